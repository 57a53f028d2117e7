using System.Buffers;
using System.Globalization;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Recognizing.Quantities;

/// <summary>Finds numbers with units: 196家, 7.87亿元, 9000多户, 近80%, 500万—1000万元, 两项, 第六位. Dates, durations, editions and ordering words are none.</summary>
internal sealed class QuantityRecognizer(UnitRules units)
{
    // What a number, a rank or a sum without a number can start with.
    private static readonly SearchValues<char> _openers = SearchValues.Create("0123456789０１２３４５６７８９第〇零一二两三四五六七八九十百千万亿");

    private static readonly (string Word, double Value)[] _scales = [("万亿", 1e12), ("亿", 1e8), ("千万", 1e7), ("百万", 1e6), ("万", 1e4)];

    private const string Approximate = "近超逾约达满余";

    /// <summary>All figures of the text in order, without overlap.</summary>
    public IReadOnlyList<Quantity> Recognize(string text)
    {
        var found = new List<Quantity>();
        for (int i = 0; i < text.Length;)
        {
            int step = text.AsSpan(i).IndexOfAny(_openers);
            if (step < 0)
                break;
            i += step;
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
        if (ranked || IsRanking(text, start) || IsRankAmong(text, start, end))
            found.Add(new Quantity(new TextSpan(start, ranked ? end + 1 : end), value, "位", null, null, true));
        return end;
    }

    private static bool IsRanking(string text, int start)
    {
        var before = text.AsSpan(Math.Max(0, start - 8)..start);
        return before.Contains('排') || before.Contains("位居", StringComparison.Ordinal)
            || before.Contains("位列", StringComparison.Ordinal) || before.Contains("名列", StringComparison.Ordinal) || before.EndsWith('居');
    }

    /// <summary>列全省第三, 居全国第二: behind those among whom the rank is told, where nothing follows (第二批).</summary>
    private static bool IsRankAmong(string text, int start, int end)
    {
        if (start < 3 || (end < text.Length && !"，。；、）)".Contains(text[end], StringComparison.Ordinal)))
            return false;
        return text.AsSpan(start - 2, 2) is "全省" or "全国" or "全市" or "全区" or "全球" or "世界" or "省内" or "国内" && text[start - 3] is '列' or '居' or '位';
    }

    private int Number(string text, int start, List<Quantity> found)
    {
        bool latin = IsDigit(text[start]);
        if (latin && start > 0 && (IsDigit(text[start - 1]) || char.IsAsciiLetter(text[start - 1]) || text[start - 1] is '.' or '+' || (text[start - 1] == '-' && !EndsRange(text, start))))
            return start;
        int length = latin ? ReadNumber(text, start, out double value) : ChineseNumeral.TryRead(text, start, out value);
        // 按3∶7分担: a ratio.
        if (latin && start > 1 && text[start - 1] is '∶' or ':' && IsDigit(text[start - 2]))
            return start + length;
        // 每千人口, 每百家: what something is told for each of.
        if (!latin && start > 0 && text[start - 1] == '每' && text[start] is '百' or '千' or '万')
            return start + length;
        if (length == 0 && IsBareScale(text, start))
            value = 1;
        else if (length == 0)
            return start;
        if (Fraction(text, start, start + length, value, found) is var fraction and > 0)
            return fraction;
        int end = start + length;
        if (start > 0 && text[start - 1] == '第')
            return end;
        int at = Skip(text, end);
        (string scaleText, double scale) = Scale(text, at);
        int unitAt = Skip(text, at + scaleText.Length);
        string? behind = Behind(text, ref unitAt);
        if (behind is null && Range(text, unitAt, out int upper, out int rangeEnd, out double rangeScale, out string rangeText))
        {
            // 500万—1000万元: the unit stands behind the upper end, which is a figure of its own.
            if (scaleText.Length == 0)
                (scale, scaleText) = (rangeScale, rangeText);
            return Lower(text, (start, unitAt, upper), (value, scale, scaleText), rangeEnd, found);
        }
        if (scaleText.Length > 0 && IsSum(text, start, unitAt))
        {
            found.Add(new Quantity(new TextSpan(start, unitAt), value, scaleText + "元", Math.Round(value * scale, 2), behind ?? Nearness(text, start), false));
            return unitAt;
        }
        if (!units.TryUnit(text, unitAt, out int unitLength, out var kind) || kind == UnitKind.Time || IsNickname(text, start, unitAt + unitLength))
            return Math.Max(end, start + 1);
        string unit = text.Substring(unitAt, unitLength);
        // 科技三项费: the name of a budget line.
        if (unit == "项" && text.AsSpan(unitAt + unitLength) is ['费', ..] or ['经', '费', ..] && text.AsSpan(0, start).EndsWith("科技"))
            return unitAt + unitLength;
        // 1类新药: a class of them.
        if (unit == "类" && units.Classes.LongestAt(text, unitAt + unitLength) > 0)
            return unitAt + unitLength;
        // 上述3项资金: as many as were named before.
        if (kind == UnitKind.Count && start > 1 && string.CompareOrdinal(text, start - 2, "上述", 0, 2) == 0)
            return unitAt + unitLength;
        if ((!latin && !IsCount(text, start, value, unit, kind, unitAt + unitLength) && !IsRoundSum(text, start, kind)) || IsOrdering(text, unitAt + unitLength, unit))
            return end;
        double rest = 0;
        int tenths = unit == "成" ? OfTenth(text, unitAt + unitLength, out rest) : 0;
        if (unit == "成")
            (value, unit, kind) = (value * 10 + rest, "%", UnitKind.Measure);
        var span = new TextSpan(start, unitAt + unitLength + tenths);
        found.Add(new Quantity(span, value, scaleText + Short(unit), Base(value, scale, kind, unit), behind ?? Nearness(text, start), false));
        return span.End;
    }

    /// <summary>The lower end of a range, with the unit that stands behind its upper end; a sum may leave the unit out (贷款金额500万—1000万).</summary>
    private int Lower(string text, (int Start, int End, int Upper) at, (double Value, double Scale, string ScaleText) number, int unitAt, List<Quantity> found)
    {
        string unit = "元";
        var kind = UnitKind.Money;
        if (units.TryUnit(text, unitAt, out int length, out var unitKind))
            (unit, kind) = (text.Substring(unitAt, length), unitKind);
        else if (number.ScaleText.Length == 0 || !IsSum(text, at.Start, unitAt))
            return at.End;
        if (kind == UnitKind.Time)
            return unitAt;
        found.Add(new Quantity(new TextSpan(at.Start, at.End), number.Value, number.ScaleText + Short(unit), Base(number.Value, number.Scale, kind, unit), "至", false));
        return at.Upper;
    }

    /// <summary>授信额度为5亿: a sum that leaves out 元, behind a word for money and with nothing counted behind it.</summary>
    private bool IsSum(string text, int start, int end)
    {
        if (end < text.Length && !"，,。；、的—–-~至不）)和".Contains(text[end], StringComparison.Ordinal))
            return false;
        var before = text.AsSpan(Math.Max(0, start - 10)..start);
        before = before[(before.LastIndexOfAny("，,。；") + 1)..];
        foreach (string word in units.Money)
        {
            if (before.Contains(word, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static string Short(string unit) => unit switch
    {
        "％" => "%",
        "个百分点" => "百分点",
        "个位次" => "位次",
        "元人民币" or "人民币" => "元",
        _ => unit,
    };

    /// <summary>意向投资超亿元, 企业逾万家: one 亿 or 万 that writes no number.</summary>
    private static bool IsBareScale(string text, int start)
        => start > 0 && text[start] is '亿' or '万' && text[start - 1] is '超' or '破' or '逾' or '近' or '过' && start + 1 < text.Length && text[start + 1] is '元' or '家' or '户' or '人' or '名';

    /// <summary>五分之一, 百分之三十: a share. Gives where it ends, 0 when it is none.</summary>
    private static int Fraction(string text, int start, int end, double whole, List<Quantity> found)
    {
        if (whole < 2 || string.CompareOrdinal(text, end, "分之", 0, 2) != 0 || ChineseNumeral.TryRead(text, end + 2, out double part) is not (var length and > 0))
            return 0;
        var span = new TextSpan(start, end + 2 + length);
        found.Add(new Quantity(span, Math.Round(part / whole * 100, 2), "%", null, Before(text, start), false));
        return span.End;
    }

    /// <summary>人才“30条”: the short name of a document.</summary>
    private static bool IsNickname(string text, int start, int end)
        => text[end - 1] == '条' && end < text.Length && text[end] is '”' or '"' && text.LastIndexOf('“', start, Math.Min(start + 1, 12)) >= 0;

    private bool IsOrdering(string text, int end, string unit) => unit is "个" or "大" or "项" or "件" && units.Ordering.LongestAt(text, end) > 0;

    /// <summary>成交额破百万元: numerals for a sum, told as a mark that it passes.</summary>
    private static bool IsRoundSum(string text, int start, UnitKind kind)
        => kind is UnitKind.Money or UnitKind.Count && start > 0 && text[start - 1] is '超' or '破' or '逾' or '近' or '过' && text[start] is '百' or '千' or '十' or '亿' or '万';

    private static bool IsCount(string text, int start, double value, string unit, UnitKind kind, int end)
    {
        if (unit == "倍")
            return value >= 2;
        if (unit == "成")
            return end >= text.Length || text[end] is not ('立' or '果' or '为' or '功' or '员' or '本' or '交' or '长' or '熟' or '都' or '效');
        // 一个, 一批, 一项 are articles more often than counts; 十多个 and 两项 are counts.
        return kind is UnitKind.Count && value >= 2 && unit is not ("位" or "点" or "分" or "级" or "度" or "对" or "校" or "国" or "院" or "片" or "组" or "轮" or "类" or "种" or "层" or "起" or "条" or "块" or "头" or "次" or "期" or "部")
            && (start == 0 || text[start - 1] is not ('十' or '百' or '千' or '万' or '第' or '“' or '之'));
    }

    /// <summary>七成五, 六成半: the percents behind the tenths. Gives how many code units tell them, 0 where none stand there or they count what follows (占七成五家企业).</summary>
    private static int OfTenth(string text, int at, out double percents)
    {
        percents = 0;
        if (at >= text.Length || (at + 1 < text.Length && !"，,。；、左以的）)".Contains(text[at + 1], StringComparison.Ordinal)))
            return 0;
        if (text[at] == '半')
            percents = 5;
        else if (text[at] is '两' || ChineseNumeral.TryRead(text, at, out percents) != 1 || percents > 9)
            percents = 0;
        return percents > 0 ? 1 : 0;
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

    private static string? Nearness(string text, int start) => Before(text, start) ?? (EndsRange(text, start) ? "至" : null);

    private static bool EndsRange(string text, int start)
        => start > 1 && text[start - 1] is '—' or '–' or '-' or '~' or '至' or '－' && (IsDigit(text[start - 2]) || text[start - 2] is '—' or '-' or '万' or '亿' or '%');

    private static bool Range(string text, int at, out int number, out int end, out double scale, out string scaleText)
    {
        (number, end, scale, scaleText) = (at, at, 1, "");
        if (at >= text.Length || text[at] is not ('—' or '–' or '-' or '~' or '至' or '－'))
            return false;
        number = at + 1;
        while (number < text.Length && text[number] is '—' or '-')
            number++;
        int length = ReadNumber(text, number, out _);
        if (length == 0)
            return false;
        (scaleText, scale) = Scale(text, number + length);
        end = number + length + scaleText.Length;
        return true;
    }

    /// <summary>万 or the like at the place; empty and 1 where none stands there.</summary>
    private static (string Word, double Value) Scale(string text, int at)
    {
        var rest = text.AsSpan(Math.Min(at, text.Length));
        foreach (var scale in _scales)
        {
            if (rest.StartsWith(scale.Word))
                return scale;
        }
        return ("", 1);
    }

    private static double? Base(double value, double scale, UnitKind kind, string unit) => kind switch
    {
        UnitKind.Money => unit is "元" or "元人民币" or "人民币" ? Math.Round(value * scale, 2) : null,
        UnitKind.Count => Math.Round(value * scale, 2),
        _ => null,
    };

    private static int ReadNumber(string text, int start, out double value)
    {
        int i = start;
        bool point = false;
        for (; i < text.Length; i++)
        {
            char unit = TextFolding.Fold(text[i]);
            bool isPoint = unit == '.' && !point && i > start && i + 1 < text.Length && IsDigit(text[i + 1]);
            point |= isPoint;
            if (!char.IsAsciiDigit(unit) && !isPoint && (unit != ',' || i == start || !IsThousands(text, i)))
                break;
        }
        Span<char> digits = i - start <= 64 ? stackalloc char[64] : new char[i - start];
        int length = 0;
        foreach (char unit in text.AsSpan(start, i - start))
        {
            if (TextFolding.Fold(unit) is not ',' and var digit)
                digits[length++] = digit;
        }
        value = 0;
        return length > 0 && double.TryParse(digits[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) ? i - start : 0;
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
