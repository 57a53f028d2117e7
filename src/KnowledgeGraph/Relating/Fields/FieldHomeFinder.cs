using System.Buffers;
using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Relating.Fields;

/// <summary>Finds whose field it is that a clause tells to be at home somewhere, to be made something of, or to grow.</summary>
internal sealed partial class FieldHomeFinder(FieldRules fields, FieldTopicFinder topics)
{
    private const int LongestLink = 14;
    private const int LongestHome = 12;
    private const int LongestCopula = 3;
    private const int LongestHaving = 3;
    private const int LongestRole = 8;
    private const int LongestList = 24;
    private const string Class = "制造业";
    private const string Country = "中国";
    private static readonly SearchValues<char> _breaks = SearchValues.Create("，。；：的在由把将向对为与和等是");

    /// <summary>Those whose field it is by what the clause calls it; none where it calls it nothing.</summary>
    public IReadOnlyList<Participant> Find(SentenceReading sentence, int index, MentionGroup group)
    {
        var clause = sentence.Clauses[index];
        if (Seat(sentence.Text, clause, group) is { } seat)
            return fields.Holder.ActorsOf(seat);
        if (Made(sentence.Text, clause, group) is { } opener)
            return topics.OfTopic(sentence, index, opener, group);
        if (GatheredIn(sentence.Text, clause, group) is { } place)
            return topics.OfPlace(sentence, index, place);
        return [];
    }

    /// <summary>Those whose field grows (A园软件业稳步发展), brings in a sum (A市轨道交通产业产值1500亿元) or leads (A园软件业、新材料两大主导产业); none where the clause tells nothing of it.</summary>
    public IReadOnlyList<Participant> OfThriving(SentenceReading sentence, int index, MentionGroup group)
    {
        var (text, clause) = (sentence.Text, sentence.Clauses[index]);
        bool leads = Leads(text, group, clause, fields.Thrive) || Leading().IsMatch(text.AsSpan(group.End, clause.End - group.End));
        if (group.Start == clause.Start)
            return leads || (group.Members.Count > 1 && Yields(text, group, clause)) ? Places(topics.OfPlace(sentence, index, group.Start)) : [];
        return Before(text, clause, group) is { } place && (leads || Yields(text, group, clause) || place.End + 1 < group.Start) ? fields.Holder.ActorsOf(place) : [];
    }

