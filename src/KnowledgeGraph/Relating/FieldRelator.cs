using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating;

/// <summary>Reads which fields a thing or a place works in: 聚焦A、B, 以A为重点, 集聚A企业, A是X的主攻方向, A稳步发展.</summary>
internal sealed class FieldRelator(RelatingRules rules, AgentFinder agents, SubjectTest subjects, CarriedSubjectFinder carried, FactDetails details)
{
    private const int LongestGap = 8;
    private const int LongestLink = 14;
    private const int LongestHolderGap = 3;
    private const int LongestList = 24;
    private const int LongestFrame = 48;
    private const int LongestAdverb = 6;

    private const int LongestCaption = 30;
    private const int LongestCount = 4;
    private const int LongestKind = 5;
    private const int LeastCounted = 2;

    private static readonly string[] _lenders = ["银行", "农商行", "保险", "证券", "担保", "信托", "租赁"];
    private readonly FieldRules _fields = rules.Fields;
    private (string Passage, Participant Thing)? _caption;
    private (string Passage, Participant Thing)? _counted;

    /// <summary>Adds the fields that the clauses of the sentence state; sentences must come in the order of the text.</summary>
    public void Relate(SentenceReading sentence, StatementFactory factory)
    {
        if (sentence.Names("Industry"))
        {
            RelateFields(sentence, factory);
            Counted(sentence, factory);
        }
        _counted = LastCounted(sentence, sentence.Span.End) is { } last ? (sentence.Passage.Passage.Id, last.AsParticipant() with { CarriedBy = "spoken of before: " + last.Mention.Surface }) : null;
        _caption = Captioned(sentence) is { } thing ? (sentence.Passage.Passage.Id, thing) : null;
    }

