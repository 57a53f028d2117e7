using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Relating.Names;

/// <summary>What names that stand side by side are to each other, from rules/frames.yaml.</summary>
internal sealed class OwnerRules
{
    /// <summary>What stands between a whole and its core (示范区以A为核心).</summary>
    public const string CoreLink = "以";

    /// <summary>Takes the keys owned, cores and wings.</summary>
    public OwnerRules(YamlSection section)
    {
        Owned = [.. section.Sections("owned", "owned").Select(static owned => new OwnerRule(owned))];
        Cores = new TermSet(section.Texts("cores"));
        Wings = new TermSet(section.Texts("wings"));
        LongestLink = Owned.SelectMany(static owned => owned.Links).Append(CoreLink).Max(static link => link.Length);
    }

    /// <summary>What a name right before another one is to it.</summary>
    public OwnerRule[] Owned { get; }

    /// <summary>What closes 以…为核心.</summary>
    public TermSet Cores { get; }

    /// <summary>What the other parts are behind 以…为核心.</summary>
    public TermSet Wings { get; }

    /// <summary>Length of the longest link of <see cref="Owned"/> or to a core.</summary>
    public int LongestLink { get; }
}
