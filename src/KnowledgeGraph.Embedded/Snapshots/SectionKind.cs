namespace KnowledgeGraph.Embedded.Snapshots;

/// <summary>What a section of the snapshot file holds. Numbers are part of the file format: never reuse one.</summary>
internal enum SectionKind : uint
{
    None = 0,

    /// <summary>int pairs: string numbers of key and value.</summary>
    Metadata = 1,

    /// <summary>int[strings + 1]: where each string starts in <see cref="StringCharacters"/>, in UTF-16 code units.</summary>
    StringOffsets = 2,

    /// <summary>UTF-16 code units: Chinese text is smaller so than in UTF-8, and a lone surrogate survives.</summary>
    StringCharacters = 3,

    LabelNames = 4,
    TypeNames = 5,
    KeyNames = 6,

    /// <summary>int[sets + 1] into <see cref="LabelSetLabels"/>.</summary>
    LabelSetOffsets = 7,
    LabelSetLabels = 8,

    /// <summary>int[sets + 1]: the nodes of set i are LabelSetStarts[i] up to LabelSetStarts[i + 1].</summary>
    LabelSetStarts = 9,

    NodeIds = 10,

    /// <summary>String number of the id, or -1 where it is start id, type and end id joined by a bar.</summary>
    RelationshipIds = 11,
    RelationshipTypes = 12,
    RelationshipStarts = 13,
    RelationshipEnds = 14,

    /// <summary>int[nodes + 1]: relationships are sorted by start and type, so that a node's outgoing ones are a range.</summary>
    OutOffsets = 15,

    /// <summary>int[nodes + 1] into <see cref="InRelationships"/>, which is sorted by end, type and start.</summary>
    InOffsets = 16,
    InRelationships = 17,

    ListOffsets = 18,
    ListKinds = 19,
    ListValues = 20,

    /// <summary>Property columns carry the key's number as the section's argument: presence bits, then kind and value of those present; one kind where all have the same.</summary>
    NodePresence = 21,
    NodeKinds = 22,
    NodeValues = 23,
    RelationshipPresence = 24,
    RelationshipKinds = 25,
    RelationshipValues = 26,

    /// <summary>String numbers of a node property in ascending order, for the keys that are looked up by value.</summary>
    NodeIndexStrings = 27,
    NodeIndexNodes = 28,

    /// <summary>Full-text indexes carry the index's number as the section's argument. Terms in ordinal order, as the strings.</summary>
    TextTermOffsets = 29,
    TextTermCharacters = 30,

    /// <summary>int[terms]: in how many documents each stands.</summary>
    TextTermFrequencies = 31,

    /// <summary>long[terms + 1] into <see cref="TextPostings"/>: distance to the document before and occurrences, seven bits a byte, lowest first.</summary>
    TextPostingOffsets = 32,
    TextPostings = 33,

    /// <summary>int[documents]: node and number of tokens.</summary>
    TextDocuments = 34,
    TextLengths = 35,

    /// <summary>int[5] each: type, label sets of start and end, number of relationships, number of those that lead from a node to itself.</summary>
    TypeEnds = 36,

    /// <summary>Start and type of each place of <see cref="InRelationships"/>: a walk against the arrows stays in one part of memory.</summary>
    InStarts = 37,
    InTypes = 38,
}
