using KnowledgeGraph.Relating.Frames;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Relating.Subjects;

namespace KnowledgeGraph.Relating.Objects;

/// <summary>Finds what a verb acts on in the clause behind its own.</summary>
internal sealed class NextClauseFinder(RelatingRules rules, SubjectTest subjects)
{
    private const string Part = "参与";
    private const string As = "作为";
    private const int LongestAdverb = 4;

    /// <summary>引进企业181家，包括A、B: nothing is named behind the verb, and the next clause lists what it counts.</summary>
    public MentionGroup? Listed(SentenceReading sentence, int clauseIndex, Trigger trigger, Frame frame)
    {
        var clause = sentence.Clauses[clauseIndex];
        if (clauseIndex + 1 >= sentence.Clauses.Count || clause.FirstGroupFrom(trigger.End) < clause.Groups.Count || clause.Triggers[^1] != trigger || !sentence.HasFigure(trigger.End, clause.End))
            return null;
        var next = sentence.Clauses[clauseIndex + 1];
        int word = rules.Objects.Lists.LongestAt(sentence.Text, next.Start);
        return word > 0 && next.Groups.Count > 0 && next.Groups[0].Start - next.Start - word <= 1 && frame.Fits(next.Groups[0]) ? next.Groups[0] : null;
    }

    /// <summary>设立两只母基金：A规模60亿元，…；B规模10亿元: a colon opens what the verb counts, item by item.</summary>
    public static FrameObject? Itemized(SentenceReading sentence, int clauseIndex, Trigger trigger, Frame frame)
    {
        var clause = sentence.Clauses[clauseIndex];
        if (clauseIndex + 1 >= sentence.Clauses.Count || sentence.Text[clause.End] is not ('：' or ':') || clause.FirstGroupFrom(trigger.End) < clause.Groups.Count || clause.Triggers[^1] != trigger || !sentence.HasFigure(trigger.End, clause.End))
            return null;
        var items = sentence.Clauses.Skip(clauseIndex + 1).Where(c => c.Groups.Count > 0 && c.Groups[0].Start == c.Start && (c == sentence.Clauses[clauseIndex + 1] || sentence.Text[c.Start - 1] is '；' or ';') && frame.Fits(c.Groups[0])).Select(c => c.Groups[0]).ToList();
        return items.Count == 0 ? null : new FrameObject(items[0], [.. items.SelectMany(g => g.Members).Where(m => frame.AllowsObject(m.Label))], trigger);
    }

    /// <summary>各出资5亿元，发起A基金: nothing but a sum follows the verb, and the next clause sets something up.</summary>
    public static MentionGroup? Onward(SentenceReading sentence, int clauseIndex, Trigger trigger, Frame frame)
    {
        var clause = sentence.Clauses[clauseIndex];
        if (clauseIndex + 1 >= sentence.Clauses.Count || clause.FirstGroupFrom(trigger.End) < clause.Groups.Count || !sentence.Quantities.Any(q => q.Span.Start >= trigger.End && q.Span.End <= clause.End && q.IsMoney))
            return null;
        // 合计出资2亿元，并将发起B基金: another act.
        if (sentence.Text[sentence.Clauses[clauseIndex + 1].Start] is '并' or '还' or '另')
            return null;
        return (sentence.Clauses[clauseIndex + 1].BroughtIn() ?? TakenAs(sentence, clauseIndex + 1)) is { } target && frame.Fits(target) ? target : null;
    }

    /// <summary>安排2亿元，作为A资金: what the sum is put aside as.</summary>
    private static MentionGroup? TakenAs(SentenceReading sentence, int index)
        => sentence.Clauses[index] is { Groups: [var only, ..] } clause && only.Start - clause.Start == As.Length && string.CompareOrdinal(sentence.Text, clause.Start, As, 0, As.Length) == 0 && only.Label == "Fund" ? only : null;

    /// <summary>A牵头，B、C参与组建D: what the next clause sets up is led by the one whom this clause only names.</summary>
    public static MentionGroup? Led(SentenceReading sentence, int clauseIndex, Trigger trigger, Frame frame)
    {
        var clause = sentence.Clauses[clauseIndex];
        if (trigger.End != clause.End || clause.Groups is not [.., var leader] || leader.End != trigger.Start || clauseIndex + 1 >= sentence.Clauses.Count)
            return null;
        int next = IsTakingPart(sentence, clauseIndex + 1) && clauseIndex + 2 < sentence.Clauses.Count ? clauseIndex + 2 : clauseIndex + 1;
        return sentence.Clauses[next].BroughtIn() is { } target && frame.Fits(target) ? target : null;
    }

