using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Relating.Subjects;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating.Fields;

/// <summary>Finds who works in a field that a clause tells without naming them: what the sentence, the caption before it or the section speaks of.</summary>
internal sealed partial class FieldTopicFinder(RelatingRules rules, AgentFinder agents, SubjectTest subjects, CarriedSubjectFinder carried)
{
    private const int LongestCaption = 30;
    private const int LongestCount = 4;
    private const int LongestAdverb = 6;
    private const int LongestInvesting = 4;

    private readonly FieldRules _fields = rules.Fields;
    private (string Passage, Participant Thing)? _caption;

    /// <summary>Takes note of what <paramref name="sentence"/> speaks of, for the one behind it.</summary>
    public void Close(SentenceReading sentence)
        => _caption = Captioned(sentence) is { } thing ? (sentence.Passage.Passage.Id, thing) : null;

    /// <summary>Takes note of a sentence that names nothing, which parts what stands before it from what follows.</summary>
    public void Forget() => _caption = null;

    /// <summary>Who is about the field: the subject, else the last thing that the sentence spoke of, else the section's topic;
    /// its place only where the clause opens with a list of fields.</summary>
    public IReadOnlyList<Participant> OfTopic(SentenceReading sentence, int index, int verb, MentionGroup group)
    {
        if (Named(sentence, sentence.Clauses[index], verb) is { } named)
            return Participants(named);
        if (Behind(sentence, index, verb) is { } behind)
            return Participants(behind);
        if (_fields.LaidDown.LongestAt(sentence.Text, verb) > 0 && Document(sentence, index) is { } document)
            return sentence.Passage.Place is { } place ? [.. Participants(document), place] : Participants(document);
        if (verb == sentence.Clauses[index].Start && sentence.Text[verb] != '以' && Issued(sentence, index) is { } issued)
            return Participants(issued);
        if (Governed(sentence, index, verb) is { } fund)
            return [fund];
        // A基金的管理人是B，主投…: money is what goes into fields.
        if (_fields.Investing.LongestAt(sentence.Text, verb) > 0 && LastFund(sentence, index) is { } money)
            return Participants(money);
        if (Last(sentence, index) is { } thing)
            return Participants(thing);
        if (Caption(sentence) is { } caption)
            return [caption];
        if (Topic(sentence) is { } topic)
            return [topic];
        return group.Members.Count > 1 ? OfPlace(sentence, index, verb) : [];
    }

    /// <summary>支持A实验室开展隐私计算研究, A研究院落户B区，开展…研究: those who are named before the verb or whom the clause before opened with, where research is their work.</summary>
    public IReadOnlyList<Participant> OfStudy(SentenceReading sentence, int index, int verb)
    {
        var clause = sentence.Clauses[index];
        var one = Named(sentence, clause, verb) ?? (verb == clause.Start && index > 0 && sentence.Clauses[index - 1].Groups is [var first, ..] && first.Start == sentence.Clauses[index - 1].Start ? first : null);
        return one is { Label: "Institution" or "Platform" or "Alliance" or "Enterprise" } ? Participants(one) : [];
    }

    /// <summary>What a verb at <paramref name="verb"/> tells the place or the thing of: the subject, what the clause before has set up, else what is carried over.</summary>
    public IReadOnlyList<Participant> OfPlace(SentenceReading sentence, int index, int verb)
    {
        var clause = sentence.Clauses[index];
        if (Named(sentence, clause, verb) is { } named)
            return Participants(named);
        if (verb - clause.Start > LongestAdverb || clause.LastGroupTo(verb) is not null)
            return [];
        // 双方共建A园，重点发展…: what the clause before has set up grows in the fields.
        if (Founded(sentence, index) is { } fresh && IsThing(fresh.Label) && fresh.Label != "Fund")
            return Participants(fresh);
        return Opener(sentence, index) is { } opener ? Participants(opener) : Caption(sentence) is { } caption ? [caption] : Topic(sentence) is { } topic ? [topic] : carried.Find(sentence, index, _fields.Holder);
    }

    /// <summary>What the clause before has set up at its end; one that only tells a figure of it may stand between (总投资12亿元).</summary>
    private static MentionGroup? Founded(SentenceReading sentence, int index)
    {
        int before = index - 1;
        while (before > 0 && (IsFigure(sentence, sentence.Clauses[before]) || Describing().IsMatch(sentence.Text, sentence.Clauses[before].Start)))
            before--;
        return before >= 0 && sentence.Clauses[before].BroughtIn() is { } fresh && fresh.End == sentence.Clauses[before].End ? fresh : null;
    }

    private static bool IsFigure(SentenceReading sentence, Clause clause)
        => clause.Groups.Count == 0 && sentence.Quantities.Exists(q => q.Span.End == clause.End);

    /// <summary>位于A区, 由B运营: what a clause tells of the thing that the one before has set up.</summary>
    [GeneratedRegex(@"\G(位于|坐落|地处|选址|落户|占地|总投资|计划投资|由)", RegexOptions.CultureInvariant)]
    private static partial Regex Describing();

