using System.Globalization;
using KnowledgeGraph.Cli.Rendering;
using KnowledgeGraph.Evaluating;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary>Tells how well the graphs of one gold set fit.</summary>
internal static class EvaluationReport
{
    /// <summary>The set's table, then types, misses, extras and misread figures as <paramref name="detail"/> asks.</summary>
    public static void Write(SetEvaluation set, EvaluationDetail detail, Terminal terminal)
    {
        terminal.Out.WriteLine($"{set.Set}: {Counted.Of("text", set.Documents.Count)}");
        terminal.Ansi.Write(Layout(Figures(set.Total)));
        terminal.Out.WriteLine(Observations(set.Total.Observations));
        if (detail.WithTypes)
            terminal.Ansi.Write(Layout(Types(set.Total)));
        WriteDifferences("MISS", set.Total.Misses, detail.Misses, terminal.Out);
        WriteDifferences("EXTRA", set.Total.Extras, detail.Extras, terminal.Out);
        WriteDifferences("MISREAD", set.Total.Misread, detail.Misread, terminal.Out);
        terminal.Out.WriteLine();
    }

    private static IEnumerable<TypeTally> Figures(EvaluationResult result) =>
    [
        new("entities (core)", result.EntitiesCore),
        new("entities (all)", result.EntitiesAll),
        new("relationships", result.RelationshipsAll),
        new("relationships (any type)", result.AnyType),
        new("observations", result.Observations.Figures),
    ];

    private static IEnumerable<TypeTally> Types(EvaluationResult result) =>
        result.Entities.Concat(result.Relationships).Where(type => type.Tally != default);

    private static Table Layout(IEnumerable<TypeTally> tallies)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumn("");
        foreach (var column in new[] { "Precision", "Recall", "F1", "Hits", "Extras", "Misses" })
            table.AddColumn(new TableColumn(column).RightAligned());
        foreach (var (type, tally) in tallies)
        {
            table.AddRow(
                new Text(type), Share(tally.Precision), Share(tally.Recall), Share(tally.F1), Count(tally.Hits), Count(tally.Extras), Count(tally.Misses));
        }
        return table;
    }

    private static string Observations(ObservationTally tally) => string.Create(
        CultureInfo.InvariantCulture,
        $"Of {Counted.Of("matched observation", tally.Figures.Hits)}: subject {tally.SubjectShare:0.000}, year {tally.YearShare:0.000}, indicator {tally.IndicatorShare:0.000}");

    private static void WriteDifferences(string word, IReadOnlyList<Difference> differences, int most, TextWriter output)
    {
        foreach (var kind in differences.GroupBy(d => d.Kind).OrderBy(group => group.Key))
        {
            foreach (var difference in kind.Take(most))
                output.WriteLine($"{word} {difference.Kind} {difference.Type} {difference.Text} [{difference.Document}] {difference.Evidence}".TrimEnd());
            if (most > 0 && kind.Count() > most)
                output.WriteLine($"{word} {kind.Key}: {kind.Count() - most} more");
        }
    }

    private static Text Share(double share) => new(share.ToString("0.000", CultureInfo.InvariantCulture));

    private static Text Count(int count) => new(count.ToString("N0", CultureInfo.InvariantCulture));
}
