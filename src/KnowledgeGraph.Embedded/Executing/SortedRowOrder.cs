using KnowledgeGraph.Embedded.Parsing.Syntax;
using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>Compares rows key by key, then by arrival.</summary>
internal sealed class SortedRowOrder : IComparer<SortedRow>
{
    private readonly int[] _signs;

    public SortedRowOrder(IEnumerable<SortItem> items)
        => _signs = [.. items.Select(item => item.Direction == SortDirection.Ascending ? 1 : -1)];

    public int Compare(SortedRow? x, SortedRow? y)
    {
        int order = CompareKeys(x!.Keys, y!.Keys);
        return order != 0 ? order : x.Number.CompareTo(y.Number);
    }

    public int CompareKeys(object?[] x, object?[] y)
    {
        for (int i = 0; i < _signs.Length; i++)
        {
            int order = Ordering.Instance.Compare(x[i], y[i]);
            if (order != 0)
                return order * _signs[i];
        }
        return 0;
    }
}
