using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Graphing.Schema;

/// <summary>Reads the schema's YAML; every slip is a <see cref="RuleFileException"/> with its line.</summary>
internal sealed class SchemaReader
{
    private readonly Dictionary<string, IReadOnlyList<string>> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<PropertyDefinition>> _propertySets = new(StringComparer.Ordinal);
    private readonly List<NodeLabel> _labels = [];
    private readonly List<RelationshipType> _types = [];

    private SchemaReader()
    {
    }

    /// <summary>The schema that <paramref name="text"/> describes; <paramref name="file"/> is for messages.</summary>
    public static GraphSchema Read(string file, string text)
    {
        var root = YamlSection.Parse(file, text, "the schema");
        var reader = new SchemaReader();
        foreach (var label in root.Sections("labels", "a label"))
            reader.ReadLabel(label);
        reader.ReadGroups(root.Section("groups", "the groups"));
        reader.ReadPropertySets(root.Section("propertySets", "the property sets"));
        foreach (var type in root.Sections("relationships", "a relationship"))
            reader.ReadType(type);
        root.Close();
        return new GraphSchema(reader._labels, reader._types);
    }

    private void ReadLabel(YamlSection section)
    {
        string name = section.Text("name");
        if (FindLabel(name) is not null)
            throw section.Wrong("name", $"'{name}' is there twice");
        var parent = section.TextOrNull("extends") is { } extends
            ? FindLabel(extends) ?? throw section.Wrong("extends", $"names '{extends}', which is no label above this one")
            : null;
        var own = ReadProperties(section);
        var label = new NodeLabel(
            name,
            parent?.Name,
            section.TextOrNull("idPrefix"),
            section.Text("chinese"),
            section.Text("description"),
            section.Text("descriptionChinese"),
            [.. parent?.Properties ?? [], .. own]);
        section.Close();
        _labels.Add(label);
    }

    private void ReadGroups(YamlSection section)
    {
        foreach (string name in section.Keys)
        {
            if (FindLabel(name) is not null)
                throw section.Wrong(name, "is a label, too; give the group another name");
            _groups.Add(name, ReadEnds(section, name));
        }
    }

    private void ReadPropertySets(YamlSection section)
    {
        foreach (string name in section.Keys)
            _propertySets.Add(name, ReadDefinitions(section.Section(name, "property set " + name)));
    }

    private void ReadType(YamlSection section)
    {
        string name = section.Text("type");
        if (_types.Exists(type => type.Name == name))
            throw section.Wrong("type", $"'{name}' is there twice");
        var type = new RelationshipType(
            name,
            section.Flag("symmetric"),
            section.Text("chinese"),
            section.Text("description"),
            [.. section.Sections("patterns", $"a pattern of {name}").Select(ReadPattern)],
            ReadProperties(section));
        if (type.Patterns.Count == 0)
            throw section.Wrong("patterns", "must not be empty");
        section.Close();
        _types.Add(type);
    }

    private RelationshipPattern ReadPattern(YamlSection section)
    {
        var pattern = new RelationshipPattern(ReadEnds(section, "from"), ReadEnds(section, "to"));
        section.Close();
        return pattern;
    }

    /// <summary>Labels of a list in which a group stands for its members.</summary>
    private List<string> ReadEnds(YamlSection section, string key)
    {
        var ends = new List<string>();
        foreach (string name in section.Texts(key))
        {
            if (_groups.TryGetValue(name, out var members))
                ends.AddRange(members);
            else if (FindLabel(name) is not null)
                ends.Add(name);
            else
                throw section.Wrong(key, $"names '{name}', which is neither a label nor a group");
        }
        return ends.Distinct(StringComparer.Ordinal).Count() == ends.Count ? ends : throw section.Wrong(key, "names a label twice");
    }

    private IReadOnlyList<PropertyDefinition> ReadProperties(YamlSection section)
    {
        const string key = "properties";
        if (!section.Has(key))
            return [];
        if (!section.HasScalar(key))
            return ReadDefinitions(section.Section(key, "the properties"));
        string set = section.Text(key);
        return _propertySets.GetValueOrDefault(set) ?? throw section.Wrong(key, $"names '{set}', which is no property set");
    }

    private static List<PropertyDefinition> ReadDefinitions(YamlSection section)
        => [.. section.Keys.Select(name => ReadDefinition(name, section.Section(name, "property " + name)))];

    private static PropertyDefinition ReadDefinition(string name, YamlSection section)
    {
        var definition = new PropertyDefinition(
            name,
            ReadPropertyType(section),
            section.Flag("required"),
            section.TextsOrNone("values"),
            section.Text("description"));
        section.Close();
        return definition;
    }

    private static PropertyType ReadPropertyType(YamlSection section) => section.Text("type") switch
    {
        "string" => PropertyType.String,
        "integer" => PropertyType.Integer,
        "float" => PropertyType.Float,
        "boolean" => PropertyType.Boolean,
        "string list" => PropertyType.StringList,
        var other => throw section.Wrong("type", $"is '{other}'; known are string, integer, float, boolean, string list"),
    };

    private NodeLabel? FindLabel(string name) => _labels.Find(label => label.Name == name);
}
