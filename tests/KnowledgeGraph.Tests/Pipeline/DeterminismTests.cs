using System.Globalization;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Storing;
using KnowledgeGraph.Tests.Evaluating;
using KnowledgeGraph.Tests.Reading;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace KnowledgeGraph.Tests.Pipeline;

/// <summary>The same reports give the same bytes, whatever the machine. Other locales and time zones of the process are tried with the command line.</summary>
public sealed class DeterminismTests
{
    private static readonly string _reports = Path.Combine(GoldFolder.Root, "seeds", "reports");
    private static readonly Lazy<string> _expected = new(() => Build(1, _reports));

    [Fact]
    public void Build_SecondTime_SameGraph()
    {
        Assert.True(_expected.Value.Length > 1_000_000, "The graph of the reports is suspiciously small.");
        AssertSame(Build(1, _reports));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public void Build_OtherThreads_SameGraph(int threads) => AssertSame(Build(threads, _reports));

    [Fact]
    public void Build_FilesNamedInAnyOrder_SameGraph()
    {
        string[] files = [.. Directory.GetFiles(_reports).Where(file => Path.GetExtension(file) is ".txt" or ".md" or ".html").Order(StringComparer.Ordinal)];
        Assert.True(files.Length > 1);
        AssertSame(Build(2, [.. files.Reverse()]));
        AssertSame(Build(2, [.. files.Skip(2), .. files.Take(2), files[0], _reports]));
    }

    [Theory]
    [InlineData("tr-TR", ',', '.')]
    [InlineData("zh-CN", '点', '，')]
    [InlineData("fa-IR", '٫', '٬')]
    public void Build_OtherCulture_SameGraph(string name, char point, char group)
    {
        var culture = SomeCulture(name, point, group);
        string built = "";
        var thread = new Thread(() =>
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
            built = Build(1, _reports);
        });
        thread.Start();
        thread.Join();
        AssertSame(built);
    }

    [Fact]
    public void Write_TwoBuilds_SameBytes()
    {
        using var folder = new TemporaryFolder();
        string first = Path.Combine(folder.Path, "a.jsonl"), second = Path.Combine(folder.Path, "b.jsonl");
        var builder = new GraphBuilder(new BuildOptions { Threads = 2 }, NullLoggerFactory.Instance);
        JsonLinesFile.Write(builder.Build([_reports], null, TestContext.Current.CancellationToken).Graph, first);
        JsonLinesFile.Write(builder.Build([_reports], null, TestContext.Current.CancellationToken).Graph, second);
        Assert.Equal(File.ReadAllBytes(first), File.ReadAllBytes(second));
    }

    private static string Build(int threads, params string[] paths)
    {
        var result = new GraphBuilder(new BuildOptions { Threads = threads }, NullLoggerFactory.Instance).Build(paths, null, CancellationToken.None);
        Assert.Empty(result.Report.Failed);
        return GraphText.Of(result.Graph);
    }

    /// <summary>The culture where the process knows it; without globalization data its numbers are given by hand, so that a forgotten invariant culture shows.</summary>
    private static CultureInfo SomeCulture(string name, char point, char group)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        try
        {
            culture = (CultureInfo)new CultureInfo(name).Clone();
        }
        catch (CultureNotFoundException)
        {
            // Invariant globalization in predefined-only mode: the numbers below are what matters.
        }
        culture.NumberFormat.NumberDecimalSeparator = point.ToString();
        culture.NumberFormat.NumberGroupSeparator = group.ToString();
        culture.NumberFormat.NegativeSign = "−";
        culture.DateTimeFormat.DateSeparator = "~";
        return culture;
    }

    // Not Assert.Equal: a difference in megabytes of text is better told by its first place.
    private static void AssertSame(string built)
    {
        string expected = _expected.Value;
        int at = 0;
        while (at < Math.Min(expected.Length, built.Length) && expected[at] == built[at])
            at++;
        Assert.True(
            expected.Length == built.Length && at == expected.Length,
            $"Differs at {at}:\n{expected.AsSpan(Math.Max(0, at - 100), Math.Min(200, expected.Length - Math.Max(0, at - 100)))}\n{built.AsSpan(Math.Max(0, at - 100), Math.Min(200, built.Length - Math.Max(0, at - 100)))}");
    }
}
