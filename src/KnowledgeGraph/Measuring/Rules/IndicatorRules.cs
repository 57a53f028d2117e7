using System.Collections.Frozen;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Measuring.Rules;

/// <summary>The words that tell what a figure measures.</summary>
internal sealed class IndicatorRules(YamlSection section)
{
    /// <summary>What a share is paid as.</summary>
    public TermSet Granted { get; } = new(section.Texts("granted"));

    /// <summary>Words between a share and what it is paid as.</summary>
    public TermSet Granting { get; } = new(section.Texts("granting"));

    /// <summary>Words before what a share is taken of.</summary>
    public TermSet Rated { get; } = new(section.Texts("rated"));

    /// <summary>Words before a sum that only say how it is paid.</summary>
    public TermEndings Highest { get; } = new(section.Texts("highest"));

    /// <summary>Words by which a document sets what is paid.</summary>
    public TermSet Terms { get; } = new(section.Texts("terms"));

    /// <summary>Verbs whose sums are told behind what they act on.</summary>
    public TermSet Paying { get; } = new(section.Texts("paying"));

    /// <summary>Nouns for the money of what was done before.</summary>
    public FrozenSet<string> Sums { get; } = section.Texts("sums").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Nouns for the money of the contracts that were counted before.</summary>
    public FrozenSet<string> Contracts { get; } = section.Texts("contracts").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Verbs of taking part.</summary>
    public TermSet Attending { get; } = new(section.Texts("attending"));

    /// <summary>What those who are counted do to set something up.</summary>
    public TermEndings Founding { get; } = new(section.Texts("founding"));

    /// <summary>What a thing that several set up does behind its name.</summary>
    public TermSet Opened { get; } = new(section.Texts("opened"));

    /// <summary>What stands behind a count of those who were named before.</summary>
    public TermSet PointingBack { get; } = new(section.Texts("pointingBack"));

    /// <summary>What leads from a noun to the names of those who are counted.</summary>
    public TermEndings Naming { get; } = new(section.Texts("naming"));

    /// <summary>Nouns that belong to the name before them.</summary>
    public TermSet Ties { get; } = new(section.Texts("ties"));
}
