using KnowledgeGraph.Reading.Manifests;

namespace KnowledgeGraph.Reading;

/// <summary>A file to be read as one document, found but not opened yet.</summary>
/// <param name="Id">The file name without its extension; <c>folder/name</c> where two files of a build agree, with the extension where that does not settle it.</param>
/// <param name="Path">As the user named it or as found under the folder, with forward slashes.</param>
/// <param name="Length">Bytes at the time it was found.</param>
/// <param name="Facts">What the manifest.json beside it says, null when there is none or it does not name the file.</param>
public sealed record ReportFile(string Id, string Path, long Length, ReportFacts? Facts)
{
    /// <summary>The path below the folder that the user named, with forward slashes; the file name alone for a file that was named itself.
    /// It does not change when the reports move or are named from elsewhere.</summary>
    public string RelativePath { get; init; } = System.IO.Path.GetFileName(Path);

    /// <summary>When the file was last written, at the time it was found; the earliest time where nobody looked.</summary>
    public DateTime Modified { get; init; }
}
