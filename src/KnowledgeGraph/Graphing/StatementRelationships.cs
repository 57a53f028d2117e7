using System.Globalization;
using System.Runtime.InteropServices;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Graphing;

/// <summary>Joins the statements of all documents into relationships, one for each start, type and end.</summary>
internal static class StatementRelationships
{
    private static readonly string[] _symmetric = ["COOPERATES_WITH"];

    /// <summary>The relationships; the best evidence comes first: told as done, both ends named in the sentence, the shorter sentence.</summary>
    public static IEnumerable<GraphRelationship> Make(IReadOnlyList<DocumentContribution> contributions)
    {
        var stated = new Dictionary<string, List<(Statement Statement, Document Document)>>(StringComparer.Ordinal);
        foreach (var contribution in contributions)
        {
            foreach (var told in contribution.Statements)
            {
                var statement = Directed(told);
                string id = ReportNodes.IdOf(statement.Start.Entity.Value, statement.Type, statement.End.Entity.Value);
                (CollectionsMarshal.GetValueRefOrAddDefault(stated, id, out _) ??= new(1)).Add((statement, contribution.Document));
            }
        }
        return stated.Select(same => Make(same.Key, same.Value));
    }

    /// <summary>A relationship without direction always starts at the ordinal first of its ends.</summary>
    public static Statement Directed(Statement statement)
        => _symmetric.Contains(statement.Type, StringComparer.Ordinal) && statement.End.Entity < statement.Start.Entity
            ? statement with { Start = statement.End, End = statement.Start }
            : statement;

    private static GraphRelationship Make(string id, List<(Statement Statement, Document Document)> same)
    {
        var ordered = same.Count == 1 ? same : BestFirst(same);
        var best = ordered[0].Statement;
        string? date = ordered.Select(s => s.Statement.Date).FirstOrDefault(d => d is not null);
        string[] evidence = same.Count == 1 ? [best.PassageId] : [.. ordered.Select(s => s.Statement.PassageId).Distinct(StringComparer.Ordinal)];
        return new GraphRelationship(id, best.Type, best.Start.Entity.Value, best.End.Entity.Value, new PropertyMap(16)
            .Set("quote", best.Quote)
            .Set("evidence", evidence)
            .Set("documents", same.Count == 1 ? [same[0].Document.Id] : same.Select(s => s.Document.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray())
            .Set("support", evidence.Length)
            .Set("date", date)
            .Set("year", YearOf(date) ?? ordered[0].Document.Year)
            .Set("amount", ordered.Select(s => s.Statement.Amount).FirstOrDefault(a => a is not null))
            .Set("share", ordered.Select(s => s.Statement.Share).FirstOrDefault(s => s is not null))
            .Set("count", ordered.Select(s => s.Statement.Count).FirstOrDefault(c => c is not null))
            .Set("action", best.Action)
            .Set("agreement", ordered.Select(s => s.Statement.Agreement).FirstOrDefault(a => a is not null))
            .Set("status", StatusNames.Of(best.Status))
            .Set("rule", best.Rule)
            .Set("startSurface", best.Start.Surface)
            .Set("endSurface", best.End.Surface)
            .Set("carriedBy", CarriedBy(best))
            .Build());
    }

    private static List<(Statement Statement, Document Document)> BestFirst(List<(Statement Statement, Document Document)> same)
        => [.. same
            .OrderBy(s => s.Statement.Status)
            .ThenBy(s => (s.Statement.Start.CarriedBy is null ? 0 : 1) + (s.Statement.End.CarriedBy is null ? 0 : 1))
            .ThenBy(s => s.Statement.Quote.Length)
            .ThenBy(s => s.Statement.PassageId, StringComparer.Ordinal)
            .ThenBy(s => s.Statement.Rule, StringComparer.Ordinal)];

    private static string? CarriedBy(Statement statement) => (statement.Start.CarriedBy, statement.End.CarriedBy) switch
    {
        ({ } start, { } end) => $"{start}; {end}",
        var (start, end) => (start ?? end) is { Length: > 0 } reason ? reason : null,
    };

    private static int? YearOf(string? date)
        => date is { Length: >= 4 } && int.TryParse(date[..4], NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : null;
}
