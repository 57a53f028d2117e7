using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating.Frames;

/// <summary>One way in which a verb between two names states a relationship.</summary>
/// <param name="Relation">Relationship type.</param>
/// <param name="Rule">Name of the rule, kept on each fact.</param>
/// <param name="Subjects">Labels that may act.</param>
/// <param name="Objects">Labels that may be acted on.</param>
/// <param name="Action">Value of the property <c>action</c>, or null.</param>
/// <param name="IsInverted">True when the object may stand before the verb.</param>
/// <param name="UsesSection">True when the place of the section may stand in for a subject that no clause names.</param>
internal sealed record Frame(
    string Relation, string Rule, string[] Subjects, string[] Objects, string? Action, bool IsInverted, bool UsesSection)
{
    /// <summary>True when the verb's subject is the end of the relationship.</summary>
    public bool IsReversed { get; init; }

    /// <summary>True when the subject undergoes it, so that a body behind 被 or 由 is no subject.</summary>
    public bool IsPassive { get; init; }

    /// <summary>True when the object may stand before the verb behind 向, 对, 为 or 给.</summary>
    public bool IsDative { get; init; }

    /// <summary>True when one behind 经 or 获 acts too, not only one behind 由 or 被.</summary>
    public bool IsGranted { get; init; }

    /// <summary>True when the verb may stand as a noun behind its object, with a light verb before (完成X的建设).</summary>
    public bool IsNominal { get; init; }

    /// <summary>True when the object must not only qualify a noun behind it (资助A大学的学者).</summary>
    public bool IsWhole { get; init; }

    /// <summary>True when the object stands before the verb only (A被B列为…).</summary>
    public bool IsBefore { get; init; }

    /// <summary>True when the object may be what the sentence or the one before speaks of.</summary>
    public bool IsSpokenOf { get; init; }

    /// <summary>True when only one who leads in the clause before and those who join in this one act.</summary>
    public bool IsJoint { get; init; }

    /// <summary>True when the object must stand within a few words of the verb.</summary>
    public bool IsNear { get; init; }

    /// <summary>Words behind the object with which it is none.</summary>
    public IReadOnlyList<string> Unless { get; init; } = [];

    /// <summary>True when nothing may follow the object in its clause.</summary>
    public bool IsClosing { get; init; }

    /// <summary>Words that must mark who acts; null when 由 and the like may do so.</summary>
    public WordsBefore? Marks { get; init; }

    /// <summary>Labels of what acts when the clause before has just set it up (设立A基金，支持…).</summary>
    public IReadOnlyList<string> Fresh { get; init; } = [];

    /// <summary>True when an object that goes on to act hands on to what it acts on (同意A组建B).</summary>
    public bool HandsOn { get; init; }

    /// <summary>True when an object that goes on to act is none (支持A承办B).</summary>
    public bool IsIdle { get; init; }

    /// <summary>True when a sum may stand for the object and the next clause sets it up (出资5亿元，发起A基金).</summary>
    public bool IsOnward { get; init; }

    /// <summary>True when without any other subject the last fitting thing of the sentence is one.</summary>
    public bool TakesTheme { get; init; }

    /// <summary>True when words before the verb that are no adverbs are a subject of its own, so that nothing is carried.</summary>
    public bool HasOwn { get; init; }

    /// <summary>True when the subject must stand in the clause.</summary>
    public bool IsNamed { get; init; }

    /// <summary>True when the object may open the next clause.</summary>
    public bool ReachesForward { get; init; }

    /// <summary>True when those from a place or a body act for it (来自德国、日本的代表参加…).</summary>
    public bool SendsDelegates { get; init; }

    /// <summary>One of these must follow the object; empty asks for nothing.</summary>
    public IReadOnlyList<string> Behind { get; init; } = [];

    // Asked more often than anything else of a frame: no look at the labels where the sets tell enough.
    private LabelSet MayAct { get; } = LabelSet.Of(Subjects);

    private LabelSet MayBeActedOn { get; } = LabelSet.Of(Objects);

    /// <summary>True when <paramref name="label"/> may act.</summary>
    public bool AllowsSubject(string label) => Has(Subjects, label);

    /// <summary>True when the group's first member may act.</summary>
    public bool AllowsSubject(MentionGroup group) => MayAct.MayShare(group.Labels) && Has(Subjects, group.Label);

    /// <summary>True when any member of the group may act (由A公司和B市财政出资).</summary>
    public bool AllowsAny(MentionGroup group) => MayAct.MayShare(group.Labels) && HoldsOne(Subjects, group);

    /// <summary>The members of the group that may act.</summary>
    public IReadOnlyList<Participant> ActorsOf(MentionGroup group)
    {
        var actors = new List<Participant>(group.Members.Count);
        AddActors(group, group.Members.Count, actors);
        return actors;
    }

    /// <summary>Adds those of the first <paramref name="count"/> members of the group that may act.</summary>
    public void AddActors(MentionGroup group, int count, List<Participant> actors)
    {
        for (int i = 0; i < count; i++)
        {
            if (AllowsSubject(group.Members[i].Label))
                actors.Add(group.Members[i].AsParticipant());
        }
    }

    /// <summary>False when nothing with one of the labels may be acted on.</summary>
    public bool MayActOn(LabelSet labels) => MayBeActedOn.MayShare(labels);

    /// <summary>True when a member of the group may be acted on.</summary>
    public bool Fits(MentionGroup group) => MayActOn(group.Labels) && HoldsOne(Objects, group);

    /// <summary>True when <paramref name="label"/> may be acted on.</summary>
    public bool AllowsObject(string label) => Has(Objects, label);

    /// <summary>The members of the group that may be acted on.</summary>
    public List<ResolvedMention> FittingOf(MentionGroup group)
    {
        int fitting = 0;
        while (fitting < group.Members.Count && Has(Objects, group.Members[fitting].Label))
            fitting++;
        return fitting == group.Members.Count ? group.Members : group.Members.FindAll(m => Has(Objects, m.Label));
    }

    /// <summary>A of A与B: the members before 与 that may be acted on.</summary>
    public List<ResolvedMention> LeadingOf(MentionGroup group)
    {
        var leading = new List<ResolvedMention>(group.LeadingCount);
        for (int i = 0; i < group.LeadingCount; i++)
        {
            if (Has(Objects, group.Members[i].Label))
                leading.Add(group.Members[i]);
        }
        return leading;
    }

    /// <summary>The first group of the clause that fits; null when none does.</summary>
    public MentionGroup? FirstOf(Clause clause)
    {
        foreach (var group in clause.Groups)
        {
            if (Fits(group))
                return group;
        }
        return null;
    }

    private static bool HoldsOne(string[] labels, MentionGroup group)
    {
        foreach (var member in group.Members)
        {
            if (Has(labels, member.Label))
                return true;
        }
        return false;
    }

    private static bool Has(string[] labels, string label)
    {
        foreach (string known in labels)
        {
            if (known == label)
                return true;
        }
        return false;
    }
}
