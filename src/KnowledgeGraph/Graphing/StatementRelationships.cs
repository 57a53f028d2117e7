using System.Runtime.InteropServices;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Graphing;

/// <summary>Joins the statements of all documents into relationships, one for each start, type and end.</summary>
internal static class StatementRelationships
{
    private static readonly string[] _symmetric = ["COOPERATES_WITH"];

    private static readonly PropertyKeys _keys = new(
        "action", "agreement", "amount", "carriedBy", "count", "date", "documents", "endSurface", "evidence", "quote", "rule", "share", "startSurface", "status", "support", "year");

    /// <summary>Adds the relationships; the best evidence comes first: told as done, both ends named in the sentence, the shorter sentence.</summary>
    public static void Add(IReadOnlyList<DocumentContribution> contributions, GraphDraft draft)
    {
        var stated = new Dictionary<(string Start, string Type, string End), List<(Statement Statement, Document Document)>>();
        foreach (var contribution in contributions)
        {
            foreach (var told in contribution.Statements)
            {
                var statement = Directed(told);
                var key = (statement.Start.Entity.Value, statement.Type, statement.End.Entity.Value);
                (CollectionsMarshal.GetValueRefOrAddDefault(stated, key, out _) ??= new(1)).Add((statement, contribution.Document));
            }
        }
        foreach (var same in stated.Values)
            Add(same, draft);
    }

    /// <summary>A relationship without direction always starts at the ordinal first of its ends.</summary>
    public static Statement Directed(Statement statement)
        => _symmetric.Contains(statement.Type, StringComparer.Ordinal) && statement.End.Entity < statement.Start.Entity
            ? statement with { Start = statement.End, End = statement.Start }
            : statement;

    private static void Add(List<(Statement Statement, Document Document)> same, GraphDraft draft)
    {
        var ordered = same.Count == 1 ? same : BestFirst(same);
        var best = ordered[0].Statement;
        string? date = First(ordered, static statement => statement.Date);
        string[] evidence = Texts(ordered, static told => told.Statement.PassageId);
        string[] documents = Texts(ordered, static told => told.Document.Id);
        Array.Sort(documents, StringComparer.Ordinal);
        draft.Add(best.Type, best.Start.Entity.Value, best.End.Entity.Value, _keys.Of(
            best.Action,
            First(ordered, static statement => statement.Agreement),
            First(ordered, static statement => statement.Amount),
            CarriedBy(best),
            First(ordered, static statement => statement.Count),
            date,
            documents,
            best.End.Surface,
            evidence,
            best.Quote,
            best.Rule,
            First(ordered, static statement => statement.Share),
            best.Start.Surface,
            StatusNames.Of(best.Status),
            PropertyKeys.Whole(evidence.Length),
            PropertyKeys.Whole(ObservationNodes.YearOf(date) ?? ordered[0].Document.Year)));
    }

    private static List<(Statement Statement, Document Document)> BestFirst(List<(Statement Statement, Document Document)> same)
        => [.. same
            .OrderBy(s => s.Statement.Status)
            .ThenBy(s => (s.Statement.Start.CarriedBy is null ? 0 : 1) + (s.Statement.End.CarriedBy is null ? 0 : 1))
            .ThenBy(s => s.Statement.Quote.Length)
            .ThenBy(s => s.Statement.PassageId, StringComparer.Ordinal)
            .ThenBy(s => s.Statement.Rule, StringComparer.Ordinal)];

    /// <summary>What the first statement that tells it says, or null.</summary>
    private static T? First<T>(List<(Statement Statement, Document Document)> ordered, Func<Statement, T?> of)
    {
        foreach (var (statement, _) in ordered)
        {
            if (of(statement) is { } told)
                return told;
        }
        return default;
    }

    /// <summary>Each text once.</summary>
    private static string[] Texts(List<(Statement Statement, Document Document)> same, Func<(Statement Statement, Document Document), string> of)
        => same.Count == 1 ? [of(same[0])] : [.. same.Select(of).Distinct(StringComparer.Ordinal)];

    private static string? CarriedBy(Statement statement) => (statement.Start.CarriedBy, statement.End.CarriedBy) switch
    {
        ({ } start, { } end) => $"{start}; {end}",
        var (start, end) => (start ?? end) is { Length: > 0 } reason ? reason : null,
    };
}
