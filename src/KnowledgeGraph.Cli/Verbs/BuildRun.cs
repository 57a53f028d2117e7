using System.Globalization;
using KnowledgeGraph.Cli.Rendering;
using KnowledgeGraph.Embedded;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Querying;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary>One run of <c>kg build</c>: read, write the graph file, tell what was found.</summary>
internal sealed class BuildRun(BuildOptions options, IReadOnlyList<string> paths, string graph, Terminal terminal)
{
    /// <summary>Builds and then answers the questions of the given ids. Disposes <paramref name="loggers"/>.</summary>
    public async Task<int> RunAsync(IReadOnlyList<string> questions, ILoggerFactory loggers, CancellationToken cancellation)
    {
        BuildResult result;
        using (loggers)
        {
            var builder = new GraphBuilder(options, loggers);
            result = BuildProgressBar.Show(terminal, progress => builder.Build(paths, progress, cancellation));
        }
        if (result.Report.Documents == 0)
            throw new UsageException(NothingRead(result.Report));
        SnapshotWriter.Write(result.Graph, Metadata(result.Report), graph);
        BuildSummary.Write(result, graph, terminal);
        await AnswerAsync(questions, cancellation).ConfigureAwait(false);
        return result.Report.Failed.Count == 0 ? ExitCode.Done : ExitCode.FoundWrong;
    }

    private string NothingRead(RunReport report) => string.Join(
        Environment.NewLine,
        report.Failed
            .Select(f => $"{f.Path}: {f.Reason}")
            .Append($"No document could be read; '{graph}' was not written."));

    /// <summary>Only what follows from the input: the same reports must give the same bytes on any day and machine.</summary>
    private static Dictionary<string, string> Metadata(RunReport report) => new(StringComparer.Ordinal)
    {
        ["documents"] = report.Documents.ToString(CultureInfo.InvariantCulture),
        ["passages"] = report.Passages.ToString(CultureInfo.InvariantCulture),
        ["version"] = typeof(GraphBuilder).Assembly.GetName().Version!.ToString(3),
    };

    private async Task AnswerAsync(IReadOnlyList<string> ids, CancellationToken cancellation)
    {
        if (ids.Count == 0)
            return;
        var library = QuestionLibrary.Load();
        using var file = GraphFile.Open(graph);
        foreach (var question in ids.Select(library.Find))
        {
            var query = new Query(question.Statement, QuestionParameterBinder.Bind(question, new Dictionary<string, string>(StringComparer.Ordinal)));
            EvidenceListWriter.Write(question, await file.RunAsync(query, cancellation).ConfigureAwait(false), terminal.Out);
        }
    }
}
