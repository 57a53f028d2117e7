using System.Globalization;
using System.Text;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Recognizing.Quantities;

/// <summary>Finds numbers with units: 196家, 7.87亿元, 9000多户, 近80%, 500万—1000万元, 两项, 第六位. Dates, durations, editions and ordering words are none.</summary>
internal sealed class QuantityRecognizer(UnitRules units)
{
    private const string Approximate = "近超逾约达满余";

    /// <summary>All figures of the text in order, without overlap.</summary>
    public IReadOnlyList<Quantity> Recognize(string text)
    {
        var found = new List<Quantity>();
        for (int i = 0; i < text.Length;)
        {
            int next = Rank(text, i, found);
            if (next == i)
                next = Number(text, i, found);
            i = Math.Max(i + 1, next);
        }
        return found;
    }

    private static int Rank(string text, int start, List<Quantity> found)
    {
        if (text[start] != '第' || start + 1 >= text.Length)
            return start;
        int length = ReadNumber(text, start + 1, out double value);
        if (length == 0)
            length = ChineseNumeral.TryRead(text, start + 1, out value);
        int end = start + 1 + length;
        if (length == 0)
            return start;
        bool ranked = end < text.Length && text[end] is '位' or '名';
        if (ranked || IsRanking(text, start))
            found.Add(new Quantity(new TextSpan(start, ranked ? end + 1 : end), value, "位", null, null, true));
        return end;
    }

    private static bool IsRanking(string text, int start)
    {
        string before = text[Math.Max(0, start - 8)..start];
        return before.Contains('排', StringComparison.Ordinal) || before.Contains("位居", StringComparison.Ordinal)
            || before.Contains("位列", StringComparison.Ordinal) || before.Contains("名列", StringComparison.Ordinal) || before.EndsWith('居');
    }

    private int Number(string text, int start, List<Quantity> found)
    {
        bool latin = IsDigit(text[start]);
        if (latin && start > 0 && (IsDigit(text[start - 1]) || char.IsAsciiLetter(text[start - 1]) || text[start - 1] is '.' or '-' or '+'))
            return start;
        int length = latin ? ReadNumber(text, start, out double value) : ChineseNumeral.TryRead(text, start, out value);
        if (length == 0)
            return start;
        int end = start + length;
        if (start > 0 && text[start - 1] == '第')
            return end;
        int at = Skip(text, end);
        double scale = Scale(text, at, out int scaleLength);
        string scaleText = text.Substring(at, scaleLength);
        int unitAt = Skip(text, at + scaleLength);
        string? behind = Behind(text, ref unitAt);
        if (behind is null && Range(text, unitAt, out int rangeEnd, out double rangeScale, out string rangeText))
        {
            // 500万—1000万元: the unit stands behind the upper end.
            unitAt = rangeEnd;
            if (scaleLength == 0)
                (scale, scaleText) = (rangeScale, rangeText);
        }
        if (!units.TryUnit(text, unitAt, out int unitLength, out var kind) || kind == UnitKind.Time)
            return end;
        string unit = text.Substring(unitAt, unitLength);
        if ((!latin && !IsCount(text, start, value, unit, kind, unitAt + unitLength)) || IsOrdering(text, unitAt + unitLength, unit))
            return end;
        if (unit == "成")
            (value, unit, kind) = (value * 10, "%", UnitKind.Measure);
        var span = new TextSpan(start, unitAt + unitLength);
        found.Add(new Quantity(span, value, scaleText + (unit == "％" ? "%" : unit == "个百分点" ? "百分点" : unit), Base(value, scale, kind, unit), behind ?? Before(text, start), false));
        return span.End;
    }

    private bool IsOrdering(string text, int end, string unit) => unit is "个" or "大" or "项" && units.Ordering.LongestAt(text, end) > 0;

