namespace KnowledgeGraph.Reading;

/// <summary>A file as decoded, before any cleaning: what raw offsets count in.</summary>
/// <param name="Text">All code units after the byte order mark.</param>
/// <param name="Encoding">IANA name of the encoding that decoded it: utf-8, utf-16, utf-16BE, utf-32 or gb18030.</param>
/// <param name="Sha256">Lower-case hex digest of the bytes, byte order mark included.</param>
public sealed record SourceText(string Text, string Encoding, string Sha256);
