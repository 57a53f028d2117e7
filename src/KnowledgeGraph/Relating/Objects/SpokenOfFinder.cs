using KnowledgeGraph.Relating.Frames;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Relating.Subjects;

namespace KnowledgeGraph.Relating.Objects;

/// <summary>Finds what a verb acts on in the clauses before its own: what the sentence speaks of.</summary>
internal sealed class SpokenOfFinder(RelatingRules rules, AgentFinder agents, SubjectTest subjects)
{
    private const string Lead = "牵头";
    private const int LongestAdverb = 2;

    /// <summary>…大会在苏州举行，由A和B主办: a clause of one who acts speaks of what the clause before brought in or the sentence opened with.</summary>
    public MentionGroup? Find(SentenceReading sentence, int clauseIndex, Frame frame)
    {
        if (OpensWithOther(sentence, sentence.Clauses[clauseIndex], frame))
            return null;
        for (int i = clauseIndex - 1; i >= 0; i--)
        {
            var clause = sentence.Clauses[i];
            // A获批B试点；C中心注册资本1亿元，由D、E出资: another thing than B is spoken of.
            if (clause.Groups is [{ Label: "Institution" or "Park" or "Platform" or "Fund" or "Alliance" or "Product" } other, ..] && other.Start == clause.Start && !frame.Fits(other) && i > 0 && sentence.Text[clause.Start - 1] is '；' or ';')
                return null;
            if ((clause.BroughtIn() ?? clause.Offered() ?? (i == clauseIndex - 1 ? Held(clause) : null)) is { } fresh && frame.Fits(fresh))
                return fresh;
            // 与A共同设立的B基金规模5亿元，C认缴1.5亿元: C puts it into the fund.
            if (frame.Relation == "INVESTED_IN" && !frame.AllowsObject("Fund") && clause.Groups.Exists(static g => g.Label == "Fund"))
                return null;
            // A园、B园设立C基金，由D出资: what D puts up goes into the fund.
            if (clause.BroughtIn() is { Label: "Fund" } && frame.Relation == "FUNDED" && frame.AllowsObject("Park") && !frame.AllowsObject("Fund"))
                return null;
            // A与B实施C，前者投入…: what one of two who act puts in goes not to the other.
            if (frame.FirstOf(clause) is { } opener && !clause.Encloses(sentence.Text, opener) && !(opener.Split > 0 && frame.Relation == "FUNDED") && !(opener.Label == "Fund" && rules.Fields.Paying.LongestAt(sentence.Text, opener.End) > 0) && !IsTitle(sentence.Text, clause, opener, frame) && !HasRole(sentence.Text, clause, opener) && !ActsAlike(sentence, clause, opener, frame) && !agents.IsMarked(sentence.Text, opener) && subjects.IsSubject(sentence.Text, opener, clause.End) && subjects.OpensClause(sentence, clause, opener))
                return SubjectTest.Described(sentence.Text, clause, opener) is { } described && frame.Fits(described) ? described : opener;
        }
        return LastBefore(sentence, clauseIndex, frame) ?? Governed(sentence, clauseIndex, frame);
    }

    /// <summary>A是首批获评“B”的园区之一，由C运营: B is a title that A bears.</summary>
    private static bool IsTitle(string text, Clause clause, MentionGroup group, Frame frame)
        => frame.Relation == "MANAGES" && group.Label == "Program" && group.Start > clause.Start && clause.TriggerEndingAt(text[group.Start - 1] == '“' ? group.Start - 1 : group.Start)?.FrameOf("SELECTED_FOR") is not null;

    /// <summary>A大学揭榜；赛事由B主办: what opens the clause is another thing than the frame acts on.</summary>
    private static bool OpensWithOther(SentenceReading sentence, Clause clause, Frame frame)
        => clause.Groups is [var opener, ..] && opener.Start == clause.Start && !frame.Fits(opener) && opener.End < clause.End && sentence.Text[opener.End] is '由' or '系';

    /// <summary>园内建有A中心，由B管理: what a place is told last to hold.</summary>
    private static MentionGroup? Held(Clause clause)
        => clause.Groups is [.., { Label: "Institution" or "Platform", Members.Count: 1 } last] && last.End == clause.End && clause.TriggerEndingAt(last.Start) is { } holds
            && holds.Frames.Exists(static f => f is { Relation: "LOCATED_IN", IsReversed: true }) ? last : null;

    /// <summary>印发《A资金管理办法》，…委托B管理: the fund or the product that the last title is about.</summary>
    private static MentionGroup? Governed(SentenceReading sentence, int clauseIndex, Frame frame)
    {
        for (int i = clauseIndex - 1; i >= 0; i--)
        {
            if (sentence.Clauses[i].Groups.FindLast(static g => g.Label == "Policy") is { Members: [.., var policy] })
                return policy.Parts.LastOrDefault(p => p.Label is "Fund" or "Product" && frame.AllowsObject(p.Label)) is { } governed ? new MentionGroup([governed], governed.Span.Start, governed.Span.End) : null;
        }
        return null;
    }

