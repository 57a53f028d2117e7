using KnowledgeGraph.Relating.Frames;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Relating.Subjects;

/// <summary>Tells by the words of a clause that somebody acts whom it does not name, so that nobody who stands elsewhere does: 35家企业入选A, 由八家机构发起的B, 《A》提出设立B.</summary>
internal sealed class UnnamedSubjectTest(RelatingRules rules, SubjectTest subjects)
{
    private const int ShortestAgent = 3;
    private const int LongestLook = 60;
    private const int LongestTime = 10;
    private const string Subset = "其中";

    /// <summary>True when the words of the clause tell that nobody who stands elsewhere acts.</summary>
    public bool ActsUnnamed(SentenceReading sentence, int clauseIndex, Trigger trigger, Frame frame, FrameObject target)
    {
        var verb = target.Verb;
        var clause = sentence.Clauses[clauseIndex];
        return frame.IsSpokenOf || (frame.IsNamed && !(IsSubset(sentence, clauseIndex) && IsReceiver(sentence.Text, target))) || IsLaidDown(sentence, clauseIndex, verb) || subjects.IsUnknownBody(sentence.Text, clause, verb.Start) || IsUnknownBodyBeforeDate(sentence, clause, verb.Start) || IsUrged(sentence.Text, clause, verb.Start) || IsUnfitPark(sentence.Text, clause, verb, frame) || IsCounted(sentence, clause, verb)
            || (IsSubset(sentence, clauseIndex) && !IsReceiver(sentence.Text, target)) || HasUnfitSubject(clause, verb, frame) || IsAlso(sentence.Text, trigger) || (frame.HasOwn && HasOwnSubject(sentence, clause, trigger));
    }

    /// <summary>《A》提出设立B; 印发《A》，提出设立B: a document speaks, nobody acts.</summary>
    private bool IsLaidDown(SentenceReading sentence, int clauseIndex, Trigger verb)
    {
        var clause = sentence.Clauses[clauseIndex];
        for (int i = Math.Max(clause.Start, verb.Start - LongestLook); i < verb.Start; i++)
        {
            if (rules.Policies.Provides.LongestAt(sentence.Text, i) > 0 && !clause.IsNamed(i))
                return (clause.LastGroupTo(i) ?? (clauseIndex > 0 && sentence.Clauses[clauseIndex - 1].Groups is [.., var last] ? last : null))?.Label == "Policy";
        }
        for (int i = 0; i < clauseIndex; i++)
        {
            if (sentence.Clauses[i].Groups is [{ Label: "Policy" } opener, ..] && opener.Start - sentence.Clauses[i].Start <= 1 && rules.Policies.Provides.LongestAt(sentence.Text, opener.End) > 0)
                return true;
        }
        return false;
    }

    /// <summary>园区管委会2023年印发《A》: the year stands between.</summary>
    private bool IsUnknownBodyBeforeDate(SentenceReading sentence, Clause clause, int verb)
    {
        foreach (var date in sentence.Dates)
        {
            if (date.Span.End == verb && date.Span.Start > clause.Start)
                return subjects.IsUnknownBody(sentence.Text, clause, date.Span.Start);
        }
        return false;
    }

    /// <summary>要求其在年底前接入A: somebody else is made to act.</summary>
    private bool IsUrged(string text, Clause clause, int verb) => rules.Actors.Urging.StartsWithin(text, Math.Max(clause.Start, verb - LongestLook), verb);

    /// <summary>A高新区自2021年起实施B: a park opens the clause, and the frame does not allow it to act.</summary>
    private static bool IsUnfitPark(string text, Clause clause, Trigger verb, Frame frame)
        => clause.Groups is [{ Label: "Park" } first, ..] && first.Start == clause.Start && !frame.AllowsSubject(first) && verb.Start - first.End is >= 0 and <= LongestTime && clause.LastGroupTo(verb.Start) == first
            && clause.TriggerFrom(first.End) is { } next && next.Start == verb.Start && text[first.End] is not ('的' or '内' or '是' or '为' or '由' or '被');

    /// <summary>由八家机构发起的A: one who is marked as the agent, whom nobody knows.</summary>
    public static bool HasUnknownAgent(SentenceReading sentence, Clause clause, Trigger verb)
    {
        int from = Math.Max(clause.Start, verb.Start - LongestLook);
        int mark = sentence.Text.AsSpan(from, verb.Start - from).LastIndexOfAny('由', '被') + from;
        return mark >= from && verb.Start - mark > ShortestAgent && sentence.Text[mark + 1] is not ('于' or '此') && !HasName(clause, mark, verb.Start);
    }

    private static bool HasName(Clause clause, int start, int end)
    {
        foreach (var group in clause.Groups)
        {
            if (group.End > start && group.Start < end)
                return true;
        }
        return false;
    }

    /// <summary>同期设立的还有A: nobody who stands elsewhere set it up.</summary>
    private static bool IsAlso(string text, Trigger trigger)
        => text.AsSpan(trigger.End) is ['的', '还', '有', ..] or ['的', '有', ..] or ['的', '包', '括', ..];

