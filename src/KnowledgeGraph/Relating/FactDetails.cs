using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Dates;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Relating;

/// <summary>Reads what a fact carries besides its ends: status, date, sum and count.</summary>
internal sealed partial class FactDetails(RelatingRules rules)
{
    private const int LongestPlan = 4;
    // What stands before 要 and 应 where they are verbs (也要, 当前应, 今后要), beside marks and the subject.
    private const string BeforeOught = "，；：,;:也还均都则就是前后并仍皆必各又";
    private const int FarthestVerb = 60;
    private const int FarthestWon = 20;
    private const int LongestTold = 4;
    private const int YearLength = 4;
    private const int MonthLength = 7;
    private const int LongestRise = 40;
    private const int LongestPaying = 4;

    /// <summary>Planned or negated where a word between <paramref name="from"/> and <paramref name="to"/> says so; names hold no such words (规划 in a title).</summary>
    public FactStatus Status(SentenceReading sentence, int from, int to)
    {
        int start = from;
        foreach (var mention in sentence.Mentions)
        {
            if (mention.Span.End <= start || mention.Span.Start >= to)
                continue;
            // 将《A》…, 应A邀请: before a name it is a preposition.
            int end = mention.Span.Start - (mention.Span.Start > start && sentence.Text[mention.Span.Start - 1] is '《' or '“' ? 1 : 0);
            if (end > start && Status(sentence.Text, start, end - (sentence.Text[end - 1] is '将' or '应' ? 1 : 0), sentence.Year) is var status && status != FactStatus.Done)
                return status;
            start = mention.Span.End;
        }
        return Status(sentence.Text, start, to, sentence.Year);
    }

    /// <summary>As the other, for a stretch of one clause.</summary>
    public FactStatus Status(SentenceReading sentence, Clause clause, int from, int to)
        => (clause.Cues & Cues.Status) != 0 ? Status(sentence, from, to) : FactStatus.Done;

    /// <summary>True for a clause that tells a plan.</summary>
    public bool IsPlanned(SentenceReading sentence, Clause clause)
        => (clause.Cues & Cues.Status) != 0 && Status(sentence, clause.Start, clause.End) == FactStatus.Planned;

    /// <summary>True for a clause that goes on with a plan of one of the few clauses before it (计划投入5亿元，建设10个平台), where nothing says that it has come about.</summary>
    public bool GoesOnWithPlan(SentenceReading sentence, Clause clause)
    {
        int first = sentence.Clauses.IndexOf(clause);
        int from = FirstPlan(sentence, first);
        for (int i = first - 1; i >= from; i--)
        {
            var before = sentence.Clauses[i];
            if (sentence.Text[before.End] is not ('，' or ',' or '、') || IsTold(sentence, before.Start, before.End))
                return false;
            if (IsPlanned(sentence, before))
                return true;
        }
        return false;
    }

    /// <summary>The first of the few clauses before the clause at <paramref name="index"/> that may tell a plan; that index where none may.</summary>
    private static int FirstPlan(SentenceReading sentence, int index)
    {
        for (int i = Math.Max(0, index - LongestPlan); i < index; i++)
        {
            if ((sentence.Clauses[i].Cues & Cues.Status) != 0)
                return i;
        }
        return index;
    }

    /// <summary>True where a word says that it has come about.</summary>
    public bool IsTold(SentenceReading sentence, int start, int end) => rules.Statuses.Told.StartsWithin(sentence.Text, start, end);

    /// <summary>The date nearest before <paramref name="position"/> in the sentence, else the month of the time line; null when there is none.</summary>
    public static string? Date(SentenceReading sentence, int position)
    {
        DateExpression? stretch = null;
        for (int i = sentence.Dates.Count - 1; i >= 0; i--)
        {
            var date = sentence.Dates[i];
            if (date.Span.End > position || date.IsAsOf || IsHeldAgainst(sentence.Text, date))
                continue;
            if (date.End is null)
                return date.StartIn(sentence.Year);
            // 2021—2023年: of which year the fact is, nobody says.
            if (string.CompareOrdinal(date.Start, 0, date.End, 0, YearLength) == 0)
                stretch ??= date;
        }
        // 上半年, 1—8月: in which of the months nobody says.
        if (stretch is not null)
            return stretch.StartIn(sentence.Year) is var start && start?.Length == MonthLength ? start[..YearLength] : start;
        return sentence.Passage.Passage.Month is { } month && sentence.Year is { } year
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{year:0000}-{month:00}")
            : null;
    }

