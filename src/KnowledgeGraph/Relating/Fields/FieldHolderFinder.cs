using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Relating.Fields;

/// <summary>Finds who works in the fields of a group.</summary>
internal sealed partial class FieldHolderFinder(RelatingRules rules, FieldTopicFinder topics)
{
    private const int LongestGap = 8;
    private const int LongestHolderGap = 3;
    private const int LongestList = 24;
    private const int LongestStudy = 4;
    private const int LongestUnknownFields = 16;
    private const int LongestFrame = 48;
    private const int LongestCount = 4;

    private readonly FieldRules _fields = rules.Fields;
    private readonly FieldHomeFinder _homes = new(rules.Fields, topics);

    /// <summary>Those whom the clause at <paramref name="index"/> says to work in the fields of <paramref name="group"/>; none where it says so of nobody.</summary>
    public IReadOnlyList<Participant> Find(SentenceReading sentence, int index, MentionGroup group)
    {
        var clause = sentence.Clauses[index];
        if (RoleHolder(sentence, clause, group) is { } named)
            return All(named);
        if (_homes.Find(sentence, index, group) is { Count: > 0 } home)
            return home;
        if (IsOfIts(sentence.Text, clause, group))
            return topics.OfTopic(sentence, index, group.Start, group);
        if (Kind(sentence, clause, group) is { } bodies)
            return All(bodies);
        if (FieldWords.Verb(sentence, clause, group, _fields.Topic, Cues.FieldTopic) is { } topic)
            return Describing(sentence, clause, group) is { } described ? _fields.Holder.ActorsOf(described) : topics.OfTopic(sentence, index, topic, group);
        if (FieldWords.Verb(sentence, clause, group, _fields.Study, Cues.FieldStudy) is { } study && FieldWords.Follows(sentence.Text, group.End, clause.End, LongestStudy, _fields.Studied))
            return topics.OfStudy(sentence, index, study);
        if (Started(sentence, clause, group) is { } started)
            return _fields.Holder.ActorsOf(started);
        if (Opener(sentence.Text, group) is { } opener && FieldWords.Follows(sentence.Text, group.End, clause.End, sentence.Text[opener] == '以' ? LongestFrame : LongestList, _fields.As))
            return topics.OfTopic(sentence, index, opener, group);
        if (FieldWords.Verb(sentence, clause, group, _fields.Settled, Cues.FieldGather) is { } settled && FieldWords.Follows(sentence.Text, group.End, clause.End, LongestGap, _fields.Role))
            return topics.OfTopic(sentence, index, settled, group);
        if (FieldWords.Follows(sentence.Text, group.End, clause.End, LongestList, _fields.Gathered) && FieldWords.Verb(sentence, clause, group, _fields.Gather, Cues.FieldGather) is { } gather)
            return topics.OfPlace(sentence, index, gather);
        if (group.Members.Any(m => !m.Entity.IsBackground) && !IsProcess(sentence.Text, clause, group) && (FieldWords.Verb(sentence, clause, group, _fields.Grow, Cues.FieldGrow) ?? Pushed(sentence, clause, group)) is { } grow)
            return topics.OfPlace(sentence, index, grow);
        return _homes.OfThriving(sentence, index, group);
    }

