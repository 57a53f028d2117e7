using KnowledgeGraph.Graphing.Schema;
using Xunit;

namespace KnowledgeGraph.Tests.Docs;

/// <summary>Holds docs/model.md to the schema.</summary>
public sealed class ModelPageTests
{
    private static readonly GraphSchema _schema = GraphSchema.Load();
    private static readonly MarkdownPage _page = MarkdownPage.Read("docs/model.md");

    private static readonly Dictionary<string, string[]> _groups = new(StringComparer.Ordinal)
    {
        ["Organisation"] = ["Agency", "Enterprise", "Institution"],
        ["Place"] = ["District", "Region"],
    };

    [Fact]
    public void Entities_OfThePage_AreTheSchemas()
        => Assert.Equal(
            _schema.Labels.Where(label => label.Parent is not null).Select(label => $"{label.Name} {label.Chinese} {label.IdPrefix}: {label.Description}"),
            _page.Table("Entities").Select(row => string.Join(' ', row)));

    [Fact]
    public void OtherNodes_OfThePage_AreTheSchemas()
        => Assert.Equal(
            _schema.Labels.Where(label => label.Parent is null && label.Name != GraphSchema.EntityLabel).Select(label => $"{label.Name} {label.Chinese} {label.Description}"),
            _page.Table("Other nodes").Select(row => string.Join(' ', row)));

    [Fact]
    public void Relationships_OfThePage_AreTheSchemasWithTheirEnds()
        => Assert.Equal(
            _schema.RelationshipTypes.SelectMany(type => type.Patterns.Select(pattern => $"{type.Name} {type.Chinese} {type.Description} {Shown(pattern.Start)} -> {Shown(pattern.End)}")),
            _page.Table("Relationships").Select(row => $"{row[0]} {row[1]} {row[2]} {Shown(Labels(row[3]))} -> {Shown(Labels(row[4]))}"));

    [Theory]
    [InlineData("Entity")]
    [InlineData("Report")]
    [InlineData("Passage")]
    [InlineData("Observation")]
    public void Properties_OfALabel_AreTheSchemas(string label)
        => Assert.Equal(_schema.FindLabel(label)!.Properties.Select(Shown), _page.Table(label).Select(row => string.Join(' ', row.Take(3))));

    [Fact]
    public void Properties_OfEveryRelationshipType_AreTheSchemas()
        => Assert.All(_schema.RelationshipTypes.Where(type => type.Properties.Count > 0), type => Assert.Equal(
            type.Properties.Select(Shown),
            _page.Table(type.Name is "MENTIONS" or "ABOUT" ? type.Name : "Facts").Select(row => string.Join(' ', row.Take(3)))));

    private static string Shown(PropertyDefinition property)
    {
        var type = property.Type == PropertyType.StringList ? "string list" : property.Type.ToString().ToLowerInvariant();
        return $"{property.Name} {type} {(property.Required ? "yes" : string.Empty)}";
    }

    private static string Shown(IEnumerable<string> labels) => string.Join(", ", labels.Order(StringComparer.Ordinal));

    private static IEnumerable<string> Labels(string cell) =>
        cell.Split(", ").SelectMany(name => _groups.TryGetValue(name, out var members) ? members : [name]);
}
