using KnowledgeGraph.Querying;
using KnowledgeGraph.Refreshing.Reporting;
using KnowledgeGraph.Refreshing.Targets;
using KnowledgeGraph.Storing;

namespace KnowledgeGraph.Refreshing.Tests.Targets;

public sealed class StoreTargetTests
{
    private const string Text = "2011年上海科技发展报告\n\n上海市科学技术委员会发布《上海市科技创新行动计划》。\n";

    [Fact]
    public async Task Apply_NothingChanged_LoadsNothing()
    {
        using var folder = new RefreshedFolder();
        var store = Add(folder);
        await folder.RunAsync();

        var report = await folder.RunAsync();

        Assert.Equal(1, store.Loads);
        Assert.Equal("Neo4j is up to date", report.Targets["Neo4j"]);
    }

    [Fact]
    public async Task Apply_DatabaseLoadedByOthers_LoadsAgain()
    {
        using var folder = new RefreshedFolder();
        var store = Add(folder);
        await folder.RunAsync();
        store.Mark = "theirs";

        await folder.RunAsync();

        Assert.Equal(2, store.Loads);
    }

    [Fact]
    public async Task Apply_ReportChanged_AppliesTheChangeAlone()
    {
        using var folder = new RefreshedFolder();
        var store = Add(folder);
        await folder.RunAsync();
        folder.Put("a.txt", Text + "\n浦东新区建设张江高科技园区。\n");

        var report = await folder.RunAsync();

        Assert.Equal((1, 1), (store.Loads, store.Changes));
        Assert.Equal("1 nodes and 2 relationships written, 3 and 4 removed", report.Targets["Neo4j"]);
        Assert.Equal("Neo4j is up to date", (await folder.RunAsync()).Targets["Neo4j"]);
    }

    [Fact]
    public async Task Apply_ContributionsLost_LoadsTheWholeGraph()
    {
        using var folder = new RefreshedFolder();
        var store = Add(folder);
        await folder.RunAsync();
        foreach (string file in Directory.GetFiles(Path.Combine(folder.Workspace, "contributions"), "*", SearchOption.AllDirectories))
            File.Delete(file);
        folder.Put("a.txt", Text + "\n浦东新区建设张江高科技园区。\n");

        await folder.RunAsync();

        Assert.Equal((2, 0), (store.Loads, store.Changes));
    }

    [Fact]
    public async Task Apply_ChangeThatDoesNotFit_LoadsTheWholeGraphAsAChange()
    {
        using var folder = new RefreshedFolder();
        var store = Add(folder);
        await folder.RunAsync();
        store.RefusesChanges = true;
        folder.Put("a.txt", Text + "\n浦东新区建设张江高科技园区。\n");

        var report = await folder.RunAsync();

        Assert.Equal(2, store.Loads);
        Assert.Equal(LoadMode.Change, store.Options!.Mode);
        Assert.Equal(report.RuleVersion, store.Options.RuleVersion);
        Assert.Equal("1 nodes and 2 relationships written, 3 and 4 removed; compared in full: first", report.Targets["Neo4j"]);
    }

    [Fact]
    public async Task Apply_DatabaseNotThere_FailsTheRunAndHealsLater()
    {
        using var folder = new RefreshedFolder();
        var store = Add(folder);
        store.Fault = new GraphStoreException("No server answers at bolt://localhost:7687");

        var failed = await folder.RunAsync();
        store.Fault = null;
        var healed = await folder.RunAsync();

        Assert.Equal(RefreshOutcome.Failed, failed.Outcome);
        Assert.StartsWith("No server answers", failed.Problem, StringComparison.Ordinal);
        Assert.Equal(RefreshOutcome.Changed, healed.Outcome);
        Assert.Equal(1, store.Loads);
    }

    private static CountingStore Add(RefreshedFolder folder)
    {
        var store = new CountingStore();
        folder.Targets.Add(new StoreTarget("Neo4j", store));
        folder.Put("a.txt", Text);
        return store;
    }

    /// <summary>A database that counts its loads and the changes applied to it.</summary>
    private sealed class CountingStore : IGraphStore
    {
        public int Loads { get; private set; }

        public int Changes { get; private set; }

        public bool RefusesChanges { get; set; }

        public LoadOptions? Options { get; private set; }

        public string? Mark { get; set; }

        public Exception? Fault { get; set; }

        public ValueTask<QueryResult> RunAsync(Query query, CancellationToken cancellationToken) => throw new NotSupportedException();

        public ValueTask<string?> MarkAsync(CancellationToken cancellationToken) => new(Mark);

        public ValueTask<LoadReport?> ApplyAsync(Model.GraphChange change, string mark, string ruleVersion, CancellationToken cancellationToken)
        {
            if (RefusesChanges || mark != Mark)
                return new((LoadReport?)null);
            Mark = $"change {++Changes}";
            return new(Report(null));
        }

        public ValueTask<LoadReport> LoadAsync(Model.PropertyGraph graph, LoadOptions options, IProgress<LoadProgress>? progress, CancellationToken cancellationToken)
        {
            if (Fault is not null)
                throw Fault;
            (Options, Mark) = (options, $"load {++Loads}");
            return new(Report("first"));
        }

        private static LoadReport Report(string? fullReason) =>
            new(LoadMode.Change, fullReason, new LoadCount(1, 3, 0), new LoadCount(2, 4, 0), [], LoadCounters.None, 0, TimeSpan.Zero);
    }
}
