using System.CommandLine;
using KnowledgeGraph.Cli.Rendering;
using KnowledgeGraph.Embedded;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg doctor</c>: whether a graph file is what was written.</summary>
internal static class DoctorVerb
{
    private const string Description = "Checks every checksum of a graph file and says which sections are damaged.";

    private const string Examples = """
        kg doctor
        kg doctor --graph /backup/graph.kg
        """;

    /// <summary>The verb with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var graph = SharedOptions.Graph("The graph file to check.");
        var command = new VerbCommand("doctor", Description, Examples) { graph };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(graph), terminal));
        return command;
    }

    private static int Run(string path, Terminal terminal)
    {
        var check = SnapshotDoctor.Examine(path);
        var size = $"format version {check.Version}, {Counted.Of("section", check.Sections)}, {Counted.Size(check.Length)}";
        if (check.Damaged.Count == 0)
        {
            terminal.Out.WriteLine($"{path} is sound: {size}, every checksum matches.");
            return ExitCode.Done;
        }
        terminal.Out.WriteLine($"{path} is damaged: {size}; {Counted.Of("section", check.Damaged.Count)} do not match their checksums:");
        foreach (var section in check.Damaged)
            terminal.Out.WriteLine($"  {section}");
        terminal.Out.WriteLine("Build the graph again with 'kg build', or take an undamaged copy of the file; if it happens again, check the disk.");
        return ExitCode.FoundWrong;
    }
}
