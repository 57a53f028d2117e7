namespace KnowledgeGraph.Recognizing.Lexicons;

/// <summary>Terms with a number each, found at a place of a text in time proportional to the match, whatever the number of terms.
/// Matching folds width and case. Terms are added first, then read from any number of threads.</summary>
internal sealed class TermTrie
{
    private const int NoValue = -1;

    // The first step is taken from a table, since most places of a text start no term; later steps from one hash table.
    // The table is in pages, so that the tries made for one document stay small.
    private static readonly int[] _emptyPage = new int[256];
    private readonly int[][] _roots = Enumerable.Repeat(_emptyPage, 256).ToArray();
    private readonly Dictionary<long, int> _steps = [];
    private readonly List<int> _values = [NoValue];

    /// <summary>Number of terms.</summary>
    public int Count { get; private set; }

    /// <summary>Adds <paramref name="term"/> with <paramref name="value"/> (0 or more) unless it is there; gives the value that it has then.</summary>
    public int Add(string term, int value)
    {
        ArgumentException.ThrowIfNullOrEmpty(term);
        int node = 0;
        foreach (char unit in term)
            node = Step(node, TextFolding.Fold(unit));
        if (_values[node] != NoValue)
            return _values[node];
        _values[node] = value;
        Count++;
        return value;
    }

    /// <summary>The longest term that starts at <paramref name="start"/>; false when there is none.</summary>
    public bool TryLongest(string text, int start, out int length, out int value)
        => TryLongest(text, start, text.Length, out length, out value);

    /// <summary>As the other, for terms that end at <paramref name="limit"/> or before.</summary>
    public bool TryLongest(string text, int start, int limit, out int length, out int value)
    {
        length = 0;
        value = NoValue;
        int node = 0;
        for (int i = start; i < limit; i++)
        {
            if (!TryStep(node, TextFolding.Fold(text[i]), out node))
                break;
            if (_values[node] != NoValue)
            {
                length = i + 1 - start;
                value = _values[node];
            }
        }
        return length > 0;
    }

    /// <summary>The term that is exactly <paramref name="text"/>; false when there is none.</summary>
    public bool TryGet(ReadOnlySpan<char> text, out int value)
    {
        int node = 0;
        value = NoValue;
        foreach (char unit in text)
        {
            if (!TryStep(node, TextFolding.Fold(unit), out node))
                return false;
        }
        value = _values[node];
        return value != NoValue;
    }

    private int Step(int node, char unit)
    {
        if (TryStep(node, unit, out int next))
            return next;
        next = _values.Count;
        _values.Add(NoValue);
        if (node == 0)
            RootPage(unit)[unit & 0xFF] = next;
        else
            _steps.Add(Key(node, unit), next);
        return next;
    }

    private bool TryStep(int node, char unit, out int next)
    {
        if (node != 0)
            return _steps.TryGetValue(Key(node, unit), out next);
        next = _roots[unit >> 8][unit & 0xFF];
        return next != 0;
    }

    private int[] RootPage(char unit)
    {
        ref int[] page = ref _roots[unit >> 8];
        if (page == _emptyPage)
            page = new int[256];
        return page;
    }

    private static long Key(int node, char unit) => ((long)node << 16) | unit;
}
