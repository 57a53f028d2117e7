using KnowledgeGraph.Model;
using KnowledgeGraph.Reading;
using Xunit;

namespace KnowledgeGraph.Tests.Reading;

/// <summary>Documents made from a text at hand, as if a file of that kind held it.</summary>
internal static class SomeReport
{
    public static Document Text(string raw) => Of(raw, "report.txt");

    public static Document Html(string raw) => Of(raw, "report.html");

    /// <summary>The blocks of the text, each as kind, level and clean text: <c>Heading1 概述</c>.</summary>
    public static string[] Blocks(Document document) =>
        [.. document.Blocks.Select(b => $"{b.Kind}{(b.Level > 0 ? b.Level : "")} {b.Span.Of(document.Text.Text)}")];

    /// <summary>The raw text behind the first occurrence of <paramref name="clean"/>.</summary>
    public static string RawOf(Document document, string raw, string clean)
    {
        int at = document.Text.Text.IndexOf(clean, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{clean}' is not in '{document.Text.Text}'");
        var span = document.Text.ToSource(new TextSpan(at, at + clean.Length));
        return raw[span.Start..span.End];
    }

    private static Document Of(string raw, string path) =>
        DocumentReader.Parse(new ReportFile("report", path, raw.Length, null), new SourceText(raw, "utf-8", ""));
}
