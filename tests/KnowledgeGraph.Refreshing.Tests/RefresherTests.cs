using KnowledgeGraph.Refreshing.Reporting;

namespace KnowledgeGraph.Refreshing.Tests;

public sealed class RefresherTests
{
    private const string One = "2011年上海科技发展报告\n\n上海市科学技术委员会发布《上海市科技创新行动计划》。2011年，全市高新技术企业达到3000家。\n";
    private const string Other = "2012年上海科技发展报告\n\n上海市科学技术委员会发布《上海市科技创新行动计划》。上海市发展和改革委员会设立上海市创业投资引导基金，规模30亿元。\n";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Run_AnyEdits_GivesTheBytesOfAFreshBuild(int seed)
    {
        using var folder = new RefreshedFolder();
        folder.Targets.Add(new MirrorTarget());
        var edits = new RandomEdits(folder, seed);
        for (int step = 0; step < 12; step++)
        {
            edits.Next();
            folder.Time.Now += TimeSpan.FromMinutes(1);

            var report = await folder.RunAsync(RefreshMode.AllowShrink);

            Assert.True(report.Problem is null, report.Problem);
            folder.AssertFresh();
        }
    }

    [Fact]
    public async Task Run_NothingChanged_ReadsNothingAndWritesNothing()
    {
        using var folder = new RefreshedFolder();
        folder.Put("a.txt", One);
        await folder.RunAsync();
        var written = File.GetLastWriteTimeUtc(folder.GraphFile);

        var report = await folder.RunAsync();

        Assert.Equal(RefreshOutcome.Unchanged, report.Outcome);
        Assert.Empty(report.Documents.Read);
        Assert.Equal(1, report.Documents.Unchanged);
        Assert.Equal(written, File.GetLastWriteTimeUtc(folder.GraphFile));
    }

    [Fact]
    public async Task Run_OneOfTwoEdited_ReadsThatOneAlone()
    {
        using var folder = new RefreshedFolder();
        folder.Put("a.txt", One);
        folder.Put("b.txt", Other);
        await folder.RunAsync();
        folder.Put("b.txt", Other + "\n浦东新区建设张江高科技园区。\n");

        var report = await folder.RunAsync();

        Assert.Equal(["b"], report.Documents.Read);
        Assert.Equal(["b"], report.Documents.Edited);
        Assert.Empty(report.Facts.Removed);
        folder.AssertFresh();
    }

    [Fact]
    public async Task Run_FactOfTwoDocumentsLosesOne_StaysWithTheOther()
    {
        using var folder = new RefreshedFolder();
        folder.Put("a.txt", One);
        folder.Put("b.txt", Other);
        await folder.RunAsync();
        folder.Remove("b.txt");

        var report = await folder.RunAsync(RefreshMode.AllowShrink);

        var issued = Assert.Single(report.Facts.Changed, f => f.Fact.Contains("ISSUED", StringComparison.Ordinal));
        Assert.Equal(["a"], issued.Documents);
        Assert.Contains("documents", issued.Differs);
        Assert.Contains(report.Facts.Removed, f => f.Fact.Contains("创业投资引导基金", StringComparison.Ordinal) && f.Quote.Length > 0);
        folder.AssertFresh();
    }

    [Fact]
    public async Task Run_SentencePutInAbove_TellsNoFigureAsNew()
    {
        using var folder = new RefreshedFolder();
        folder.Put("a.txt", One);
        await folder.RunAsync();
        folder.Put("a.txt", One.Replace("报告\n\n", "报告\n\n前言。\n\n", StringComparison.Ordinal));

        var report = await folder.RunAsync();

        Assert.Equal(0, report.Facts.AddedCount);
        Assert.Equal(0, report.Facts.RemovedCount);
        folder.AssertFresh();
    }

    [Fact]
    public async Task Run_MostDocumentsGone_IsRefusedAndKeepsTheGraph()
    {
        using var folder = new RefreshedFolder();
        folder.Put("a.txt", One);
        folder.Put("b.txt", Other);
        await folder.RunAsync();
        byte[] before = File.ReadAllBytes(folder.GraphFile);
        folder.Remove("b.txt");

        var report = await folder.RunAsync();

        Assert.Equal(RefreshOutcome.Refused, report.Outcome);
        Assert.Contains("1 of 2 documents (50%)", report.Problem, StringComparison.Ordinal);
        Assert.Contains("--allow-shrink", report.Problem, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(folder.GraphFile));
        Assert.Equal(RefreshOutcome.Changed, (await folder.RunAsync(RefreshMode.AllowShrink)).Outcome);
        folder.AssertFresh();
    }

    [Fact]
    public async Task Run_FolderEmptied_IsRefused()
    {
        using var folder = new RefreshedFolder();
        folder.Put("a.txt", One);
        await folder.RunAsync();
        folder.Remove("a.txt");

        Assert.Equal(RefreshOutcome.Refused, (await folder.RunAsync()).Outcome);
    }

