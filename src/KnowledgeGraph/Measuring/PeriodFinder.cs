using System.Text.RegularExpressions;
using KnowledgeGraph.Measuring.Following;
using KnowledgeGraph.Recognizing.Dates;
using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Measuring;

/// <summary>Tells which time a figure is about: a date before it in the sentence, one that opened the passage, the report's year.</summary>
internal sealed partial class PeriodFinder
{
    private const int LongestDateline = 14;
    private const int LongestSince = 10;
    private const int LongestAdverb = 4;
    private const int MostNow = 3;
    private const int LongestBeginning = 6;
    private const string InAll = "累计";
    private const int LongestCompared = 40;
    private const int LongestTimes = 28;
    private const int YearLength = 4;
    // 全年; 到年底兑现4420万元 is of the year as well.
    private static readonly string[] _whole = ["全年", "到年底", "至年底", "到年末", "至年末"];
    private static readonly LabelSet _awarding = LabelSet.Of("Event", "Program");
    private ResolvedPassage? _passage;
    private DateExpression? _opened;
    private (int Value, string? Text) _year;
    // 2012年度A奖励大会, held in 2013: the prizes are those of 2012.
    private string? _awarded;

    /// <summary>Notes the sentence, in the order of the text.</summary>
    public void Enter(SentenceReading sentence)
    {
        if (!ReferenceEquals(_passage, sentence.Passage))
            (_passage, _opened, _awarded) = (sentence.Passage, null, null);
        foreach (var mention in sentence.Labels.MayShare(_awarding) ? sentence.Mentions : [])
        {
            if (mention.Label == "Program" && mention.Mention.Surface.EndsWith('奖') && sentence.Dates.Find(d => d.Span.End == mention.Span.Start && d.Start.Length == YearLength && d.End is null) is { } given)
                _awarded = given.StartIn(sentence.Year);
            if (mention.Label is "Event" or "Program" && AwardYear().Match(mention.Mention.Surface) is { Success: true } award)
                _awarded = award.Value[..4];
        }
        foreach (var date in sentence.Dates)
        {
            if ((date.Span.Start - sentence.Span.Start > 2 && !IsDateline(sentence, date) && !IsOfOpeningEvent(sentence, date)) || IsHeldAgainst(sentence.Text, date) || IsOpenEnded(sentence.Text, date))
                continue;
            _opened = date;
            return;
        }
    }

    /// <summary>The period of <paramref name="quantity"/>, or null when neither text nor report tells a year.</summary>
    public string? Of(SentenceReading sentence, Quantity quantity)
    {
        if (_awarded is not null && quantity.Unit is "项" or "%" && sentence.Text.AsSpan(sentence.Span.Start, sentence.Span.Length).Contains('奖'))
            return _awarded;
        var last = Last(sentence, quantity);
        var date = last ?? _opened;
        string? period = date is not null && IsOfNow(sentence, quantity, date) ? null : date?.PeriodIn(sentence.Year);
        // 9月17日，…。全年新建基地12个: of the year, whatever day came before.
        if (period is { Length: > 4 } && !period.Contains('/', StringComparison.Ordinal) && IsOfWholeYear(sentence.Text.AsSpan((last?.Span.End ?? sentence.Span.Start)..quantity.Span.Start)))
            return period[..4];
        if (period is not null && !period.Contains('/', StringComparison.Ordinal) && sentence.Year is { } reported && IsSince(sentence.Text, date!) && string.CompareOrdinal(period, 0, YearText(reported), 0, 4) < 0)
            return (IsDay(period) ? period[..7] : period) + "/" + YearText(reported);
        if (period is not null)
            return IsDay(period) ? period[..7] : period;
        if (sentence.Year is not { } year)
            return null;
        return sentence.Passage.Passage.Month is { } month
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{year:0000}-{month:00}")
            : YearText(year);
    }

