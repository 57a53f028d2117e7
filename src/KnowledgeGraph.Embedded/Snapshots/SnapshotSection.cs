namespace KnowledgeGraph.Embedded.Snapshots;

/// <summary>One section: its content without padding, in memory that does not move.</summary>
internal sealed unsafe class SnapshotSection
{
    private readonly object _owner;
    private readonly byte* _first;

    /// <summary>A section of its own memory.</summary>
    public SnapshotSection(SectionKind kind, int argument, ReadOnlySpan<byte> content)
    {
        byte[] pinned = GC.AllocateUninitializedArray<byte>(Math.Max(1, content.Length), pinned: true);
        content.CopyTo(pinned);
        (Kind, Argument, Length) = (kind, argument, content.Length);
        _owner = pinned;
        _first = (byte*)System.Runtime.CompilerServices.Unsafe.AsPointer(ref pinned[0]);
    }

    /// <summary>A section within memory that <paramref name="owner"/> keeps.</summary>
    public SnapshotSection(SectionKind kind, int argument, object owner, byte* first, int length)
    {
        (Kind, Argument, Length) = (kind, argument, length);
        _owner = owner;
        _first = first;
    }

    public SectionKind Kind { get; }

    public int Argument { get; }

    /// <summary>In bytes.</summary>
    public int Length { get; }

    /// <summary>Valid as long as the section is.</summary>
    public ReadOnlySpan<byte> Bytes => new(_first, Length);

    public SectionArray<T> As<T>()
        where T : unmanaged
    {
        GC.KeepAlive(_owner);
        return new SectionArray<T>(this, _first, Length / sizeof(T));
    }
}
