namespace KnowledgeGraph.Model;

/// <summary>One report as read: clean text, its layout and what is known of it as a whole.</summary>
/// <param name="Id">Unique in a build, readable and stable: the file name without its extension, made unique by the folder where two agree.</param>
/// <param name="Title">The title that the manifest, the markup or the first heading gives; the id when nothing does.</param>
/// <param name="Year">The year that the report is about (not the year of printing); null when neither manifest nor text tells it.</param>
/// <param name="Sha256">Lower-case hex digest of the file's bytes.</param>
/// <param name="Path">The file's path below the folder that the user named, its name alone where the file itself was named; with forward slashes.</param>
/// <param name="Encoding">The encoding that decoded the file, by its IANA name.</param>
/// <param name="Text">Clean text with the map to raw offsets.</param>
/// <param name="Blocks">Layout in reading order; spans do not overlap.</param>
public sealed record Document(
    string Id,
    string Title,
    int? Year,
    string Sha256,
    string Path,
    string Encoding,
    MappedText Text,
    IReadOnlyList<Block> Blocks);