    [GeneratedRegex(@"\G等?(产业|领域)?(被(确定|列|定位|定|选定|明确|确立)为|(已|已经|现已|正|正在|逐步|逐渐|迅速)?(成为|成长为|发展为|发展成为|跃升为|上升为|崛起为)|(已|现)(是|为))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Laid();

    private static IReadOnlyList<Participant> All(MentionGroup group) => [.. group.Members.Select(m => m.AsParticipant())];

    /// <summary>A、B是其主攻方向: the fields of what the sentence speaks of.</summary>
    private bool IsOfIts(string text, Clause clause, MentionGroup group)
        => group.End + 1 < clause.End && text[group.End] is '是' or '为' or '成' && text.IndexOf('其', group.End, Math.Min(LongestCount, clause.End - group.End)) is var its and >= 0
            && FieldWords.Follows(text, its + 1, clause.End, LongestGap, _fields.Role);

    /// <summary>从事车规级芯片设计的A: what is done in the field.</summary>
    [GeneratedRegex(@"\G等?(产业|领域|技术|产品)?(设计|研发|制造|生产|研究|开发|加工|应用|研制|服务|业务|研发生产|生产制造|研发制造|研发和生产)?的", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Work();

    /// <summary>从事航空维修的B公司, 聚焦氢能的B对接会: the field describes what stands behind 的.</summary>
    private static MentionGroup? Describing(SentenceReading sentence, Clause clause, MentionGroup group)
        => Work().Match(sentence.Text, group.End, clause.End - group.End) is { Success: true, Length: var work } && group.End + work is var end && (clause.GroupAt(end) ?? clause.GroupAt(end + 1)) is { Label: "Enterprise" or "Institution" or "Alliance" or "Event" or "Fund" } body ? body : null;

    /// <summary>A、B in A、B等人工智能企业: the field tells what kind of bodies they are.</summary>
    private MentionGroup? Kind(SentenceReading sentence, Clause clause, MentionGroup group)
    {
        int index = clause.FirstGroupFrom(group.Start) - 1;
        if (index < 0 || clause.Groups[index] is not { Label: "Enterprise" or "Institution" } bodies || group.Members.Count > 1)
            return null;
        var between = sentence.Text.AsSpan(bodies.End, group.Start - bodies.End);
        bool counted = IsCount(sentence, bodies.End, group.Start);
        return (between is "等" or "等一批" || (counted && (between[0] == '等' || bodies.Members.Count > 1))) && FieldWords.Follows(sentence.Text, group.End, clause.End, LongestCount, _fields.Gathered) ? bodies : null;
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
        if (group.Start == clause.Start || text[group.Start - 1] != '在' || !FieldWords.Follows(text, group.End, clause.End, LongestGap, _fields.Areas))
            return null;
        int next = clause.FirstGroupFrom(group.End);
        if (next == clause.Groups.Count || !topics.IsThing(clause.Groups[next].Label) || text.AsSpan(group.End, clause.Groups[next].Start - group.End).Contains('的'))
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
        // 被确定为A园的主导产业, 已成为A市的支柱产业.
        int copula = Laid().Match(sentence.Text, group.End, clause.End - group.End) is { Success: true } laid ? laid.Length : 0;
        if (group.End >= clause.End || (copula == 0 && sentence.Text[group.End] is not ('是' or '系' or '为' or '成')))
            return null;
        for (int i = clause.FirstGroupFrom(group.End + 1); i < clause.Groups.Count && clause.Groups[i].Start - group.End <= Math.Max(copula, LongestHolderGap); i++)
        {
            if (_fields.Holder.AllowsSubject(clause.Groups[i]))
                return FieldWords.Follows(sentence.Text, clause.Groups[i].End, clause.End, LongestGap, _fields.Role) ? clause.Groups[i] : null;
        }
        return null;
    }

    /// <summary>推动A、B产业集聚, 打造A产业集群: where the verb stands that what grows behind the fields belongs to; null when there is none.</summary>
    private int? Pushed(SentenceReading sentence, Clause clause, MentionGroup group)
        => FieldWords.Starts(sentence.Text, group.End, clause.End, _fields.Growth) && FieldWords.Verb(sentence, clause, group, _fields.Push, Cues.FieldPush) is { } verb && (sentence.Text[Math.Max(clause.Start, verb - 1)] != '、' || clause.LastGroupTo(verb) is null) ? verb : null;

    private int? Opener(string text, MentionGroup group)
    {
        foreach (string word in _fields.Before)
        {
            if (group.Start >= word.Length && string.CompareOrdinal(text, group.Start - word.Length, word, 0, word.Length) == 0)
                return group.Start - word.Length;
        }
        // 以健康医药和光电为主导产业: fields that nobody knows may open the list.
        if (group.Start > 0 && text[group.Start - 1] is '、' or '和' or '与')
        {
            int from = Math.Max(0, group.Start - LongestUnknownFields);
            int open = text.LastIndexOf('以', group.Start - 1, group.Start - from);
            return open >= 0 && text.AsSpan(open, group.Start - open).IndexOfAny("，。；的在由") < 0 ? open : null;
        }
        return null;
    }

    /// <summary>按照国家加快发展战略性新兴产业的部署, 为新能源产业的发展: the field only describes what stands behind it.</summary>
    private static bool IsProcess(string text, Clause clause, MentionGroup group)
        => text.IndexOf('的', group.End, clause.End - group.End) >= 0;
}
