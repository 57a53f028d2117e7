using KnowledgeGraph.Evaluating.Gold;
using KnowledgeGraph.Graphing.Schema;
using KnowledgeGraph.Tests.Evaluating;
using Xunit;

namespace KnowledgeGraph.Tests.Graphing.Schema;

public sealed class SchemaCoverageTests
{
    [Fact]
    public void Allows_EveryRelationshipOfTheGold_SoThatNoneIsDropped()
    {
        var schema = GraphSchema.Load();
        var relations = GoldSet.LoadAll([GoldFolder.Path]).SelectMany(set => set.Parts).SelectMany(part => Ends(part.Document)).ToList();
        Assert.InRange(relations.Count, 1_400, int.MaxValue);
        Assert.Empty(relations.Where(relation => !schema.Allows(relation.Type, relation.Head, relation.Tail)).Distinct());
    }

    [Fact]
    public void Labels_WithAParent_AreTheTypesThatAreScored()
        => Assert.Equal(
            GoldTypes.All.Order(StringComparer.Ordinal),
            GraphSchema.Load().Labels.Where(label => label.Parent is not null).Select(label => label.Name).Order(StringComparer.Ordinal));

    private static IEnumerable<(string Type, string Head, string Tail)> Ends(GoldDocument gold)
    {
        var types = gold.Entities.ToDictionary(entity => entity.Id, entity => entity.Type, StringComparer.Ordinal);
        return gold.Relations.Select(relation => (relation.Type, types[relation.Head], types[relation.Tail]));
    }
}
