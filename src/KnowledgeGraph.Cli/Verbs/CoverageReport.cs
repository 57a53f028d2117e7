using System.Globalization;
using KnowledgeGraph.Cli.Rendering;
using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary>Tells how much of the reports became facts.</summary>
internal static class CoverageReport
{
    private static readonly string[] Columns =
        ["document", "passages", "with facts", "sentences", "stating facts", "unlinked names", "unused titles", "unused numbers", "fragments"];

    /// <summary>All documents in one line.</summary>
    public static string Line(IReadOnlyCollection<DocumentCoverage> all)
    {
        string kinds = string.Join(", ", Enum.GetValues<CoverageGapKind>().Select(kind => Counted.Of(NameOf(kind), Count(all, kind))));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Coverage: {all.Sum(c => c.SentencesWithFacts):N0} of {Counted.Of("sentence", all.Sum(c => c.Sentences))} state facts; {kinds} (kg coverage)");
    }

    /// <summary>One row a document.</summary>
    public static QueryResult Documents(RunReport report) => new(
        Columns,
        [
            .. report.Coverage.Select(entry => (IReadOnlyList<object?>)
            [
                entry.Key,
                (long)entry.Value.Passages,
                (long)entry.Value.PassagesWithFacts,
                (long)entry.Value.Sentences,
                (long)entry.Value.SentencesWithFacts,
                .. Enum.GetValues<CoverageGapKind>().Select(kind => (object?)(long)Count([entry.Value], kind)),
            ]),
        ]);

    /// <summary>What led to nothing, at most <paramref name="most"/> of each kind and document; dropped facts with their reason behind them.</summary>
    public static QueryResult Gaps(RunReport report, int most) => new(
        ["kind", "text", "passage"],
        [
            .. report.Coverage.Values
                .SelectMany(c => c.Gaps.GroupBy(g => g.Kind).SelectMany(g => g.Take(most)))
                .OrderBy(g => g.Kind)
                .Select(g => (IReadOnlyList<object?>)[NameOf(g.Kind), g.Text, g.PassageId]),
            .. report.Dropped.Take(most).Select(d => (IReadOnlyList<object?>)["dropped fact", $"{d.Fact}: {d.Reason}", d.PassageId]),
        ]);

    private static int Count(IEnumerable<DocumentCoverage> all, CoverageGapKind kind) => all.Sum(c => c.Gaps.Count(g => g.Kind == kind));

    private static string NameOf(CoverageGapKind kind) => kind switch
    {
        CoverageGapKind.UnlinkedName => "unlinked name",
        CoverageGapKind.UnusedTitle => "unused title",
        CoverageGapKind.UnusedNumber => "unused number",
        _ => "fragment",
    };
}
