using KnowledgeGraph.Evaluating;
using KnowledgeGraph.Evaluating.Gold;
using KnowledgeGraph.Tests.Specs;
using Xunit;

namespace KnowledgeGraph.Tests.Evaluating;

/// <summary>Builds every gold text alone and holds the figures against floors.json.</summary>
public sealed class GoldFloorsTests
{
    public static TheoryData<string> Sets => ["reports", "reports-more", "outside", "made", "cities", "cities-more", "regions", "regions-more", "provinces", "towns", "genres", "hubs", "zones", "coasts", "rivers", "plains", "bays", "lakes", "valleys", "kept", "kept-more", "kept-again"];

    [Theory]
    [MemberData(nameof(Sets))]
    public void Check_GraphsOfTheSet_KeepTheirFloors(string name)
    {
        var set = GoldSet.Load(Path.Combine(GoldFolder.Path, name));
        var evaluation = GoldEvaluation.Run(set, path => SomeBuild.Of(path));
        Assert.Equal(name, evaluation.Set);
        Assert.NotEmpty(evaluation.Documents);
        Assert.Empty(Floors.Load(Path.Combine(GoldFolder.Path, Floors.FileName)).Check(evaluation));
    }

    [Theory]
    [InlineData("reports")]
    [InlineData("reports-more")]
    [InlineData("outside")]
    [InlineData("made")]
    [InlineData("cities")]
    [InlineData("regions")]
    public void Build_TextsOfTheSet_EveryFactStandsInItsFile(string name)
        => SomeBuild.AssertVerified(SomeBuild.Result(Directory.GetFiles(Path.Combine(GoldFolder.Path, name), "*.txt")));
}