    /// <summary>Takes note of a sentence that names nothing, which parts what stands before it from what follows.</summary>
    public void Forget() => _counted = _caption = null;

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
            if (IsField(mention))
                continue;
            if (only is not null)
                return null;
            only = mention;
        }
        return only;
    }

    /// <summary>A计划立项30个。其中，新材料领域9个，生物医药领域6个: fields that are counted one by one are those of what was spoken of last.</summary>
    private void Counted(SentenceReading sentence, StatementFactory factory)
    {
        var counted = CountedFields(sentence);
        if (counted.Count < LeastCounted)
            return;
        var thing = LastCounted(sentence, counted[0].Start)?.AsParticipant() ?? (_counted is { } before && before.Passage == sentence.Passage.Passage.Id ? before.Thing : null);
        foreach (var field in thing is null ? [] : counted.SelectMany(g => g.Members))
            factory.Add(sentence, "FOCUSES_ON", thing!, field.AsParticipant(), _fields.Holder.Rule, FactStatus.Done);
    }

    private static List<MentionGroup> CountedFields(SentenceReading sentence)
    {
        var counted = new List<MentionGroup>();
        foreach (var clause in sentence.Clauses)
        {
            for (int i = 0; i < clause.Groups.Count && sentence.Quantities.Count > 0; i++)
            {
                if (IsOfFields(clause.Groups[i]) && IsCounted(sentence, clause.Groups[i]))
                    counted.Add(clause.Groups[i]);
            }
        }
        return counted;
    }

    /// <summary>新材料领域9项, 节能环保产业各批准3个, 合占58%: a count or a share stands a few words behind the field.</summary>
    private static bool IsCounted(SentenceReading sentence, MentionGroup group)
    {
        foreach (var quantity in sentence.Quantities)
        {
            int between = quantity.Span.Start - group.End;
            if (between is >= 0 and <= LongestKind && quantity.Unit is "项" or "个" or "家" or "件" && !sentence.Text.AsSpan(group.End, between).ContainsAny('，', '、', '的'))
                return true;
        }
        return false;
    }

    private static ResolvedMention? LastCounted(SentenceReading sentence, int end)
    {
        for (int i = sentence.Mentions.Count - 1; i >= 0; i--)
        {
            if (sentence.Mentions[i] is { Label: "Program" or "Platform" or "Fund" } counted && counted.Span.End <= end)
                return counted;
        }
        return null;
    }

    private Participant? Caption(SentenceReading sentence)
        => _caption is { } caption && caption.Passage == sentence.Passage.Passage.Id ? caption.Thing : null;

    /// <summary>True for what is neither a place nor a document.</summary>
    private bool IsThing(string label) => label is not ("District" or "Region" or "Policy") && _fields.Holder.AllowsSubject(label);

    private void RelateFields(SentenceReading sentence, StatementFactory factory)
    {
        IReadOnlyList<Participant> shared = [];
        for (int i = 0; i < sentence.Clauses.Count; i++)
        {
            var clause = sentence.Clauses[i];
            shared = i > 0 && shared.Count > 0 && IsShare(sentence, clause) ? shared : [];
            MentionGroup? before = null;
            foreach (var group in clause.Groups)
            {
                if (!HasField(group))
                    continue;
                var holders = Holders(sentence, i, group);
                if (holders.Count == 0 && (before is null ? shared.Count > 0 : IsLinked(sentence.Text, clause, before, group)))
                    holders = shared;
                Emit(sentence, clause, group, holders, factory);
                (before, shared) = (group, holders);
            }
        }
    }

    private void Emit(SentenceReading sentence, Clause clause, MentionGroup group, IReadOnlyList<Participant> holders, StatementFactory factory)
    {
        var status = details.Status(sentence, clause.Start, group.Start);
        var fields = group.Members.Where(IsField).ToList();
        // A、B…，分别聚焦C和D: each in its own.
        bool paired = holders.Count > 1 && holders.Count == fields.Count && sentence.Text.AsSpan(clause.Start, group.Start - clause.Start).Contains("分别", StringComparison.Ordinal);
        for (int h = 0; h < holders.Count; h++)
        {
            for (int f = 0; f < fields.Count; f++)
            {
                if ((!paired || h == f) && !IsLender(holders[h]))
                    factory.Add(sentence, "FOCUSES_ON", holders[h], fields[f].AsParticipant(), _fields.Holder.Rule, status);
            }
        }
    }

    private static bool IsField(ResolvedMention mention) => mention.Label == "Industry";

    private static bool HasField(MentionGroup group)
    {
        for (int i = 0; i < group.Members.Count; i++)
        {
            if (IsField(group.Members[i]))
                return true;
        }
        return false;
    }

    private static bool IsOfFields(MentionGroup group)
    {
        for (int i = 0; i < group.Members.Count; i++)
        {
            if (!IsField(group.Members[i]))
                return false;
        }
        return true;
    }

    /// <summary>分布在电子信息类34.4%，新材料类16.7%: the shares of a list go on over commas.</summary>
    private static bool IsShare(SentenceReading sentence, Clause clause)
        => clause.Groups.Count > 0 && clause.Groups[0].Start == clause.Start
            && sentence.Quantities.Exists(q => q.Unit == "%" && q.Span.Start >= clause.Groups[0].End && q.Span.Start - clause.Groups[0].End <= 4);

    /// <summary>True when only listed words that nobody knows stand between two groups of fields.</summary>
    private static bool IsLinked(string text, Clause clause, MentionGroup before, MentionGroup group)
    {
        var between = text.AsSpan(before.End..group.Start);
        // A、B三大产业和C、D四大领域: what counts the first list stands before the second one.
        bool listed = between.Length > 0 && (between[0] is '、' or '和' or '与' or '及' or '以' || (between[^1] is '和' or '与' or '及' && between.Contains('大')));
        return listed && between.Length <= LongestLink && !between.Contains('的')
            && !clause.Groups.Exists(g => g.Start >= before.End && g.End <= group.Start && !HasField(g));
    }

    private IReadOnlyList<Participant> Holders(SentenceReading sentence, int index, MentionGroup group)
    {
        var clause = sentence.Clauses[index];
        if (RoleHolder(sentence, clause, group) is { } named)
            return All(named);
        if (IsOfIts(sentence.Text, clause, group))
            return OfTopic(sentence, index, group.Start, group);
        if (Kind(sentence, clause, group) is { } bodies)
            return All(bodies);
        if (Verb(sentence, clause, group, _fields.Topic) is not null && Describing(sentence, clause, group) is { } described)
            return Participants(described);
        if (Verb(sentence, clause, group, _fields.Topic) is { } topic)
            return OfTopic(sentence, index, topic, group);
        if (Started(sentence, clause, group) is { } started)
            return Participants(started);
        if (Opener(sentence.Text, group) is { } opener && Follows(sentence.Text, group.End, clause.End, sentence.Text[opener] == '以' ? LongestFrame : LongestList, _fields.As))
            return OfTopic(sentence, index, opener, group);
        if (Follows(sentence.Text, group.End, clause.End, LongestList, _fields.Gathered) && Verb(sentence, clause, group, _fields.Gather) is { } gather)
            return OfPlace(sentence, index, gather);
        if (group.Members.Any(m => !m.Entity.IsBackground) && !IsProcess(sentence.Text, clause, group) && (Verb(sentence, clause, group, _fields.Grow) ?? Pushed(sentence, clause, group)) is { } grow)
            return OfPlace(sentence, index, grow);
        return group.Start == clause.Start && Thrives(sentence.Text, group, clause) ? OfPlace(sentence, index, group.Start) : [];
    }

    private static IReadOnlyList<Participant> All(MentionGroup group) => [.. group.Members.Select(m => m.AsParticipant())];

    /// <summary>A、B是其主攻方向: the fields of what the sentence speaks of.</summary>
    private bool IsOfIts(string text, Clause clause, MentionGroup group)
        => group.End + 1 < clause.End && text[group.End] is '是' or '为' or '成' && text.IndexOf('其', group.End, Math.Min(LongestCount, clause.End - group.End)) is var its and >= 0
            && Follows(text, its + 1, clause.End, LongestGap, _fields.Role);

    /// <summary>从事航空维修的B公司: the field describes the body behind 的.</summary>
    private static MentionGroup? Describing(SentenceReading sentence, Clause clause, MentionGroup group)
        => group.End < clause.End && sentence.Text[group.End] == '的' && clause.GroupAt(group.End + 1) is { Label: "Enterprise" or "Institution" } body ? body : null;

    /// <summary>True for a bank or an insurer, which lends to a field and does not work in it.</summary>
    private static bool IsLender(Participant holder)
        => holder.Entity.Label == "Enterprise" && Array.Exists(_lenders, l => holder.Entity.Value.Contains(l, StringComparison.Ordinal));

    /// <summary>A、B in A、B等人工智能企业: the field tells what kind of bodies they are.</summary>
    private MentionGroup? Kind(SentenceReading sentence, Clause clause, MentionGroup group)
    {
        int index = clause.FirstGroupFrom(group.Start) - 1;
        if (index < 0 || clause.Groups[index] is not { Label: "Enterprise" or "Institution" } bodies || group.Members.Count > 1)
            return null;
        var between = sentence.Text.AsSpan(bodies.End, group.Start - bodies.End);
        bool counted = IsCount(sentence, bodies.End, group.Start);
        return (between is "等" or "等一批" || (counted && (between[0] == '等' || bodies.Members.Count > 1))) && Follows(sentence.Text, group.End, clause.End, LongestCount, _fields.Gathered) ? bodies : null;
    }

    /// <summary>True when nothing but a figure, with 等 before it at most, stands in the stretch.</summary>
    private static bool IsCount(SentenceReading sentence, int start, int end)
    {
        foreach (var quantity in sentence.Quantities)
        {
            if (quantity.Span.End == end && quantity.Span.Start - start is 0 or 1)
                return true;
        }
        return false;
    }

    /// <summary>在A、B等领域实施C计划: what is begun in the fields.</summary>
    private MentionGroup? Started(SentenceReading sentence, Clause clause, MentionGroup group)
    {
        string text = sentence.Text;
        if (group.Start == clause.Start || text[group.Start - 1] != '在' || !Follows(text, group.End, clause.End, LongestGap, _fields.Areas))
            return null;
        int next = clause.FirstGroupFrom(group.End);
        if (next == clause.Groups.Count || !IsThing(clause.Groups[next].Label) || text.AsSpan(group.End, clause.Groups[next].Start - group.End).Contains('的'))
            return null;
        return HasVerb(clause, group.End, clause.Groups[next].Start) ? clause.Groups[next] : null;
    }

    private static bool HasVerb(Clause clause, int start, int end)
    {
        foreach (var verb in clause.Triggers)
        {
            if (verb.Start >= start && verb.End <= end && end - verb.End <= LongestGap)
                return true;
        }
        return false;
    }

    /// <summary>徐汇区 in 人工智能是徐汇区的主攻方向.</summary>
    private MentionGroup? RoleHolder(SentenceReading sentence, Clause clause, MentionGroup group)
    {
        if (group.End >= clause.End || sentence.Text[group.End] is not ('是' or '系' or '为' or '成'))
            return null;
        for (int i = clause.FirstGroupFrom(group.End + 1); i < clause.Groups.Count && clause.Groups[i].Start - group.End <= LongestHolderGap; i++)
        {
            if (_fields.Holder.AllowsSubject(clause.Groups[i]))
                return Follows(sentence.Text, clause.Groups[i].End, clause.End, LongestGap, _fields.Role) ? clause.Groups[i] : null;
        }
        return null;
    }

    /// <summary>Where the last of the words stands before the group with nothing but a modifier between; null when none does.</summary>
    private static int? Verb(SentenceReading sentence, Clause clause, MentionGroup group, TermSet words)
    {
        int? found = null;
        for (int i = clause.Start; i < group.Start; i++)
        {
            int length = words.LongestAt(sentence.Text, i);
            if (length == 0 || i + length > group.Start || clause.IsNamed(i))
                continue;
            var gap = sentence.Text.AsSpan((i + length)..group.Start);
            if (gap.Length <= LongestGap && !gap.Contains('的') && !HasThing(clause, i + length, group.Start))
                found = i;
            i += length - 1;
        }
        return found;
    }

    /// <summary>True when a name that is no place stands in the stretch.</summary>
    private static bool HasThing(Clause clause, int start, int end)
    {
        foreach (var group in clause.Groups)
        {
            if (group.Start >= start && group.End <= end && group.Label is not ("Region" or "District"))
                return true;
        }
        return false;
    }

    /// <summary>推动A、B产业集聚, 打造A产业集群: where the verb stands that what grows behind the fields belongs to; null when there is none.</summary>
    private int? Pushed(SentenceReading sentence, Clause clause, MentionGroup group)
        => Starts(sentence.Text, group.End, clause.End, _fields.Growth) && Verb(sentence, clause, group, _fields.Push) is { } verb && (sentence.Text[Math.Max(clause.Start, verb - 1)] != '、' || clause.LastGroupTo(verb) is null) ? verb : null;

    /// <summary>True when one of the words stands right behind <paramref name="at"/>, with no more than 产业 or 等 between.</summary>
    private static bool Starts(string text, int at, int limit, TermSet words)
    {
        for (int i = at; i <= Math.Min(limit - 1, at + LongestCount); i++)
        {
            if (words.LongestAt(text, i) is var length and > 0 && i + length <= limit)
                return true;
            if (text[i] is '的' or '、')
                return false;
        }
        return false;
    }

    private int? Opener(string text, MentionGroup group)
    {
        foreach (string word in _fields.Before)
        {
            if (group.Start >= word.Length && string.CompareOrdinal(text, group.Start - word.Length, word, 0, word.Length) == 0)
                return group.Start - word.Length;
        }
        return null;
    }

    /// <summary>True when one of the words begins at most <paramref name="reach"/> behind <paramref name="at"/>, before any 的.</summary>
    private static bool Follows(string text, int at, int limit, int reach, TermSet words)
    {
        for (int i = at; i < Math.Min(limit, at + reach); i++)
        {
            if (words.LongestAt(text, i) is var length and > 0 && i + length <= limit)
                return true;
            if (text[i] == '的' && i > at)
                return false;
        }
        return false;
    }

    /// <summary>按照国家加快发展战略性新兴产业的部署, 为新能源产业的发展: the field only describes what stands behind it.</summary>
    private static bool IsProcess(string text, Clause clause, MentionGroup group)
        => text.IndexOf('的', group.End, clause.End - group.End) >= 0;

    /// <summary>软件业、新材料产业等重点领域稳步发展: only words that gather the fields stand between them and their verb.</summary>
    private bool Thrives(string text, MentionGroup group, Clause clause)
    {
        for (int i = group.End; i < Math.Min(clause.End, group.End + LongestLink); i++)
        {
            if (_fields.Thrive.LongestAt(text, i) > 0)
                return true;
            if (text[i] is '的' or '、')
                return false;
        }
        return false;
    }

    /// <summary>Who is about the field: the subject, else the last thing that the sentence spoke of, else the section's topic;
    /// its place only where the clause opens with a list of fields.</summary>
    private IReadOnlyList<Participant> OfTopic(SentenceReading sentence, int index, int verb, MentionGroup group)
    {
        if (Named(sentence, sentence.Clauses[index], verb) is { } named)
            return Participants(named);
        if (_fields.LaidDown.LongestAt(sentence.Text, verb) > 0 && Document(sentence, index) is { } document)
            return sentence.Passage.Place is { } place ? [.. Participants(document), place] : Participants(document);
        if (Last(sentence, index) is { } thing)
            return Participants(thing);
        if (Caption(sentence) is { } caption)
            return [caption];
        if (Topic(sentence) is { } topic)
            return [topic];
        return group.Members.Count > 1 ? OfPlace(sentence, index, verb) : [];
    }

    private IReadOnlyList<Participant> OfPlace(SentenceReading sentence, int index, int verb)
    {
        var clause = sentence.Clauses[index];
        if (Named(sentence, clause, verb) is { } named)
            return Participants(named);
        if (verb - clause.Start > LongestAdverb || clause.LastGroupTo(verb) is not null)
            return [];
        // 双方共建A园，重点发展…: what the clause before has set up grows in the fields.
        if (index > 0 && sentence.Clauses[index - 1].BroughtIn() is { } fresh && fresh.End == sentence.Clauses[index - 1].End && IsThing(fresh.Label) && fresh.Label != "Fund")
            return Participants(fresh);
        return Opener(sentence, index) is { } opener ? Participants(opener) : Caption(sentence) is { } caption ? [caption] : Topic(sentence) is { } topic ? [topic] : carried.Find(sentence, index, _fields.Holder);
    }

    private MentionGroup? Named(SentenceReading sentence, Clause clause, int verb)
    {
        for (int i = clause.Groups.Count - 1; i >= 0; i--)
        {
            var group = clause.Groups[i];
            if (group.End <= verb && _fields.Holder.AllowsSubject(group) && subjects.IsSubject(sentence.Text, group, verb))
                return group;
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

    /// <summary>A实验室落户B园，聚焦…: where something settles is not what the text goes on with.</summary>
    private static bool IsSite(Clause clause, MentionGroup group)
        => clause.Groups[0] != group && clause.Triggers.Exists(t => group.Start - t.End is 0 or 1 && t.FrameOf("LOCATED_IN") is not null);

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
        => IsThing(group.Label) && !IsBareFund(group) && !IsGiven(clause, group) && !IsSite(clause, group) && _fields.Paying.LongestAt(text, group.End) == 0 && (subjects.IsSubject(text, group, clause.End) || IsNewTitle(text, clause, group)) && !agents.IsMarked(text, group);

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
            if (clause.Groups is [var first, ..] && first.Start == clause.Start && first.Label != "Policy" && _fields.Holder.AllowsSubject(first))
                return first;
        }
        return null;
    }

    private Participant? Topic(SentenceReading sentence)
        => sentence.Passage.Topic is { } topic && topic.Entity.Label is not ("District" or "Region") && _fields.Holder.AllowsSubject(topic.Entity.Label) ? topic : null;

    private IReadOnlyList<Participant> Participants(MentionGroup group) => _fields.Holder.ActorsOf(group);
}
