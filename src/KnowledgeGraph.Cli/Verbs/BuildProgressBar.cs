using KnowledgeGraph.Cli.Rendering;
using KnowledgeGraph.Pipeline;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary>Shows how far a build is where a person watches; elsewhere it is silent.</summary>
internal static class BuildProgressBar
{
    /// <summary>Runs <paramref name="build"/> under a bar of bytes read.</summary>
    public static BuildResult Show(Terminal terminal, Func<IProgress<BuildProgress>?, BuildResult> build)
    {
        if (!terminal.IsScreen)
            return build(null);
        return terminal.Ansi.Progress()
            .AutoClear(enabled: true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context => build(new Bar(context.AddTask("Reading"))));
    }

    /// <summary>Reports come from any thread; Spectre's tasks take that.</summary>
    private sealed class Bar(ProgressTask task) : IProgress<BuildProgress>
    {
        public void Report(BuildProgress value)
        {
            task.MaxValue = Math.Max(value.BytesInAll, 1);
            task.Value = value.Bytes;
            task.Description = $"{Counted.Of("document", value.Documents)} of {value.DocumentsInAll}";
        }
    }
}
