using KnowledgeGraph.Model;
using KnowledgeGraph.Storing;

namespace KnowledgeGraph.Tests.Pipeline;

/// <summary>A graph as one text: equal texts are equal graphs in every node, property, relationship and their order.</summary>
internal static class GraphText
{
    /// <summary>The JSON lines of the export.</summary>
    public static string Of(PropertyGraph graph)
    {
        using var text = new StringWriter();
        JsonLinesWriter.Write(graph, text);
        return text.ToString();
    }
}
