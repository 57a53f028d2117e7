using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Measuring;

/// <summary>Reads the figures of a table row: a bare number takes its unit from the column's title (金额（万元）), the title is the indicator,
/// the row's first cell what it is about.</summary>
internal sealed partial class TableMeasurer(QuantityRecognizer quantities)
{
    /// <summary>Adds the figures of the row's cells in this sentence that hold a number and nothing else; none for other passages.</summary>
    public void Measure(SentenceReading sentence, List<Observation> figures)
    {
        var cells = sentence.Passage.Passage.Cells;
        if (cells.Count >= 2)
            MeasureRow(sentence, cells, figures);
    }

    private void MeasureRow(SentenceReading sentence, IReadOnlyList<TableCell> cells, List<Observation> figures)
    {
        string label = Plain(cells[0].Span.Of(sentence.Text));
        var subject = sentence.Passage.Mentions.FirstOrDefault(m => cells[0].Span.Contains(m.Span) && m.Label != "Industry");
        foreach (var cell in cells.Skip(1))
        {
            // Another cell may hold sentences of its own, so that the row is more than one.
            if (IsIn(sentence, cell) && Read(cell, sentence.Text) is { } quantity)
                figures.Add(ToObservation(sentence, cell, quantity, label, subject));
        }
    }

    private static bool IsIn(SentenceReading sentence, TableCell cell)
        => cell.Span.Start + Lead(cell.Span.Of(sentence.Text)) is var start && start >= sentence.Span.Start && start < sentence.Span.End;

    private static int Lead(string cell) => cell.Length - cell.TrimStart().Length;

    private Quantity? Read(TableCell cell, string text)
    {
        string own = cell.Span.Of(text).Trim();
        string number = Number().IsMatch(own) && Titled().Match(cell.Column) is { Success: true } unit ? own + unit.Groups["unit"].Value : own;
        return quantities.Recognize(number) is [var quantity] && quantity.Span.End == number.Length && quantity.Span.Start <= 1 ? quantity : null;
    }

    private static Observation ToObservation(SentenceReading sentence, TableCell cell, Quantity quantity, string label, ResolvedMention? subject)
    {
        string raw = cell.Span.Of(sentence.Text);
        string title = Title(cell.Column);
        string? year = Year().Match(cell.Column) is { Success: true } match ? match.Value : sentence.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture);
        // A row of a kind of thing counts that kind; a row of one thing tells of it.
        bool isKind = subject is null || subject.Label == "Program";
        return new Observation(
            isKind && !title.Contains(label, StringComparison.Ordinal) ? label + title : title.Length > 0 ? title : label,
            quantity.Value,
            quantity.Unit,
            raw.Trim(),
            year,
            About(sentence, subject),
            sentence.Passage.Passage.Id,
            cell.Span.Start + Lead(raw),
            sentence.Quote.Trim(),
            FactStatus.Done)
        {
            Amount = quantity.Base,
            Approximation = quantity.Approximation,
        };
    }

    /// <summary>The thing of the row; carried where a cell before the figure's own ends a sentence.</summary>
    private static Participant? About(SentenceReading sentence, ResolvedMention? subject)
        => subject is null || sentence.Span.Contains(subject.Span) ? subject?.AsParticipant() : subject.AsParticipant() with { CarriedBy = "row: " + subject.Mention.Surface };

    /// <summary>The column's title without its unit and the time it is told for.</summary>
    private static string Title(string column) => Dated().Replace(Titled().Replace(column, ""), "").Trim();

    private static string Plain(string cell) => Titled().Replace(cell, "").Trim();

    [GeneratedRegex("^[0-9０-９][0-9０-９,.]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex("[（(]\\s*(单位[：:])?(?<unit>[^（）()]{1,6})\\s*[）)]\\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Titled();

    [GeneratedRegex("(19|20)[0-9]{2}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Year();

    [GeneratedRegex("^(19|20)[0-9]{2}\\s*年?(度|末|底)?", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Dated();
}
