using KnowledgeGraph.Storing;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary>Shows how far a load is where a person watches; elsewhere it is silent.</summary>
internal static class LoadProgressBar
{
    /// <summary>Runs <paramref name="load"/> under a bar of rows.</summary>
    public static Task<LoadReport> ShowAsync(Terminal terminal, Func<IProgress<LoadProgress>?, Task<LoadReport>> load)
    {
        if (!terminal.IsScreen)
            return load(null);
        return terminal.Ansi.Progress()
            .AutoClear(enabled: true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context => load(new Bar(context.AddTask("Comparing"))));
    }

    private sealed class Bar(ProgressTask task) : IProgress<LoadProgress>
    {
        public void Report(LoadProgress value)
        {
            task.MaxValue = Math.Max(value.RowsInAll, 1);
            task.Value = value.Rows;
            task.Description = value.Step;
        }
    }
}
