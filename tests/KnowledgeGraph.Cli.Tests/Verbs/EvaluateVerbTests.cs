using Xunit;

namespace KnowledgeGraph.Cli.Tests.Verbs;

public sealed class EvaluateVerbTests : IDisposable
{
    private const string Gold = """
        {"document": "a", "part": "all",
         "entities": [{"id": "e1", "type": "Agency", "names": ["从来没有的甲委"], "evidence": "x"}],
         "relations": [], "observations": []}
        """;

    private readonly TemporaryFolder _folder = new();

    public EvaluateVerbTests()
    {
        Directory.CreateDirectory(_folder.File("set"));
        _folder.Write("set/a.json", Gold);
        _folder.Write("set/a.txt", "今天天气很好，没有什么可说的。\n");
    }

    [Fact]
    public void Evaluate_NoFloors_TellsTheFiguresAndIsDone()
    {
        var run = KgRun.Of("evaluate", _folder.File("set"), "--misses", "5", "--types");

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Contains("set: 1 text", run.Out, StringComparison.Ordinal);
        Assert.Contains("entities (core)", run.Out, StringComparison.Ordinal);
        Assert.Contains("Agency", run.Out, StringComparison.Ordinal);
        Assert.Contains("MISS Entity Agency 从来没有的甲委 [a] x", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_BelowAFloor_FindsItWrong()
    {
        Floors(0.5);

        var run = KgRun.Of("evaluate", _folder.File("set"));

        Assert.Equal(1, run.Code);
        Assert.Contains("set: entitiesCore F1 0.0000 is below its floor 0.5000.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_FloorsHold_SaysSo()
    {
        Floors(0.0);

        var run = KgRun.Of("evaluate", _folder.Path);

        Assert.Equal(0, run.Code);
        Assert.Contains("All floors hold.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_SingleFile_IsNotHeldAgainstTheFloorsOfItsSet()
    {
        Floors(0.5);

        Assert.Equal(0, KgRun.Of("evaluate", _folder.File("set/a.json")).Code);
    }

    [Fact]
    public void Evaluate_GoldOfWrongShape_NamesFileAndFault()
    {
        _folder.Write("set/a.json", "{\"entities\": 1}");

        KgRun.Of("evaluate", _folder.File("set")).Refused("a.json: needs 'entities'");
    }

    [Fact]
    public void Evaluate_MissingGold_IsRefused()
    {
        KgRun.Of("evaluate", _folder.File("none")).Refused("does not exist");
    }

    public void Dispose() => _folder.Dispose();

    private void Floors(double least) => _folder.Write("floors.json", FormattableString.Invariant(
        $"{{\"set\": {{\"entitiesCore\": {least}, \"entitiesAll\": 0, \"relationships\": 0, \"observations\": 0}}}}"));
}
