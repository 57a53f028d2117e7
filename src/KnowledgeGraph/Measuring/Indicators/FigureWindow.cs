using System.Text;
using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Measuring.Indicators;

/// <summary>The words of a clause right before and right behind a figure, brackets that open and close among them left out.</summary>
/// <param name="Before">From the last mark, the figure before, the last date or name that is no part of the phrase.</param>
/// <param name="After">Up to the next mark or figure.</param>
/// <param name="FollowsFigure">True when another figure of the clause stands right before the words.</param>
internal sealed partial record FigureWindow(string Before, string After, bool FollowsFigure)
{
    /// <summary>The window of <paramref name="quantity"/>.</summary>
    public static FigureWindow Of(SentenceReading sentence, Quantity quantity, FigureRules rules)
    {
        var (lower, upper) = (Lower(sentence, quantity), Upper(sentence, quantity));
        int start = lower.Span.Start;
        int before = sentence.Quantities.Count - 1;
        while (start > sentence.Span.Start && !IsMark(sentence.Text[start - 1]) && !EndsFigure(sentence, start, ref before))
            start = sentence.Text[start - 1] is '）' or ')' ? Opening(sentence, start - 1) : start - 1;
        // 举办科普讲座、科学表演等活动1860场: the list belongs to the noun that closes it.
        while (start > sentence.Span.Start && sentence.Text[start - 1] == '、' && IsClosedList(sentence.Text, start, lower.Span.Start) && !EndsFigure(sentence, start - 1, ref before))
            start = Item(sentence, start - 1, ref before);
        start = OfLevels(sentence, start, rules);
        // A区、某新区分别实现营收12亿元和8亿元: the last of those who share it out, whom nobody knows.
        if (start > sentence.Span.Start && sentence.Text[start - 1] == '、' && sentence.Text.AsSpan(start..lower.Span.Start).IndexOf(ListedFigures.InTurn) is var turn and > 0 && HasWords(sentence.Text, start + turn + ListedFigures.InTurn.Length, lower.Span.Start, rules))
            start += turn + ListedFigures.InTurn.Length;
        bool follows = EndsFigure(sentence, start, ref before);
        string cut = Plain(sentence.Text, Cut(sentence, start, lower.Span.Start, rules), lower.Span.Start);
        // 研发投入从2018年的18.2亿元增长到…: the year of the figure says nothing of what is measured.
        if (OfYear().Match(cut) is { Success: true, Index: var year } && (year > 1 || follows))
            cut = cut[..year];
        return new FigureWindow(cut.Length > 0 ? cut : Plain(sentence.Text, start, lower.Span.Start), WithoutObject(sentence, upper.Span.End, Behind(sentence, upper), rules), follows);
    }

    /// <summary>市、区两级财政投入, 国家级、省级平台12个, 国家、省、市各类项目: the levels are one word.</summary>
    private static int OfLevels(SentenceReading sentence, int start, FigureRules rules)
    {
        int first = start;
        bool areCounted = start + 1 < sentence.Span.End && sentence.Text[start + 1] is '两' or '三' or '四';
        while (first > sentence.Span.Start && sentence.Text[first - 1] == '、' && LevelAt(sentence.Text, first, rules) > 0 && LevelBefore(sentence.Text, first - 1, sentence.Span.Start, rules, areCounted) is var level and > 0)
            first -= level + 1;
        return first;
    }

    private static int LevelAt(string text, int at, FigureRules rules)
        => rules.Leaning.Levels.LongestAt(text, at) is var level and > 0 ? level
            : at + 1 < text.Length && IsLevel(text[at]) && text[at + 1] is '、' or '两' or '三' or '四' or '各' ? 1 : 0;

    private static int LevelBefore(string text, int end, int start, FigureRules rules, bool areCounted)
        => end - 2 >= start && text[end - 2] == '国' && text[end - 1] == '家' ? 2
            : rules.Leaning.LevelEndings.LongestAt(text, end, start) is var level and > 0 ? level
            : end - 1 >= start && IsLevel(text[end - 1]) && (areCounted || end - 1 == start || text[end - 2] is '、' or '，' or '。' or '；') ? 1 : 0;

    private static bool IsLevel(char unit) => unit is '省' or '市' or '州' or '区' or '县' or '旗' or '镇' or '乡' or '街' or '村' or '校' or '院';

    private static bool IsClosedList(string text, int start, int end)
        => text.AsSpan(start, end - start).LastIndexOf('等') is var closing and > 0 && end - start - closing > 2;

    /// <summary>Where the item of a list starts that ends at <paramref name="end"/>.</summary>
    private static int Item(SentenceReading sentence, int end, ref int before)
    {
        while (end > sentence.Span.Start && !IsMark(sentence.Text[end - 1]) && !EndsFigure(sentence, end, ref before))
            end--;
        return end;
    }