    /// <summary>比2021年增长35%, 是2021年的1.8倍: a year that a figure is held against.</summary>
    private static bool IsHeldAgainst(string text, DateExpression date)
        => date.Span.Start > 0 && (text[date.Span.Start - 1] is '比' or '较'
            || (text[date.Span.Start - 1] is '是' or '为' && date.Span.End + 1 < text.Length && text[date.Span.End] == '的' && (char.IsAsciiDigit(text[date.Span.End + 1]) || text[date.Span.End + 1] is '近' or '约' or '逾')));

    /// <summary>The sum in yuan in <paramref name="clause"/>, the first behind <paramref name="verb"/> where one stands there (A出资5亿元、B出资3亿元); null when there is none.</summary>
    public static double? Amount(SentenceReading sentence, Clause clause, int verb = 0)
    {
        double? first = null;
        foreach (var quantity in sentence.Quantities)
        {
            if (quantity.Base is null || !quantity.IsMoney || quantity.Span.Start < clause.Start || quantity.Span.End > clause.End)
                continue;
            if (quantity.Span.Start >= verb)
                return quantity.Base;
            first ??= quantity.Base;
        }
        return first;
    }

    /// <summary>20亿元 for A in 由A出资20亿元、B出资8亿元设立C: the sum right behind the one who acts where others have sums of their own before <paramref name="verb"/>; else null.</summary>
    public static double? OwnAmount(SentenceReading sentence, Clause clause, int verb, Participant actor)
    {
        var sums = sentence.Quantities.FindAll(q => q.Base is not null && q.IsMoney && q.Span.Start >= clause.Start && q.Span.End <= verb);
        if (sums.Count < 2 || clause.Groups.Find(g => g.Holds(actor.Entity)) is not { } group)
            return null;
        return sums.Find(q => q.Span.Start - group.End is >= 2 and <= LongestPaying && sentence.Text.AsSpan(group.End, q.Span.Start - group.End).IndexOfAny('、', '，') < 0)?.Base;
    }

    /// <summary>The sums in yuan behind <paramref name="verb"/> in <paramref name="clause"/> where they are told one by one (分别投资3000万元和5000万元); empty where they are not.</summary>
    public static IReadOnlyList<double?> Amounts(SentenceReading sentence, Clause clause, int verb)
        => sentence.Text.AsSpan(clause.Start, clause.End - clause.Start).Contains("分别", StringComparison.Ordinal)
            ? [.. sentence.Quantities.Where(q => q.Base is not null && q.IsMoney && q.Span.Start >= verb && q.Span.End <= clause.End).Select(static q => q.Base)]
            : [];

    /// <summary>The percentage in <paramref name="clause"/> that tells of shares (50%的股权, 持股30%), or null.</summary>
    public static double? Share(SentenceReading sentence, Clause clause)
        => sentence.Quantities.FirstOrDefault(q => q.Unit == "%" && q.Span.Start >= clause.Start && q.Span.End <= clause.End && IsOfShares(sentence.Text, clause, q.Span))?.Value;

    private static bool IsOfShares(string text, Clause clause, TextSpan percent)
    {
        var behind = text.AsSpan(percent.End, clause.End - percent.End).TrimStart('的');
        return behind.StartsWith("股权", StringComparison.Ordinal) || behind.StartsWith("股份", StringComparison.Ordinal)
            || text.AsSpan(clause.Start, percent.Start - clause.Start).TrimEnd('为').EndsWith("持股", StringComparison.Ordinal);
    }

    /// <summary>As the other, for words outside names.</summary>
    private FactStatus Status(string text, int from, int to, int? year)
    {
        for (int i = Math.Max(0, from); i < to; i++)
        {
            if (rules.Statuses.Words.LongestAt(text, i) == 0)
                continue;
            int planned = rules.Statuses.Planned.LongestAt(text, i);
            // 接待观众, 拟上市企业: what looks like such a word; 未来三年 is longer than 未来.
            if (rules.Statuses.Unmarked.LongestAt(text, i) is var unmarked and > 0 && unmarked >= planned)
            {
                i += unmarked - 1;
                continue;
            }
            if (planned > 0 && i + planned <= to && IsPlan(text, i, planned, year, i == from))
                return FactStatus.Planned;
            if (rules.Statuses.Negated.LongestAt(text, i) is var negated and > 0 && i + negated <= to)
                return FactStatus.Negated;
        }
        return FactStatus.Done;
    }