    private static bool IsOfWholeYear(ReadOnlySpan<char> words)
    {
        foreach (string whole in _whole)
        {
            if (words.Contains(whole, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>The same text for every figure of a report.</summary>
    private string YearText(int year)
    {
        if (_year.Text is null || _year.Value != year)
            _year = (year, year.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return _year.Text;
    }

    private static DateExpression? Last(SentenceReading sentence, Quantity quantity)
    {
        for (int i = sentence.Dates.Count - 1; i >= 0; i--)
        {
            if (sentence.Dates[i].Span.End <= quantity.Span.Start && !IsReference(sentence.Text, sentence.Dates[i], quantity))
                return sentence.Dates[i];
        }
        return null;
    }

    /// <summary>本报烟台2023年5月20日讯: the date of the news.</summary>
    private static bool IsDateline(SentenceReading sentence, DateExpression date)
        => date.Span.Start - sentence.Span.Start <= LongestDateline && date.Span.End < sentence.Text.Length && sentence.Text[date.Span.End] is '讯' or '电'
            || sentence.Text.AsSpan(sentence.Span.Start, date.Span.Start - sentence.Span.Start).TrimEnd() is [_, _, .., '讯' or '电'] and { Length: <= LongestDateline };

    /// <summary>第七届峰会2024年5月24日在福州开幕: the day of the event that the sentence opens with.</summary>
    private static bool IsOfOpeningEvent(SentenceReading sentence, DateExpression date)
        => sentence.Mentions is [{ Label: "Event" } first, ..] && first.Span.Start - sentence.Span.Start <= 2 && date.Span.Start == first.Span.End;

    /// <summary>1992年获批，现有企业37家，其中规上企业9家: what there is now is not of the earlier year in which another clause tells what was done.</summary>
    private bool IsOfNow(SentenceReading sentence, Quantity quantity, DateExpression date)
        => sentence.ClauseOf(quantity.Span) is { } clause && (date.Span.End <= clause.Start || date.Span.Start >= clause.End)
            && (OpensNow(sentence, clause, quantity.Span.Start) || IsBegun(sentence, quantity, clause, date) || (IsPart(sentence.Text, quantity, clause) && GoesOnNow(sentence, clause, date)))
            && !(sentence.Year is { } year && date.StartIn(year) is { } start && string.CompareOrdinal(start, 0, YearText(year), 0, 4) >= 0 && !IsTarget(sentence.Text, date));

    /// <summary>该项目2021年开工，累计完成投资15亿元: what has come together since the clause before told when it began.</summary>
    private static bool IsBegun(SentenceReading sentence, Quantity quantity, Clause clause, DateExpression date)
        => date.Span.Start - sentence.Span.Start > 2 && sentence.Text[date.Span.End] is not ('，' or ',') && clause.Start - date.Span.End is > 2 and <= LongestBeginning
            && sentence.Text.AsSpan(clause.Start, quantity.Span.Start - clause.Start).StartsWith(InAll);

    private static bool IsPart(string text, Quantity quantity, Clause clause) => quantity.Unit == "%" || CountingTest.TellsPart(text, clause);

    private static bool OpensNow(SentenceReading sentence, Clause clause, int end)
        => OpeningOf(sentence, clause) is var opening && Now().IsMatch(sentence.Text.AsSpan(opening, Math.Max(0, end - opening)));

    /// <summary>True where one of the few clauses between the date and the clause tells what there is now.</summary>
    private static bool GoesOnNow(SentenceReading sentence, Clause clause, DateExpression date)
    {
        int index = sentence.Clauses.IndexOf(clause);
        for (int i = index - 1; i >= Math.Max(0, index - MostNow) && sentence.Clauses[i].Start >= date.Span.End; i--)
        {
            if (sentence.Text[sentence.Clauses[i].End] is '；' or ';')
                return false;
            if (OpensNow(sentence, sentence.Clauses[i], sentence.Clauses[i].End))
                return true;
        }
        return false;
    }

    /// <summary>目前，全市拥有企业120家: where the clause starts, with a word that stands before it alone.</summary>
    private static int OpeningOf(SentenceReading sentence, Clause clause)
        => sentence.Clauses.IndexOf(clause) is var index and > 0 && sentence.Clauses[index - 1] is var before && before.End - before.Start <= LongestAdverb ? before.Start : clause.Start;

    /// <summary>到2025年: a year to come.</summary>
    private static bool IsTarget(string text, DateExpression date) => date.Span.Start > 0 && text[date.Span.Start - 1] == '到';

    /// <summary>2016年起执行的《A》: what began then goes on, so that the next sentences are not of that year.</summary>
    private static bool IsOpenEnded(string text, DateExpression date) => date.Span.End < text.Length && text[date.Span.End] == '起';

    /// <summary>2015年4月以来, 2012年成立以来: up to the report's year.</summary>
    private static bool IsSince(string text, DateExpression date)
    {
        var behind = text.AsSpan(date.Span.End, Math.Min(LongestSince, text.Length - date.Span.End));
        return behind.StartsWith("至今") || behind.IndexOf("以来", StringComparison.Ordinal) is var at and >= 0 && behind[..at].IndexOfAny("，。；、") < 0;
    }

    private static bool IsDay(string period) => period.Length == 10;

    /// <summary>True for the year that a figure is only compared with: 比2009年增加.</summary>
    private static bool IsReference(string text, DateExpression date, Quantity quantity)
        => (text.AsSpan(date.Span.End..quantity.Span.Start) is not ("" or "的") && IsHeldAgainst(text, date)) || (IsTimes(text, date) && !IsInBrackets(text, date, quantity));

    /// <summary>是2018年（1950家）的4倍: how many there were then.</summary>
    private static bool IsInBrackets(string text, DateExpression date, Quantity quantity)
        => text[date.Span.End] == '（' && text.AsSpan(date.Span.End, quantity.Span.Start - date.Span.End).IndexOf('）') < 0;

    /// <summary>是2020年的4.1倍, 是去年同期的1.8倍, 是2018年（1950家）的4倍: the time that something is told as times of.</summary>
    private static bool IsTimes(string text, DateExpression date)
        => date.Span.Start > 0 && text[date.Span.Start - 1] is '是' or '为' && Times().IsMatch(text.AsSpan(date.Span.End, Math.Min(LongestTimes, text.Length - date.Span.End)));

    [GeneratedRegex("^(同期|末期?|年?底|初)?(（[^（）。]{1,12}）)?的[近约超逾]?[0-9.]+余?倍", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Times();

    /// <summary>True behind 比 or 自: a year to compare with or to count from.</summary>
    private static bool IsHeldAgainst(string text, DateExpression date) => date.Span.Start > 0 && (text[date.Span.Start - 1] is '比' or '较' or '从' or '自' or '由' || IsCompared(text, date));

    /// <summary>与2020年的《A》相比, 与上年基本持平: the year of what something is compared with.</summary>
    private static bool IsCompared(string text, DateExpression date)
    {
        if (text[date.Span.Start - 1] is not ('与' or '同' or '和'))
            return false;
        var behind = text.AsSpan(date.Span.End, Math.Min(LongestCompared, text.Length - date.Span.End));
        if (behind.IndexOfAny("，。；") is var mark and >= 0)
            behind = behind[..mark];
        return behind.Contains("相比", StringComparison.Ordinal) || behind.Contains("持平", StringComparison.Ordinal);
    }

    [GeneratedRegex("^(现有|现已|目前|如今|迄今|至今|已)|现有|目前|迄今|至今|已占", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Now();

    [GeneratedRegex("^(19|20)[0-9]{2}年度?(?=.*奖)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex AwardYear();
}
