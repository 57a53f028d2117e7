using System.Globalization;
using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Functions;

/// <summary>Element ids: <c>n</c> or <c>r</c> with the number in this snapshot.</summary>
internal static class ElementIds
{
    public static string OfNode(int node) => string.Create(CultureInfo.InvariantCulture, $"n{node}");

    public static string OfRelationship(int relationship) => string.Create(CultureInfo.InvariantCulture, $"r{relationship}");

    public static string Of(object value, Func<Exception> otherwise) => value switch
    {
        NodeReference node => OfNode(node.Index),
        RelationshipReference relationship => OfRelationship(relationship.Index),
        _ => throw otherwise(),
    };
}
