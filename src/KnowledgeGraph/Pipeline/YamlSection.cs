using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace KnowledgeGraph.Pipeline;

/// <summary>A mapping of a YAML rule file, read strictly: a missing key, a key that nobody asked for and a value of the wrong kind
/// are each a <see cref="RuleFileException"/> with the line. Call <see cref="Close"/> when all keys are read.</summary>
internal sealed class YamlSection
{
    private readonly Dictionary<string, (YamlNode Key, YamlNode Value)> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    private YamlSection(string file, YamlMappingNode mapping, string what)
    {
        FileName = file;
        What = what;
        Line = mapping.Start.Line;
        foreach (var (key, value) in mapping.Children)
            _entries.Add(key is YamlScalarNode { Value: { } name } ? name : throw Error(file, key, $"a key of {what} must be a plain word."), (key, value));
    }

    /// <summary>The file as messages name it.</summary>
    public string FileName { get; }

    /// <summary>What the section describes, for messages: <c>label Agency</c>.</summary>
    public string What { get; }

    /// <summary>The line it starts on, from 1.</summary>
    public long Line { get; }

    /// <summary>Keys in the order of the file.</summary>
    public IEnumerable<string> Keys => _entries.Keys;

    /// <summary>The whole of <paramref name="text"/>, which must hold one document with a mapping at its top.</summary>
    public static YamlSection Parse(string file, string text, string what)
    {
        var stream = new YamlStream();
        try
        {
            using var reader = new StringReader(text);
            stream.Load(reader);
        }
        catch (YamlException error)
        {
            throw new RuleFileException(file, error.Start.Line, $"is not well-formed YAML: {error.Message}");
        }
        if (stream.Documents.Count != 1 || stream.Documents[0].RootNode is not YamlMappingNode mapping)
            throw new RuleFileException(file, 1, $"must hold one mapping, {what}.");
        return new YamlSection(file, mapping, what);
    }

    /// <summary>True when <paramref name="key"/> is there.</summary>
    public bool Has(string key)
    {
        _asked.Add(key);
        return _entries.ContainsKey(key);
    }

    /// <summary>True when <paramref name="key"/> is there and holds a plain value, not a list or a mapping.</summary>
    public bool HasScalar(string key) => Has(key) && _entries[key].Value is YamlScalarNode;

    /// <summary>The line of <paramref name="key"/>, or of the section where it is missing.</summary>
    public long LineOf(string key) => _entries.TryGetValue(key, out var entry) ? entry.Key.Start.Line : Line;

    /// <summary>A text that must be there and not be empty.</summary>
    public string Text(string key)
    {
        string text = Node(key) is YamlScalarNode { Value: { } value } ? value : throw Wrong(key, "must be a text");
        return text.Length > 0 ? text : throw Wrong(key, "must not be empty");
    }

    /// <summary>A text, or null where the key is missing.</summary>
    public string? TextOrNull(string key) => Has(key) ? Text(key) : null;

    /// <summary><c>true</c> or <c>false</c>; false where the key is missing.</summary>
    public bool Flag(string key) => TextOrNull(key) switch
    {
        null or "false" => false,
        "true" => true,
        _ => throw Wrong(key, "must be true or false"),
    };

    /// <summary>A list of texts that must be there and not be empty.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        var list = List(key).Select(item => item is YamlScalarNode { Value: { Length: > 0 } value } ? value : throw Wrong(key, "must be a list of texts")).ToList();
        return list.Count > 0 ? list : throw Wrong(key, "must not be empty");
    }

    /// <summary>A list of texts, or none where the key is missing.</summary>
    public IReadOnlyList<string> TextsOrNone(string key) => Has(key) ? Texts(key) : [];

    /// <summary>A mapping that must be there; messages call it <paramref name="what"/>.</summary>
    public YamlSection Section(string key, string what)
        => Node(key) is YamlMappingNode mapping ? new YamlSection(FileName, mapping, what) : throw Wrong(key, "must be a mapping");

    /// <summary>A list of mappings that must be there; messages call each <paramref name="what"/>.</summary>
    public IEnumerable<YamlSection> Sections(string key, string what)
        => List(key).Select(item => item is YamlMappingNode mapping ? new YamlSection(FileName, mapping, what) : throw Error(FileName, item, $"{what} must be a mapping."));

    /// <summary>Throws when the section holds a key that was not asked for.</summary>
    public void Close()
    {
        foreach (string key in Keys)
        {
            if (!_asked.Contains(key))
                throw new RuleFileException(FileName, LineOf(key), $"{What} has no key '{key}'; known are {string.Join(", ", _asked.Order(StringComparer.Ordinal))}.");
        }
    }

    /// <summary>The error for <paramref name="key"/>: <c>label Agency: 'chinese' must be a text.</c></summary>
    public RuleFileException Wrong(string key, string problem) => new(FileName, LineOf(key), $"{What}: '{key}' {problem}.");

    private YamlSequenceNode List(string key) => Node(key) as YamlSequenceNode ?? throw Wrong(key, "must be a list");

    private YamlNode Node(string key)
    {
        _asked.Add(key);
        return _entries.TryGetValue(key, out var entry) ? entry.Value : throw Wrong(key, "is missing");
    }

    private static RuleFileException Error(string file, YamlNode node, string problem) => new(file, node.Start.Line, problem);
}
