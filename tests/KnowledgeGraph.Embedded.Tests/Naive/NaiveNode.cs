namespace KnowledgeGraph.Embedded.Tests.Naive;

internal sealed record NaiveNode(string Name, string? Label)
{
    public string Text => $"({Name}{(Label is null ? "" : $":{Label}")})";
}
