using KnowledgeGraph.Model;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating.Sentences;

/// <summary>Names joined by 、, 和 or 与, or a single one: what fills one end of a clause.</summary>
/// <param name="Members">In order; one label, or labels that may act alike.</param>
/// <param name="Start">Start of the first, its quotation or title mark included.</param>
/// <param name="End">End of the last, its mark included.</param>
internal sealed record MentionGroup(List<ResolvedMention> Members, int Start, int End)
{
    /// <summary>Index of the first member behind the only 与 or 同 of the group; 0 when there is none or more than one.</summary>
    public int Split { get; init; }

    /// <summary>How many stand before the only 与 or 同; all where none joins them.</summary>
    public int LeadingCount => Split > 0 ? Split : Members.Count;

    /// <summary>The group of those before the only 与 or 同; itself where none joins them.</summary>
    public MentionGroup Leading() => Split > 0 ? new MentionGroup(Members[..Split], Start, End) : this;

    /// <summary>Label of the first member.</summary>
    public string Label { get; } = Members[0].Label;

    /// <summary>Labels of all members.</summary>
    public LabelSet Labels { get; } = LabelsOf(Members);

    /// <summary>True when a member is the entity.</summary>
    public bool Holds(EntityId entity)
    {
        for (int i = 0; i < Members.Count; i++)
        {
            if (Members[i].Entity.Id == entity)
                return true;
        }
        return false;
    }

    private static LabelSet LabelsOf(List<ResolvedMention> members)
    {
        var labels = default(LabelSet);
        for (int i = 0; i < members.Count; i++)
            labels |= LabelSet.Of(members[i].Label);
        return labels;
    }
}
