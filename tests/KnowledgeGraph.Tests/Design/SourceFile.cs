using System.Text.RegularExpressions;

namespace KnowledgeGraph.Tests.Design;

/// <summary>One C# file of the repository, read once.</summary>
internal sealed partial class SourceFile
{
    public SourceFile(string root, string path)
    {
        Path = System.IO.Path.GetRelativePath(root, path).Replace('\\', '/');
        Text = File.ReadAllText(path);
        Code = StringsAndComments().Replace(Text, match => match.Value[0] == '/' ? "" : "\"\"");
        Types = [.. Declaration().Matches(Code).Select(match => new SourceType(match.Groups["words"].Value, match.Groups["kind"].Value, match.Groups["name"].Value))];
    }

    /// <summary>From the root of the repository, with forward slashes.</summary>
    public string Path { get; }

    public string Text { get; }

    /// <summary>The text without comments and without what strings hold.</summary>
    public string Code { get; }

    /// <summary>Types at the top of the file, not those inside others.</summary>
    public IReadOnlyList<SourceType> Types { get; }

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>KnowledgeGraph, KnowledgeGraph.Embedded …</summary>
    public string Project => Path.Split('/')[1];

    /// <summary>The first folder below the project; empty for a file that lies in the project's own folder.</summary>
    public string Stage => Path.Split('/') is { Length: > 3 } parts ? parts[2] : "";

    /// <summary>What the folder asks for.</summary>
    public string ExpectedNamespace => System.IO.Path.GetDirectoryName(Path)!.Replace('\\', '/')[(Path.IndexOf('/', StringComparison.Ordinal) + 1)..].Replace('/', '.');

    public string? Namespace => FileNamespace().Match(Text) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>True when the code holds the word.</summary>
    public bool Uses(string word) => Regex.IsMatch(Code, $@"\b{word}\b", RegexOptions.CultureInvariant);

    public override string ToString() => Path;

    [GeneratedRegex("""//[^\n]*|/\*.*?\*/|"{3,}.*?"{3,}|@"(?:[^"]|"")*"|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)+'""", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex StringsAndComments();

    [GeneratedRegex(@"^(?<words>(?:(?:public|internal|file|private|sealed|static|abstract|partial|readonly|ref|unsafe|new) )*)(?<kind>class|interface|enum|struct|record struct|record class|record|delegate [\w?]+) (?<name>\w+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex FileNamespace();
}
