using KnowledgeGraph.Tests.Evaluating;

namespace KnowledgeGraph.Tests.Docs;

/// <summary>A page of the documentation, as far as the tests read it: its text and the tables under its headings.</summary>
internal sealed class MarkdownPage
{
    private readonly Dictionary<string, List<IReadOnlyList<string>>> _rows = new(StringComparer.Ordinal);

    private MarkdownPage(string text)
    {
        Text = text;
        var heading = string.Empty;
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith('#'))
                heading = line.TrimStart('#').Trim();
            else if (line.StartsWith('|') && !line.StartsWith("|---", StringComparison.Ordinal))
                RowsOf(heading).Add(Cells(line));
        }
    }

    /// <summary>The whole page, lines ending in a line feed.</summary>
    public string Text { get; }

    /// <summary>The page at a path from the repository's root.</summary>
    public static MarkdownPage Read(string path) => new(File.ReadAllText(PathOf(path)).ReplaceLineEndings("\n"));

    /// <summary>Where the page of that name lies.</summary>
    public static string PathOf(string path) => Path.Combine(GoldFolder.Root, path);

    /// <summary>The rows below a heading, title rows left out; cells without the marks of code.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Table(string heading) => _rows.TryGetValue(heading, out var rows)
        ? [.. rows.Skip(1)]
        : throw new InvalidOperationException($"The page has no table under '{heading}'.");

    private static string[] Cells(string line) =>
        [.. line.Replace("\\|", "\u0001", StringComparison.Ordinal).Trim('|').Split('|').Select(cell => cell.Replace("`", string.Empty, StringComparison.Ordinal).Replace('\u0001', '|').Trim())];

    private List<IReadOnlyList<string>> RowsOf(string heading)
    {
        if (!_rows.TryGetValue(heading, out var rows))
            _rows[heading] = rows = [];
        return rows;
    }
}
