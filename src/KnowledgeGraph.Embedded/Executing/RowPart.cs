namespace KnowledgeGraph.Embedded.Executing;

/// <summary>Copies of some rows that follow one another.</summary>
internal sealed class RowPart
{
    private const int MostRows = 256;

    private readonly int _slots;
    private object?[] _cells = [];

    public RowPart(int slots) => _slots = slots;

    public int Count { get; private set; }

    public bool IsFull => Count == MostRows;

    public void Clear() => Count = 0;

    public void Add(object?[] row)
    {
        if (_cells.Length == 0)
            _cells = new object?[MostRows * _slots];
        row.CopyTo(_cells, Count++ * _slots);
    }

    public void CopyTo(object?[] row, int number) => Array.Copy(_cells, number * _slots, row, 0, _slots);
}
