using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating;

/// <summary>Reads which fields a thing or a place works in: 聚焦A、B, 以A为重点, 集聚A企业, A是X的主攻方向, A稳步发展.</summary>
internal sealed class FieldRelator(RelatingRules rules, SubjectFinder subjects, FactDetails details)
{
    private const int LongestGap = 8;
    private const int LongestLink = 14;
    private const int LongestList = 24;
    private const int LongestFrame = 48;
    private const int LongestAdverb = 6;

    private const int LongestCaption = 30;
    private const int LongestCount = 4;
    private const int LongestKind = 5;
    private const int LeastCounted = 2;

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

    /// <summary>加快A基地建设。重点发展…: a short sentence that names one thing is the caption of the one behind it.</summary>
    private Participant? Captioned(SentenceReading sentence)
        => sentence.Span.Length <= LongestCaption && sentence.Quantities.Count == 0 && sentence.Mentions.Where(m => !IsField(m)).ToList() is [var only] && IsThing(only.Label)
            ? only.AsParticipant() with { CarriedBy = "caption before: " + only.Mention.Surface }
            : null;

    /// <summary>A计划立项30个。其中，新材料领域9个，生物医药领域6个: fields that are counted one by one are those of what was spoken of last.</summary>
    private void Counted(SentenceReading sentence, StatementFactory factory)
    {
        var counted = sentence.Clauses.SelectMany(c => c.Groups).Where(g => g.Members.All(IsField) && IsCounted(sentence, g)).ToList();
        if (counted.Count < LeastCounted)
            return;
        var thing = LastCounted(sentence, counted[0].Start)?.AsParticipant() ?? (_counted is { } before && before.Passage == sentence.Passage.Passage.Id ? before.Thing : null);
        foreach (var field in thing is null ? [] : counted.SelectMany(g => g.Members))
            factory.Add(sentence, "FOCUSES_ON", thing!, field.AsParticipant(), _fields.Holder.Rule, FactStatus.Done);
    }

    /// <summary>新材料领域9项, 节能环保产业各批准3个, 合占58%: a count or a share stands a few words behind the field.</summary>
    private static bool IsCounted(SentenceReading sentence, MentionGroup group)
        => sentence.Quantities.Exists(q => q.Unit is "项" or "个" or "家" or "件" && q.Span.Start >= group.End && q.Span.Start - group.End <= LongestKind && !sentence.Text.AsSpan(group.End, q.Span.Start - group.End).ContainsAny('，', '、', '的'));

    private static ResolvedMention? LastCounted(SentenceReading sentence, int end)
        => sentence.Mentions.LastOrDefault(m => m.Label is "Program" or "Platform" or "Fund" && m.Span.End <= end);

    private Participant? Caption(SentenceReading sentence)
        => _caption is { } caption && caption.Passage == sentence.Passage.Passage.Id ? caption.Thing : null;

    /// <summary>True for what is neither a place nor a document.</summary>
    private bool IsThing(string label) => label is not ("District" or "Region" or "Policy") && _fields.Holder.AllowsSubject(label);

    private void RelateFields(SentenceReading sentence, StatementFactory factory)
    {
        IReadOnlyList<Participant> carried = [];
        for (int i = 0; i < sentence.Clauses.Count; i++)
        {
            var clause = sentence.Clauses[i];
            carried = i > 0 && carried.Count > 0 && IsShare(sentence, clause) ? carried : [];
            MentionGroup? before = null;
            foreach (var group in clause.Groups)
            {
                if (!group.Members.Any(IsField))
                    continue;
                var holders = Holders(sentence, i, group);
                if (holders.Count == 0 && (before is null ? carried.Count > 0 : IsLinked(sentence.Text, clause, before, group)))
                    holders = carried;
                Emit(sentence, clause, group, holders, factory);
                (before, carried) = (group, holders);
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
                if (!paired || h == f)
                    factory.Add(sentence, "FOCUSES_ON", holders[h], fields[f].AsParticipant(), _fields.Holder.Rule, status);
            }
        }
    }

    private static bool IsField(ResolvedMention mention) => mention.Label == "Industry";

    /// <summary>分布在电子信息类34.4%，新材料类16.7%: the shares of a list go on over commas.</summary>
    private static bool IsShare(SentenceReading sentence, Clause clause)
        => clause.Groups.Count > 0 && clause.Groups[0].Start == clause.Start
            && sentence.Quantities.Any(q => q.Unit == "%" && q.Span.Start >= clause.Groups[0].End && q.Span.Start - clause.Groups[0].End <= 4);

