using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing;

/// <summary>Proposes names in “quotation marks”: by the ending inside them, by the words round them (推出“…”, 获“…”称号),
/// or by the noun that closes a run of them (“甲”“乙”等金融产品).</summary>
internal sealed partial class QuotationRecognizer(NameRules rules)
{
    private const int LongestName = 40;
    private const int ShortestStrict = 5;
    private const int ShortestClause = 8;
    private const int ShortestSlogan = 4;
    private const int LongestBest = 3;
    private const int LongestTurn = 5;

    private readonly NameIdentity _identity = new(rules);

    public void Recognize(WordMap map, List<Mention> found)
    {
        if (!map.Text.Contains('“', StringComparison.Ordinal))
            return;
        var run = new List<(TextSpan Span, int Close)>();
        foreach (var quotation in Quotations(map))
        {
            if (run.Count > 0 && !AreJoined(map.Text, run[^1].Close + 1, quotation.Span.Start - 1))
            {
                found.AddRange(Names(map, run));
                run.Clear();
            }
            run.Add(quotation);
            if (Programme(map, quotation) is { } programme)
                found.Add(programme);
        }
        found.AddRange(Names(map, run));
    }

    /// <summary>True for “甲”“乙” and “甲”和“乙”.</summary>
    private bool AreJoined(string text, int start, int end)
        => start == end || rules.Contexts.Joints.Contains(text.AsSpan(start, end - start));

    /// <summary>What stands in marks and can be a name: no sentence, no plan period, no clause that starts with a verb.</summary>
    private IEnumerable<(TextSpan Span, int Close)> Quotations(WordMap map)
    {
        string text = map.Text;
        for (int open = text.IndexOf('“', StringComparison.Ordinal); open >= 0; open = text.IndexOf('“', open + 1))
        {
            int close = text.IndexOf('”', open);
            if (close < 0)
                yield break;
            var inside = new TextSpan(open + 1, WithoutWork(text, open + 1, close));
            if (inside.Length is < 2 or > LongestName || text.IndexOfAny(['，', '。', '；', '《', '“'], inside.Start, inside.Length) >= 0)
                continue;
            if (rules.Contexts.PlanPeriods.Contains(text.AsSpan(inside.Start, inside.Length)) || IsSum(text, inside.Start) || (inside.Length >= ShortestClause && map.KindAt(inside.Start) == WordKind.Boundary && rules.Contexts.Clauses.LongestAt(text, inside.Start) > 0))
                continue;
            yield return (inside, close);
        }
    }

    /// <summary>The names of a run: each by its own ending or context, else by its neighbours; a noun behind 等 tells the type of all.</summary>
    private IEnumerable<Mention> Names(WordMap map, List<(TextSpan Span, int Close)> run)
    {
        if (run.Count == 0)
            yield break;
        int behind = run[^1].Close + 1;
        string closing = behind < map.Text.Length && map.Text[behind] == '等' ? rules.Lists.NounBehind(map, behind + 1)?.Label ?? "" : "";
        // 被列为“…试点单位”“…试点园区”: all of them are titles.
        int giver = map.NameEndingAt(run[0].Span.Start - 1) is { Forms.Sure.Entry.Label: "Agency" } body ? body.Start : run[0].Span.Start - 1;
        bool areTitles = rules.Contexts.QuotedTitles.LongestAt(map.Text, giver) > 0 || Called().IsMatch(map.Text, behind);
        string[] labels = [.. run.Select(q => closing.Length > 0 && closing != "Industry" && EndingInside(map.Text, q.Span) is not { Label: "Fund" or "Policy" or "Event" } ? closing : areTitles && rules.Contexts.Honours.Kinds.LongestAt(map.Text, q.Span.End) > 0 && !IsKnown(map, q.Span) ? "Program" : LabelOf(map, q.Span, q.Close))];
        for (int i = 0; i < run.Count; i++)
        {
            string label = labels[i].Length > 0 ? labels[i] : labels[..i].LastOrDefault(l => l.Length > 0) ?? labels[i..].FirstOrDefault(l => l.Length > 0) ?? "";
            if (label.Length == 0 || IsKnown(map, run[i].Span))
                continue;
            var span = WithNoun(map, run[i].Span, run[i].Close);
            string name = run[i].Span == span ? span.Of(map.Text) : map.Text[span.Start..(run[i].Close + 1)];
            yield return new Mention(span, label, name, name, MentionSource.Quotation, "name in quotation marks");
        }
    }

