using System.Text.RegularExpressions;
using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Relating;

namespace KnowledgeGraph.Measuring;

/// <summary>Finds the words that say what a figure counts: the noun behind it (7个联动项目), or the phrase before it (专利授权11102件).</summary>
internal sealed partial class IndicatorFinder
{
    private const int Longest = 24;

    /// <summary>The indicator; for a comparison (同比增长99.1%) the indicator before it and the comparing word. Empty when there are no words at all.</summary>
    public string Find(SentenceReading sentence, Quantity quantity, string? previous)
    {
        string before = Before(sentence, quantity);
        if (Comparison(sentence, quantity) is { } comparison)
            return Limit((Paired(sentence, quantity, previous) ?? "") + comparison);
        if (PairedComparison(sentence, quantity) is { } shared)
            return Limit((Paired(sentence, quantity, previous) ?? "") + shared);
        string after = After(sentence, quantity);
        string lead = Lead().Replace(before, "");
        string core = Tail().Replace(lead, "");
        if (after.Length > 1 && quantity.Unit is not "%" && !quantity.Unit.EndsWith('元') && !quantity.IsRank)
            return Limit(core.Length is > 0 and < 8 ? core + Attended(after) : Attended(after));
        return Limit(core.Length > 1 ? core : after.Length > 0 ? after : previous ?? core);
    }

    /// <summary>企业参加第七届…交易会: what is counted takes part; the event is the subject and no part of the indicator.</summary>
    private static string Attended(string after)
    {
        var match = TakesPart().Match(after);
        return match.Success ? match.Groups[2].Value + match.Groups[1].Value : after;
    }

    /// <summary>比上年分别增长38.0%、52.1%: the comparison of the figure before it in the same list, or null.</summary>
    private static string? PairedComparison(SentenceReading sentence, Quantity quantity)
    {
        int index = IndexOf(sentence, quantity);
        if (quantity.Unit != "%" || index < 1)
            return null;
        var before = sentence.Quantities[index - 1];
        string between = sentence.Text[before.Span.End..quantity.Span.Start];
        return before.Unit == "%" && between is "、" or "和" or "与" ? Comparison(sentence, before) : null;
    }

    /// <summary>With 分别, the first comparison belongs to the first of the figures before the list and so on; otherwise the figure just before.</summary>
    private string? Paired(SentenceReading sentence, Quantity quantity, string? previous)
    {
        int index = IndexOf(sentence, quantity);
        int first = index;
        while (first > 0 && sentence.Quantities[first - 1].Unit == quantity.Unit && sentence.Text[sentence.Quantities[first - 1].Span.End..sentence.Quantities[first].Span.Start] is "、" or "和" or "与")
            first--;
        int last = first;
        while (last + 1 < sentence.Quantities.Count && sentence.Quantities[last + 1].Unit == quantity.Unit && sentence.Text[sentence.Quantities[last].Span.End..sentence.Quantities[last + 1].Span.Start] is "、" or "和" or "与")
            last++;
        int count = last - first + 1;
        int paired = first - count + (index - first);
        return count > 1 && paired >= 0 && Comparison(sentence, sentence.Quantities[paired]) is null ? Find(sentence, sentence.Quantities[paired], null) : previous;
    }

    private static int IndexOf(SentenceReading sentence, Quantity quantity)
    {
        for (int i = 0; i < sentence.Quantities.Count; i++)
        {
            if (sentence.Quantities[i] == quantity)
                return i;
        }
        return -1;
    }

    /// <summary>The comparing word before a percentage or a difference (同比增长, 比上年增加), or null.</summary>
    public static string? Comparison(SentenceReading sentence, Quantity quantity)
    {
        string text = sentence.Text;
        int start = Math.Max(sentence.Span.Start, quantity.Span.Start - 14);
        var match = Compare().Match(text[start..quantity.Span.Start]);
        return match.Success ? match.Value.TrimEnd('了', '约', '近', '超', '达') : null;
    }

    /// <summary>The comparison that follows a figure in the same sentence (，同比增长12.2%), or null.</summary>
    public string? ChangeBehind(SentenceReading sentence, Quantity quantity)
    {
        var next = sentence.Quantities.FirstOrDefault(q => q.Span.Start >= quantity.Span.End);
        if (next is null || next.Unit is not ("%" or "百分点" or "倍") || next.Span.Start - quantity.Span.End > 16 || Comparison(sentence, next) is not { } comparison)
            return null;
        return comparison + next.Span.Of(sentence.Text);
    }

    private static string Before(SentenceReading sentence, Quantity quantity)
    {
        string text = sentence.Text;
        int start = quantity.Span.Start;
        while (start > sentence.Span.Start && text[start - 1] is not ('，' or '、' or '；' or ';' or '：' or '。' or ',' or '（' or '(' or '\n') && !EndsQuantity(sentence, start))
            start--;
        return text[start..quantity.Span.Start].Trim();
    }

    private static string After(SentenceReading sentence, Quantity quantity)
    {
        string text = sentence.Text;
        int end = quantity.Span.End;
        while (end < sentence.Span.End && text[end] is not ('，' or '、' or '；' or ';' or '：' or '。' or ',' or '（' or '(' or '\n' or '）') && !sentence.Quantities.Any(q => q.Span.Start == end))
            end++;
        return text[quantity.Span.End..end].Trim().TrimStart('的');
    }

    private static bool EndsQuantity(SentenceReading sentence, int at) => sentence.Quantities.Any(q => q.Span.End == at);

    private static string Limit(string indicator) => indicator.Length <= Longest ? indicator : indicator[^Longest..];

    [GeneratedRegex("(同比|比上年|较上年|比去年|较去年|环比|比[0-9]{4}年|比上年度|年均|平均)?(分别)?(增长了?|增加了?|提高了?|上升了?|下降了?|减少了?|增幅达?|增长率达?|降低了?|多|翻了?)(约|近|超|达|为|到)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Compare();

    [GeneratedRegex("^(.{2,8}?)(参加|参展|参与|参会|入驻|上市).{4,}$", RegexOptions.CultureInvariant)]
    private static partial Regex TakesPart();

    [GeneratedRegex("^(其中|全年|今年|去年|共有|共|已有|已|有|并|还|另有|目前|累计有|全市|全区|年内|分别|并且|同时|以及|和|及)+", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex("(达到了?|到达|达|为|到|共计|合计|总计|累计达?|共有|共|有|约|近|超过?|逾|突破|已达|已|占|仅|至少|不少于|不低于|总额|了|的|各|是)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Tail();
}
