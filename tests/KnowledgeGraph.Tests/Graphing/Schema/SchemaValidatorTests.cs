using KnowledgeGraph.Graphing.Schema;
using KnowledgeGraph.Model;
using Xunit;

namespace KnowledgeGraph.Tests.Graphing.Schema;

public sealed class SchemaValidatorTests
{
    private readonly SchemaValidator _validator = new(GraphSchema.Load());
    private readonly GraphNode _agency = Entity("Agency", "agency:上海市科学技术委员会");
    private readonly GraphNode _policy = Entity("Policy", "policy:科技进步条例");

    [Fact]
    public void Validate_CompleteNode_GivesNoReason() => Assert.Null(_validator.Validate(_agency));

    [Fact]
    public void Validate_CompleteRelationship_GivesNoReason()
        => Assert.Null(_validator.Validate(Fact("ISSUED", _agency, _policy), _agency, _policy));

    [Fact]
    public void Validate_UnknownLabel_NamesIt()
        => Assert.Contains("Ministry", _validator.Validate(_agency with { Labels = ["Entity", "Ministry"] }), StringComparison.Ordinal);

    [Theory]
    [InlineData("Agency")]
    [InlineData("Entity")]
    [InlineData("Agency,Entity")]
    [InlineData("Entity,Report")]
    [InlineData("")]
    public void Validate_LabelsNotAsTheSchemaStacksThem_GivesReason(string labels)
        => Assert.Contains("labels", _validator.Validate(_agency with { Labels = labels.Split(',') }), StringComparison.Ordinal);

    [Fact]
    public void Validate_IdWithAnotherPrefix_GivesReason()
        => Assert.Contains("'agency:'", _validator.Validate(Entity("Agency", "policy:x")), StringComparison.Ordinal);

    [Fact]
    public void Validate_IdPropertyOtherThanId_GivesReason()
        => Assert.Contains("differs", _validator.Validate(_agency with { Properties = With(_agency.Properties, "id", "agency:x") }), StringComparison.Ordinal);

    [Theory]
    [InlineData("mentions", "three", "must be of type Integer, not String")]
    [InlineData("amount", double.NaN, "finite")]
    [InlineData("aliases", "市科委", "must be of type StringList")]
    [InlineData("colour", "red", "no property 'colour'")]
    public void Validate_WrongNodeProperty_SaysWhatIsWrong(string key, object value, string reason)
        => Assert.Contains(reason, _validator.Validate(_agency with { Properties = With(_agency.Properties, key, value) }), StringComparison.Ordinal);

    [Fact]
    public void Validate_MissingProperty_NamesIt()
    {
        var properties = new Dictionary<string, object>(_agency.Properties);
        properties.Remove("name");
        Assert.Contains("lacks its property 'name'", _validator.Validate(_agency with { Properties = properties }), StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_EndsOfTheWrongLabel_NamesPattern()
        => Assert.Equal("ISSUED may not go from Policy to Agency.", _validator.Validate(Fact("ISSUED", _policy, _agency), _policy, _agency));

    [Fact]
    public void Validate_UnknownType_NamesIt()
        => Assert.Contains("PRAISED", _validator.Validate(Fact("PRAISED", _agency, _policy), _agency, _policy), StringComparison.Ordinal);

    [Fact]
    public void Validate_NodeWithItself_GivesReason()
        => Assert.Contains("itself", _validator.Validate(Fact("COOPERATES_WITH", _agency, _agency), _agency, _agency), StringComparison.Ordinal);

    [Fact]
    public void Validate_IdNotMadeOfEndsAndType_GivesReason()
        => Assert.Contains("joined by '|'", _validator.Validate(Fact("ISSUED", _agency, _policy) with { Id = "r1" }, _agency, _policy), StringComparison.Ordinal);

    [Fact]
    public void Validate_ValueOutsideTheList_NamesBoth()
    {
        var fact = Fact("ISSUED", _agency, _policy);
        string? reason = _validator.Validate(fact with { Properties = With(fact.Properties, "status", "perhaps") }, _agency, _policy);
        Assert.Equal("Property 'status' of ISSUED must be one of done, planned, negated, not 'perhaps'.", reason);
    }

    private static GraphNode Entity(string label, string id) => new(id, ["Entity", label], new Dictionary<string, object>
    {
        ["id"] = id,
        ["name"] = id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..],
        ["aliases"] = Array.Empty<string>(),
        ["documents"] = new[] { "r" },
        ["mentions"] = 1L,
    });

    private static GraphRelationship Fact(string type, GraphNode start, GraphNode end)
        => new($"{start.Id}|{type}|{end.Id}", type, start.Id, end.Id, new Dictionary<string, object>
        {
            ["quote"] = "市科委发布科技进步条例。",
            ["evidence"] = new[] { "r#1" },
            ["documents"] = new[] { "r" },
            ["support"] = 1L,
            ["startSurface"] = "市科委",
            ["endSurface"] = "科技进步条例",
            ["status"] = "done",
            ["rule"] = "issued",
        });

    private static Dictionary<string, object> With(IReadOnlyDictionary<string, object> properties, string key, object value)
        => new(properties) { [key] = value };
}
