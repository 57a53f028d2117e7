namespace KnowledgeGraph.Verifying;

/// <summary>A file as it lies on the disk now; text and digest come from the same bytes.</summary>
/// <param name="Text">Decoded text, byte order mark not included; what offsets of passages count in.</param>
/// <param name="Sha256">Lower-case hex digest of the bytes.</param>
public sealed record RawFile(string Text, string Sha256);