    private static bool IsCount(string text, int start, double value, string unit, UnitKind kind, int end)
    {
        if (unit == "成")
            return end >= text.Length || text[end] is not ('立' or '果' or '为' or '功' or '员' or '本' or '交' or '长' or '熟' or '都' or '效');
        // 一个, 一批, 一项 are articles more often than counts; 十多个 and 两项 are counts.
        return kind is UnitKind.Count && value >= 2 && unit is not ("位" or "点" or "分" or "级" or "度" or "对" or "校" or "国" or "院" or "片" or "组" or "轮" or "类" or "种" or "层" or "起" or "条" or "块" or "头" or "次" or "期" or "部")
            && (start == 0 || text[start - 1] is not ('十' or '百' or '千' or '万' or '第' or '“' or '之'));
    }

    private static string? Behind(string text, ref int at)
    {
        if (at >= text.Length || text[at] is not ('余' or '多' or '几'))
            return null;
        string mark = text[at].ToString();
        at = Skip(text, at + 1);
        return mark;
    }

    private static string? Before(string text, int start)
        => start > 0 && Approximate.Contains(text[start - 1], StringComparison.Ordinal) && text[start - 1] is not ('达' or '满')
            ? text[start - 1].ToString()
            : start > 1 && text[(start - 2)..start] is "超过" or "大约" or "将近" or "突破" or "不足" ? text[(start - 2)..start] : null;

    private static bool Range(string text, int at, out int end, out double scale, out string scaleText)
    {
        (end, scale, scaleText) = (at, 1, "");
        if (at >= text.Length || text[at] is not ('—' or '–' or '-' or '~' or '至' or '－'))
            return false;
        int number = at + 1;
        while (number < text.Length && text[number] is '—' or '-')
            number++;
        int length = ReadNumber(text, number, out _);
        if (length == 0)
            return false;
        scale = Scale(text, number + length, out int scaleLength);
        scaleText = text.Substring(number + length, scaleLength);
        end = number + length + scaleLength;
        return true;
    }

    private static double Scale(string text, int at, out int length)
    {
        string[] words = ["万亿", "亿", "千万", "百万", "万"];
        double[] scales = [1e12, 1e8, 1e7, 1e6, 1e4];
        for (int i = 0; i < words.Length; i++)
        {
            if (string.CompareOrdinal(text, at, words[i], 0, words[i].Length) == 0)
            {
                length = words[i].Length;
                return scales[i];
            }
        }
        length = 0;
        return 1;
    }

    private static double? Base(double value, double scale, UnitKind kind, string unit) => kind switch
    {
        UnitKind.Money => unit is "元" or "元人民币" or "人民币" ? Math.Round(value * scale, 2) : null,
        UnitKind.Count => Math.Round(value * scale, 2),
        _ => null,
    };

    private static int ReadNumber(string text, int start, out double value)
    {
        var digits = new StringBuilder();
        int i = start;
        bool point = false;
        for (; i < text.Length; i++)
        {
            char unit = TextFolding.Fold(text[i]);
            if (char.IsAsciiDigit(unit))
                digits.Append(unit);
            else if (unit == '.' && !point && i + 1 < text.Length && IsDigit(text[i + 1]) && digits.Length > 0)
                point = Append(digits, '.');
            else if (unit != ',' || digits.Length == 0 || !IsThousands(text, i))
                break;
        }
        value = 0;
        return digits.Length > 0 && double.TryParse(digits.ToString(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) ? i - start : 0;
    }

    private static bool Append(StringBuilder digits, char unit)
    {
        digits.Append(unit);
        return true;
    }

    private static bool IsThousands(string text, int comma)
        => comma + 3 < text.Length && IsDigit(text[comma + 1]) && IsDigit(text[comma + 2]) && IsDigit(text[comma + 3]) && (comma + 4 >= text.Length || !IsDigit(text[comma + 4]));

    private static bool IsDigit(char unit) => unit is (>= '0' and <= '9') or (>= '０' and <= '９');

    private static int Skip(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        return at;
    }
}
