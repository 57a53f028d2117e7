using System.Globalization;
using System.Net;
using System.Text;
using KnowledgeGraph.Cli.Asking;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Cli.Rendering.Pages;

/// <summary>Writes an answer as one HTML page that needs nothing else: the graph drawn, the rows, and the passages with their sentences marked.</summary>
internal static class AnswerPage
{
    private const string Template = "answer.html";

    /// <summary>Names longer than this get a column that they need not be folded in at every second character.</summary>
    private const int LongName = 7;

    /// <summary>The page's text.</summary>
    public static string Of(AskedQuestion asked, QueryResult result, AnswerGraph graph, IReadOnlyDictionary<string, CitedPassage> passages)
    {
        using var reader = new StreamReader(typeof(AnswerPage).Assembly.GetManifestResourceStream(Template)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n")
            .Replace("{{title}}", Text(asked.Question.TitleZh), StringComparison.Ordinal)
            .Replace("{{subtitle}}", Text(asked.Question.Title), StringComparison.Ordinal)
            .Replace("{{purpose}}", $"{Text(asked.Question.PurposeZh)}<br>{Text(asked.Question.Purpose)}", StringComparison.Ordinal)
            .Replace("{{parameters}}", Text(asked.Parameters), StringComparison.Ordinal)
            .Replace("{{command}}", Text(asked.Command), StringComparison.Ordinal)
            .Replace("{{count}}", Text(Counted.Of("row", result.Rows.Count)), StringComparison.Ordinal)
            .Replace("{{graph}}", Graph(graph), StringComparison.Ordinal)
            .Replace("{{table}}", Table(asked.Question, result), StringComparison.Ordinal)
            .Replace("{{evidence}}", Evidence(result, passages), StringComparison.Ordinal);
    }

    /// <summary>Nothing where there is nothing to draw: rows that count the graph as a whole name nobody.</summary>
    private static string Graph(AnswerGraph graph) => graph.Edges.Count == 0
        ? string.Empty
        : $"<h2>图 Graph</h2>\n<p class=\"legend\">{Legend(graph)}</p>\n<figure>{GraphDrawing.Of(graph)}</figure>";

    private static string Legend(AnswerGraph graph) => string.Concat(graph.Nodes
        .Select(node => node.Label)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .Select(label => $"<span class=\"{label}\"><svg viewBox=\"0 0 12 12\"><g class=\"node {label}\"><circle cx=\"6\" cy=\"6\" r=\"5\"/></g></svg>{label}</span>"));

    /// <summary>The rows without the columns that are empty in all of them.</summary>
    private static string Table(Question question, QueryResult result)
    {
        var table = new StringBuilder("<table><thead><tr><th>#</th>");
        var columns = Enumerable.Range(0, result.Columns.Count).Where(at => result.Rows.Any(row => TableValue.Of(row[at]).Length > 0)).ToList();
        foreach (var column in columns.Select(at => result.Columns[at]))
        {
            var meaning = question.Columns.FirstOrDefault(c => string.Equals(c.Name, column, StringComparison.Ordinal));
            table.Append(CultureInfo.InvariantCulture, $"<th title=\"{Text(meaning?.Meaning ?? "")}\">{Text(column)}{(meaning?.Unit is null ? "" : $" <small>{Text(meaning.Unit)}</small>")}</th>");
        }
        table.Append("</tr></thead><tbody>\n");
        for (var row = 0; row < result.Rows.Count; row++)
        {
            table.Append(CultureInfo.InvariantCulture, $"<tr id=\"row-{row + 1}\"><td class=\"number\">{row + 1}</td>");
            foreach (var column in columns)
                table.Append(Cell(result.Columns[column], result.Rows[row][column]));
            table.Append("</tr>\n");
        }
        return table.Append("</tbody></table>\n").ToString();
    }

    private static string Cell(string column, object? value)
    {
        if (column == AnswerColumns.Evidence && value is IEnumerable<object?> ids)
            return $"<td class=\"ids\">{string.Join(' ', ids.OfType<string>().Distinct(StringComparer.Ordinal).Select(id => $"<a href=\"#{Text(id)}\">{Text(id[(id.IndexOf('#', StringComparison.Ordinal) + 1)..])}</a>"))}</td>";
        var kind = value is long or double ? "number" : AnswerColumns.Sentences.Contains(column, StringComparer.Ordinal) ? "sentence" : "name";
        var text = TableValue.Of(value);
        return $"<td class=\"{kind}{(text.Length > LongName && !char.IsAscii(text[0]) ? " long" : "")}\">{Text(text)}</td>";
    }

    private static string Evidence(QueryResult result, IReadOnlyDictionary<string, CitedPassage> passages)
    {
        var rows = Enumerable.Range(0, result.Rows.Count)
            .SelectMany(row => AnswerColumns.EvidenceOf(result, row).Select(id => (id, row)))
            .ToLookup(x => x.id, x => x.row, StringComparer.Ordinal);
        var page = new StringBuilder();
        foreach (var passage in rows.Select(group => group.Key).Where(passages.ContainsKey).Select(id => passages[id]))
        {
            var quotes = rows[passage.Id].SelectMany(row => AnswerColumns.QuotesOf(result, row)).Distinct(StringComparer.Ordinal);
            var links = string.Join(' ', rows[passage.Id].Distinct().Select(row => string.Create(CultureInfo.InvariantCulture, $"<a href=\"#row-{row + 1}\">{row + 1}</a>")));
            page.Append(CultureInfo.InvariantCulture, $"<article id=\"{Text(passage.Id)}\"><h3>{Text(passage.Place)} <small>{Text(passage.Id)} · rows {links}</small></h3><p>{Marked(passage.Text, [.. quotes])}</p></article>\n");
        }
        return page.ToString();
    }

    /// <summary>The text with its quotes marked; of quotes that overlap the first and longest counts.</summary>
    private static string Marked(string text, IReadOnlyList<string> quotes)
    {
        var spans = quotes
            .Select(quote => (Start: text.IndexOf(quote, StringComparison.Ordinal), quote.Length))
            .Where(span => span.Start >= 0 && span.Length > 0)
            .OrderBy(span => span.Start)
            .ThenByDescending(span => span.Length);
        var marked = new StringBuilder();
        var at = 0;
        foreach (var (start, length) in spans.Where(span => span.Start + span.Length > 0))
        {
            if (start < at)
                continue;
            marked.Append(Text(text[at..start])).Append("<mark>").Append(Text(text.Substring(start, length))).Append("</mark>");
            at = start + length;
        }
        return marked.Append(Text(text[at..])).ToString();
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
