using KnowledgeGraph.Model;

namespace KnowledgeGraph.Relating;

/// <summary>Finds who acts in a clause: the agent of a passive, the nearest name before the verb, the subject of an earlier clause, the section.</summary>
internal sealed class SubjectFinder(RelatingRules rules)
{
    private (string Passage, string Relation, IReadOnlyList<Participant> Actors) _before = ("", "", []);

    /// <summary>Everyone who acts with <paramref name="trigger"/> under <paramref name="frame"/>; empty when nobody is named or carried.</summary>
    public IReadOnlyList<Participant> Find(SentenceReading sentence, int clauseIndex, Trigger trigger, Frame frame, MentionGroup target)
    {
        var actors = Read(sentence, clauseIndex, trigger, frame, target);
        if (actors.Count > 0 && actors.All(a => a.CarriedBy is null))
            _before = (sentence.Passage.Passage.Id, frame.Relation, actors);
        return actors;
    }

    /// <summary>Who acts on an object that stands before the verb: a name before that object in the clause, else the section's place.</summary>
    public IReadOnlyList<Participant> OfSection(SentenceReading sentence, int clauseIndex, Trigger trigger, Frame frame, MentionGroup target)
    {
        var clause = sentence.Clauses[clauseIndex];
        var near = clause.Groups.LastOrDefault(g => g.End <= target.Start && frame.AllowsSubject(g.Label) && IsSubject(sentence.Text, g, trigger.Start));
        return near is not null ? Named(near, frame) : Section(sentence, frame) ?? [];
    }

    private IReadOnlyList<Participant> Read(SentenceReading sentence, int clauseIndex, Trigger trigger, Frame frame, MentionGroup target)
    {
        var clause = sentence.Clauses[clauseIndex];
        var before = clause.Groups.Where(g => g.End <= trigger.Start && g != target && frame.AllowsSubject(g.Label)).ToList();
        if (!frame.IsPassive && before.LastOrDefault(g => IsAgent(sentence.Text, g)) is { } agent)
            return Named(agent, frame);
        var near = before.LastOrDefault(g => IsSubject(sentence.Text, g, trigger.Start) && !IsAgent(sentence.Text, g));
        if (near is not null)
            return WithPartners(sentence, clause, Listed(sentence.Text, before, near), trigger, frame);
        var partners = before.Where(g => IsPartner(sentence.Text, g)).ToList();
        bool counted = sentence.Quantities.Any(q => q.Span.Start >= clause.Start && q.Span.End <= trigger.Start && q.Unit is "家" or "个" or "项" or "人" or "名" or "所");
        if (counted && frame.Relation is "SELECTED_FOR" or "PARTICIPATED_IN" or "MEMBER_OF")
            return [];
        if (frame.Relation == "LOCATED_IN" && HasOwnSubject(sentence, clause, trigger))
            return [];
        var carried = CarriedActor(sentence, clauseIndex, frame);
        return [.. carried, .. partners.SelectMany(p => Named(p, frame))];
    }

    /// <summary>A、B in A、B等科技金融平台: the noun behind 等 only says what the listed names are.</summary>
    private static MentionGroup Listed(string text, List<MentionGroup> before, MentionGroup near)
        => before.LastOrDefault(g => g.End == near.Start - 1 && text[g.End] == '等') ?? near;

    /// <summary>首个项目 in 首个项目落户张江: words that are no adverbs stand before the verb, so nobody's act is told.</summary>
    private bool HasOwnSubject(SentenceReading sentence, Clause clause, Trigger trigger)
    {
        int at = clause.Start;
        while (at < trigger.Start)
        {
            int length = Math.Max(rules.Adverbs.LongestAt(sentence.Text, at), sentence.Dates.Where(d => d.Span.Start == at).Select(d => d.Span.Length).FirstOrDefault());
            if (length == 0)
                return true;
            at += length;
        }
        return false;
    }

    /// <summary>Who acts when the clause names only partners: an earlier clause's subject, the section's place or its actor; empty when nobody is known.</summary>
    public IReadOnlyList<Participant> CarriedActor(SentenceReading sentence, int clauseIndex, Frame frame)
        => CarriedInSegment(sentence, clauseIndex, frame) ?? Section(sentence, frame) ?? CarriedOver(sentence, clauseIndex, frame) ?? Before(sentence, frame) ?? Actor(sentence, frame) ?? [];

    /// <summary>Those who did the same kind of thing in the sentence before, in the same passage.</summary>
    private IReadOnlyList<Participant>? Before(SentenceReading sentence, Frame frame)
        => frame.UsesSection && _before.Passage == sentence.Passage.Passage.Id && _before.Relation == frame.Relation && _before.Actors.Count > 0
            ? [.. _before.Actors.Select(a => a with { CarriedBy = "subject of the sentence before: " + a.Surface })]
            : null;