    private bool IsPlan(string text, int at, int length, int? year, bool opens) => text[at] switch
    {
        // 市科技局应设立…, 今后要建设…, not 根据发展需要设立….
        '要' when Goal().IsMatch(text.AsSpan(at + length, Math.Min(2, text.Length - at - length))) => true,
        '要' or '应' or '需' or '须' or '可' => opens || at == 0 || BeforeOught.Contains(text[at - 1], StringComparison.Ordinal),
        '将' => at + length < text.Length && (at == 0 || text[at - 1] is not ('即' or '大' or '小')) && !IsDealtWith(text, at + length),
        '到' => IsAhead(text, at, year),
        '争' => !IsWon(text, at + length),
        // 600项待转化成果, 的待转化成果: what waits is named.
        '待' => at == 0 || text[at - 1] is not ('的' or '项' or '个'),
        // 计划 and 规划 are nouns behind 该 and 本, when a name ends in them, before a mark and before 的.
        _ => text[at + length - 1] != '划' || at + length == text.Length || (at == 0 || text[at - 1] is not ('该' or '本' or '此' or '项')) && text[at + length] is not ('”' or '》' or '）' or ')' or '，' or '。' or '；' or '、' or '的'),
    };

    /// <summary>从2013年的21.6亿元，增长到2019年的187.3亿元: what has been reached, and no aim, where 到 or 至 at <paramref name="at"/> stands before a year.</summary>
    public static bool IsReached(string text, int at)
    {
        int start = Math.Max(0, at - LongestRise);
        return at > 0 && text[at] is '到' or '至' && Since().Match(text, start, at - start) is { Success: true } since && text.AsSpan(since.Index, at - since.Index).IndexOfAny("拟将。") < 0;
    }

    [GeneratedRegex("[从由自](19|20)[0-9]{2}年", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Since();

    /// <summary>收入要达到900亿元: behind these 要 is a verb, whatever stands before it.</summary>
    [GeneratedRegex("^(达到|突破|超过|实现|完成)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Goal();

    /// <summary>到2025年达到120家 in a report of 2023; 提高到2020年的55%, 到2020年底已完成 and the end of the report's own year tell of what has come about.</summary>
    private static bool IsAhead(string text, int at, int? year)
    {
        int end = at + 1 + YearLength;
        if (end >= text.Length || text[end] != '年' || !int.TryParse(text.AsSpan(at + 1, YearLength), out int told) || told < year || IsReached(text, at))
            return false;
        var behind = text.AsSpan(end + 1, Math.Min(LongestTold, text.Length - end - 1));
        return behind.IndexOf('已') < 0 && behind is not ['的', ..] && !(told == year && behind is ['末' or '底', ..]);
    }

    /// <summary>争取上海市对口支援资金520万元: what is got, with its figure behind it, is no aim.</summary>
    private bool IsWon(string text, int start)
    {
        for (int i = start; i < Math.Min(text.Length - 1, start + FarthestWon) && text[i] is not ('，' or ',' or '；' or '。'); i++)
        {
            if (rules.Statuses.Won.LongestAt(text, i) is var won and > 0 && i + won < text.Length && char.IsAsciiDigit(text[i + won]))
                return true;
        }
        return false;
    }

    /// <summary>True behind the 将 of 将5家企业纳入B: a noun and a verb that deals with it, where a plan has its verb at once (将新增5家).</summary>
    private bool IsDealtWith(string text, int start)
    {
        bool acts = rules.Verbs.FramesAt(text, start, out int verb) is { Count: > 0 } && rules.Statuses.Dealt.LongestAt(text, start + verb) == 0;
        if (acts || rules.Statuses.Ahead.LongestAt(text, start) > 0 || rules.GoesOn(text, start))
            return false;
        int end = Math.Min(text.Length, start + FarthestVerb);
        for (int i = start + 1; i < end && text[i] is not ('，' or ',' or '；' or '。'); i++)
        {
            if (rules.Statuses.Disposing.LongestAt(text, i) > 0)
                return true;
        }
        return false;
    }
}
