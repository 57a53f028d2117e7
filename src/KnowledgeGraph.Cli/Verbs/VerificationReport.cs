using System.Globalization;
using KnowledgeGraph.Cli.Rendering;
using KnowledgeGraph.Verifying;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary>Tells how many facts hold and which do not.</summary>
internal static class VerificationReport
{
    /// <summary>A table by kind, at most <paramref name="most"/> failures, and one closing line.</summary>
    public static void Write(VerificationResult result, int most, Terminal terminal)
    {
        terminal.Ansi.Write(Layout(result));
        foreach (var failure in result.Failures.Take(most))
            terminal.Out.WriteLine($"{failure.Kind} {failure.Id}: {failure.Reason}");
        if (result.Failures.Count > most)
            terminal.Out.WriteLine($"… and {Counted.Of("failure", result.Failures.Count - most)} more: kg verify --all");
        terminal.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{result.Held:N0} of {Counted.Of("fact", result.Checked)} hold, {Failing(result.Failures.Count)}"));
    }

    private static Table Layout(VerificationResult result)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumns(new TableColumn("Kind"), new TableColumn("Checked").RightAligned(), new TableColumn("Hold").RightAligned());
        foreach (var count in result.Counts)
            table.AddRow(new Text(Enum.GetName(count.Kind)!), Number(count.Checked), Number(count.Held));
        return table;
    }

    private static string Failing(int count) => count == 1 ? "1 fails" : string.Create(CultureInfo.InvariantCulture, $"{count:N0} fail");

    private static Text Number(int count) => new(count.ToString("N0", CultureInfo.InvariantCulture));
}