    /// <summary>True for what is neither a place nor a document.</summary>
    public bool IsThing(string label) => label is not ("District" or "Region" or "Policy") && _fields.Holder.AllowsSubject(label);

    /// <summary>加快A基地建设。重点发展…: a short sentence that names one thing is the caption of the one behind it.</summary>
    private Participant? Captioned(SentenceReading sentence)
        => sentence.Span.Length <= LongestCaption && sentence.Quantities.Count == 0 && OnlyThing(sentence) is { } only && IsThing(only.Label)
            ? only.AsParticipant() with { CarriedBy = "caption before: " + only.Mention.Surface }
            : null;

    /// <summary>The only name that is no field; null when there are several or none.</summary>
    private static ResolvedMention? OnlyThing(SentenceReading sentence)
    {
        ResolvedMention? only = null;
        foreach (var mention in sentence.Mentions)
        {
            if (mention.Label == "Industry")
                continue;
            if (only is not null)
                return null;
            only = mention;
        }
        return only;
    }

    private Participant? Caption(SentenceReading sentence)
        => _caption is { } caption && caption.Passage == sentence.Passage.Passage.Id ? caption.Thing : null;

    private MentionGroup? Named(SentenceReading sentence, Clause clause, int verb)
    {
        for (int i = clause.Groups.Count - 1; i >= 0; i--)
        {
            var group = clause.Groups[i];
            if (group.End <= verb && _fields.Holder.AllowsSubject(group) && (IsOwner(sentence.Text, group, verb) || subjects.IsSubject(sentence.Text, group, verb)))
                return group;
        }
        return null;
    }

    /// <summary>A的主导产业是B, A的投资方向以B为主: whose it is.</summary>
    private bool IsOwner(string text, MentionGroup group, int verb)
        => text[group.End] == '的' && verb > group.End && (verb == group.End + 1 || _fields.Role.LongestAt(text, group.End + 1) == verb - group.End - 1);

    /// <summary>聚焦A，B园出台专项政策: who acts behind a sentence's first clause that tells of fields alone.</summary>
    private MentionGroup? Behind(SentenceReading sentence, int index, int verb)
    {
        var clause = sentence.Clauses[index];
        if (index > 0 || verb != clause.Start || sentence.Clauses.Count == 1 || clause.Groups.Exists(static g => g.Label != "Industry"))
            return null;
        return sentence.Clauses[1] is { Groups: [var first, ..] } next && first.Start == next.Start && first.Label != "Policy" && _fields.Holder.AllowsSubject(first) && subjects.IsSubject(sentence.Text, first, next.End) ? first : null;
    }

    /// <summary>The last fund in the clauses before that does not only pay in (B基金出资占40%，主要投向…).</summary>
    private MentionGroup? LastFund(SentenceReading sentence, int index)
    {
        for (int i = index - 1; i >= 0; i--)
        {
            if (sentence.Clauses[i].Groups.FindLast(g => g.Label == "Fund" && _fields.Paying.LongestAt(sentence.Text, g.End) == 0) is { } fund)
                return fund;
        }
        return null;
    }

    /// <summary>制定《A》，明确重点发展…: the last document in the clauses before.</summary>
    private static MentionGroup? Document(SentenceReading sentence, int index)
    {
        for (int i = index - 1; i >= 0; i--)
        {
            if (sentence.Clauses[i].Groups.FindLast(static g => g.Label == "Policy") is { } document)
                return document;
        }
        return null;
    }

    /// <summary>印发《A》，聚焦…: the document that closes the clause before and whose issue it tells.</summary>
    private static MentionGroup? Issued(SentenceReading sentence, int index)
        => index > 0 && sentence.Clauses[index - 1] is { Groups: [.., { Label: "Policy" } document] } before && before.End - document.End <= 1 && before.Triggers.Exists(t => t.End <= document.Start && t.FrameOf("ISSUED") is not null) ? document : null;

    /// <summary>制定《A引导资金管理办法》，明确…，重点投向…: the fund that a title before is about, where nothing else is named.</summary>
    private static Participant? Governed(SentenceReading sentence, int index, int verb)
    {
        int end = Math.Min(sentence.Text.Length, verb + LongestInvesting);
        if (sentence.Text.AsSpan(verb, end - verb).IndexOf("投向") < 0)
            return null;
        for (int i = index - 1; i >= 0; i--)
        {
            if (sentence.Clauses[i].Groups is [.., var last])
                return last.Label == "Policy" ? last.Members[^1].Parts.LastOrDefault(static p => p.Label == "Fund")?.AsParticipant() : null;
        }
        return null;
    }

