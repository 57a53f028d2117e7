namespace KnowledgeGraph.Embedded.Snapshots;

/// <summary>How the 64 bits of a stored value are read. Numbers are part of the file format.</summary>
internal enum ValueKind : byte
{
    String = 1,
    Integer = 2,
    Float = 3,
    Boolean = 4,
    List = 5,
}
