namespace KnowledgeGraph.Hosting.Tests.Health;

public sealed class RefreshHealthTests
{
    [Fact]
    public async Task Endpoints_AfterAGoodRun_AreWell()
    {
        await using var service = await RunningService.StartAsync();
        await service.RanAsync(1);

        Assert.Equal((200, """{"status":"healthy","reasons":[]}"""), await service.GetAsync("/health/live"));
        Assert.Equal((200, """{"status":"healthy","reasons":[]}"""), await service.GetAsync("/health/ready"));
        Assert.Equal(200, (await service.GetAsync("/health/fresh")).Status);
        var (status, body) = await service.GetAsync("/health/last-run");
        Assert.Equal(200, status);
        Assert.Contains("\"outcome\":\"changed\"", body, StringComparison.Ordinal);
        Assert.Contains("\"read\":1", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Endpoints_BeforeTheFirstRun_AreAliveAndNotReady()
    {
        await using var service = await RunningService.StartAsync(("RunAtStart", "false"));

        Assert.Equal(200, (await service.GetAsync("/health/live")).Status);
        Assert.Equal((503, """{"status":"unhealthy","reasons":["There is no graph yet."]}"""), await service.GetAsync("/health/ready"));
        Assert.Equal(503, (await service.GetAsync("/health/fresh")).Status);
    }

    [Fact]
    public async Task Ready_TooMuchGone_IsDegradedWithTheReason()
    {
        await using var service = await RunningService.StartAsync(("Interval", "00:01:00"));
        await service.RanAsync(1);
        File.Delete(Path.Combine(service.Reports, "a.txt"));
        service.Time.Pass(TimeSpan.FromMinutes(1));
        (int Status, string Body) answer = default;
        for (int i = 0; i < 300 && !(answer.Body ?? "").Contains("degraded", StringComparison.Ordinal); i++)
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
            answer = await service.GetAsync("/health/ready");
        }

        Assert.Equal(200, answer.Status);
        Assert.Contains("would lose 1 of 1 documents", answer.Body, StringComparison.Ordinal);
        Assert.Equal(1, service.Target.Runs);
    }

    [Fact]
    public async Task Fresh_LastSuccessTooOld_SoundsTheAlarm()
    {
        await using var service = await RunningService.StartAsync(("StaleAfter", "02:00:00"), ("Interval", "30.00:00:00"));
        await service.RanAsync(1);
        Assert.Equal(200, (await service.GetAsync("/health/fresh")).Status);

        service.Time.Pass(TimeSpan.FromHours(3));

        var (status, body) = await service.GetAsync("/health/fresh");
        Assert.Equal(503, status);
        Assert.Contains("more than 02:00:00", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ready_TargetFails_IsDegradedUntilTheNextRunHeals()
    {
        await using var service = await RunningService.StartAsync(("Interval", "00:01:00"));
        await service.RanAsync(1);
        service.Target.Fault = new IOException("The database is not there");
        service.Time.Pass(TimeSpan.FromMinutes(1));
        await RunningService.UntilAsync(() => service.GetAsync("/health/ready").GetAwaiter().GetResult().Body.Contains("The database is not there", StringComparison.Ordinal));
        service.Target.Fault = null;
        await RunningService.UntilAsync(() => service.Time.Waiting > 0);
        service.Time.Pass(TimeSpan.FromMinutes(1));

        await service.RanAsync(2);

        Assert.Contains("\"healthy\"", (await service.GetAsync("/health/ready")).Body, StringComparison.Ordinal);
    }
}
