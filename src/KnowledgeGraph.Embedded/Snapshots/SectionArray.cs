using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Embedded.Snapshots;

/// <summary>The values of a section where they lie, in the mapped file or in memory that does not move. Every access is checked:
/// a large file's content is not, when it is opened, so that a wrong number must not lead out of its section.</summary>
internal readonly unsafe struct SectionArray<T>
    where T : unmanaged
{
    // Keeps the memory from being given back.
    private readonly SnapshotSection? _section;
    private readonly T* _first;

    public SectionArray(SnapshotSection section, byte* first, int length)
    {
        _section = section;
        _first = (T*)first;
        Length = length;
    }

    public int Length { get; }

    public T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if ((uint)index >= (uint)Length)
                ThrowOutside();
            return _first[index];
        }
    }

    public ReadOnlySpan<T> Span => new(_first, Length);

    public ReadOnlySpan<T> Slice(int start, int length)
        => start >= 0 && length >= 0 && start <= Length - length ? new ReadOnlySpan<T>(_first + start, length) : throw Outside();

    [DoesNotReturn]
    private void ThrowOutside() => throw Outside();

    private SnapshotException Outside()
        => new($"The graph file is damaged: section {_section?.Kind ?? SectionKind.None} holds no such place. Run 'kg doctor' on it, or build the graph again with 'kg build'.");
}
