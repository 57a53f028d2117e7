using KnowledgeGraph.Neo4j.Tests.Fixtures;
using KnowledgeGraph.Storing;

namespace KnowledgeGraph.Neo4j.Tests.Loading;

/// <summary>Loads that die, meet each other, or wait for locks.</summary>
[Collection(ServerTests.Name)]
public sealed class InterruptedLoadTests(Neo4jServer server)
{
    [Theory]
    [InlineData("Writing nodes", 2)]
    [InlineData("Writing relationships", 3)]
    public async Task Load_CancelledInBetween_IsFinishedByTheNext(string step, int batches)
    {
        using var store = await TestStore.EmptyAsync(Small());
        using var cancelled = new CancellationTokenSource();
        var progress = new Watch(step, batches, cancelled.Cancel);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.Store.LoadAsync(Reports.Two, new LoadOptions(), progress, cancelled.Token));
        Assert.Equal("running", await store.ValueAsync("MATCH (m:GraphLoad) RETURN m.state"));
        var report = await store.LoadAsync(Reports.Two, LoadMode.Change);

        Assert.Contains("did not finish", report.FullReason, StringComparison.Ordinal);
        await store.HoldsAsync(Reports.Two);
    }

    [Theory]
    [MemberData(nameof(Neo4jServer.Schemes), MemberType = typeof(Neo4jServer))]
    public async Task Load_ServerKilledInBetween_IsFinishedByTheNext(string scheme)
    {
        var options = Small(scheme);
        var script = server.RequireScript();
        options.RetryFor = TimeSpan.Zero;
        using var store = await TestStore.EmptyAsync(options);

        var fault = await Assert.ThrowsAsync<GraphStoreException>(() => store.LoadAsync(Reports.Two, progress: new Watch("Writing relationships", 3, script.Kill)));
        Assert.Null(script.Start());
        var report = await store.LoadAsync(Reports.Two, LoadMode.Change);

        Assert.Contains("does not answer", fault.Message, StringComparison.Ordinal);
        Assert.Equal(LoadMode.Full, report.Mode);
        Assert.True(report.Nodes.Unchanged > 0);
        await store.HoldsAsync(Reports.Two);
        Assert.Equal(LoadCounters.None, (await store.LoadAsync(Reports.Two)).Counters);
    }

    [Theory]
    [MemberData(nameof(Neo4jServer.Schemes), MemberType = typeof(Neo4jServer))]
    public async Task Load_AnswersCutInTheMiddle_AreAskedForAgainAndNothingIsDoubled(string scheme)
    {
        var options = Small(scheme);
        (await TestStore.EmptyAsync(options)).Dispose();
        using var relay = new CuttingRelay(options.Uri!);
        options.Uri = relay.Address;
        using var store = new TestStore(options);

        var report = await store.LoadAsync(Reports.Two, progress: new Watch("Writing relationships", 2, relay.CutNextAnswer));

        Assert.Equal(1, report.Retries);
        await store.HoldsAsync(Reports.Two);
        Assert.Equal(LoadCounters.None, (await store.LoadAsync(Reports.Two)).Counters);
    }

    [Fact]
    public async Task Load_SecondOneStartsInBetween_TakesOverAndTheFirstStops()
    {
        using var store = await TestStore.EmptyAsync(Small());
        using var other = new TestStore(Small());
        LoadReport? second = null;
        var progress = new Watch("Writing relationships", 2, () => second = Task.Run(() => other.LoadAsync(Reports.Three)).GetAwaiter().GetResult());

        var fault = await Assert.ThrowsAsync<GraphStoreException>(() => store.LoadAsync(Reports.Two, progress: progress));

        Assert.Contains("Another load took over", fault.Message, StringComparison.Ordinal);
        Assert.NotNull(second);
        await store.HoldsAsync(Reports.Three);
    }

    [Fact]
    public async Task Load_TwoAtOnce_LeaveOneWholeGraph()
    {
        using var one = await TestStore.EmptyAsync(Small());
        using var two = new TestStore(Small());

        var ends = await Task.WhenAll(EndOf(one), EndOf(two));

        Assert.Contains(ends, end => end is null);
        Assert.All(ends.OfType<GraphStoreException>(), end => Assert.Contains("Another load took over", end.Message, StringComparison.Ordinal));
        await one.HoldsAsync(Reports.Two);
    }

    [Fact]
    public async Task Load_DeadlockWithAnotherTransaction_IsSentAgain()
    {
        using var store = await TestStore.EmptyAsync(server.Require());
        await store.LoadAsync(Reports.Two);
        await store.WriteAsync("MATCH (n:Entity) SET n.mentions = 0");
        using var transaction = await OpenTransaction.BeginAsync(server.Require());
        await transaction.RunAsync("MATCH (n:Entity) WITH n ORDER BY n.id DESC LIMIT 1 SET n.theirs = 1");

        var load = store.LoadAsync(Reports.Two);
        await Task.Delay(1_000, TestStore.Cancellation);
        // The load holds the first nodes and waits for the last: one of the two is the deadlock's victim.
        await transaction.RunAsync("MATCH (n:Entity) WITH n ORDER BY n.id LIMIT 1 SET n.theirs = 1");
        await transaction.CommitAsync();
        await load;

        await store.WriteAsync("MATCH (n:Entity) REMOVE n.theirs");
        await store.HoldsAsync(Reports.Two);
    }

    [Fact]
    public async Task Load_ClockThatRunsBackwards_IsRightAllTheSame()
    {
        (await TestStore.EmptyAsync(server.Require())).Dispose();
        using var store = new TestStore(server.Require(), new BackwardTime());

        await store.LoadAsync(Reports.Two);
        var report = await store.LoadAsync(Reports.Two, LoadMode.Change);

        Assert.Equal((LoadMode.Change, LoadCounters.None), (report.Mode, report.Counters));
        await store.HoldsAsync(Reports.Two);
    }

    private Neo4jOptions Small(string scheme = "http")
    {
        var options = server.Require(scheme);
        options.BatchRows = 200;
        return options;
    }

    private static async Task<Exception?> EndOf(TestStore store)
    {
        try
        {
            await store.LoadAsync(Reports.Two);
            return null;
        }
        catch (GraphStoreException fault)
        {
            return fault;
        }
    }

    /// <summary>Does something once, after the n-th report of a step.</summary>
    private sealed class Watch(string step, int reports, Action act) : IProgress<LoadProgress>
    {
        private int _seen;

        public void Report(LoadProgress value)
        {
            if (value.Step == step && ++_seen == reports)
                act();
        }
    }

    private sealed class BackwardTime : TimeProvider
    {
        private long _now = long.MaxValue / 2;

        public override long GetTimestamp() => Interlocked.Add(ref _now, -TimestampFrequency);

        public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch.AddSeconds(Interlocked.Decrement(ref _now) % 1000);
    }
}
