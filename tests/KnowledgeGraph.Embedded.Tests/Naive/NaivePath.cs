namespace KnowledgeGraph.Embedded.Tests.Naive;

/// <summary>A path: node i, relationship i, node i + 1. Names of nodes may stand in several paths.</summary>
internal sealed record NaivePath(IReadOnlyList<NaiveNode> Nodes, IReadOnlyList<NaiveStep> Steps)
{
    public string Text => string.Concat(Nodes.Select((node, i) => node.Text + (i < Steps.Count ? Steps[i].Text : "")));
}
