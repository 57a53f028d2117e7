namespace KnowledgeGraph.Recognizing.Names;

/// <summary>What may start at a place of a text, as far as its first two code units tell: whoever reads every place asks these before he looks words up.</summary>
[Flags]
internal enum Openings : ushort
{
    /// <summary>Nothing of the kinds below.</summary>
    None = 0,

    /// <summary>A form of <see cref="Lexicons.NameLexicon"/>.</summary>
    Name = 1,

    /// <summary>A word of <see cref="NameRules.Words"/>.</summary>
    Word = 2,

    /// <summary>An ending of <see cref="NameRules.SuffixesAt"/>.</summary>
    Ending = 4,

    /// <summary>A verb of <see cref="HonourRules"/>.</summary>
    HonourVerb = 8,

    /// <summary>A verb of <see cref="FieldRules"/>.</summary>
    FieldVerb = 16,

    /// <summary>A word of <see cref="NameRules.Leads"/>.</summary>
    Lead = 32,

    /// <summary>A word of <see cref="NameRules.Generic"/>.</summary>
    Generic = 64,

    /// <summary>A word of <see cref="NameRules.Protected"/>.</summary>
    Guarded = 128,

    /// <summary>A count of things or a year.</summary>
    Count = 256,
}
