using KnowledgeGraph.Model;
using KnowledgeGraph.Reading;

namespace KnowledgeGraph.Verifying;

/// <summary>Holds reports and passages against the files. Each file is read once.</summary>
internal sealed class SourceVerifier
{
    private readonly Dictionary<string, SourceText> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _problems = new(StringComparer.Ordinal);

    /// <summary>Reads the files of all reports.</summary>
    public SourceVerifier(IEnumerable<GraphNode> reports, Func<string, string, SourceText> read)
    {
        foreach (var report in reports)
            Read(report, read);
    }

    /// <summary>Why the report's file is not the one that was read for the graph, or null.</summary>
    public string? Check(GraphNode report)
    {
        string path = FactText.Of(report.Properties, "path");
        if (_problems.TryGetValue(report.Id, out string? problem))
            return $"The file {path} cannot be read: {problem}";
        return _files[report.Id].Sha256 == FactText.Of(report.Properties, "sha256")
            ? null
            : $"The file {path} has changed since the graph was built; build it again.";
    }

    /// <summary>Why the passage does not stand in its file at its offsets, or null.</summary>
    public string? Check(PassageRecord passage)
    {
        if (passage.ReportId.Length == 0)
            return "No report has this passage.";
        if (!_files.TryGetValue(passage.ReportId, out var file))
            return $"The file of {passage.ReportId} cannot be read.";
        if (passage.Start < 0 || passage.End < passage.Start || passage.End > file.Text.Length)
            return $"The offsets {passage.Start} to {passage.End} are outside the file, which has {file.Text.Length} characters.";
        return QuoteMatcher.Holds(file.Text[(int)passage.Start..(int)passage.End], passage.Text)
            ? null
            : $"The file does not hold the passage's text at {passage.Start} to {passage.End}.";
    }

    private void Read(GraphNode report, Func<string, string, SourceText> read)
    {
        try
        {
            _files.Add(report.Id, read(report.Id, FactText.Of(report.Properties, "path")));
        }
        // Which exceptions a reader throws is its own affair; whatever it says, the report does not hold.
        catch (Exception error) when (error is not (OutOfMemoryException or OperationCanceledException))
        {
            _problems.Add(report.Id, error.Message);
        }
    }
}
