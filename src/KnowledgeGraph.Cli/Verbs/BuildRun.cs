using KnowledgeGraph.Cli.Rendering;
using KnowledgeGraph.Embedded;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Querying;
using KnowledgeGraph.Storing;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary>One run of <c>kg build</c>: read, write the graph file, tell what was found.</summary>
/// <param name="path">The graph file to write.</param>
/// <param name="terminal">Where the account goes.</param>
internal sealed class BuildRun(string path, Terminal terminal)
{
    /// <summary>Runs <paramref name="build"/>, writes its graph and answers the questions of the given ids from the written file.
    /// Where no document could be read nothing is written.</summary>
    public async Task<int> RunAsync(
        Func<IProgress<BuildProgress>?, BuildResult> build, IReadOnlyList<string> questions, CancellationToken cancellation)
    {
        var result = BuildProgressBar.Show(terminal, build);
        if (result.Report.Documents == 0)
            throw new UsageException(NothingRead(result.Report));
        cancellation.ThrowIfCancellationRequested();
        SnapshotWriter.Write(result.Graph, GraphMetadata.Of(result.Report.Documents, result.Report.Passages), path);
        SourcesFile.Write(path, result.Report.Files.Select(f => KeyValuePair.Create(f.Id, f.Path)));
        BuildSummary.Write(result, path, terminal);
        await AnswerAsync(questions, cancellation).ConfigureAwait(false);
        return result.Report.Failed.Count == 0 ? ExitCode.Done : ExitCode.FoundWrong;
    }

    private string NothingRead(RunReport report) => string.Join(
        Environment.NewLine,
        report.Failed
            .Select(FailureLine.Of)
            .Append($"No document could be read; '{path}' was not written."));

    private async Task AnswerAsync(IReadOnlyList<string> ids, CancellationToken cancellation)
    {
        if (ids.Count == 0)
            return;
        var library = QuestionLibrary.Load();
        using var file = GraphFile.Open(path);
        foreach (var question in ids.Select(library.Find))
        {
            var defaults = QuestionParameterBinder.Bind(question, new Dictionary<string, string>(StringComparer.Ordinal));
            var answer = await file.RunAsync(new Query(question.Statement, defaults), cancellation).ConfigureAwait(false);
            EvidenceListWriter.Write(question, answer, terminal.Out);
        }
    }
}
