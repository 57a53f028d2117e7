using KnowledgeGraph.Hosting.Health;
using KnowledgeGraph.Hosting.Scheduling;
using KnowledgeGraph.Refreshing.Reporting;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Hosting.Tests;

public sealed class RefreshJobTests
{
    [Fact]
    public async Task Job_Interval_RunsAtStartAndAfterEachInterval()
    {
        await using var service = await RunningService.StartAsync(("Interval", "00:10:00"));
        await service.RanAsync(1);
        for (int minute = 0; minute < 10; minute++)
        {
            Assert.Equal(1, service.Target.Runs);
            await PassAMinuteAsync(service);
        }

        await service.RanAsync(2);
    }

    [Fact]
    public async Task Job_Cron_RunsAtItsTimeAlone()
    {
        await using var service = await RunningService.StartAsync(("RunAtStart", "false"), ("Cron", "0 5 8 * * ?"));
        await RunningService.UntilAsync(() => service.Time.Waiting > 0);
        Assert.Equal(new DateTimeOffset(2030, 1, 1, 8, 5, 0, TimeSpan.Zero), service.Services.GetRequiredService<RefreshStatus>().NextRun);
        for (int minute = 0; minute < 5; minute++)
        {
            Assert.Equal(0, service.Target.Runs);
            await PassAMinuteAsync(service);
        }

        await service.RanAsync(1);
    }

    [Fact]
    public async Task Job_ClockSetBackADay_DoesNotWaitADayMore()
    {
        await using var service = await RunningService.StartAsync(("Interval", "00:03:00"));
        await service.RanAsync(1);
        service.Time.Set(service.Time.GetUtcNow() - TimeSpan.FromDays(1));
        for (int minute = 0; minute < 4; minute++)
            await PassAMinuteAsync(service);

        await service.RanAsync(2);
        Assert.Equal(200, (await service.GetAsync("/health/fresh")).Status);
    }

    [Fact]
    public async Task Job_FolderChanges_RunsOnceWhenTheyAreOver()
    {
        await using var service = await RunningService.StartAsync(("Watch", "true"), ("Debounce", "00:00:05"));
        await service.RanAsync(1);
        var watch = service.Services.GetRequiredService<FolderWatch>();
        for (int i = 0; i < 3; i++)
        {
            watch.Touch();
            service.Time.Pass(TimeSpan.FromSeconds(4));
        }
        Assert.Equal(1, service.Target.Runs);
        service.Time.Pass(TimeSpan.FromSeconds(2));

        await service.RanAsync(2);
    }

    [Fact]
    public async Task Watch_AFileWritten_IsSeen()
    {
        await using var service = await RunningService.StartAsync(("Watch", "true"), ("Debounce", "00:00:00"));
        await service.RanAsync(1);
        service.Put("b.txt", "4000");

        await service.RanAsync(2);

        await RunningService.UntilAsync(() => service.Services.GetRequiredService<RefreshStatus>().Last!.Documents.After == 2);
    }

    [Fact]
    public async Task Job_ChangeDuringARun_RunsAfterItAndNeverTwoAtOnce()
    {
        await using var service = await RunningService.StartAsync(("Debounce", "00:00:00"), ("RunAtStart", "false"), ("Interval", "00:01:00"));
        var gate = new TaskCompletionSource();
        service.Target.Gate = gate.Task;
        await RunningService.UntilAsync(() => service.Time.Waiting > 0);
        var watch = service.Services.GetRequiredService<FolderWatch>();
        watch.Touch();
        var status = service.Services.GetRequiredService<RefreshStatus>();
        await RunningService.UntilAsync(() => service.Target.MostAtOnce == 1);
        watch.Touch();
        watch.Touch();
        service.Time.Pass(TimeSpan.FromMinutes(5));
        Assert.NotNull(status.RunningSince);
        gate.SetResult();

        await service.RanAsync(2);

        Assert.Equal(1, service.Target.MostAtOnce);
    }

    [Fact]
    public async Task Stop_DuringARun_EndsItAndTheNextStartFinishesIt()
    {
        await using var service = await RunningService.StartAsync();
        var never = new TaskCompletionSource();
        await service.RanAsync(1);
        service.Target.Gate = never.Task;
        service.Put("b.txt", "4000");
        service.Services.GetRequiredService<FolderWatch>().Touch();
        service.Time.Pass(TimeSpan.FromSeconds(10));
        await RunningService.UntilAsync(() => service.Services.GetRequiredService<RefreshStatus>().RunningSince is not null);

        await service.StopAsync().WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        service.Target.Gate = Task.CompletedTask;
        var next = await service.Services.GetRequiredService<Refreshing.Refresher>().RunAsync(Refreshing.RefreshMode.Normal, null, TestContext.Current.CancellationToken);
        Assert.Equal(RefreshOutcome.Changed, next.Outcome);
        Assert.Equal(["b"], next.Documents.Added);
    }

    /// <summary>Lets the job see the minute before the next passes.</summary>
    private static async Task PassAMinuteAsync(RunningService service)
    {
        service.Time.Pass(TimeSpan.FromMinutes(1));
        await Task.Delay(30, TestContext.Current.CancellationToken);
        await RunningService.UntilAsync(() => service.Time.Waiting > 0);
    }
}
