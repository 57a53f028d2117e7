using System.CommandLine;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary>A verb whose help ends with examples.</summary>
/// <param name="name">What the person types.</param>
/// <param name="description">One sentence for the list of verbs.</param>
/// <param name="examples">One command a line.</param>
internal sealed class VerbCommand(string name, string description, string examples) : Command(name, description)
{
    /// <summary>Commands that work as they stand, one a line.</summary>
    public string Examples { get; } = examples;
}