    [GeneratedRegex("^等?(产业)?[两二三四五六七八九十0-9]{1,2}[大个](主导|支柱|优势|特色|重点|先导)产业", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Leading();

    [GeneratedRegex("[一两二三四五六七八九十0-9]{0,2}[大个]?(主导|支柱|优势|特色|先导|首位)产业$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Called();

    /// <summary>轨道交通产业产值: a sum behind the field, which is neither one of the state's classes (医药制造业) nor one that every place has.</summary>
    private bool Yields(string text, MentionGroup group, Clause clause)
        => !group.Members.TrueForAll(static m => m.Entity.IsBackground) && !text.AsSpan(group.Start, Math.Min(clause.End, group.End + Class.Length) - group.Start).Contains(Class, StringComparison.Ordinal) && Leads(text, group, clause, fields.Output);

    /// <summary>Nothing grows in an event or a document.</summary>
    private static IReadOnlyList<Participant> Places(IReadOnlyList<Participant> holders)
        => holders.Any(static h => h.Entity.Label is "Event" or "Policy") ? [] : holders;

    /// <summary>A市 in A市轨道交通产业产值: the place right before the field, with 的 between at most.</summary>
    private MentionGroup? Before(string text, Clause clause, MentionGroup group)
    {
        int index = clause.FirstGroupFrom(group.Start) - 1;
        if (index < 0 || clause.Groups[index] is not { Label: "Park" or "District" or "Region" } place)
            return null;
        int start = group.Start;
        // A园三大主导产业软件业、新材料: what they are called stands between.
        foreach (var called in Called().EnumerateMatches(text.AsSpan(place.End, group.Start - place.End)))
            start = place.End + called.Index;
        // A城脑科学、合成生物等产业: a field that nobody knows may open the list.
        if (place.End < start && text[start - 1] == '、' && start - place.End <= LongestHome && !text.AsSpan(place.End, start - place.End).ContainsAny(_breaks) && !(clause.LastTriggerTo(start) is { } verb && verb.Start >= place.End))
            start = place.End;
        // 占上海高技术产业总产值近17%: what another part is a share of.
        bool isWhole = place.Members[^1].Entity.Name == Country || (place.Start > clause.Start && text[place.Start - 1] == '占');
        return !isWhole && (place.End == start || (place.End + 1 == start && text[place.End] == '的') || Has(text, clause, place, group)) ? place : null;
    }

    /// <summary>A园有软件业、新材料两大主导产业: what the place has stands right behind the verb, and the count of what leads behind the fields.</summary>
    private bool Has(string text, Clause clause, MentionGroup place, MentionGroup group)
    {
        var verb = text.AsSpan(place.End, group.Start - place.End);
        return verb.Length is > 0 and <= LongestHaving && (verb[^1] == '有' || fields.Gather.Contains(verb)) && Leading().IsMatch(text.AsSpan(group.End, clause.End - group.End));
    }

    /// <summary>软件业、新材料产业等重点领域稳步发展: only words that gather the fields stand between them and their verb.</summary>
    private static bool Leads(string text, MentionGroup group, Clause clause, TermSet words)
    {
        for (int i = group.End; i < Math.Min(clause.End, group.End + LongestLink); i++)
        {
            if (words.LongestAt(text, i) > 0)
                return true;
            if (text[i] is '的' or '、')
                return false;
        }
        return false;
    }

    /// <summary>A园是全国B产业的主阵地: the place that is the field's home.</summary>
    private MentionGroup? Seat(string text, Clause clause, MentionGroup group)
    {
        int end = group.End < clause.End && text[group.End] == '的' ? group.End + 1 : group.End;
        if (fields.Seats.LongestAt(text, end) == 0)
            return null;
        for (int i = clause.FirstGroupFrom(group.Start) - 1; i >= 0 && group.Start - clause.Groups[i].End <= LongestHome; i--)
        {
            if (IsHome(text, clause.Groups[i], group))
                return clause.Groups[i];
        }
        return null;
    }

    /// <summary>A园是, A园成为, A园已成为.</summary>
    private bool IsHome(string text, MentionGroup home, MentionGroup group)
        => text.AsSpan(home.End, Math.Min(LongestCopula, group.Start - home.End)).IndexOfAny('是', '系', '为') >= 0 && fields.Holder.AllowsSubject(home);

    /// <summary>把A作为首位产业, 将A、B列为重点: where the preposition stands; null when nothing is made of the fields.</summary>
    private int? Made(string text, Clause clause, MentionGroup group)
    {
        if (Opener(text, clause, group, "把将") is not { } opener || Makes().Match(text, group.End, clause.End - group.End) is not { Success: true } verb)
            return null;
        int from = verb.Index + verb.Length;
        return FieldWords.Follows(text, from, clause.End, LongestRole, fields.Role) || fields.Taken.LongestBefore(text, clause.End, from) > 0 ? opener : null;
    }

    [GeneratedRegex(@"\G[^，。；的把将]{0,14}?(作为|列为|列入|定为|确定为|确立为|明确为|定位为|选定为|打造为|打造成为?|培育为|培育成为?|发展成为?|当作)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Makes();

    /// <summary>A园在B、C等领域引进企业: where 在 stands; null where nobody is gathered in the fields.</summary>
    private int? GatheredIn(string text, Clause clause, MentionGroup group)
    {
        if (Opener(text, clause, group, "在") is not { } opener || !FieldWords.Follows(text, group.End, clause.End, LongestRole, fields.Areas))
            return null;
        for (int i = group.End; i < Math.Min(clause.End, group.End + LongestLink); i++)
        {
            if (fields.Gather.LongestAt(text, i) is var length and > 0)
                return FieldWords.Follows(text, i + length, clause.End, LongestList, fields.Gathered) ? opener : null;
        }
        return null;
    }

    /// <summary>Where one of the prepositions stands before the list of fields that the group closes; null when none does.</summary>
    private static int? Opener(string text, Clause clause, MentionGroup group, string prepositions)
    {
        int from = Math.Max(clause.Start, group.Start - LongestList);
        int open = text.AsSpan(from, group.Start - from).LastIndexOfAny(prepositions);
        return open >= 0 && (from + open + 1 == group.Start || text[group.Start - 1] is '、' or '和' or '与') && text.AsSpan(from + open, group.Start - from - open).IndexOfAny("，。；的由") < 0 ? from + open : null;
    }
}