    /// <summary>The subject of an earlier clause before any semicolon; null when there is none.</summary>
    private IReadOnlyList<Participant>? CarriedInSegment(SentenceReading sentence, int clauseIndex, Frame frame)
    {
        int first = clauseIndex;
        while (first > 0 && sentence.Text[sentence.Clauses[first].Start - 1] is not ('；' or ';'))
            first--;
        return Opener(sentence, first, clauseIndex, frame);
    }

    private IReadOnlyList<Participant>? CarriedOver(SentenceReading sentence, int clauseIndex, Frame frame) => Opener(sentence, 0, clauseIndex, frame);

    private IReadOnlyList<Participant>? Opener(SentenceReading sentence, int from, int to, Frame frame)
    {
        for (int i = to - 1; i >= from; i--)
        {
            var clause = sentence.Clauses[i];
            var opener = clause.Groups.FirstOrDefault(g => frame.AllowsSubject(g.Label) && g.Label is not "Industry" && IsSubject(sentence.Text, g, clause.End) && OpensClause(sentence, clause, g));
            if (opener is not null)
                return Named(opener, frame);
        }
        return null;
    }

    private static IReadOnlyList<Participant>? Actor(SentenceReading sentence, Frame frame)
        => frame.UsesSection && sentence.Passage.Actor is { } actor && frame.AllowsSubject(Capital(actor)) ? [actor] : null;

    /// <summary>True when the group can act: no preposition before it, no 的 behind it.</summary>
    public bool IsSubject(string text, MentionGroup group, int verb)
    {
        if (group.End < text.Length && group.End < verb && text[group.End] is '的')
            return false;
        return !EndsWithAny(text, group.Start, rules.Prepositions) && !IsPartner(text, group) && !IsDativeTail(text, group, verb);
    }

    /// <summary>True for 与X, 会同X: a partner of the subject.</summary>
    public bool IsPartner(string text, MentionGroup group) => EndsWithAny(text, group.Start, rules.With);

    /// <summary>True for 由X, 被X: who acts in a passive.</summary>
    public bool IsAgent(string text, MentionGroup group) => EndsWithAny(text, group.Start, rules.Agents);

    private static bool IsDativeTail(string text, MentionGroup group, int verb)
        => group.End < verb && text[group.End] is '等' && group.Label is "Region";

    private static bool EndsWithAny(string text, int end, IReadOnlyList<string> words)
        => words.Any(w => end >= w.Length && string.CompareOrdinal(text, end - w.Length, w, 0, w.Length) == 0);

    private IReadOnlyList<Participant> WithPartners(SentenceReading sentence, Clause clause, MentionGroup near, Trigger trigger, Frame frame)
        => [.. Named(near, frame), .. clause.Groups.Where(g => g.Start >= near.End && g.End <= trigger.Start && IsPartner(sentence.Text, g)).SelectMany(g => Named(g, frame))];

    private static IReadOnlyList<Participant> Named(MentionGroup group, Frame frame)
        => [.. group.Members.Where(m => frame.AllowsSubject(m.Label)).Select(m => m.AsParticipant())];

    /// <summary>True when nothing but a date or a few words without a verb stand before the group.</summary>
    private static bool OpensClause(SentenceReading sentence, Clause clause, MentionGroup group)
    {
        if (group.Start == clause.Start)
            return true;
        if (sentence.Dates.Any(d => d.Span.Start <= clause.Start + 1 && d.Span.End >= group.Start - 1))
            return true;
        // 由100多家银行参加的…联盟: a name behind 的 is what the clause opens with when nobody stands before it.
        if (sentence.Text[group.Start - 1] == '的' && clause.Groups[0] == group)
            return true;
        return group.Start - clause.Start <= 4 && !clause.Triggers.Any(t => t.Start < group.Start);
    }

    private static IReadOnlyList<Participant>? Section(SentenceReading sentence, Frame frame)
    {
        if (!frame.UsesSection)
            return null;
        var passage = sentence.Passage;
        if (passage.Topic is { } topic && (Capital(topic) is "District" or "Agency" or "Institution" or "Enterprise" or "Alliance") && frame.AllowsSubject(Capital(topic)))
            return [topic];
        return passage.Place is { } place && frame.AllowsSubject("District") ? [place] : null;
    }

    private static string Capital(Participant participant)
    {
        string id = participant.Entity.Value;
        return char.ToUpperInvariant(id[0]) + id[1..id.IndexOf(':', StringComparison.Ordinal)];
    }
}
