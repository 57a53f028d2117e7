using KnowledgeGraph.Model;
using KnowledgeGraph.Reading.Arranging;
using KnowledgeGraph.Reading.Parsing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace KnowledgeGraph.Reading;

/// <summary>Reads one report: bytes, text, lines, blocks. Keeps no state between files and may be used from several threads.</summary>
public sealed partial class DocumentReader
{
    private readonly ILogger _logger;

    /// <summary>Warnings go to <paramref name="logger"/>; null drops them.</summary>
    public DocumentReader(ILogger? logger = null) => _logger = logger ?? NullLogger.Instance;

    /// <summary>Throws <see cref="ReadingException"/> when the file cannot be read as text or holds no text.</summary>
    public Document Read(ReportFile file)
    {
        var source = SourceReader.Read(file.Path);
        if (file.Facts?.Sha256 is { } expected && !expected.Equals(source.Sha256, StringComparison.OrdinalIgnoreCase))
            LogEdited(file.Path);
        var document = Parse(file, source);
        if (document.Blocks.Count == 0)
            throw new ReadingException($"{file.Path}: the file holds no text, only white space or markup; remove it or put the report's text into it.");
        return document;
    }

    /// <summary>The document of a text that is decoded already; without blocks where nothing is left of it.</summary>
    internal static Document Parse(ReportFile file, SourceText source)
    {
        bool isHtml = ReportPath.IsHtml(file.Path);
        var lines = isHtml ? HtmlParser.Parse(source.Text, 0, source.Text.Length) : MarkdownParser.Parse(source.Text);
        var (text, blocks) = BlockBuilder.Build(source.Text, lines, isHtml);
        string title = file.Facts?.Title ?? TitleReader.Title(text.Text, blocks) ?? file.Id;
        int? year = file.Facts?.Year ?? YearRecognizer.Year(title, text.Text, blocks);
        return new Document(file.Id, title, year, source.Sha256, file.RelativePath, source.Encoding, text, blocks);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Path} is not the file that its manifest describes (other SHA-256): it is read as it is now, with the manifest's title and year.")]
    private partial void LogEdited(string path);
}
