using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Refreshing.Reporting;

/// <summary>A report for people.</summary>
internal static class MarkdownReport
{
    private const int ListedIds = 200;

    public static string Of(RefreshReport report)
    {
        var text = new StringBuilder();
        Line(text, $"# Refresh {report.Number}: {NameOf(report.Outcome)}");
        Line(text, $"");
        Line(text, $"Started {report.Started.UtcDateTime:yyyy-MM-dd HH:mm:ss}Z, took {report.Seconds.Sum(s => s.Value):0.000} s, rules {report.RuleVersion}.");
        if (report.Problem is { } problem)
            Line(text, $"\n**{problem}**");
        foreach (string note in report.Notes)
            Line(text, $"\n{note}");
        WriteCounts(text, report);
        WriteDocuments(text, report.Documents);
        WriteFacts(text, "Facts added", report.Facts.AddedCount, report.Facts.Added);
        WriteFacts(text, "Facts removed", report.Facts.RemovedCount, report.Facts.Removed);
        WriteFacts(text, "Facts changed", report.Facts.ChangedCount, report.Facts.Changed);
        WriteList(text, "Refused by the schema", [.. report.Dropped.Select(d => $"{d.Fact}: {d.Reason}")]);
        WriteList(text, "Targets", [.. report.Targets.Select(t => $"{t.Key}: {t.Value}")]);
        WriteList(text, "Seconds", [.. report.Seconds.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Key}: {s.Value:0.000}"))]);
        return text.ToString();
    }

    private static void WriteCounts(StringBuilder text, RefreshReport report)
    {
        var (documents, facts) = (report.Documents, report.Facts);
        double covered = report.Sentences == 0 ? 0 : 100.0 * report.SentencesWithFacts / report.Sentences;
        Line(text, $"\n| | before | after | added | changed | removed |\n|---|---|---|---|---|---|");
        Line(text, $"| documents | {documents.Before} | {documents.After} | {documents.Added.Count} | {documents.Edited.Count} | {documents.Removed.Count} |");
        Line(text, $"| facts | {facts.Before} | {facts.After} | {facts.AddedCount} | {facts.ChangedCount} | {facts.RemovedCount} |");
        Line(text, $"\n{documents.Read.Count} documents were read, {documents.Unchanged} are unchanged, {documents.Failed.Count} paths could not be read.");
        Line(text, $"Coverage: {report.SentencesWithFacts} of {report.Sentences} sentences state facts ({covered:0.0}%).");
    }

    private static void WriteDocuments(StringBuilder text, DocumentChanges documents)
    {
        WriteList(text, "Documents not read", [.. documents.Failed.Select(f => f.Reason)]);
        WriteList(text, "Documents kept as they were read before", documents.Kept);
        WriteList(text, "Documents added", documents.Added);
        WriteList(text, "Documents edited", documents.Edited);
        WriteList(text, "Documents removed", documents.Removed);
    }

    private static void WriteFacts(StringBuilder text, string title, int count, IReadOnlyList<FactChange> facts)
    {
        if (count == 0)
            return;
        Line(text, $"\n## {title} ({count})\n");
        foreach (var fact in facts)
        {
            string differs = fact.Differs.Count == 0 ? "" : $" — differs in {string.Join(", ", fact.Differs)}";
            Line(text, $"- {OneLine(fact.Fact)}{differs}  \n  “{OneLine(fact.Quote)}” [{string.Join(", ", fact.Documents.Take(3))}{(fact.Documents.Count > 3 ? ", …" : "")}]");
        }
        WriteRest(text, count - facts.Count);
    }

    private static void WriteList(StringBuilder text, string title, IReadOnlyList<string> items)
    {
        if (items.Count == 0)
            return;
        Line(text, $"\n## {title} ({items.Count})\n");
        foreach (string item in items.Take(ListedIds))
            Line(text, $"- {OneLine(item)}");
        WriteRest(text, items.Count - ListedIds);
    }

    private static void WriteRest(StringBuilder text, int rest)
    {
        if (rest > 0)
            Line(text, $"- … and {rest} more");
    }

    /// <summary>A report line feed within a quote would end the list item.</summary>
    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    private static string NameOf(RefreshOutcome outcome) => outcome == RefreshOutcome.DryRun ? "dry run" : outcome.ToString().ToLowerInvariant();

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
