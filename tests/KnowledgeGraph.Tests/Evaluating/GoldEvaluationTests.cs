using KnowledgeGraph.Evaluating;
using KnowledgeGraph.Evaluating.Gold;
using Xunit;

namespace KnowledgeGraph.Tests.Evaluating;

public sealed class GoldEvaluationTests
{
    [Fact]
    public void Run_FolderOfSets_ScoresEachTextAloneAndAddsUpPerSet()
    {
        var built = new List<string>();
        var sets = GoldEvaluation.Run([GoldFolder.Path], path =>
        {
            built.Add(Path.GetFileName(path));
            return NoisyGraph.Of(GoldReader.Read(Path.ChangeExtension(path, ".json")), 3);
        });
        Assert.Equal(["bays", "cities", "cities-more", "coasts", "genres", "hubs", "kept", "kept-again", "kept-more", "lakes", "made", "outside", "plains", "provinces", "regions", "regions-more", "reports", "reports-more", "rivers", "towns", "valleys", "zones"], sets.Select(set => set.Set));
        Assert.Equal(Directory.GetFiles(GoldFolder.Path, "*.txt", SearchOption.AllDirectories).Length, built.Distinct().Count());
        Assert.All(sets, set =>
        {
            Assert.Equal(set.Documents.Sum(document => document.Result.EntitiesAll.Hits), set.Total.EntitiesAll.Hits);
            Assert.Equal(set.Documents.Sum(document => document.Result.RelationshipsAll.Misses), set.Total.RelationshipsAll.Misses);
            Assert.Equal(set.Documents.Sum(document => document.Result.Observations.YearRight), set.Total.Observations.YearRight);
            Assert.Equal(set.Total.EntitiesAll.Misses + set.Total.RelationshipsAll.Misses + set.Total.Observations.Figures.Misses, set.Total.Misses.Count);
            Assert.Equal(set.Total.EntitiesAll.Extras + set.Total.RelationshipsAll.Extras + set.Total.Observations.Figures.Extras, set.Total.Extras.Count);
            Assert.InRange(set.Total.EntitiesAll.F1, 0.5, 0.99);
        });
    }
}
