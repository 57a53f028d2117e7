using KnowledgeGraph.Graphing.Schema;
using KnowledgeGraph.Pipeline;
using Xunit;

namespace KnowledgeGraph.Tests.Graphing.Schema;

public sealed class GraphSchemaTests
{
    private const string Small = """
        groups:
          Body: [Agency]
        labels:
          - name: Entity
            chinese: 实体
            description: d
            descriptionChinese: 描述
            properties:
              id: { type: string, required: true, description: d }
          - name: Agency
            extends: Entity
            idPrefix: agency
            chinese: 机关
            description: d
            descriptionChinese: 描述
        propertySets:
          fact:
            quote: { type: string, required: true, description: d }
        relationships:
          - type: COOPERATES_WITH
            chinese: 合作
            description: d
            symmetric: true
            properties: fact
            patterns:
              - from: [Body]
                to: [Entity]

        """;

    private static readonly GraphSchema _schema = GraphSchema.Load();

    [Fact]
    public void Load_EmbeddedSchema_HoldsTheGuidelinesLabelsAndTypes()
    {
        string[] labels = ["Entity", "Agency", "Policy", "Fund", "Enterprise", "Institution", "Alliance", "District", "Region", "Park",
            "Platform", "Program", "Product", "Event", "Industry", "Report", "Passage", "Observation"];
        string[] types = ["ISSUED", "APPROVED", "BASED_ON", "AMENDS", "GOVERNS", "ESTABLISHED", "MANAGES", "FUNDED", "INVESTED_IN", "OFFERS",
            "COOPERATES_WITH", "LOCATED_IN", "PART_OF", "MEMBER_OF", "SELECTED_FOR", "FOCUSES_ON", "HOSTED", "PARTICIPATED_IN",
            "HAS_PASSAGE", "MENTIONS", "ABOUT", "STATED_IN"];
        Assert.Equal(labels, _schema.Labels.Select(label => label.Name));
        Assert.Equal(types, _schema.RelationshipTypes.Select(type => type.Name));
    }

    [Fact]
    public void Load_EmbeddedSchema_GivesEachEntityTypeItsOwnLowerCasePrefix()
    {
        var prefixes = _schema.Labels.Where(label => label.Parent == GraphSchema.EntityLabel).Select(label => label.IdPrefix).ToList();
        Assert.Equal(14, prefixes.Distinct().Count());
        Assert.All(prefixes, prefix => Assert.Matches("^[a-z]+$", prefix));
    }

    [Theory]
    [InlineData("ISSUED", "Agency", "Policy", true)]
    [InlineData("ISSUED", "Policy", "Agency", false)]
    [InlineData("ESTABLISHED", "Region", "Alliance", true)]
    [InlineData("COOPERATES_WITH", "Region", "Region", true)]
    [InlineData("PART_OF", "Agency", "District", true)]
    [InlineData("PART_OF", "Park", "Program", false)]
    [InlineData("MENTIONS", "Passage", "Industry", true)]
    [InlineData("MENTIONS", "Passage", "Report", false)]
    [InlineData("ABOUT", "Observation", "Fund", true)]
    [InlineData("PRAISED", "Agency", "Policy", false)]
    public void Allows_TypeAndEnds_FollowsTheGuideline(string type, string start, string end, bool allowed)
        => Assert.Equal(allowed, _schema.Allows(type, start, end));

    [Fact]
    public void Load_OverrideFolder_TakesItsSchema()
    {
        string folder = Directory.CreateTempSubdirectory("kg-schema-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "schema"));
        File.WriteAllText(Path.Combine(folder, "schema", "schema.yaml"), Small);
        var schema = GraphSchema.Load(folder);
        Directory.Delete(folder, recursive: true);
        Assert.Equal(["Entity", "Agency"], schema.Labels.Select(label => label.Name));
        Assert.True(schema.FindType("COOPERATES_WITH")!.IsSymmetric);
        Assert.True(schema.Allows("COOPERATES_WITH", "Agency", "Agency"));
        Assert.Equal("quote", Assert.Single(schema.FindType("COOPERATES_WITH")!.Properties).Name);
        Assert.Equal("id", Assert.Single(schema.FindLabel("Agency")!.Properties).Name);
    }

    [Theory]
    [InlineData("chinese: 合作", "chines: 合作", 20, "'chinese' is missing")]
    [InlineData("symmetric: true", "symmetrical: true", 23, "no key 'symmetrical'")]
    [InlineData("symmetric: true", "symmetric: yes", 23, "must be true or false")]
    [InlineData("from: [Body]", "from: [Bodies]", 26, "'Bodies', which is neither a label nor a group")]
    [InlineData("properties: fact", "properties: facts", 24, "'facts', which is no property set")]
    [InlineData("extends: Entity", "extends: Thing", 11, "'Thing', which is no label above")]
    [InlineData("type: string, required: true, description: d }\n  - name", "type: text, description: d }\n  - name", 9, "'text'; known are string")]
    [InlineData("to: [Entity]", "to: []", 27, "must not be empty")]
    [InlineData("to: [Entity]", "to: [Entity", 28, "not well-formed YAML")]
    [InlineData("idPrefix: agency", "idPrefix: agency\n    idPrefix: agent", 13, "not well-formed YAML")]
    public void Read_WrongSchema_NamesFileLineAndProblem(string right, string wrong, long line, string problem)
    {
        Assert.Contains(right, Small, StringComparison.Ordinal);
        var error = Assert.Throws<RuleFileException>(() => SchemaReader.Read("own.yaml", Small.Replace(right, wrong, StringComparison.Ordinal)));
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
        Assert.Equal(("own.yaml", line), (error.File, error.Line));
        Assert.StartsWith($"own.yaml, line {line}: ", error.Message, StringComparison.Ordinal);
    }
}
