using System.Text;

namespace KnowledgeGraph.Querying.Routing;

/// <summary>An entity that a question names in a form that no text uses, found by the full-text index.</summary>
internal static class SearchedMention
{
    // Stores rank names that are alike in different orders: few of the hits would be others from store to store.
    private const string Statement = """
        CALL db.index.fulltext.queryNodes('entityText', $text, {limit: 100}) YIELD node, score
        RETURN node.name AS name, head([l IN labels(node) WHERE l <> 'Entity']) AS label
        """;

    /// <summary>As many characters in a row must be the same, and make up half of the name: less is another name that sounds alike.</summary>
    private const int LeastShared = 5;

    /// <summary>The one entity whose name shares a long piece with <paramref name="text"/>; null where none or several do.</summary>
    public static async Task<EntityMention?> FindAsync(IQueryStore store, string text, CancellationToken cancellation)
    {
        var query = Letters(text);
        if (query.Trim().Length < LeastShared)
            return null;
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { ["text"] = query };
        var rows = await store.RunAsync(new Query(Statement, parameters), cancellation).ConfigureAwait(false);
        var shared = rows.Rows
            .Select(row => (Piece: LongestShared(text, (string)row[0]!), Name: (string)row[0]!, Label: (string)row[1]!))
            .Where(x => x.Piece.Length >= LeastShared && x.Piece.Length * 2 >= x.Name.Length)
            .ToList();
        var longest = shared.Select(x => x.Piece.Length).DefaultIfEmpty().Max();
        var best = shared.Where(x => x.Piece.Length == longest).ToList();
        return best.Count == 1
            ? new EntityMention(text.IndexOf(best[0].Piece, StringComparison.Ordinal), best[0].Piece, best[0].Name, best[0].Label)
            : null;
    }

    /// <summary>The signs of the query language are none of the question's.</summary>
    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text)
            letters.Append(char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ');
        return letters.ToString();
    }

    private static string LongestShared(string text, string name)
    {
        var best = "";
        for (var start = 0; start < name.Length; start++)
        {
            while (start + best.Length < name.Length && text.Contains(name.Substring(start, best.Length + 1), StringComparison.Ordinal))
                best = name.Substring(start, best.Length + 1);
        }
        return best;
    }
}