    /// <summary>A平台由B建设，C承担平台运行管理: a bare noun right behind the verb stands for the last thing of the sentence that its name ends in.</summary>
    public MentionGroup? BareNoun(SentenceReading sentence, int clauseIndex, Trigger trigger, Frame frame)
    {
        if (clauseIndex == 0 || rules.Anaphors.LabelsAt(sentence.Text, trigger.End, out int length) is null || length < 2)
            return null;
        var noun = sentence.Text.AsSpan(trigger.End, length);
        for (int i = clauseIndex - 1; i >= 0; i--)
        {
            var groups = sentence.Clauses[i].Groups;
            for (int g = groups.Count - 1; g >= 0; g--)
            {
                if (IsCalled(groups[g], noun, frame))
                    return groups[g];
            }
        }
        return null;
    }

    /// <summary>X中心：4月揭牌，由A批准、B共建，Y分中心…: the sentence has opened with what is acted on.</summary>
    public bool Speaks(SentenceReading sentence, int clauseIndex, Frame frame)
    {
        for (int i = 0; i < clauseIndex; i++)
        {
            var clause = sentence.Clauses[i];
            if (clause.Groups.Count > 0 && clause.Groups[0].Start == clause.Start && frame.Fits(clause.Groups[0]) && subjects.IsSubject(sentence.Text, clause.Groups[0], clause.End))
                return true;
        }
        return false;
    }

    /// <summary>The last fitting group in the clauses before that no preposition governs.</summary>
    private MentionGroup? LastBefore(SentenceReading sentence, int clauseIndex, Frame frame)
    {
        for (int i = clauseIndex - 1; i >= 0; i--)
        {
            var groups = sentence.Clauses[i].Groups;
            for (int g = groups.Count - 1; g >= 0; g--)
            {
                if (frame.Fits(groups[g]) && !IsTitle(sentence.Text, sentence.Clauses[i], groups[g], frame) && !ActsAlike(sentence, sentence.Clauses[i], groups[g], frame) && !(groups[g].Split > 0 && frame.Relation == "FUNDED") && !IsSite(sentence.Clauses[i], groups[g]) && !agents.IsMarked(sentence.Text, groups[g]) && (!rules.Actors.Prepositions.EndAt(sentence.Text, groups[g].Start) || IsAs(sentence.Text, groups[g].Start) || sentence.Clauses[i].Triggers.Exists(t => t.End == groups[g].Start)))
                    return groups[g];
            }
        }
        return null;
    }

    /// <summary>每年安排2亿元，作为A资金，由B管理.</summary>
    private static bool IsAs(string text, int at) => at > 1 && string.CompareOrdinal(text, at - 2, "作为", 0, 2) == 0;

    /// <summary>A完成B轮融资，C领投，D跟投; C持股35%，D持股20%: D does not invest in C, who does the same.</summary>
    private static bool ActsAlike(SentenceReading sentence, Clause clause, MentionGroup group, Frame frame)
        => group.Start == clause.Start && clause.Triggers.Exists(t => t.Start - group.End is >= 0 and <= LongestAdverb && (t.End == clause.End || sentence.Quantities.Exists(q => q.Span.Start == t.End && q.Span.End == clause.End))
            && t.Frames.Exists(f => f.Relation == frame.Relation && f.IsSpokenOf) && !t.Frames.Exists(f => f.Relation == frame.Relation && (f.IsInverted || f.IsNominal)));

    /// <summary>A为牵头单位，B参与建设; A牵头，联合B组建: B does not set up A.</summary>
    private static bool HasRole(string text, Clause clause, MentionGroup group)
        => clause.ClosesWith(text, group, Lead) || (group.End < clause.End && text[group.End] is '为' or '是' or '任' && text.AsSpan(0, clause.End).EndsWith("单位"));

    /// <summary>A实验室设于B园，由C承建: where something lies is not what is acted on.</summary>
    private static bool IsSite(Clause clause, MentionGroup group)
        => clause.Groups[0] != group && clause.Triggers.Exists(t => t.End == group.Start && t.FrameOf("LOCATED_IN") is { IsReversed: false });

    private static bool IsCalled(MentionGroup group, ReadOnlySpan<char> noun, Frame frame)
        => group.Members.Count == 1 && frame.Fits(group) && group.Members[0].Mention.Surface.AsSpan().TrimEnd('”').EndsWith(noun, StringComparison.Ordinal);
}
