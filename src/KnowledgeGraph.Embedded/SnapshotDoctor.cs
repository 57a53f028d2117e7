using KnowledgeGraph.Embedded.Snapshots;

namespace KnowledgeGraph.Embedded;

/// <summary>Checks every checksum of a graph file, whatever its size.</summary>
public static class SnapshotDoctor
{
    /// <summary>Reads the whole file once. Throws <see cref="SnapshotException"/> where the header or the table of sections is wrong already:
    /// no file, a foreign, earlier or later format, a cut-off file.</summary>
    public static SnapshotCheck Examine(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var file = SnapshotReader.Map(path);
        var (sections, damaged) = SnapshotReader.Examine(file, path);
        return new SnapshotCheck(SnapshotLayout.Version, file.Length, sections.All.Count, [.. damaged.Select(Name)]);
    }

    private static string Name(SnapshotSection section) => section.Kind switch
    {
        >= SectionKind.NodePresence and <= SectionKind.NodeIndexNodes => $"{section.Kind} (property {section.Argument})",
        >= SectionKind.TextTermOffsets and <= SectionKind.TextLengths => $"{section.Kind} (index {section.Argument})",
        _ => section.Kind.ToString(),
    };
}
