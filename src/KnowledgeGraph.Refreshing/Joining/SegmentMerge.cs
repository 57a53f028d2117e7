using System.Text;

namespace KnowledgeGraph.Refreshing.Joining;

/// <summary>Merges two segments into one, without the contributions that are no longer live.</summary>
internal sealed class SegmentMerge
{
    private readonly (PostingSegment Segment, int[] Numbers)[] _sources;
    private readonly Dictionary<string, int> _numbers;

    /// <summary>The contributions to keep, in the order of their new numbers.</summary>
    public SegmentMerge(PostingSegment one, PostingSegment other, IReadOnlyList<string> kept)
    {
        _numbers = kept.Select((key, i) => (key, i)).ToDictionary(p => p.key, p => p.i, StringComparer.Ordinal);
        _sources = [(one, NumbersOf(one)), (other, NumbersOf(other))];
    }

    public void WriteTo(PostingSegmentWriter writer)
    {
        var (one, other) = (Next(0, 0), Next(1, 0));
        while (one.Block is not null || other.Block is not null)
        {
            int order = Compare(one.Block, other.Block);
            var postings = new SortedDictionary<int, ReadOnlyMemory<byte>>();
            string key = (order <= 0 ? one.Block : other.Block)!.Key;
            if (order <= 0)
            {
                Take(0, one.Block!, postings);
                one = Next(0, one.After);
            }
            if (order >= 0)
            {
                Take(1, other.Block!, postings);
                other = Next(1, other.After);
            }
            if (postings.Count > 0)
                writer.Add(key, [.. postings.Select(p => (p.Key, p.Value))]);
        }
    }

    private (PostingBlock? Block, int After) Next(int source, int number)
        => number < _sources[source].Segment.KeyCount ? (_sources[source].Segment.BlockAt(number), number + 1) : (null, number);

    /// <summary>A contribution that came, went and came again stands in both: its parts are the same.</summary>
    private void Take(int source, PostingBlock block, SortedDictionary<int, ReadOnlyMemory<byte>> into)
    {
        foreach (var posting in block.Postings)
        {
            if (_sources[source].Numbers[posting.Contribution] is >= 0 and var number)
                into[number] = block.Bytes.AsMemory(posting.Start, posting.Length);
        }
    }

    private int[] NumbersOf(PostingSegment segment) => [.. segment.Contributions.Select(c => _numbers.GetValueOrDefault(c, -1))];

    private static int Compare(PostingBlock? one, PostingBlock? other)
    {
        if (one is null || other is null)
            return one is null ? 1 : -1;
        return PostingIndex.ByteOrder.Compare(Encoding.UTF8.GetBytes(one.Key), Encoding.UTF8.GetBytes(other.Key));
    }
}
