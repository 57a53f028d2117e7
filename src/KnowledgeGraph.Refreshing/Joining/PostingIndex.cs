using System.Text;
using KnowledgeGraph.Model;
using KnowledgeGraph.Refreshing.Contributing;

namespace KnowledgeGraph.Refreshing.Joining;

/// <summary>Which live contributions hold a part of a key: a few immutable segments, the oldest and largest first. A segment is never changed; a contribution
/// that is no longer live is passed over, and left out when segments are merged.</summary>
internal sealed class PostingIndex : IDisposable
{
    private const string Extension = ".kgp";
    private readonly string _folder;
    private readonly List<PostingSegment> _segments = [];

    /// <summary>Opens the segments of those names; throws <see cref="InvalidDataException"/> or <see cref="IOException"/> where one is missing or damaged.</summary>
    public PostingIndex(string folder, IEnumerable<string> names)
    {
        _folder = folder;
        try
        {
            foreach (string name in names)
                _segments.Add(PostingSegment.Open(Path.Combine(folder, name)));
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The names of the segments now, for the state.</summary>
    public IReadOnlyList<string> Names => [.. _segments.Select(s => s.Name)];

    /// <summary>Parts of the contributions that <paramref name="isLive"/>, for each of <paramref name="keys"/>, gathered by contribution key.</summary>
    public Dictionary<string, PartialContribution> Gather(IReadOnlyCollection<string> keys, Func<string, bool> isLive)
    {
        var gathered = new Dictionary<string, PartialContribution>(StringComparer.Ordinal);
        var from = new PartReader();
        // One that came, went and came again stands in two segments, the same in both.
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var segment in Enumerable.Reverse(_segments))
        {
            bool[] live = [.. segment.Contributions.Select(c => isLive(c) && taken.Add(c))];
            foreach (string key in keys)
            {
                if (segment.Find(key) is not { } block)
                    continue;
                foreach (var posting in block.Postings.Where(p => live[p.Contribution]))
                {
                    string contribution = segment.Contributions[posting.Contribution];
                    if (!gathered.TryGetValue(contribution, out var partial))
                        gathered.Add(contribution, partial = new PartialContribution());
                    ContributionParts.Read(key, from.Over(block.Bytes, posting.Start, posting.Length), partial);
                }
            }
        }
        return gathered;
    }

    /// <summary>Adds a segment of new contributions, then merges from the newest back while the older is less than twice as large:
    /// the segments stay few, and each part is copied a few times in all.</summary>
    public void Add(IReadOnlyDictionary<string, DocumentContribution> contributions, Func<string, bool> isLive)
    {
        if (contributions.Count > 0)
            _segments.Add(WriteNew(contributions));
        while (_segments.Count > 1 && _segments[^2].Length < 2 * _segments[^1].Length)
            MergeLastTwo(isLive);
    }

    /// <summary>Removes the files in the folder that are no segment of this index: those merged away, and what broken runs left behind.</summary>
    public void RemoveOthers()
    {
        if (!Directory.Exists(_folder))
            return;
        var names = Names.ToHashSet(StringComparer.Ordinal);
        foreach (string file in Directory.EnumerateFiles(_folder).Where(f => !names.Contains(Path.GetFileName(f))).ToList())
            File.Delete(file);
    }

    public void Dispose()
    {
        foreach (var segment in _segments)
            segment.Dispose();
    }

    private PostingSegment WriteNew(IReadOnlyDictionary<string, DocumentContribution> contributions)
    {
        string[] order = [.. contributions.Keys.Order(StringComparer.Ordinal)];
        var blocks = new Dictionary<string, List<(int Contribution, ReadOnlyMemory<byte> Part)>>(StringComparer.Ordinal);
        for (int i = 0; i < order.Length; i++)
        {
            foreach (var (key, part) in ContributionParts.Of(contributions[order[i]]))
            {
                if (!blocks.TryGetValue(key, out var block))
                    blocks.Add(key, block = []);
                block.Add((i, part));
            }
        }
        return Write(order, writer =>
        {
            foreach (string key in blocks.Keys.OrderBy(Encoding.UTF8.GetBytes, ByteOrder))
                writer.Add(key, blocks[key]);
        });
    }

    private void MergeLastTwo(Func<string, bool> isLive)
    {
        var (older, newer) = (_segments[^2], _segments[^1]);
        string[] order = [.. older.Contributions.Concat(newer.Contributions).Where(isLive).Distinct(StringComparer.Ordinal)];
        var merged = Write(order, writer => new SegmentMerge(older, newer, order).WriteTo(writer));
        _segments.RemoveRange(_segments.Count - 2, 2);
        _segments.Add(merged);
        older.Dispose();
        newer.Dispose();
    }

    private PostingSegment Write(IReadOnlyList<string> contributions, Action<PostingSegmentWriter> content)
    {
        Directory.CreateDirectory(_folder);
        string path = Path.Combine(_folder, Path.GetRandomFileName() + Extension);
        using (var writer = new PostingSegmentWriter(path))
        {
            content(writer);
            writer.Complete(contributions);
        }
        return PostingSegment.Open(path);
    }

    internal static Comparer<byte[]> ByteOrder { get; } = Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b));
}
