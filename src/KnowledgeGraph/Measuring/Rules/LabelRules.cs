using System.Collections.Frozen;
using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Measuring.Rules;

/// <summary>Labels of what a figure can be about.</summary>
internal sealed class LabelRules(YamlSection section)
{
    /// <summary>Labels of things.</summary>
    public FrozenSet<string> Things { get; } = section.Texts("things").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Labels of bodies that figures are told of.</summary>
    public FrozenSet<string> Bodies { get; } = section.Texts("bodies").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Labels of places.</summary>
    public FrozenSet<string> Places { get; } = section.Texts("places").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Labels of things that stand in for the policy about them.</summary>
    public FrozenSet<string> Governed { get; } = section.Texts("governed").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Labels of things under whose names others are counted.</summary>
    public string[] Counted { get; } = [.. section.Texts("counted")];

    /// <summary>Those of them that are not the district's in its own section.</summary>
    public string[] CountedInSection { get; } = [.. section.Texts("countedInSection")];

    /// <summary>Labels of things that those who are counted are chosen for or take part in.</summary>
    public string[] Joined { get; } = [.. section.Texts("joined")];

    /// <summary>Those of them that are not the district's in its own section.</summary>
    public string[] JoinedInSection { get; } = [.. section.Texts("joinedInSection")];
}
