using System.Reflection;
using System.Text;

namespace KnowledgeGraph.Pipeline;

/// <summary>The files of knowledge by their slashed names (<c>names/x.tsv</c>, <c>rules/x.yaml</c>, <c>schema/schema.yaml</c>,
/// <c>questions/x.cypher</c>): from an override folder where it holds them, else from the assembly.</summary>
internal sealed class KnowledgeFiles
{
    private static readonly Assembly _assembly = typeof(KnowledgeFiles).Assembly;
    private readonly string? _folder;
    private readonly Dictionary<string, string> _resources;

    /// <summary>Throws <see cref="ArgumentException"/> when <paramref name="overrideFolder"/> is given and does not exist; null reads the embedded files alone.</summary>
    public KnowledgeFiles(string? overrideFolder)
    {
        if (overrideFolder is not null && !Directory.Exists(overrideFolder))
            throw new ArgumentException($"The rules folder '{overrideFolder}' does not exist; name a folder that does, or leave it out to use the built-in rules.");
        _folder = overrideFolder;
        // A build on Windows writes backslashes into the logical names of subfolders.
        _resources = _assembly.GetManifestResourceNames().ToDictionary(name => name.Replace('\\', '/'), name => name, StringComparer.Ordinal);
    }

    /// <summary>True when the folder or the assembly holds <paramref name="name"/>.</summary>
    public bool Contains(string name) => PathOf(name) is not null || _resources.ContainsKey(name);

    /// <summary>What a message calls the file: its path in the override folder, or <c>embedded names/x.tsv</c>.</summary>
    public string Describe(string name) => PathOf(name) ?? "embedded " + name;

    /// <summary>The bytes of <paramref name="name"/>; the caller disposes. Throws <see cref="FileNotFoundException"/> when nobody holds it.</summary>
    public Stream Open(string name)
    {
        if (PathOf(name) is { } path)
            return File.OpenRead(path);
        if (_resources.TryGetValue(name, out string? resource) && _assembly.GetManifestResourceStream(resource) is { } stream)
            return stream;
        throw new FileNotFoundException($"The knowledge file '{name}' is neither in the rules folder nor built in.", name);
    }

    /// <summary>The text of <paramref name="name"/>, UTF-8 with or without byte order mark; bytes that are no UTF-8 throw <see cref="RuleFileException"/>.</summary>
    public string ReadText(string name)
    {
        using var reader = new StreamReader(Open(name), new UTF8Encoding(false, throwOnInvalidBytes: true));
        try
        {
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            throw new RuleFileException(Describe(name), 0, "is not UTF-8; save it as UTF-8.");
        }
    }

    /// <summary>Names that start with <paramref name="prefix"/> (<c>names/</c>), in ordinal order, those that only the override folder has included.</summary>
    public IReadOnlyList<string> List(string prefix)
    {
        var names = new SortedSet<string>(_resources.Keys.Where(name => name.StartsWith(prefix, StringComparison.Ordinal)), StringComparer.Ordinal);
        if (_folder is not null)
        {
            foreach (string path in Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories))
            {
                string name = Path.GetRelativePath(_folder, path).Replace('\\', '/');
                if (name.StartsWith(prefix, StringComparison.Ordinal))
                    names.Add(name);
            }
        }
        return [.. names];
    }

    private string? PathOf(string name)
    {
        if (_folder is null)
            return null;
        string path = Path.Combine(_folder, name);
        return File.Exists(path) ? path : null;
    }
}