    /// <summary>A实验室落户B园，聚焦…; 集聚C、D等企业52家，主攻…: where something settles is not what the text goes on with, nor are several that have settled.</summary>
    private static bool IsSite(Clause clause, MentionGroup group)
        => clause.Triggers.Exists(t => group.Start - t.End is 0 or 1 && t.FrameOf("LOCATED_IN") is { } frame && (clause.Groups[0] != group || (frame.IsReversed && group.Members.Count > 1)));

    /// <summary>大会由A主办，B承办，聚焦…: who only does his part is not what the text goes on with, nor is a zone behind somebody else's (由A批复、B园承建).</summary>
    private static bool OnlyActs(Clause clause, MentionGroup group)
        => (group.Label is "Agency" or "Enterprise" or "Institution" || (group.Label == "Park" && clause.HasTriggerTo(group.Start - 1)))
            && clause.Triggers.Exists(t => t.Start - group.End is >= 0 and <= LongestCount && t.End == clause.End && !t.Frames.Exists(static f => f.IsInverted || f.IsBefore) && t.Frames.Exists(static f => f.Relation is "HOSTED" or "MANAGES" or "ESTABLISHED"));

    /// <summary>建设…示范基地，聚焦…: the last thing, no place and no document, in the clauses before.</summary>
    private MentionGroup? Last(SentenceReading sentence, int index)
    {
        for (int i = index - 1; i >= 0; i--)
        {
            var clause = sentence.Clauses[i];
            for (int g = clause.Groups.Count - 1; g >= 0; g--)
            {
                if (IsSpokenOf(sentence.Text, clause, clause.Groups[g]))
                    return clause.Groups[g];
            }
        }
        return null;
    }

    private bool IsSpokenOf(string text, Clause clause, MentionGroup group)
        => IsThing(group.Label) && !IsOccasion(text, clause, group) && !IsUniversity(group) && !IsBareFund(group) && !IsGiven(clause, group) && !IsSite(clause, group) && !OnlyActs(clause, group) && _fields.Paying.LongestAt(text, group.End) == 0 && (subjects.IsSubject(text, group, clause.End) || IsNewTitle(text, clause, group)) && !agents.IsMarked(text, group);

    /// <summary>以建设A为契机，重点支持…: what is only an occasion or an aim.</summary>
    private static bool IsOccasion(string text, Clause clause, MentionGroup group)
        => text[clause.Start] == '以' && Occasion().IsMatch(text.AsSpan(group.End, clause.End - group.End));

    [GeneratedRegex("为(契机|目标|宗旨|动力|牵引|导向|引领)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Occasion();

    /// <summary>A实验室由B大学牵头，布局…: a university works in more fields than a sentence tells.</summary>
    private static bool IsUniversity(MentionGroup group) => group.Label == "Institution" && group.Members[^1].Entity.Name.EndsWith("大学", StringComparison.Ordinal);

    /// <summary>新增A等14家单位为B，涉及…: the title that closes the clause is what the text goes on with.</summary>
    private static bool IsNewTitle(string text, Clause clause, MentionGroup group)
        => group.Label == "Program" && group.End == clause.End && group.Start > clause.Start && text[group.Start - 1] == '为';

    /// <summary>设立专项资金，…；聚焦…: a fund that is told by its kind alone is not what the text goes on with.</summary>
    private static bool IsBareFund(MentionGroup group) => group.Label == "Fund" && group.Members[^1].Entity.Name.Length <= LongestCount;

    /// <summary>获得A、B等称号: a title that one was given.</summary>
    private static bool IsGiven(Clause clause, MentionGroup group)
        => group.Label == "Program" && clause.Triggers.Exists(t => t.End <= group.Start && t.FrameOf("SELECTED_FOR") is not null);

    /// <summary>X科技园：…，新增航空航天类企业31家: the thing, no document, that the sentence opened with.</summary>
    private MentionGroup? Opener(SentenceReading sentence, int index)
    {
        for (int i = index - 1; i >= 0; i--)
        {
            var clause = sentence.Clauses[i];
            if (clause.Groups is not [var first, ..] || !Opens(sentence.Text, clause, first) || first.Label == "Policy" || OnlyActs(clause, first) || !_fields.Holder.AllowsSubject(first))
                continue;
            // A与B共建的C，重点发展…: what the opening words describe.
            return SubjectTest.Described(sentence.Text, clause, first) is { } described && _fields.Holder.AllowsSubject(described) ? described : first;
        }
        return null;
    }

    /// <summary>True at the head of the clause, and behind words that only describe (2021年揭牌的A实验室).</summary>
    private static bool Opens(string text, Clause clause, MentionGroup group)
        => group.Start == clause.Start || text[group.Start - 1] == '的';

    private Participant? Topic(SentenceReading sentence)
        => sentence.Passage.Topic is { } topic && topic.Entity.Label is not ("District" or "Region") && _fields.Holder.AllowsSubject(topic.Entity.Label) ? topic : null;

    private IReadOnlyList<Participant> Participants(MentionGroup group) => _fields.Holder.ActorsOf(group);
}
