using KnowledgeGraph.Embedded.Binding;
using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>The relationships that earlier steps of the same MATCH have taken.</summary>
internal sealed class UsedRelationships
{
    private readonly int[] _slots;

    public UsedRelationships(IEnumerable<Symbol> symbols) => _slots = [.. symbols.Select(s => s.Slot)];

    public bool IsEmpty => _slots.Length == 0;

    public bool Contains(object?[] row, int relationship)
    {
        foreach (int slot in _slots)
        {
            bool used = row[slot] switch
            {
                RelationshipReference single => single.Index == relationship,
                object?[] list => Holds(list, relationship),
                _ => false,
            };
            if (used)
                return true;
        }
        return false;
    }

    private static bool Holds(object?[] list, int relationship)
    {
        foreach (object? item in list)
        {
            if (item is RelationshipReference one && one.Index == relationship)
                return true;
        }
        return false;
    }
}
