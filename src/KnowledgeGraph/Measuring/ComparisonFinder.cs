using KnowledgeGraph.Measuring.Indicators;
using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Measuring;

/// <summary>Finds the words that make a figure a comparison (同比增长, 比上年末增加) and what of the figure they are tied to.</summary>
internal sealed class ComparisonFinder(FigureRules rules)
{
    private const int Reach = 16;
    private const int Near = 16;
    private const int LongestHeld = 12;
    private const string Marks = "，,；;。、：:（(";

    /// <summary>The comparing words right before the figure, or null.</summary>
    public string? Find(SentenceReading sentence, Quantity quantity)
    {
        int from = Math.Max(sentence.Span.Start, quantity.Span.Start - Reach);
        int end = quantity.Span.Start;
        while (end > from && sentence.Text[end - 1] is '了' or '约' or '近' or '超' or '达' or '为' or '到' or '过' or '逾' or '至')
            end--;
        if (!quantity.IsRank && quantity.IsRelative && Above(sentence.Text, from, end) is { } above)
            return above;
        int length = quantity.IsRank ? 0 : rules.Leaning.Change.LongestAt(sentence.Text, end, from);
        // 占比由1.9%提高到2.4%: what has been reached, and no change.
        if (length == 0 || (end < quantity.Span.Start && quantity.IsRelative && sentence.Text[end] is '到' or '至'))
            return null;
        var change = sentence.Text.AsSpan(end - length, length);
        var before = sentence.Text.AsSpan(from..(end - length));
        string each = before.EndsWith(ListedFigures.InTurn) ? ListedFigures.InTurn : "";
        before = before[..^each.Length];
        int against = rules.Leaning.Against.LongestAt(before, before.Length) is var word and > 0 ? word : Year(before) is var year and > 0 ? year : Held(before);
        bool isBare = (quantity.IsRelative && !rules.Leaning.ChangeAgainst.Contains(change)) || IsStep(quantity.Unit);
        return against == 0 && !isBare ? null : string.Concat(before[^against..], each, change);
    }

    /// <summary>The comparison that follows a figure in the same sentence (，同比增长12.2%), that at its place behind a list of figures (，分别增长26.3%、44.4%), or null.</summary>
    public string? Behind(SentenceReading sentence, Quantity quantity)
    {
        int index = sentence.IndexOf(quantity), first = ListedFigures.First(sentence, index), count = ListedFigures.Count(sentence, first), next = first + count;
        var last = sentence.Quantities[next - 1];
        if (next == sentence.Quantities.Count || sentence.Quantities[next].Span.Start - last.Span.End > Near || Find(sentence, sentence.Quantities[next]) is not { } comparison)
            return null;
        // 登记86.7亿元，惠及企业增长12%: words of its own make it another thing's change.
        var between = sentence.Text.AsSpan(last.Span.End..sentence.Quantities[next].Span.Start).TrimStart("，,（(、 ");
        bool isPaired = count > 1 && ListedFigures.Count(sentence, next) == count;
        if (!between.StartsWith(comparison) || (!isPaired && quantity != last))
            return null;
        var change = sentence.Quantities[isPaired ? next + index - first : next];
        return WithoutTurn(comparison) + change.Span.Of(sentence.Text);
    }

    /// <summary>The comparison for one figure: 分别增长 is 增长.</summary>
    public static string WithoutTurn(string comparison) => comparison.Replace(ListedFigures.InTurn, "", StringComparison.Ordinal);

    /// <summary>固定资产投资同比增长12%: true where a noun stands before the comparison in its clause.</summary>
    public bool HasOwnNoun(SentenceReading sentence, Quantity quantity, string comparison)
    {
        int end = sentence.Text.AsSpan(sentence.Span.Start..quantity.Span.Start).LastIndexOf(comparison, StringComparison.Ordinal) + sentence.Span.Start;
        if (end < sentence.Span.Start)
            return false;
        int start = sentence.Text.AsSpan(sentence.Span.Start..end).LastIndexOfAny(Marks) + 1 + sentence.Span.Start;
        foreach (var before in sentence.Quantities)
            start = before.Span.End <= end ? Math.Max(start, before.Span.End) : start;
        string own = rules.Phrases.Trimmed(sentence.Text[start..end]);
        return own.Length > 1 && own[0] is not ('比' or '较') && !rules.Phrases.Partial.Contains(own);
    }

    /// <summary>高于全省平均水平: a clause that only tells how far the figure before it is from another one; null for other words.</summary>
    private string? Above(string text, int from, int end)
    {
        int start = from + text.AsSpan(from..end).LastIndexOfAny(Marks) + 1;
        while (start < end && text[start] is '但' or '仍' or '还' or '也' or '均')
            start++;
        return end - start is > 2 and <= LongestHeld && rules.Leaning.Above.LongestAt(text, start) > 0 ? text[start..end] : null;
    }

    /// <summary>Length of 比全市平均水平 at the head of a clause: what the figure before is held against; 0 where no such words stand there.</summary>
    private static int Held(ReadOnlySpan<char> before)
    {
        before = before[(before.LastIndexOfAny(Marks) + 1)..];
        return before.Length is > 2 and <= LongestHeld && before[0] is '比' or '较' ? before.Length : 0;
    }

    private static bool IsStep(string unit) => unit is "位" or "位次";

    /// <summary>Length of 比2009年, a year that the figure is held against; 0 where none stands there.</summary>
    private static int Year(ReadOnlySpan<char> before)
        => before.Length >= 6 && before[^1] == '年' && before[^6] is '比' or '较' && !before[^5..^1].ContainsAnyExceptInRange('0', '9') ? 6 : 0;
}
