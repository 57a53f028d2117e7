using System.Globalization;
using KnowledgeGraph.Querying;
using Spectre.Console;

namespace KnowledgeGraph.Cli;

/// <summary>A statement that was refused, shown with the line that is to blame and a caret under the place.</summary>
internal sealed class StatementException(string statement, QueryException refusal) : Exception(Text(statement, refusal), refusal)
{
    /// <summary>Asks <paramref name="store"/>, and tells what it refuses by the place in the statement.</summary>
    public static async ValueTask<QueryResult> TellAsync(IQueryStore store, Query query, CancellationToken cancellationToken)
    {
        try
        {
            return await store.RunAsync(query, cancellationToken).ConfigureAwait(false);
        }
        catch (QueryException refusal)
        {
            throw new StatementException(query.Statement, refusal);
        }
    }

    private static string Text(string statement, QueryException refusal)
    {
        if (refusal.Line < 1 || refusal.Column < 1)
            return refusal.Message;
        var place = string.Create(CultureInfo.InvariantCulture, $"line {refusal.Line}, column {refusal.Column}: {refusal.Message}");
        var lines = statement.ReplaceLineEndings("\n").Split('\n');
        if (refusal.Line > lines.Length)
            return place;
        var line = lines[refusal.Line - 1].Replace('\t', ' ');
        var before = line[..Math.Min(refusal.Column - 1, line.Length)];
        return string.Join(Environment.NewLine, place, $"  {line}", $"  {new string(' ', before.GetCellWidth())}^");
    }
}
