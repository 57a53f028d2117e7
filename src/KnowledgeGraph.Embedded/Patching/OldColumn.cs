using KnowledgeGraph.Embedded.Snapshots;

namespace KnowledgeGraph.Embedded.Patching;

/// <summary>One property of all nodes (or relationships) of the old snapshot as it lies in its sections.</summary>
internal sealed class OldColumn
{
    private readonly SectionArray<ulong> _presence;
    private readonly SectionArray<byte> _kinds;
    private readonly SectionArray<long> _values;

    public OldColumn(SnapshotSections sections, int key, SectionKind presence, SectionKind kinds, SectionKind values)
    {
        _presence = sections.Get<ulong>(presence, key);
        _kinds = sections.Get<byte>(kinds, key);
        _values = sections.Get<long>(values, key);
        HoldsLists = Kinds.Contains((byte)ValueKind.List);
    }

    public ReadOnlySpan<ulong> Presence => _presence.Span;

    /// <summary>Only one where all are the same.</summary>
    public ReadOnlySpan<byte> Kinds => _kinds.Span;

    public ReadOnlySpan<long> Values => _values.Span;

    public bool IsEmpty => _values.Length == 0;

    public bool HoldsLists { get; }

    /// <summary>Whether some values are lists and others are not.</summary>
    public bool MixesLists => HoldsLists && _kinds.Length > 1;
}