    /// <summary>20亿元 in 20亿元至30亿元: the words of a range are those before its lower end.</summary>
    private static Quantity Lower(SentenceReading sentence, Quantity upper)
    {
        foreach (var lower in sentence.Quantities)
        {
            if (IsRange(sentence.Text, lower, upper))
                return lower;
        }
        return upper;
    }

    /// <summary>30亿元 in 20亿元至30亿元: the words of a range are those behind its upper end.</summary>
    private static Quantity Upper(SentenceReading sentence, Quantity lower)
    {
        foreach (var upper in sentence.Quantities)
        {
            if (IsRange(sentence.Text, lower, upper))
                return upper;
        }
        return lower;
    }

    private static bool IsRange(string text, Quantity lower, Quantity upper)
        => upper.Span.Start - lower.Span.End is 1 or 2 && upper.Unit == lower.Unit && text.AsSpan(lower.Span.End, upper.Span.Start - lower.Span.End) is "至" or "到" or "—" or "——" or "–" or "-" or "~" or "～";

    /// <summary>单位在泉州发起成立A联盟: of what those who are counted do, the verb says enough; what they set up has a name of its own.</summary>
    private static string WithoutObject(SentenceReading sentence, int start, string words, FigureRules rules)
    {
        int end = start + words.Length;
        string before = "";
        int from = start;
        foreach (var mention in sentence.Mentions)
        {
            if (mention.Span.Start <= from + 1 || mention.Span.End > end || mention.Label == "Industry")
                continue;
            before += sentence.Text[from..mention.Span.Start];
            from = mention.Span.End;
            if (before[^1] == '在' && mention.Label is "Region" or "District" or "Park")
            {
                before = before[..^1];
                continue;
            }
            if (mention.Label is "Program" or "Product" or "Policy" or "Event")
                return words;
            string told = before.TrimEnd('的', '“', '《');
            return EndsInVerb(told, rules) && IsAllThatIsTold(sentence.Text[from..end].TrimStart('”', '》'), rules) ? told : words;
        }
        return words;
    }

    private static bool EndsInVerb(string words, FigureRules rules)
    {
        for (int i = 2; i < words.Length - 1; i++)
        {
            if (rules.Phrases.Verbs.LongestAt(words, i) == words.Length - i)
                return true;
        }
        return false;
    }

    private static bool IsAllThatIsTold(string rest, FigureRules rules) => rest.Length == 0 || rules.Indicators.Opened.LongestAt(rest, 0) == rest.Length || (rest[0] == '在' && rest.Length > 2 && rules.Indicators.Opened.LongestAt(rest, rest.Length - 2) == 2);

    private static string Behind(SentenceReading sentence, Quantity quantity)
    {
        int next = 0;
        while (next < sentence.Quantities.Count && sentence.Quantities[next].Span.Start < quantity.Span.End)
            next++;
        int limit = next < sentence.Quantities.Count ? sentence.Quantities[next].Span.Start : sentence.Span.End;
        int end = quantity.Span.End;
        // 完成担保项目4863笔 担保贷款额59.92亿元: a blank that parts what a line of a table holds.
        if (end < limit && sentence.Text[end] == ' ' && quantity.Span.Start > sentence.Span.Start && !IsMark(sentence.Text[quantity.Span.Start - 1]) && sentence.Text[quantity.Span.Start - 1] != ' ')
            return "";
        // 31家科技小巨人（培育）企业: a mark inside a name ends nothing.
        int first = sentence.FirstMentionFrom(end);
        if (first < sentence.Mentions.Count && sentence.Mentions[first].Span is var name && name.Start == end && name.End <= limit)
            end = name.End;
        while (end < limit && !IsMark(sentence.Text[end]) && sentence.Text[end] is not ('）' or ')'))
            end++;
        return sentence.Text[quantity.Span.End..end];
    }

    /// <summary>Where the phrase starts behind the last date or name that does not belong to it.</summary>
    private static int Cut(SentenceReading sentence, int start, int end, FigureRules rules)
    {
        int cut = start;
        foreach (var date in sentence.Dates)
        {
            // 降幅较一季度收窄: what is held against belongs to the phrase.
            if (date.End is not null && date.Span.Start > start && sentence.Text[date.Span.Start - 1] is '较' or '比')
                continue;
            if (date.Span.Start >= start && date.Span.End > cut && date.Span.End <= end && HasWords(sentence.Text, date.Span.End, end, rules))
                cut = date.Span.End;
        }
        foreach (var mention in sentence.Mentions)
        {
            // 占该基金总规模的40%: the name belongs to the whole.
            if (mention.Span.Start >= start && mention.Span.End > cut && mention.Span.End <= end && (mention.Span.Start == start || sentence.Text[mention.Span.Start - 1] != '占') && IsApart(sentence.Text, mention, end, rules) && HasWords(sentence.Text, mention.Span.End, end, rules))
                cut = mention.Span.End;
        }
        return cut;
    }

    private static bool HasWords(string text, int start, int end, FigureRules rules) => rules.Phrases.WithoutTails(WithoutYear(Rest(text, start, end))).Length > 1;

