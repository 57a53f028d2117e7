using KnowledgeGraph.Evaluating;
using KnowledgeGraph.Evaluating.Gold;
using KnowledgeGraph.Model;
using Xunit;

namespace KnowledgeGraph.Tests.Evaluating;

public sealed class FloorsTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Load_TheRepositorysFloors_HasOneForEachSet()
        => Assert.Equal(["bays", "cities", "cities-more", "coasts", "genres", "hubs", "kept", "kept-again", "kept-more", "lakes", "made", "outside", "plains", "provinces", "regions", "regions-more", "reports", "reports-more", "rivers", "towns", "valleys", "zones"], Floors.Load(Path.Combine(GoldFolder.Path, Floors.FileName)).Sets);

    [Fact]
    public void Check_FigureBelowItsFloor_IsNamed()
    {
        var floors = Load("""{"outside": {"entitiesCore": 1, "entitiesAll": 0.5, "relationships": 0.0, "observations": 0.25}}""");
        var set = GoldSet.Load(Path.Combine(GoldFolder.Path, "outside"));
        Assert.Empty(floors.Check(GoldEvaluation.Run(set, path => NoisyGraph.WithoutNoise(GoldReader.Read(Path.ChangeExtension(path, ".json"))))));
        string[] expected =
        [
            "outside: entitiesCore F1 0.0000 is below its floor 1.0000.",
            "outside: entitiesAll F1 0.0000 is below its floor 0.5000.",
            "outside: observations F1 0.0000 is below its floor 0.2500.",
        ];
        Assert.Equal(expected, floors.Check(GoldEvaluation.Run(set, _ => new PropertyGraph([], []))));
    }

    [Fact]
    public void Check_SetWithoutFloors_IsNamed()
    {
        var evaluation = new SetEvaluation("other", [], EvaluationResult.Sum([]));
        Assert.Equal(["The set other has no floors."], Load("{}").Check(evaluation));
    }

    [Theory]
    [InlineData("""{"reports": {"entitiesCore": 1}}""", "must hold exactly")]
    [InlineData("""{"reports": {"entitiesCore": "1", "entitiesAll": 0.5, "relationships": 0.0, "observations": 0.25}}""", "must be a number")]
    [InlineData("[", "is not a JSON object")]
    public void Load_WrongFile_NamesFileAndProblem(string text, string problem)
    {
        var error = Assert.Throws<GoldException>(() => Load(text));
        Assert.StartsWith(_path, error.Message, StringComparison.Ordinal);
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
    }

    private Floors Load(string text)
    {
        File.WriteAllText(_path, text);
        return Floors.Load(_path);
    }
}
