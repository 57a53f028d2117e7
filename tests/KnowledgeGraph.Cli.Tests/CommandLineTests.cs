using Xunit;

namespace KnowledgeGraph.Cli.Tests;

public sealed class CommandLineTests
{
    public static TheoryData<string> Verbs => ["build", "query", "questions", "ask", "verify", "evaluate", "export"];

    [Fact]
    public void Run_NoArguments_ShowsEveryVerb()
    {
        var run = KgRun.Of();

        Assert.Equal(0, run.Code);
        Assert.All(Verbs, verb => Assert.Contains($"  {verb.Data}", run.Out, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Run_HelpOfAVerb_EndsWithExamplesOfIt(string verb)
    {
        var run = KgRun.Of(verb, "--help");

        Assert.Equal(0, run.Code);
        Assert.Empty(run.Error);
        Assert.Contains($"Examples:{Environment.NewLine}  kg {verb}", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Version_IsThreeNumbers()
    {
        Assert.Matches(@"^\d+\.\d+\.\d+\r?\n$", KgRun.Of("--version").Out);
    }

    [Fact]
    public void Run_UnknownVerb_SuggestsTheNearest()
    {
        KgRun.Of("qurey", "RETURN 1").Refused("There is no command 'qurey'. Did you mean 'query'?");
    }

    [Theory]
    [InlineData("There is no option '--grpah'. Did you mean '--graph'?", "build", "--grpah", "x.kg")]
    [InlineData("There is no option '-o'. Did you mean '--graph'?", "build", "-o", "x.kg")]
    [InlineData("There is no option '-x'.", "refresh", "--workspace", "x", "-x")]
    [InlineData("There is no option '--foo'", "query", "--foo")]
    [InlineData("--threads takes a whole number from 1, but got '0'", "build", "--threads", "0")]
    [InlineData("--threads takes a whole number from 1, but got 'two'", "build", "--threads", "two")]
    [InlineData("--misses takes a whole number from 0, but got '-1'", "evaluate", "--misses", "-1")]
    [InlineData("'xml' not recognized. Must be one of: 'csv' 'json' 'markdown' 'table'", "query", "RETURN 1", "--format", "xml")]
    [InlineData("Required argument missing", "query")]
    [InlineData("Required argument missing", "ask")]
    [InlineData("'--output' is required", "export")]
    [InlineData("'extra'", "questions", "neighbourhood", "extra")]
    public void Run_BadUsage_IsOneMessageThatPointsToTheHelp(string message, params string[] args)
    {
        var run = KgRun.Of(args).Refused(message);

        Assert.Contains($"See 'kg {args[0]} --help'", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public void Run_StatementThatBeginsWithAt_IsNotAFileOfArguments()
    {
        using var folder = new TemporaryFolder();

        KgRun.Of("query", "@statement", "--graph", folder.File("none.kg")).Refused("There is no graph file");
    }
}
