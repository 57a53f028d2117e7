namespace KnowledgeGraph.Embedded.Patching;

/// <summary>Where the rows of the old snapshot stand in the new one. What stays keeps its order.</summary>
internal sealed class PatchedRows
{
    private readonly int[] _lower;
    private readonly bool[] _isGone;

    /// <param name="count">Rows of the old snapshot.</param>
    /// <param name="gone">Old rows that do not stay.</param>
    /// <param name="come">For each row that comes the old row before which it does, ascending.</param>
    public PatchedRows(int count, IReadOnlyList<int> gone, IReadOnlyList<int> come)
    {
        _lower = new int[count + 1];
        _isGone = new bool[count];
        foreach (int row in gone)
            _isGone[row] = true;
        var runs = new List<RowRun>();
        Come = new int[come.Count];
        int next = 0;
        int to = 0;
        for (int row = 0; row <= count; row++)
        {
            for (; next < come.Count && come[next] == row; next++)
            {
                runs.Add(new RowRun(row, to, 1, next));
                Come[next] = to++;
            }
            _lower[row] = to;
            if (row == count || _isGone[row])
                continue;
            if (runs.Count > 0 && runs[^1] is { Come: < 0 } last && last.Old + last.Count == row)
                runs[^1] = last with { Count = last.Count + 1 };
            else
                runs.Add(new RowRun(row, to, 1, -1));
            to++;
        }
        (Runs, Count) = (runs, to);
    }

    public IReadOnlyList<RowRun> Runs { get; }

    /// <summary>Rows of the new snapshot.</summary>
    public int Count { get; }

    /// <summary>The new rows of those that come.</summary>
    public int[] Come { get; }

    public bool Stays(int row) => !_isGone[row];

    /// <summary>The new row; of one that goes, that of the next that is there. Never less for a later row.</summary>
    public int NewOf(int row) => _lower[row];

    /// <summary>The rows of a column that every row has, those that come being told by <paramref name="come"/>.</summary>
    public int[] Map(ReadOnlySpan<int> old, Func<int, int> come)
    {
        int[] mapped = new int[Count];
        foreach (var run in Runs)
        {
            if (run.Come >= 0)
                mapped[run.New] = come(run.Come);
            else
                old.Slice(run.Old, run.Count).CopyTo(mapped.AsSpan(run.New));
        }
        return mapped;
    }
}