    /// <summary>“一链一策一批”中小微企业融资促进行动: what stands between the marks and the ending of a programme is of its name, verbs of purpose too.</summary>
    private Mention? Programme(WordMap map, (TextSpan Span, int Close) quotation)
    {
        if (OfProgramme().Match(map.Text, quotation.Close + 1) is not { Success: true } rest)
            return null;
        int end = rest.Index + rest.Length;
        if (end < map.Text.Length && map.KindAt(end) is not (WordKind.Stop or WordKind.Boundary or WordKind.Conjunction))
            return null;
        for (int i = rest.Index + 1; i < end; i++)
        {
            if (rules.Contexts.ProgramVerbs.LongestAt(map.Text, i, rest.Index) > 0)
                return null;
        }
        var span = new TextSpan(quotation.Span.Start - 1, end);
        return new Mention(span, "Program", span.Of(map.Text), span.Of(map.Text), MentionSource.Suffix, "programme that opens with a quotation");
    }

    [GeneratedRegex(@"\G[^，。；：、“”《》（）的和与等了为被0-9\s]{2,14}?(专项行动|行动|计划|工程|专项)", RegexOptions.CultureInvariant)]
    private static partial Regex OfProgramme();

    /// <summary>人才“30条”: a policy told by the number of its articles takes the word before the marks in.</summary>
    private static TextSpan WithNoun(WordMap map, TextSpan inside, int close)
    {
        int open = inside.Start - 1;
        // 高新技术成果转化项目“百佳”: the best of a known programme.
        if (inside.Length <= LongestBest && map.NameEndingAt(open) is { Forms.Sure.Entry.Label: "Program" } whole)
            return new TextSpan(whole.Start, close + 1);
        if (char.IsLetter(map.Text[inside.Start]) || !Articles().IsMatch(inside.Of(map.Text)))
            return inside;
        int start = open;
        while (start > 0 && open - start < 4 && char.IsLetter(map.Text[start - 1]) && map.KindAt(start - 1) is WordKind.Open or WordKind.Protected)
            start--;
        return open - start is 2 or 4 ? new TextSpan(start, close + 1) : inside;
    }

    private static bool IsKnown(WordMap map, TextSpan inside) => map.NameAt(inside.Start) is { } known && known.End == inside.End;

    private string LabelOf(WordMap map, TextSpan inside, int close)
    {
        if (IsKnown(map, inside))
            return map.NameAt(inside.Start)?.Forms.Sure?.Entry.Label is { } known and not ("Industry" or "Region" or "District") ? known : "";
        string text = map.Text;
        if (Articles().IsMatch(inside.Of(text)))
            return "Policy";
        if (rules.Contexts.QuotedTitles.LongestAt(text, BeforeTurn(text, inside.Start - 1)) > 0 && rules.Contexts.Honours.Kinds.LongestAt(text, inside.End) > 0)
            return "Program";
        if (EndingInside(text, inside) is { Label: "Product" })
            return "Product";
        if (rules.Contexts.LabelAfter(text, close + 1) is { } after && (after == "Program" || EndingInside(text, inside) is null || (after == "Platform" && EndingInside(text, inside) is { Label: "Park" })) && !StartsWithCount(text, inside.Start))
            return text[close + 1] == '企' && EndsInKind(text, inside) ? "" : after;
        // “企业孵化器”: words of a kind in marks are a figure of speech.
        if (EndingInside(text, inside) is { } rule)
            return (rule.Label == "Park" && IsLayout(text, inside.Start)) || (rule is { Label: "Park", Strictness: SuffixStrictness.Plain } && _identity.MarkOf(map, inside.Start, inside.End - rule.Ending.Length) == NameMark.None) ? "" : map.NameAt(inside.Start) is { IsPlace: true } ? rule.LabelInPlace : rule.Label;
        bool slogan = inside.Length >= ShortestSlogan && rules.Contexts.Built.LongestAt(text, close + 1) > 0 && !StartsWithCount(text, inside.Start);
        if (slogan)
            return "Program";
        return rules.Contexts.LabelBefore(text, inside.Start - 1) is { } before && (inside.Length > 3 || before != "Program") ? before : "";
    }

