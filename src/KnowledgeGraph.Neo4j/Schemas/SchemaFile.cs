using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Neo4j.Schemas;

/// <summary>A file of <c>cypher/schema</c>: statements that each may run any number of times.</summary>
/// <param name="Name">Such as <c>001-constraints.cypher</c>; the number is the order.</param>
/// <param name="Text">With line feeds.</param>
internal sealed partial record SchemaFile(string Name, string Text)
{
    /// <summary>SHA-256 of the text in UTF-8, lower-case hex: the same on every platform, whatever the line ends in its checkout.</summary>
    public string Checksum => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    /// <summary>The statements, each ended by a semicolon at a line's end; comment lines are left out.</summary>
    public IEnumerable<string> Statements => string
        .Join('\n', Text.Split('\n').Where(line => !line.StartsWith("//", StringComparison.Ordinal)))
        .Split(";\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(statement => statement.TrimEnd(';'));

    /// <summary>The name that a statement gives to its constraint or index; empty where it makes none.</summary>
    public static string NameIn(string statement) => Named().Match(statement).Groups["name"].Value;

    /// <summary>The files that the assembly carries, in their order.</summary>
    public static IReadOnlyList<SchemaFile> Embedded()
    {
        var assembly = typeof(SchemaFile).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.EndsWith(".cypher", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => new SchemaFile(name, Read(assembly.GetManifestResourceStream(name)!))),
        ];
    }

    private static string Read(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"^CREATE\s+(FULLTEXT\s+)?(CONSTRAINT|INDEX)\s+(?<name>\w+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Named();
}
