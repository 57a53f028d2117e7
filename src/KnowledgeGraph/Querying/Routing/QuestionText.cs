using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Querying.Routing;

/// <summary>A question in words, with the numbers that it gives.</summary>
internal sealed partial class QuestionText
{
    private static readonly Dictionary<string, double> Scales = new(StringComparer.Ordinal) { [""] = 1, ["万"] = 1e4, ["亿"] = 1e8, ["万亿"] = 1e12 };

    private static readonly string[] ChineseMonths = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public QuestionText(string text)
    {
        Text = text.Normalize(NormalizationForm.FormC).Trim();
        Year = SpanPattern().IsMatch(Text) ? null : Number(YearPattern().Match(Text));
        Month = Number(MonthPattern().Match(Text)) ?? NamedMonth(Text);
        Quoted = QuotePattern().Match(Text) is { Success: true } quote ? quote.Groups[1].Value : null;
        Plan = PlanPattern().Match(Text) is { Success: true } plan ? plan.Value : null;
        Topic = TopicPattern().Match(Text) is { Success: true } topic ? topic.Groups["topic"].Value : null;
        if (SumPattern().Match(QuotePattern().Replace(Text, " ")) is { Success: true } sum)
            LeastSum = double.Parse(sum.Groups[1].Value, CultureInfo.InvariantCulture) * Scales[sum.Groups[2].Value];
    }

    /// <summary>As given, in normal form C.</summary>
    public string Text { get; }

    /// <summary>The year from 1900 to 2099; null where there is none, and where the words speak of a span of years.</summary>
    public long? Year { get; }

    /// <summary>The first number before 月, in digits or not, or the first English name of a month with its capital; null where there is none.</summary>
    public long? Month { get; }

    /// <summary>The first sum of money outside quotation marks, in yuan.</summary>
    public double? LeastSum { get; }

    /// <summary>What stands in the first quotation marks or title brackets.</summary>
    public string? Quoted { get; }

    /// <summary>The number of a five-year plan: 十二五.</summary>
    public string? Plan { get; }

    /// <summary>What follows 关于 or about.</summary>
    public string? Topic { get; }

    private static long? NamedMonth(string text)
    {
        if (ChineseMonthPattern().Match(text) is { Success: true } chinese)
            return Array.IndexOf(ChineseMonths, chinese.Value) + 1;
        return EnglishMonthPattern().Match(text) is { Success: true } english ? Array.IndexOf(EnglishMonths, english.Value) + 1 : null;
    }

    private static long? Number(Match match) =>
        match.Success ? long.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex YearPattern();

    [GeneratedRegex(@"(?:19|20)[0-9]{2}年?(?:以后|以来|之后|以前|之前|起|至|到|[-—–~～]+)|(?:19|20)[0-9]{2}.*(?:19|20)[0-9]{2}|\b(?:since|after|before|until|between) (?:19|20)[0-9]{2}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SpanPattern();

    [GeneratedRegex("十[一二三四五六]五", RegexOptions.CultureInvariant)]
    private static partial Regex PlanPattern();

    [GeneratedRegex("(?<![0-9])(1[0-2]|[1-9])月", RegexOptions.CultureInvariant)]
    private static partial Regex MonthPattern();

    /// <summary>May alone may also be a verb.</summary>
    [GeneratedRegex(@"\b(?:January|February|March|April|June|July|August|September|October|November|December)\b|(?<=\b(?:in|of|during) )May\b|\bMay(?= (?:19|20)[0-9]{2})", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishMonthPattern();

    [GeneratedRegex("(?<![一二三四五六七八九十])(?:十[一二]?|[一二三四五六七八九])(?=月)", RegexOptions.CultureInvariant)]
    private static partial Regex ChineseMonthPattern();

    [GeneratedRegex("([0-9]+(?:\\.[0-9]+)?)(万亿|亿|万|)元", RegexOptions.CultureInvariant)]
    private static partial Regex SumPattern();

    [GeneratedRegex("[《“\"「]([^》”\"」]{2,})[》”\"」]", RegexOptions.CultureInvariant)]
    private static partial Regex QuotePattern();

    [GeneratedRegex(@"(?:关于|有关|涉及)(?<topic>[\p{L}\d“”]{2,20}?)(?:的|方面|，|？|$)|\babout (?<topic>[^\x00-\x7f]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TopicPattern();
}
