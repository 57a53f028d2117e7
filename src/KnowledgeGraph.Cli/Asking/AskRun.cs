using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;
using KnowledgeGraph.Cli.Rendering.Pages;
using KnowledgeGraph.Querying;
using KnowledgeGraph.Querying.Routing;

namespace KnowledgeGraph.Cli.Asking;

/// <summary>One run of <c>kg ask</c>: finds the question, answers it, writes the answer.</summary>
/// <param name="store">The graph.</param>
/// <param name="output">How and where the answer goes.</param>
/// <param name="terminal">Rows to its answer, what was understood to its messages.</param>
internal sealed partial class AskRun(IQueryStore store, AskOutput output, Terminal terminal)
{
    /// <summary>Answers <paramref name="words"/>, an id or a question in words, with what is given for its parameters.</summary>
    public async Task<int> RunAsync(string words, IReadOnlyDictionary<string, string> given, CancellationToken cancellation)
    {
        var library = QuestionLibrary.Load();
        var asked = Id().IsMatch(words)
            ? new AskedQuestion(library.Find(words), given)
            : await UnderstandAsync(library, words, given, cancellation).ConfigureAwait(false);
        var result = await store.RunAsync(asked.Query, cancellation).ConfigureAwait(false);
        var passages = output.NeedsPassages
            ? await CitedPassages.LoadAsync(store, result, cancellation).ConfigureAwait(false)
            : new Dictionary<string, CitedPassage>(StringComparer.Ordinal);
        Write(result, passages);
        if (output.Page is { } page)
            await WritePageAsync(asked, result, passages, page, cancellation).ConfigureAwait(false);
        return ExitCode.Done;
    }

    private async Task<AskedQuestion> UnderstandAsync(
        QuestionLibrary library, string words, IReadOnlyDictionary<string, string> given, CancellationToken cancellation)
    {
        var router = await QuestionRouter.CreateAsync(library, store, cancellation).ConfigureAwait(false);
        var route = await router.RouteAsync(words, cancellation).ConfigureAwait(false);
        if (route.Best is not { } best)
            throw new UsageException(Unsure.Message(words, route));
        var parameters = new Dictionary<string, string>(best.Parameters, StringComparer.Ordinal);
        foreach (var (name, value) in given)
            parameters[name] = value;
        var asked = new AskedQuestion(best.Question, parameters);
        terminal.Error.WriteLine($"Understood: {best.Question.TitleZh} {best.Question.Title}");
        if (route.Mentions.Count > 0)
            terminal.Error.WriteLine($"  names: {Unsure.Names(route)}");
        if (asked.Parameters.Length > 0)
            terminal.Error.WriteLine($"  with: {asked.Parameters}");
        terminal.Error.WriteLine($"  same as: {asked.Command}");
        return asked;
    }

    private void Write(QueryResult result, IReadOnlyDictionary<string, CitedPassage> passages)
    {
        if (!output.IsTable)
        {
            output.Writer.Write(output.ShowsEvidence ? CitedPassages.Opened(result, passages) : result, terminal);
            return;
        }
        output.Writer.Write(AnswerColumns.Without(result, AnswerColumns.Evidence), terminal);
        if (output.ShowsEvidence)
            EvidenceWriter.Write(result, passages, terminal.Out);
    }

    private async Task WritePageAsync(
        AskedQuestion asked, QueryResult result, IReadOnlyDictionary<string, CitedPassage> passages, string path, CancellationToken cancellation)
    {
        var graph = await AnswerGraph.LoadAsync(store, asked, result, cancellation).ConfigureAwait(false);
        await File.WriteAllTextAsync(path, AnswerPage.Of(asked, result, graph, passages), cancellation).ConfigureAwait(false);
        terminal.Error.WriteLine($"Page written: {path}");
        if (output.OpensPage)
            Show(Path.GetFullPath(path));
    }

    private void Show(string path)
    {
        try
        {
            Process.Start(new ProcessStartInfo(path) { UseShellExecute = true })?.Dispose();
        }
        catch (Win32Exception)
        {
            terminal.Error.WriteLine("This system names no browser that could show it; open the file by hand.");
        }
    }

    [GeneratedRegex("^[A-Za-z0-9_-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
