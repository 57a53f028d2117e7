namespace KnowledgeGraph.Relating.Sentences;

/// <summary>A stretch of a sentence between commas, with its groups and verbs.</summary>
/// <param name="Start">In the passage's text.</param>
/// <param name="End">In the passage's text, the closing mark left out.</param>
/// <param name="Groups">Groups inside it, in order.</param>
/// <param name="Triggers">Verbs inside it, in order.</param>
internal sealed record Clause(int Start, int End, List<MentionGroup> Groups, List<Trigger> Triggers)
{
    private (bool IsKnown, MentionGroup? Group) _broughtIn;

    /// <summary>What its words may tell; nothing in a sentence that names nothing.</summary>
    public Cues Cues { get; init; }

    /// <summary>Labels of its groups.</summary>
    public LabelSet Labels { get; } = LabelsOf(Groups);

    /// <summary>True where nothing but <paramref name="words"/> stands between the group and the end of the clause (A牵头，联合B组建).</summary>
    public bool ClosesWith(string text, MentionGroup group, string words) => text.AsSpan(group.End, End - group.End).SequenceEqual(words);

    /// <summary>Index of the first group that starts at <paramref name="position"/> or behind; the number of groups when none does.</summary>
    public int FirstGroupFrom(int position) => InOrder.FirstFrom(Groups, position, static g => g.Start);

    /// <summary>The first verb that starts at <paramref name="position"/> or behind; null when none does.</summary>
    public Trigger? TriggerFrom(int position) => InOrder.FirstFrom(Triggers, position, static t => t.Start) is var next && next < Triggers.Count ? Triggers[next] : null;

    /// <summary>The last verb that ends at <paramref name="position"/> or before; null when none does.</summary>
    public Trigger? LastTriggerTo(int position) => InOrder.LastTo(Triggers, position, static t => t.Start, static t => t.End);

    /// <summary>The verb that ends at <paramref name="position"/>; null when none does.</summary>
    public Trigger? TriggerEndingAt(int position) => LastTriggerTo(position) is { } last && last.End == position ? last : null;

    /// <summary>True when a verb starts at <paramref name="position"/>.</summary>
    public bool HasTriggerAt(int position) => TriggerFrom(position)?.Start == position;

    /// <summary>True when a verb ends at <paramref name="position"/>.</summary>
    public bool HasTriggerTo(int position) => TriggerEndingAt(position) is not null;

    /// <summary>The product that the clause offers; null when it offers none.</summary>
    public MentionGroup? Offered()
    {
        foreach (var trigger in Triggers)
        {
            int next = FirstGroupFrom(trigger.End);
            if (next < Groups.Count && Groups[next].Label == "Product" && trigger.FrameOf("OFFERS") is not null)
                return Groups[next];
        }
        return null;
    }

    private static LabelSet LabelsOf(List<MentionGroup> groups)
    {
        var labels = default(LabelSet);
        foreach (var group in groups)
            labels |= group.Labels;
        return labels;
    }

    /// <summary>The last group that ends at <paramref name="position"/> or before; null when none does.</summary>
    public MentionGroup? LastGroupTo(int position) => InOrder.LastTo(Groups, position, static g => g.Start, static g => g.End);

    /// <summary>The group that starts at <paramref name="position"/>, or null.</summary>
    public MentionGroup? GroupAt(int position)
        => FirstGroupFrom(position) is var next && next < Groups.Count && Groups[next].Start == position ? Groups[next] : null;

    /// <summary>区内A公司, B区内的A基地: the group is only where the one behind it lies.</summary>
    public bool Encloses(string text, MentionGroup group)
        => group.End + 1 < End && text[group.End] == '内' && (GroupAt(group.End + 1) ?? (text[group.End + 1] == '的' ? GroupAt(group.End + 2) : null))?.Label is "Enterprise" or "Institution" or "Platform" or "Park";

    /// <summary>True for X in A承建的X, A研究所牵头的X: somebody who is named right before the verb has made or leads it.</summary>
    public bool IsMade(string text, MentionGroup group)
        => group.Start > Start && text[group.Start - 1] == '的' && TriggerEndingAt(group.Start - 1) is { } act && LastGroupTo(act.Start)?.End == act.Start;

    /// <summary>A和B合资组建的C: what the group with the verb behind it only describes; null where it describes nothing.</summary>
    public MentionGroup? DescribedBy(string text, MentionGroup group)
        => TriggerFrom(group.End) is { } deed && deed.Start == group.End && deed.End < End && text[deed.End] == '的' ? GroupAt(deed.End + 1) : null;

    /// <summary>True when a group stands over <paramref name="position"/>.</summary>
    public bool IsNamed(int position)
    {
        foreach (var group in Groups)
        {
            if (group.Start <= position && position < group.End)
                return true;
        }
        return false;
    }

    /// <summary>What the clause sets up: the group behind its first verb of founding; null when it founds nothing.</summary>
    public MentionGroup? BroughtIn()
    {
        // Many ask the same clause.
        if (!_broughtIn.IsKnown)
            _broughtIn = (true, FindBroughtIn());
        return _broughtIn.Group;
    }

    private MentionGroup? FindBroughtIn()
    {
        for (int i = 0; i < Triggers.Count && Groups.Count > 0; i++)
        {
            int next = FirstGroupFrom(Triggers[i].End);
            if (next < Groups.Count && Founds(Triggers[i], Groups[next].Label))
                return Groups[next];
        }
        return null;
    }

    private static bool Founds(Trigger verb, string label)
    {
        foreach (var frame in verb.Frames)
        {
            if ((frame.Relation == "ESTABLISHED" || (frame.Relation == "MEMBER_OF" && frame.IsInverted)) && frame.AllowsObject(label))
                return true;
        }
        return false;
    }
}