    /// <summary>A基金设立B, A区纳入B经济圈: what stands right before the verb acts, and the frame allows no such thing to.</summary>
    private static bool HasUnfitSubject(Clause clause, Trigger verb, Frame frame)
        => clause.Groups is [var first, ..] && first.Start == clause.Start && first.End == verb.Start && (first.Label is "Fund" or "Event" or "Product" || (frame.Relation == "PART_OF" && first.Label is "Region" or "District"));

    /// <summary>True when somebody pays in the clause whom the frame does not allow.</summary>
    public bool HasOtherPayer(SentenceReading sentence, Clause clause, Trigger verb, Frame frame)
        => frame.Relation is "FUNDED" or "INVESTED_IN" && (HasUnfitPayer(clause, verb, frame) || IsPaidByPlace(sentence, clause, verb, frame));

    /// <summary>A市政府出资5亿元、B集团出资3亿元: the second sum is B's, whom the frame does not allow.</summary>
    private static bool HasUnfitPayer(Clause clause, Trigger verb, Frame frame)
        => clause.LastGroupTo(verb.Start) is { Label: "Agency" or "Enterprise" or "Institution" or "Fund" } last && last.End == verb.Start && !frame.AllowsAny(last);

    /// <summary>A市每年安排1亿元支持B: the place pays, whom the frame does not allow, and nobody else.</summary>
    private bool IsPaidByPlace(SentenceReading sentence, Clause clause, Trigger verb, Frame frame)
        => clause.Groups is [{ Label: "Region" } first, ..] && first.Start == clause.Start && first.End < verb.Start && clause.LastGroupTo(verb.Start) == first && !frame.AllowsAny(first) && !subjects.OnlyQualifies(sentence, clause, first, verb.Start);

    /// <summary>其中加盟A平台300台: some of what was counted before acts, nobody that is named.</summary>
    private static bool IsSubset(SentenceReading sentence, int clauseIndex)
        => string.CompareOrdinal(sentence.Text, sentence.Clauses[clauseIndex].Start, Subset, 0, Subset.Length) == 0
            || (clauseIndex > 0 && sentence.Clauses[clauseIndex - 1] is var before && before.End - before.Start == Subset.Length && string.CompareOrdinal(sentence.Text, before.Start, Subset, 0, Subset.Length) == 0);

    /// <summary>其中向A出资1亿元, 其中1亿元拨给A: the one who gave the whole gives the part.</summary>
    private bool IsReceiver(string text, FrameObject target) => text[target.Verb.End - 1] == '给' || (target.Group.End <= target.Verb.Start && rules.Actors.Datives.EndAt(text, target.Group.Start));

    /// <summary>35家企业入选…: the clause counts its subject and does not name it; 向98家企业发放… counts those who get something.</summary>
    public bool IsCounted(SentenceReading sentence, Clause clause, Trigger verb)
    {
        foreach (var quantity in sentence.Quantities)
        {
            if (quantity.Span.Start >= clause.Start && quantity.Span.End <= verb.Start && SubjectTest.IsOfBodies(quantity.Unit) && !rules.Actors.Datives.EndAt(sentence.Text, quantity.Span.Start, clause.Start) && !subjects.OpensWithPartner(clause, sentence.Text) && !IsListLength(sentence.Text, clause, quantity.Span.Start))
                return true;
        }
        return false;
    }

    /// <summary>向A、B等9家企业出资: the number of those that a list before it names.</summary>
    private static bool IsListLength(string text, Clause clause, int at)
        => at > clause.Start && text[at - 1] == '等' && clause.Groups.Exists(g => g.End == at - 1);

    /// <summary>首个项目 in 首个项目落户张江: words that are no adverbs stand before the verb, so nobody's act is told.</summary>
    private bool HasOwnSubject(SentenceReading sentence, Clause clause, Trigger trigger)
    {
        // 凭借技术优势入选A, 赴上海参加A: a manner is no subject, nor is a place to go to.
        if (trigger.Start - clause.Start <= LongestLook && rules.Actors.Manners.LongestAt(sentence.Text, clause.Start) > 0 && !clause.Groups.Exists(g => g.End <= trigger.Start && g.Label is not ("Industry" or "Region" or "District")))
            return false;
        int at = clause.Start;
        while (at < trigger.Start)
        {
            // 并在11月参加: the preposition of a date.
            if (sentence.Text[at] is '在' or '于' && sentence.Dates.Exists(d => d.Span.Start == at + 1))
                at++;
            int length = clause.GroupAt(at) is { Label: not "Industry" } named ? named.End - at : Math.Max(Math.Max(rules.Actors.Adverbs.LongestAt(sentence.Text, at), rules.Actors.AgentAt(sentence.Text, at)), DateLength(sentence, at));
            if (length == 0)
                return true;
            at += length;
        }
        return false;
    }

    private static int DateLength(SentenceReading sentence, int at)
    {
        foreach (var date in sentence.Dates)
        {
            if (date.Span.Start == at)
                return date.Span.Length;
        }
        return 0;
    }
}