    [Fact]
    public async Task Run_FirstOnAnEmptyFolder_IsRefused()
    {
        using var folder = new RefreshedFolder();

        var report = await folder.RunAsync();

        Assert.Equal(RefreshOutcome.Refused, report.Outcome);
        Assert.Contains("holds no document", report.Problem, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.GraphFile));
    }

    [Fact]
    public async Task Run_AllGoneAndAllowed_EmptiesTheGraph()
    {
        using var folder = new RefreshedFolder();
        folder.Put("a.txt", One);
        await folder.RunAsync();
        folder.Remove("a.txt");

        var report = await folder.RunAsync(RefreshMode.AllowShrink);

        Assert.Equal(RefreshOutcome.Changed, report.Outcome);
        Assert.Equal(0, report.Facts.After);
        Assert.Empty(report.Notes);
    }

    [Fact]
    public async Task Run_FolderMayNotBeListed_KeepsItsDocuments()
    {
        Assert.SkipWhen(Environment.UserName == "root", "Root may list every folder.");
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new RefreshedFolder();
        folder.Put("a.txt", One);
        folder.Put("inner/b.txt", Other);
        await folder.RunAsync();
        string inner = Path.Combine(folder.Reports, "inner");
        File.SetUnixFileMode(inner, UnixFileMode.None);

        var report = await folder.RunAsync();

        File.SetUnixFileMode(inner, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal(["b"], report.Documents.Kept);
        folder.AssertFresh();
    }

    [Fact]
    public async Task Run_ReportGrowsWhileItIsRead_IsReadAgain()
    {
        using var folder = new RefreshedFolder();
        folder.Put("a.txt", One);
        int reads = 0;
        // The first reading is over when it reports its progress: somebody adds to the file before it is looked at again.
        var progress = new OnReport(() =>
        {
            if (reads++ == 0)
                folder.Put("a.txt", One + Other);
        });

        var report = await folder.Refresher().RunAsync(RefreshMode.Normal, progress, TestContext.Current.CancellationToken);

        Assert.Equal(2, reads);
        Assert.Equal(["a"], report.Documents.Read);
        folder.AssertFresh();
    }

    [Fact]
    public async Task Run_ReportNeverStandsStill_IsLeftToTheNextRun()
    {
        using var folder = new RefreshedFolder();
        folder.Put("a.txt", One);
        folder.Put("b.txt", Other);
        int length = 0;
        var progress = new OnReport(() => folder.Put("a.txt", One + new string('。', ++length)));

        var report = await folder.Refresher().RunAsync(RefreshMode.Normal, progress, TestContext.Current.CancellationToken);

        Assert.Contains("being written", Assert.Single(report.Documents.Failed).Reason, StringComparison.Ordinal);
        Assert.Equal(["a"], (await folder.RunAsync()).Documents.Added);
        folder.AssertFresh();
    }

    [Fact]
    public async Task Run_DryRun_WritesTheReportAlone()
    {
        using var folder = new RefreshedFolder();
        folder.Put("a.txt", One);

        var report = await folder.RunAsync(RefreshMode.DryRun);

        Assert.Equal(RefreshOutcome.DryRun, report.Outcome);
        Assert.True(report.Facts.AddedCount > 0);
        Assert.False(File.Exists(folder.GraphFile));
        Assert.Equal(["lock", "lock.holder", "reports"], Directory.GetFileSystemEntries(folder.Workspace).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Run_DocumentBecomesUnreadable_KeepsWhatItTold()
    {
        using var folder = new RefreshedFolder();
        folder.Put("a.txt", One);
        folder.Put("b.txt", Other);
        await folder.RunAsync();
        byte[] before = File.ReadAllBytes(folder.GraphFile);
        folder.Put("b.txt", "");

        var report = await folder.RunAsync();

        Assert.Equal(["b"], report.Documents.Kept);
        Assert.Contains("empty", Assert.Single(report.Documents.Failed).Reason, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(folder.GraphFile));
        folder.Put("b.txt", Other);
        Assert.Empty((await folder.RunAsync()).Documents.Kept);
    }

    [Fact]
    public async Task Run_SameLengthWithinTheSameSecond_IsSeen()
    {
        using var folder = new RefreshedFolder();
        folder.Time.Now = DateTimeOffset.UtcNow;
        folder.Put("a.txt", One);
        var written = File.GetLastWriteTimeUtc(Path.Combine(folder.Reports, "a.txt"));
        await folder.RunAsync();
        folder.Put("a.txt", One.Replace("3000", "4000", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(Path.Combine(folder.Reports, "a.txt"), written);

        Assert.Equal(["a"], (await folder.RunAsync()).Documents.Edited);
    }

    [Fact]
    public async Task Run_ClockSetBack_StillSeesEditsAndCountsOn()
    {
        using var folder = new RefreshedFolder();
        folder.Put("a.txt", One);
        await folder.RunAsync();
        folder.Time.Now = new DateTimeOffset(2001, 1, 1, 0, 0, 0, TimeSpan.Zero);
        folder.Put("a.txt", One.Replace("3000", "4000", StringComparison.Ordinal));

        var report = await folder.RunAsync();

        Assert.Equal(["a"], report.Documents.Edited);
        Assert.Equal(2, report.Number);
        Assert.Equal([2, 1], folder.Refresher().Reports.Select(r => r.Number));
        folder.AssertFresh();
    }

    [Fact]
    public async Task Run_WhileAnotherRuns_IsRefusedWithItsHolder()
    {
        using var folder = new RefreshedFolder();
        folder.Put("a.txt", One);
        var target = new WaitingTarget();
        folder.Targets.Add(target);
        var first = folder.RunAsync();
        await target.Reached.Task;

        var error = await Assert.ThrowsAsync<RefreshException>(() => folder.RunAsync());

        Assert.Contains("Another refresh is running", error.Message, StringComparison.Ordinal);
        Assert.Contains("process", error.Message, StringComparison.Ordinal);
        target.Go.SetResult();
        Assert.Equal(RefreshOutcome.Changed, (await first).Outcome);
    }

    [Fact]
    public async Task Run_TargetFails_IsHealedByTheNext()
    {
        using var folder = new RefreshedFolder();
        folder.Put("a.txt", One);
        await folder.RunAsync();
        folder.Put("b.txt", Other);
        var target = new WaitingTarget { Fault = new IOException("No space left on device") };
        folder.Targets.Add(target);

        var failed = await folder.RunAsync();
        target.Fault = null;
        target.Go.TrySetResult();
        var healed = await folder.RunAsync();

        Assert.Equal(RefreshOutcome.Failed, failed.Outcome);
        Assert.Contains("No space left", failed.Problem, StringComparison.Ordinal);
        Assert.Equal(RefreshOutcome.Changed, healed.Outcome);
        Assert.Equal(["b"], healed.Documents.Added);
        Assert.Empty(healed.Documents.Read);
        folder.AssertFresh();
    }

    [Theory]
    [InlineData("state.json")]
    [InlineData("index")]
    [InlineData("contributions")]
    public async Task Run_PartOfTheWorkspaceDamaged_IsHealed(string part)
    {
        using var folder = new RefreshedFolder();
        folder.Put("a.txt", One);
        folder.Put("b.txt", Other);
        await folder.RunAsync();
        string path = Path.Combine(folder.Workspace, part);
        foreach (string file in File.Exists(path) ? [path] : Directory.GetFiles(path, "*", SearchOption.AllDirectories))
            File.WriteAllBytes(file, File.ReadAllBytes(file)[..^20]);
        folder.Put("b.txt", Other + "\n浦东新区建设张江高科技园区。\n");

        var report = await folder.RunAsync();

        Assert.Equal(RefreshOutcome.Changed, report.Outcome);
        folder.AssertFresh();
        Assert.Equal(RefreshOutcome.Unchanged, (await folder.RunAsync()).Outcome);
    }

    [Fact]
    public async Task Run_GraphFileChangedByOthers_IsWrittenAgain()
    {
        using var folder = new RefreshedFolder();
        folder.Put("a.txt", One);
        await folder.RunAsync();
        File.WriteAllText(folder.GraphFile, "something else");

        await folder.RunAsync();

        folder.AssertFresh();
    }

    [Fact]
    public async Task Run_OtherRules_ReadsEveryDocumentAgain()
    {
        using var folder = new RefreshedFolder();
        using var rules = new TemporaryFolder();
        folder.Put("a.txt", One);
        folder.Put("b.txt", Other);
        await folder.RunAsync();
        Directory.CreateDirectory(rules.In("names"));
        File.WriteAllText(rules.In("names/own.tsv"), "");
        var options = new RefreshOptions { Paths = [folder.Reports], Workspace = folder.Workspace, RulesFolder = rules.Path };

        var report = await folder.Refresher(options).RunAsync(RefreshMode.Normal, null, TestContext.Current.CancellationToken);

        Assert.True(report.Problem is null, report.Problem);
        Assert.Equal(["a", "b"], report.Documents.Read);
        Assert.Contains("The rules changed", Assert.Single(report.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_ManyTimes_KeepsTheLastReports()
    {
        using var folder = new RefreshedFolder();
        folder.Put("a.txt", One);
        var refresher = folder.Refresher(new RefreshOptions { Paths = [folder.Reports], Workspace = folder.Workspace, KeptReports = 2 });
        for (int i = 0; i < 4; i++)
            await refresher.RunAsync(RefreshMode.Normal, null, TestContext.Current.CancellationToken);

        Assert.Equal(
            ["refresh-000003.json", "refresh-000003.md", "refresh-000004.json", "refresh-000004.md"],
            Directory.GetFiles(Path.Combine(folder.Workspace, "reports")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Run_Cancelled_ChangesNothing()
    {
        using var folder = new RefreshedFolder();
        folder.Put("a.txt", One);
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => folder.Refresher().RunAsync(RefreshMode.Normal, null, stop.Token));

        Assert.False(File.Exists(folder.GraphFile));
    }
}