    /// <summary>True when only listed words that nobody knows stand between two groups of fields.</summary>
    private static bool IsLinked(string text, Clause clause, MentionGroup before, MentionGroup group)
    {
        string between = text[before.End..group.Start];
        // A、B三大产业和C、D四大领域: what counts the first list stands before the second one.
        bool listed = between.Length > 0 && (between[0] is '、' or '和' or '与' or '及' or '以' || (between[^1] is '和' or '与' or '及' && between.Contains('大', StringComparison.Ordinal)));
        return listed && between.Length <= LongestLink && !between.Contains('的', StringComparison.Ordinal)
            && !clause.Groups.Any(g => g.Start >= before.End && g.End <= group.Start && !g.Members.Any(IsField));
    }

    private IReadOnlyList<Participant> Holders(SentenceReading sentence, int index, MentionGroup group)
    {
        var clause = sentence.Clauses[index];
        if (RoleHolder(sentence, clause, group) is { } named)
            return [.. named.Members.Select(m => m.AsParticipant())];
        if (IsOfIts(sentence.Text, clause, group))
            return OfTopic(sentence, index, group.Start, group);
        if (Kind(sentence, clause, group) is { } bodies)
            return [.. bodies.Members.Select(m => m.AsParticipant())];
        if (Verb(sentence, clause, group, _fields.Topic) is { } topic)
            return OfTopic(sentence, index, topic, group);
        if (Started(sentence, clause, group) is { } started)
            return Participants(started);
        if (Opener(sentence.Text, group) is { } opener && Follows(sentence.Text, group.End, clause.End, sentence.Text[opener] == '以' ? LongestFrame : LongestList, _fields.As))
            return OfTopic(sentence, index, opener, group);
        if (Follows(sentence.Text, group.End, clause.End, LongestList, _fields.Gathered) && Verb(sentence, clause, group, _fields.Gather) is { } gather)
            return OfPlace(sentence, index, gather);
        if (!group.Members.All(m => m.Entity.IsBackground) && !IsProcess(sentence.Text, clause, group) && (Verb(sentence, clause, group, _fields.Grow) ?? Pushed(sentence, clause, group)) is { } grow)
            return OfPlace(sentence, index, grow);
        return group.Start == clause.Start && Thrives(sentence.Text, group, clause) ? OfPlace(sentence, index, group.Start) : [];
    }

    /// <summary>A、B是其主攻方向: the fields of what the sentence speaks of.</summary>
    private bool IsOfIts(string text, Clause clause, MentionGroup group)
        => group.End + 1 < clause.End && text[group.End] is '是' or '为' or '成' && text.IndexOf('其', group.End, Math.Min(LongestCount, clause.End - group.End)) is var its and >= 0
            && Follows(text, its + 1, clause.End, LongestGap, _fields.Role);

    /// <summary>A、B in A、B等人工智能企业: the field tells what kind of bodies they are.</summary>
    private MentionGroup? Kind(SentenceReading sentence, Clause clause, MentionGroup group)
    {
        int index = clause.FirstGroupFrom(group.Start) - 1;
        if (index < 0 || clause.Groups[index] is not { Label: "Enterprise" or "Institution" } bodies || group.Members.Count > 1)
            return null;
        var between = sentence.Text.AsSpan(bodies.End, group.Start - bodies.End);
        bool counted = sentence.Quantities.Exists(q => q.Span.End == group.Start && q.Span.Start - bodies.End is 0 or 1);
        return (between is "等" or "等一批" || (counted && (between[0] == '等' || bodies.Members.Count > 1))) && Follows(sentence.Text, group.End, clause.End, LongestCount, _fields.Gathered) ? bodies : null;
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
        return clause.Triggers.Exists(t => t.Start >= group.End && t.End <= clause.Groups[next].Start && clause.Groups[next].Start - t.End <= LongestGap) ? clause.Groups[next] : null;
    }

    /// <summary>徐汇区 in 人工智能是徐汇区的主攻方向.</summary>
    private MentionGroup? RoleHolder(SentenceReading sentence, Clause clause, MentionGroup group)
    {
        if (group.End >= clause.End || sentence.Text[group.End] is not ('是' or '系' or '为' or '成'))
            return null;
        var holder = clause.Groups.FirstOrDefault(g => g.Start > group.End && g.Start - group.End <= 3 && _fields.Holder.AllowsSubject(g.Label));
        return holder is not null && Follows(sentence.Text, holder.End, clause.End, LongestGap, _fields.Role) ? holder : null;
    }

