using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Quantities;

namespace KnowledgeGraph.Recognizing.Dates;

/// <summary>Finds dates, months, years, stretches of months or days, quarters and halves of a year and plan periods (“十一五”) in a text.</summary>
internal static partial class DateRecognizer
{
    /// <summary>All expressions in order, without overlap. <paramref name="reportYear"/> tells 去年 and 上年度; they are left out when it is null.</summary>
    public static IReadOnlyList<DateExpression> Recognize(string text, int? reportYear)
    {
        var found = new List<DateExpression>();
        for (int start = DateStart.Next(text, 0); start >= 0;)
        {
            var match = Expression().Match(text, start);
            if (!match.Success)
                break;
            var span = new TextSpan(match.Index, match.Index + match.Length);
            if (ToExpression(match, span, reportYear) is { } expression)
                found.Add(expression);
            start = DateStart.Next(text, span.End);
        }
        return found;
    }

    private static DateExpression? ToExpression(Match match, TextSpan span, int? reportYear)
    {
        if (match.Groups["plan"].Success)
            return Plan(match.Groups["plan"].Value, span);
        if (match.Groups["part"].Success)
            return PartOfYear(match, span, reportYear);
        if (match.Groups["relative"].Success)
            return Relative(match.Groups["relative"].Value, span, reportYear);
        if (match.Groups["span1"].Success)
            return new DateExpression(span, match.Groups["span1"].Value, match.Groups["span2"].Value, false);
        string year = match.Groups["year"].Success ? Ascii(match.Groups["year"].Value) : DateExpression.UnknownYear;
        bool asOf = match.Groups["asof"].Success;
        if (!match.Groups["month"].Success)
            return year == DateExpression.UnknownYear ? null : new DateExpression(span, year, null, asOf);
        string month = Two(match.Groups["month"].Value);
        if (month.Length == 0)
            return null;
        string start = $"{year}-{month}" + (match.Groups["day"].Success ? "-" + Two(match.Groups["day"].Value) : "");
        return new DateExpression(span, start, End(match, year, month), asOf);
    }

    private static string? End(Match match, string year, string month)
    {
        if (match.Groups["month2"].Success)
            return $"{year}-{Two(match.Groups["month2"].Value)}" + (match.Groups["day2"].Success ? "-" + Two(match.Groups["day2"].Value) : "");
        return match.Groups["day2"].Success ? $"{year}-{month}-{Two(match.Groups["day2"].Value)}" : null;
    }

    private static DateExpression? Plan(string ordinal, TextSpan span)
    {
        int number = ordinal switch { "八五" => 8, "九五" => 9, "十五" => 10, "十一五" => 11, "十二五" => 12, "十三五" => 13, "十四五" => 14, "十五五" => 15, _ => 0 };
        if (number == 0)
            return null;
        int start = 1991 + ((number - 8) * 5);
        return new DateExpression(span, Text(start), Text(start + 4), false);
    }

    /// <summary>2024年上半年, 一季度, 前三季度, 前5个月: from month to month; null where it has no such months.</summary>
    private static DateExpression? PartOfYear(Match match, TextSpan span, int? reportYear)
    {
        string? year = match.Groups["year"].Success ? Ascii(match.Groups["year"].Value)
            : match.Groups["relative"].Success ? Relative(match.Groups["relative"].Value, span, reportYear)?.Start : DateExpression.UnknownYear;
        var (first, last) = Months(match.Groups["part"].Value);
        return year is null || last is 0 or > 12 ? null : new DateExpression(span, $"{year}-{first:00}", $"{year}-{last:00}", false);
    }

    private static (int First, int Last) Months(string part)
    {
        if (part.EndsWith("半年", StringComparison.Ordinal))
            return part[0] == '上' ? (1, 6) : (7, 12);
        string digits = Ascii(part.Trim('第', '前', '个', '季', '度', '月'));
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && ChineseNumeral.TryRead(digits, 0, out double value) > 0)
            number = (int)value;
        if (part[0] == '前')
            return (1, part.EndsWith('月') ? number : number * 3);
        return ((number * 3) - 2, number * 3);
    }

    private static DateExpression? Relative(string word, TextSpan span, int? reportYear)
    {
        if (reportYear is not { } year)
            return null;
        int offset = word[0] is '去' or '上' ? -1 : word[0] is '明' ? 1 : 0;
        return new DateExpression(span, Text(year + offset), null, false);
    }

    private static string Two(string digits)
        => int.TryParse(Ascii(digits), NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value is > 0 and < 32 ? value.ToString("00", CultureInfo.InvariantCulture) : "";

    private static string Text(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    private static string Ascii(string digits) => Lexicons.TextFolding.Fold(digits);

    // A stretch before a day before a month before a bare year: the first alternative that fits at a place wins.
    // White space is never given back, so that a text full of it is read in one go.
    private const string DayPart = @"(?<month>[0-9０-９]{1,2})\s*月\s*(?<day>[0-9０-９]{1,2})(?>\s*)日?(?>\s*)[—–\-~至到]+(?>\s*)((?<month2>[0-9]{1,2})\s*月)?(?>\s*)(?<day2>[0-9]{1,2})\s*日"
        + @"|(?<month>[0-9０-９]{1,2})\s*月\s*(?<day>[0-9０-９]{1,2})\s*日";

    private const string MonthPart = @"(?<month>[0-9０-９]{1,2})(?>\s*)月?(?>\s*)[—–\-~至到]+\s*(?<month2>[0-9]{1,2})\s*月(份|底|末)?"
        + @"|(?<month>[0-9０-９]{1,2})\s*月(份|底|末|初|中旬|上旬|下旬)?";

    private const string YearPart = "[上下]半年|第?[一二三四1-4]季度|前[两二三23]个?季度|前([0-9]{1,2}|[两二三四五六七八九十]|十一)个月";

    [GeneratedRegex(
        @"“(?<plan>[八九十][一二三四五]?五)”|((?<year>(19|20)[0-9]{2})\s*年\s*|(?<relative>今年|去年|上年))?(?<part>" + YearPart + ")"
        + @"|(?<relative>上年度?|去年|上一年度?|今年(?!以来)|明年)"
        + @"|(?<span1>(19|20)[0-9]{2})(?>\s*)年?(?>\s*)[—–\-~至到]+\s*(?<span2>(19|20)[0-9]{2})\s*年"
        + @"|(?<asof>截至|截止到|截止)?(?<year>(19|20)[0-9]{2})\s*年\s*(" + DayPart + "|" + MonthPart + ")"
        + @"|(?<asof>截至|截止到|截止)?(?<year>(19|20)[0-9]{2})\s*年(度|末|底)?"
        + @"|(?<asof>截至|截止到|截止)?(" + DayPart + "|" + MonthPart + ")",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Expression();
}
