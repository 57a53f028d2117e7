using System.Globalization;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Cli.Rendering;

/// <summary>Writes the plan of EXPLAIN and PROFILE, the last step first; steps that run once for each row stand indented.</summary>
internal static class PlanWriter
{
    /// <summary>One line a step: its name, the rows expected, the rows that came where the statement was run, and on what.</summary>
    public static void Write(QueryPlan plan, TextWriter output)
    {
        var lines = Lines(plan, 0).ToList();
        var width = lines.Max(line => line.Name.Length);
        var ran = plan.Rows is not null;
        output.WriteLine($"{"step".PadRight(width)}  {"estimated",12}{(ran ? $"  {"rows",12}" : "")}  details");
        foreach (var (name, step) in lines)
        {
            var rows = ran ? $"  {Number(step.Rows ?? 0),12}" : "";
            output.WriteLine($"{name.PadRight(width)}  {Number(step.EstimatedRows),12}{rows}  {step.Details}".TrimEnd());
        }
    }

    private static IEnumerable<(string Name, QueryPlan Step)> Lines(QueryPlan plan, int depth)
    {
        yield return (new string(' ', 2 * depth) + plan.Step, plan);
        for (var i = plan.Inputs.Count - 1; i >= 0; i--)
        {
            foreach (var line in Lines(plan.Inputs[i], i == 0 ? depth : depth + 1))
                yield return line;
        }
    }

    private static string Number(double value) => Math.Round(value).ToString("N0", CultureInfo.InvariantCulture);
}