    /// <summary>A牵头，B、C等参加，共同组建D: a clause that only names those who join.</summary>
    public static bool IsTakingPart(SentenceReading sentence, int index)
        => sentence.Clauses[index] is { Groups.Count: > 0 } clause && sentence.Text.AsSpan(clause.Groups[^1].End, clause.End - clause.Groups[^1].End).TrimStart('等') is "参加" or "参与" or "配合" or "协同" or "共同参与" or "共同参加" or "单位参加" or "单位参与" or "单位共同参与";

    /// <summary>经科技部批准，…中心成立: the first group of the next clause.</summary>
    public MentionGroup? NextOpener(SentenceReading sentence, int clauseIndex, Trigger trigger, Frame frame)
    {
        if (clauseIndex + 1 >= sentence.Clauses.Count || sentence.Clauses[clauseIndex].End - trigger.End > 2)
            return null;
        var next = sentence.Clauses[clauseIndex + 1];
        if (frame.Relation == "APPROVED" && TitleBearer(next) is { } bearer && frame.Fits(bearer))
            return bearer;
        // 经A同意，B市印发《C》: what B goes on to act on is agreed to, and not B.
        if (frame.Relation == "APPROVED" && next.Groups is [{ Label: "Region" or "District" or "Agency" } actor, ..] && next.TriggerFrom(actor.End) is { } act && act.Start - actor.End <= LongestAdverb)
            return next.Groups.Find(g => g.Start >= act.End && frame.Fits(g) && g.Label is not ("Region" or "District"));
        // 由A发起，B、C共同组建的D: the noun that both clauses describe.
        return next.Groups.FirstOrDefault(g => frame.Fits(g) && g.Start > next.Start && sentence.Text[g.Start - 1] == '的' && next.Triggers.Any(t => t.End == g.Start - 1))
            ?? (next.BroughtIn() is { } fresh && frame.Fits(fresh) ? fresh : null)
            ?? next.Groups.FirstOrDefault(g => frame.Fits(g) && subjects.OpensClause(sentence, next, g) && !(frame.Relation == "APPROVED" && IsMaker(sentence, next, g)) && sentence.Text[Math.Max(0, g.Start - 1)] != '由' && !TakesPart(sentence.Text, g) && !IsPartner(sentence, next, g));
    }

    /// <summary>经A批准，B公司某某混悬液获批上市: whose product is approved.</summary>
    private bool IsMaker(SentenceReading sentence, Clause clause, MentionGroup group)
        => group.Label == "Enterprise" && group.End < clause.End && !clause.HasTriggerAt(group.End) && !rules.GoesOn(sentence.Text, group.End) && clause.TriggerFrom(group.End)?.Start - group.End is null or > LongestAdverb;

    /// <summary>经A批准，B区列入C基地: B is approved as C; null where the clause opens with nobody who comes to bear a title.</summary>
    private static MentionGroup? TitleBearer(Clause clause)
    {
        if (clause.Groups is not [{ Label: "District" or "Region" or "Park" or "Enterprise" or "Institution" } bearer, ..] || bearer.Start != clause.Start || clause.Groups.Find(static g => g.Label == "Program") is not { } title)
            return null;
        return clause.Triggers.Exists(t => t.Start >= bearer.End && t.End <= title.Start && t.FrameOf("SELECTED_FOR") is not null) ? bearer : null;
    }

    /// <summary>由A牵头，联合B、C组建: those who join.</summary>
    private bool IsPartner(SentenceReading sentence, Clause clause, MentionGroup group)
        => group == clause.Groups[0] && subjects.OpensWithPartner(clause, sentence.Text);

    /// <summary>由A主办，B承办，C协办的D: the noun that clauses in a row describe, each closed by its verb.</summary>
    public static MentionGroup? Described(SentenceReading sentence, int clauseIndex, Trigger trigger, Frame frame)
    {
        if (!frame.ReachesForward || trigger.End != sentence.Clauses[clauseIndex].End)
            return null;
        for (int i = clauseIndex + 1; i < sentence.Clauses.Count && sentence.Text[sentence.Clauses[i].Start - 1] is '，' or '、'; i++)
        {
            var clause = sentence.Clauses[i];
            if (clause.Groups.Find(g => frame.Fits(g) && g.Start > clause.Start && sentence.Text[g.Start - 1] == '的' && clause.TriggerEndingAt(g.Start - 1)?.FrameOf(frame.Relation) is not null) is { } noun)
                return noun;
            if (clause.TriggerEndingAt(clause.End)?.FrameOf(frame.Relation) is null)
                return null;
        }
        return null;
    }

    /// <summary>由A牵头，B、C参与共建: B and C act beside A and are not what it leads.</summary>
    private static bool TakesPart(string text, MentionGroup group) => string.CompareOrdinal(text, group.End, Part, 0, Part.Length) == 0;
}
