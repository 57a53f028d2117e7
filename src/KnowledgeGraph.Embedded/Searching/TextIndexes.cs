using KnowledgeGraph.Embedded.Binding;
using KnowledgeGraph.Embedded.Snapshots;
using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Searching;

/// <summary>Finds full-text indexes by name.</summary>
internal static class TextIndexes
{
    /// <summary>Null where the graph has no text of the index; throws <see cref="ValueException"/> where there is no index of that name.</summary>
    public static TextIndex? Find(GraphView graph, string name)
    {
        var names = TextIndexDefinition.All.Select(definition => definition.Name).ToList();
        if (!names.Contains(name, StringComparer.Ordinal))
            throw new ValueException($"There is no full-text index '{name}'.{NameHint.Of(name, names)} There are {string.Join(" and ", names)}.");
        return graph.TextIndexes.FirstOrDefault(index => string.Equals(index.Definition.Name, name, StringComparison.Ordinal));
    }
}
