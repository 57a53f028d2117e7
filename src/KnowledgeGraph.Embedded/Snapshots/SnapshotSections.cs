using System.Runtime.InteropServices;

namespace KnowledgeGraph.Embedded.Snapshots;

/// <summary>The sections of a snapshot in file order, as raw little-endian arrays.</summary>
internal sealed class SnapshotSections
{
    private readonly Dictionary<long, int> _places = [];
    private readonly List<SnapshotSection> _sections = [];

    public IReadOnlyList<SnapshotSection> All => _sections;

    public void Add(SnapshotSection section)
    {
        _places.Add(Key(section.Kind, section.Argument), _sections.Count);
        _sections.Add(section);
    }

    public void Add<T>(SectionKind kind, ReadOnlySpan<T> values, int argument = 0)
        where T : unmanaged
    {
        if ((long)values.Length * Marshal.SizeOf<T>() > SnapshotLayout.LongestSection)
            throw new SnapshotException($"The graph is too big for one file: section {kind} would take more than 2 GB.");
        Add(new SnapshotSection(kind, argument, MemoryMarshal.AsBytes(values)));
    }

    public bool Contains(SectionKind kind, int argument) => _places.ContainsKey(Key(kind, argument));

    /// <summary>The section's content; an empty array where the section is missing.</summary>
    public SectionArray<T> Get<T>(SectionKind kind, int argument = 0)
        where T : unmanaged
        => _places.TryGetValue(Key(kind, argument), out int place) ? _sections[place].As<T>() : default;

    // A whole number, since code for dictionaries of numbers comes with the runtime.
    private static long Key(SectionKind kind, int argument) => ((long)kind << 32) | (uint)argument;
}