    /// <summary>入选 before 全国首批 in 入选全国首批“千兆城市”: the turn is no part of the title.</summary>
    private int BeforeTurn(string text, int open)
    {
        for (int start = Math.Max(0, open - LongestTurn); start < open; start++)
        {
            if (rules.Contexts.Honours.Editions.LongestAt(text, start) == open - start)
                return start;
        }
        return open;
    }

    /// <summary>True for “硬科技”企业: a kind of company and no title.</summary>
    private bool EndsInKind(string text, TextSpan inside)
        => rules.Generic.Contains(text.AsSpan(inside.End - 2, 2));

    /// <summary>True for “四大实验室” and “一个平台”, which stands for what was named before it.</summary>
    private static bool IsSum(string text, int start)
        => ("两二三四五六七八九十".Contains(text[start], StringComparison.Ordinal) && text[start + 1] == '大') || (text[start] == '一' && text[start + 1] == '个');

    /// <summary>True for “一核两翼多园” and “一区多园”: what counts its parts is a layout, and no one's name.</summary>
    private static bool IsLayout(string text, int start)
        => "一两二三四五六七八九十".Contains(text[start], StringComparison.Ordinal) && "一两二三四五六七八九十多".Contains(text[start + 2], StringComparison.Ordinal);

    /// <summary>四大功能, 3+X: what counts is a summary, and no name of one thing.</summary>
    private static bool StartsWithCount(string text, int start)
        => char.IsAsciiDigit(text[start]) || ("一二三四五六七八九十两".Contains(text[start], StringComparison.Ordinal) && text[start + 1] is '大' or '个' or '项' or '类' or '位' or '条' or '种');

    /// <summary>The end of the name in “杨浦国家创新型试点城区建设”: the work on a thing is not part of its name.</summary>
    private static int WithoutWork(string text, int start, int end)
        => end - start > 6 && string.CompareOrdinal(text, end - 2, "建设", 0, 2) == 0 ? end - 2 : end;

    /// <summary>The ending that types the quoted name. One that is a common word too (硬科技, 首站) tells nothing of a short slogan.</summary>
    private SuffixRule? EndingInside(string text, TextSpan inside)
    {
        for (int i = inside.Start; i < inside.End; i++)
        {
            if (rules.SuffixesAt(text, i, out int length) is { } found && i + length == inside.End && i > inside.Start)
                return found.FirstOrDefault(r => r.Strictness == SuffixStrictness.Quoted) ?? found.FirstOrDefault(r => r.Strictness is SuffixStrictness.Plain or SuffixStrictness.Loose || (inside.Length >= ShortestStrict && !text.AsSpan(inside.Start, inside.Length).ContainsAny('+', '、')));
        }
        return null;
    }

    /// <summary>“甲”“乙”等多项荣誉称号.</summary>
    [GeneratedRegex(@"\G等?(多?[0-9一二两三四五六七八九十多]{0,3}[项个块])?(国家级|省级|市级)?(荣誉|称号|金字招牌|招牌|牌子)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Called();

    [GeneratedRegex("^[\\p{L}0-9.]{0,10}?[0-9一二三四五六七八九十]{1,3}条$", RegexOptions.CultureInvariant)]
    private static partial Regex Articles();
}