    /// <summary>Where the last of the words stands before the group with nothing but a modifier between; null when none does.</summary>
    private static int? Verb(SentenceReading sentence, Clause clause, MentionGroup group, TermSet words)
    {
        int? found = null;
        for (int i = clause.Start; i < group.Start; i++)
        {
            int length = words.LongestAt(sentence.Text, i);
            if (length == 0 || i + length > group.Start || clause.Groups.Any(g => g.Start <= i && i < g.End))
                continue;
            string gap = sentence.Text[(i + length)..group.Start];
            if (gap.Length <= LongestGap && !gap.Contains('的', StringComparison.Ordinal) && !clause.Groups.Any(g => g.Start >= i + length && g.End <= group.Start && g.Label is not ("Region" or "District")))
                found = i;
            i += length - 1;
        }
        return found;
    }

    /// <summary>推动A、B产业集聚, 打造A产业集群: where the verb stands that what grows behind the fields belongs to; null when there is none.</summary>
    private int? Pushed(SentenceReading sentence, Clause clause, MentionGroup group)
        => Starts(sentence.Text, group.End, clause.End, _fields.Growth) && Verb(sentence, clause, group, _fields.Push) is { } verb && (sentence.Text[Math.Max(clause.Start, verb - 1)] != '、' || clause.Groups.All(g => g.End > verb)) ? verb : null;

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
        if (verb - clause.Start > LongestAdverb || clause.Groups.Any(g => g.End <= verb))
            return [];
        // 双方共建A园，重点发展…: what the clause before has set up grows in the fields.
        if (index > 0 && sentence.Clauses[index - 1].BroughtIn() is { } fresh && fresh.End == sentence.Clauses[index - 1].End && IsThing(fresh.Label) && fresh.Label != "Fund")
            return Participants(fresh);
        return Opener(sentence, index) is { } opener ? Participants(opener) : Caption(sentence) is { } caption ? [caption] : Topic(sentence) is { } topic ? [topic] : subjects.CarriedActor(sentence, index, _fields.Holder);
    }

    private MentionGroup? Named(SentenceReading sentence, Clause clause, int verb)
        => clause.Groups.LastOrDefault(g => g.End <= verb && _fields.Holder.AllowsSubject(g.Label) && subjects.IsSubject(sentence.Text, g, verb));

    /// <summary>制定《A》，明确重点发展…: the last document in the clauses before.</summary>
    private static MentionGroup? Document(SentenceReading sentence, int index)
        => sentence.Clauses.Take(index).SelectMany(c => c.Groups).LastOrDefault(g => g.Label == "Policy");

    /// <summary>A实验室落户B园，聚焦…: where something settles is not what the text goes on with.</summary>
    private static bool IsSite(Clause clause, MentionGroup group)
        => clause.Triggers.Exists(t => group.Start - t.End is 0 or 1 && t.FrameOf("LOCATED_IN") is not null) && clause.Groups[0] != group;

    /// <summary>建设…示范基地，聚焦…: the last thing, no place and no document, in the clauses before.</summary>
    private MentionGroup? Last(SentenceReading sentence, int index)
        => sentence.Clauses.Take(index).SelectMany(c => c.Groups.Select(g => (Clause: c, Group: g)))
            .LastOrDefault(x => IsThing(x.Group.Label) && !IsGiven(x.Clause, x.Group) && !IsSite(x.Clause, x.Group) && _fields.Paying.LongestAt(sentence.Text, x.Group.End) == 0 && subjects.IsSubject(sentence.Text, x.Group, x.Clause.End) && !subjects.IsAgent(sentence.Text, x.Group))
            .Group;

    /// <summary>获得A、B等称号: a title that one was given.</summary>
    private static bool IsGiven(Clause clause, MentionGroup group)
        => group.Label == "Program" && clause.Triggers.Any(t => t.End <= group.Start && t.Frames.Any(f => f.Relation == "SELECTED_FOR"));

    /// <summary>X科技园：…，新增航空航天类企业31家: the thing, no document, that the sentence opened with.</summary>
    private MentionGroup? Opener(SentenceReading sentence, int index)
        => sentence.Clauses.Take(index).Select(c => c.Groups.Count > 0 && c.Groups[0].Start == c.Start ? c.Groups[0] : null)
            .LastOrDefault(g => g is not null && g.Label != "Policy" && _fields.Holder.AllowsSubject(g.Label));

    private Participant? Topic(SentenceReading sentence)
        => sentence.Passage.Topic is { } topic && topic.Entity.Label is not ("District" or "Region") && _fields.Holder.AllowsSubject(topic.Entity.Label) ? topic : null;

    private IReadOnlyList<Participant> Participants(MentionGroup group) => [.. group.Members.Where(m => _fields.Holder.AllowsSubject(m.Label)).Select(m => m.AsParticipant())];
}
