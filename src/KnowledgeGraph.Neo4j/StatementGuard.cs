using System.Text.RegularExpressions;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Neo4j;

/// <summary>Refuses what a server would run in a reading transaction although it does more than read the graph: LOAD CSV opens files and addresses,
/// procedures may do anything, TERMINATE ends the work of others. READ access mode refuses the rest.</summary>
internal static partial class StatementGuard
{
    private static readonly string[] _openings = ["MATCH", "OPTIONAL", "UNWIND", "WITH", "RETURN", "CALL"];

    private static readonly string[] _procedures =
    [
        "db.labels", "db.relationshipTypes", "db.propertyKeys", "db.index.fulltext.queryNodes", "db.index.fulltext.queryRelationships",
    ];

    /// <summary>Throws <see cref="QueryException"/> where <paramref name="statement"/> is not to be sent.</summary>
    public static void Check(string statement)
    {
        // The server takes \u0027 outside and inside of texts for the character itself before it looks for quotes.
        if (Escape().IsMatch(statement))
            throw Refused("Unicode escapes (\\u…) are not sent to a server; write the character itself or give the text as a parameter.");
        var words = Word().Matches(Quoted().Replace(statement, text => text.Value[0] == '/' ? " " : " ' ")).Select(match => match.Value).ToList();
        if (words.Count == 0 || !_openings.Contains(words[0], StringComparer.OrdinalIgnoreCase))
            throw Refused($"A reading statement begins with one of {string.Join(", ", _openings)}.");
        for (var i = 0; i < words.Count; i++)
            CheckWord(words, i);
    }

    private static void CheckWord(List<string> words, int at)
    {
        var next = at + 1 < words.Count ? words[at + 1] : string.Empty;
        if (Is(words[at], "LOAD") && Is(next, "CSV"))
            throw Refused("LOAD CSV is not a reading statement here.");
        if (Is(words[at], "TERMINATE"))
            throw Refused("TERMINATE is not a reading statement.");
        if (Is(words[at], "CALL") && !(next is "{" or "(") && !_procedures.Contains(next, StringComparer.OrdinalIgnoreCase))
            throw Refused($"The procedure '{next}' may not be called; allowed are {string.Join(", ", _procedures)}.");
    }

    private static bool Is(string word, string keyword) => string.Equals(word, keyword, StringComparison.OrdinalIgnoreCase);

    private static QueryException Refused(string message) => new("binding", message, 0, 0);

    [GeneratedRegex(@"\\u", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Escape();

    /// <summary>Texts and comments, first come first; a quoted name stays a mark, so that CALL `x` is refused.</summary>
    [GeneratedRegex(@"'(\\.|[^'\\])*'|""(\\.|[^""\\])*""|`(``|[^`])*`|//[^\n\r]*|/\*.*?\*/", RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"[\p{L}_][\p{L}\p{N}_]*(\s*\.\s*[\p{L}_][\p{L}\p{N}_]*)*|[^\s]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Word();
}
