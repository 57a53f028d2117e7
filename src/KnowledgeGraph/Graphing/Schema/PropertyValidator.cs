namespace KnowledgeGraph.Graphing.Schema;

/// <summary>Holds the properties of one node or relationship against their definitions.</summary>
internal static class PropertyValidator
{
    /// <summary>The first thing that is wrong, unknown and mistyped properties before missing ones, or null.</summary>
    public static string? Validate(string owner, IReadOnlyList<PropertyDefinition> definitions, IReadOnlyDictionary<string, object> properties)
    {
        foreach (var (key, value) in properties)
        {
            if (Find(definitions, key) is not { } definition)
                return $"{owner} has no property '{key}'.";
            if (Mismatch(definition, value) is { } problem)
                return $"Property '{key}' of {owner} {problem}.";
        }
        for (int i = 0; i < definitions.Count; i++)
        {
            if (definitions[i].Required && !properties.ContainsKey(definitions[i].Name))
                return $"{owner} lacks its property '{definitions[i].Name}'.";
        }
        return null;
    }

    /// <summary>True for properties with which nothing is wrong, found in one walk along both; for others <see cref="Validate"/> tells what is.</summary>
    /// <param name="definitions">In ordinal order of their names.</param>
    /// <param name="properties">In ordinal order of their keys.</param>
    public static bool AreValid(PropertyDefinition[] definitions, PropertyMap properties)
    {
        var keys = properties.OrderedKeys;
        var values = properties.OrderedValues;
        int at = 0;
        foreach (var definition in definitions)
        {
            bool isThere = at < keys.Length && keys[at] == definition.Name;
            if (isThere ? Mismatch(definition, values[at]) is not null : definition.Required)
                return false;
            at += isThere ? 1 : 0;
        }
        return at == keys.Length;
    }

    private static PropertyDefinition? Find(IReadOnlyList<PropertyDefinition> definitions, string name)
    {
        for (int i = 0; i < definitions.Count; i++)
        {
            if (definitions[i].Name == name)
                return definitions[i];
        }
        return null;
    }

    private static string? Mismatch(PropertyDefinition definition, object value)
    {
        if (!HasType(definition.Type, value))
            return $"must be of type {definition.Type}, not {value.GetType().Name}";
        if (value is double number && !double.IsFinite(number))
            return "must be a finite number";
        if (definition.Values.Count > 0 && value is string text && !definition.Values.Contains(text, StringComparer.Ordinal))
            return $"must be one of {string.Join(", ", definition.Values)}, not '{text}'";
        return null;
    }

    private static bool HasType(PropertyType type, object value) => type switch
    {
        PropertyType.String => value is string,
        PropertyType.Integer => value is long,
        PropertyType.Float => value is double,
        PropertyType.Boolean => value is bool,
        _ => value is string[] or IEnumerable<string>,
    };
}