    /// <summary>国家高新技术企业由2020年的872家…: the year of the figure is no word of its own.</summary>
    private static ReadOnlySpan<char> WithoutYear(ReadOnlySpan<char> rest)
    {
        foreach (var year in OfYear().EnumerateMatches(rest))
            return rest[..year.Index];
        return rest;
    }

    private static bool IsApart(string text, ResolvedMention mention, int end, FigureRules rules)
    {
        var rest = Rest(text, mention.Span.End, end);
        // 科技型中小企业新增2350家: the title is what is added.
        return !(mention.Label == "Program" && (rest is "新增" or "净增" or "入库" or "备案" || IsChange(rest, rules))) && mention.Label != "Industry" && rest.Length > 1 && rest[0] is not ('、' or '的' or '和' or '与' or '及') && !(rest[0] == '中' && rules.Leaning.Ranking.LongestAt(text, end - rest.Length + 1) > 0) && (IsScale(mention, rest) || IsOwner(mention, rules) || rules.Indicators.Ties.LongestAt(text, end - rest.Length, end) == 0);
    }

    /// <summary>A公司产品合格率: what a place or a body has is no part of its name.</summary>
    private static bool IsOwner(ResolvedMention mention, FigureRules rules)
        => mention.Label is "Agency" or "Park" || rules.Labels.Bodies.Contains(mention.Label) || PlaceNames.IsFull(mention);

    /// <summary>A基金规模: what a fund has, whatever it is called.</summary>
    private static bool IsScale(ResolvedMention mention, ReadOnlySpan<char> rest)
        => mention.Label == "Fund" && mention.Mention.Source != MentionSource.Anaphor && (rest.StartsWith("规模") || rest.StartsWith("总规模"));

    /// <summary>高新技术企业同比增长: nothing but a change stands behind the title.</summary>
    private static bool IsChange(ReadOnlySpan<char> rest, FigureRules rules)
        => rules.Leaning.Change.LongestAt(rest, rest.Length) is var change and > 0 && (change == rest.Length || rules.Leaning.Against.LongestAt(rest, rest.Length - change) == rest.Length - change);

    private static ReadOnlySpan<char> Rest(string text, int start, int end) => text.AsSpan(start..end).TrimStart("”》\" ");

    /// <summary>The text without bracketed asides.</summary>
    private static string Plain(string text, int start, int end)
    {
        if (text.AsSpan(start, end - start).IndexOfAny('（', '(') < 0)
            return text.AsSpan(start, end - start).Trim().TrimStart("”》）) ").ToString();
        var plain = new StringBuilder();
        int depth = 0;
        for (int i = start; i < end; i++)
        {
            depth += text[i] is '（' or '(' ? 1 : 0;
            if (depth == 0)
                plain.Append(text[i]);
            depth = Math.Max(0, depth - (text[i] is '）' or ')' ? 1 : 0));
        }
        return plain.ToString().AsSpan().Trim().TrimStart("”》）) ").ToString();
    }

    private static int Opening(SentenceReading sentence, int closing)
    {
        int opening = sentence.Text.AsSpan(sentence.Span.Start..(closing + 1)).LastIndexOfAny('（', '(');
        return opening < 0 ? closing : sentence.Span.Start + opening;
    }

    /// <summary>True when a figure ends at <paramref name="at"/>; <paramref name="before"/> keeps the last one that may, as the places asked for go backwards.</summary>
    private static bool EndsFigure(SentenceReading sentence, int at, ref int before)
    {
        while (before >= 0 && sentence.Quantities[before].Span.End > at)
            before--;
        return before >= 0 && sentence.Quantities[before].Span.End == at && !IsThreshold(sentence, sentence.Quantities[before]);
    }

    /// <summary>10亿元以上企业15家, 50万元以上仪器1200台: a sum that only says which ones are counted.</summary>
    public static bool IsThreshold(SentenceReading sentence, Quantity quantity)
    {
        if (!quantity.IsMoney || quantity.Span.End + 3 > sentence.Span.End || sentence.Text.AsSpan(quantity.Span.End, 2) is not ("以上" or "以下" or "及以" or "企业" or "项目" or "的企" or "的项") || sentence.Text[quantity.Span.End + 2] is '，' or '。' or '；' or '、' or '）')
            return false;
        int next = sentence.IndexOf(quantity) + 1;
        if (next == sentence.Quantities.Count || sentence.Quantities[next] is not { IsRank: false } count || count.IsMoney || count.IsRelative)
            return false;
        foreach (char unit in sentence.Text.AsSpan(quantity.Span.End..count.Span.Start))
        {
            if (IsMark(unit))
                return false;
        }
        return true;
    }

    private static bool IsMark(char unit) => unit is '，' or '】' or '、' or '；' or ';' or '：' or ':' or '。' or ',' or '（' or '(' or '\n';

    [GeneratedRegex("[从由自]?([0-9]{4}年|上年|去年|年初)(底|末|初)?的$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OfYear();
}
