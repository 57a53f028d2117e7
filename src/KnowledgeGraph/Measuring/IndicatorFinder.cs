using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Relating;

namespace KnowledgeGraph.Measuring;

/// <summary>Finds the phrase that says what a figure measures: the noun behind it (7个联动项目), or the words before it (专利授权11102件);
/// a comparison, a share, a rank and a sum reached lean on the figure before them.</summary>
internal sealed class IndicatorFinder(FigureRules rules, ComparisonFinder comparisons)
{
    private const int Longest = 24;
    private const int Long = 12;

    /// <summary>True for a figure about another figure, which names nothing that a later one could lean on.</summary>
    public bool IsDependent(SentenceReading sentence, Quantity quantity)
        => quantity.IsRank || comparisons.Find(sentence, quantity) is not null || (quantity.Unit == "%" && Share(FigureWindow.Of(sentence, quantity, rules).Before) is not null);

    /// <summary>The indicator; <paramref name="previous"/> is what the figure before it measures. Empty when there are no words at all.</summary>
    public string Find(SentenceReading sentence, Quantity quantity, MeasuredFigure? previous)
    {
        var window = FigureWindow.Of(sentence, quantity, rules);
        if ((comparisons.Find(sentence, quantity) ?? SharedComparison(sentence, quantity)) is { } comparison)
            return Limit(Compared(sentence, quantity, window, comparison, previous) + comparison);
        string core = rules.WithoutTails(rules.WithoutLeads(window.Before));
        if (quantity.Unit == "%" && Share(window.Before) is { } share)
            return Limit((share.Of.Length > 1 ? share.Of : previous?.Indicator) + share.Whole + "比重");
        if (quantity.IsRank || (previous is not null && rules.Ranking.LongestAt(core, 0) > 0))
            return Limit(rules.Ranking.LongestAt(core, 0) > 0 || core.Length < 2 ? previous?.Indicator + core : core);
        if (rules.WithoutReaching(window.Before) is { } reached)
            core = rules.WithoutTails(rules.WithoutLeads(reached));
        string after = Noun(window.After);
        if (core.Length == 0 && (after.Length == 0 || rules.WithoutReaching(window.Before) is not null))
            return previous?.Indicator ?? core;
        // 根据规划确定的4项优先工程: what stands before 的 only describes.
        if (window.Before.EndsWith('的') && after.Length > 1)
            core = "";
        if (quantity.Unit is "%" or "百分点" or "倍")
            return Limit(core.Length == 0 && after.Length > 1 ? after : Of(core, previous, quantity));
        return Limit(Joined(core, after, quantity, window.FollowsFigure, previous));
    }

    /// <summary>What stands on both sides of the figure, put together.</summary>
    private string Joined(string core, string after, Quantity quantity, bool follows, MeasuredFigure? previous)
    {
        if (follows)
            core = VerbPhrase(core) ?? (after.Length > 0 ? "" : core);
        else if (core.Length > Longest || rules.OpensWithPreposition(core))
            core = VerbPhrase(core) ?? core;
        // 参股…基金、礼康基金等5支子基金: the last of a list says nothing of the kind.
        if (core.EndsWith('等'))
            core = after.Length > 0 ? "" : core.TrimEnd('等');
        if (after.Length < 2)
            return Of(core, previous, quantity);
        bool money = quantity.Unit.EndsWith('元');
        if (!money)
            return core.Length is > 0 and < 8 ? core + TurnedRound(after) : TurnedRound(after);
        return core.Length > 1 && !IsVerb(core) ? core : after.Length <= Long && rules.Verbs.LongestAt(after, 0) == 0 ? core + after : core.Length > 0 ? core : after;
    }

    /// <summary>The words before a figure; where they do not say of what, with what was measured before.</summary>
    private string Of(string core, MeasuredFigure? previous, Quantity quantity)
    {
        if (previous is null)
            return core.Length > 0 && core.Length < 3 && IsVerb(core) && quantity.Unit.EndsWith('次') ? core + quantity.Unit : core;
        if (core.Length == 0)
            return previous.Indicator;
        if (rules.Partial.Contains(core))
            return WithoutVerb(previous.Indicator) + core;
        if (!IsVerb(core))
            return core;
        if (previous.Unit != quantity.Unit)
            return quantity.Unit is "人次" or "家次" or "场次" ? core + quantity.Unit : core;
        string noun = WithoutVerb(previous.Indicator);
        return noun.Length == 0 ? core : core + noun;
    }

    /// <summary>What a comparison compares: the words before it, else with 分别 the figure at its place in the list before, else the figure before.</summary>
    private string? Compared(SentenceReading sentence, Quantity quantity, FigureWindow window, string comparison, MeasuredFigure? previous)
    {
        int at = window.Before.LastIndexOf(comparison, StringComparison.Ordinal);
        string own = at > 0 ? rules.WithoutTails(rules.WithoutLeads(window.Before[..at])) : "";
        return own.Length > 1 ? own : Paired(sentence, quantity) ?? previous?.Indicator;
    }

    /// <summary>比上年分别增长38.0%、52.1%: the comparison of the figure before it in the same list, or null.</summary>
    private string? SharedComparison(SentenceReading sentence, Quantity quantity)
    {
        int index = IndexOf(sentence, quantity);
        return quantity.Unit == "%" && index > 0 && IsListed(sentence, index) && sentence.Quantities[index - 1].Unit == "%" ? comparisons.Find(sentence, sentence.Quantities[index - 1]) : null;
    }

    /// <summary>With a list of comparisons, the first belongs to the first of as many figures before the list, and so on.</summary>
    private string? Paired(SentenceReading sentence, Quantity quantity)
    {
        int index = IndexOf(sentence, quantity);
        int first = index;
        while (first > 0 && IsListed(sentence, first))
            first--;
        int last = index;
        while (last + 1 < sentence.Quantities.Count && IsListed(sentence, last + 1))
            last++;
        int count = last - first + 1;
        int paired = first - count + (index - first);
        if (count < 2 || paired < 0 || IsDependent(sentence, sentence.Quantities[paired]))
            return null;
        return Find(sentence, sentence.Quantities[paired], null);
    }

    private static bool IsListed(SentenceReading sentence, int index)
        => sentence.Quantities[index - 1].Unit == sentence.Quantities[index].Unit
            && sentence.Text[sentence.Quantities[index - 1].Span.End..sentence.Quantities[index].Span.Start] is "、" or "和" or "与";

    private static int IndexOf(SentenceReading sentence, Quantity quantity)
    {
        for (int i = 0; i < sentence.Quantities.Count; i++)
        {
            if (sentence.Quantities[i] == quantity)
                return i;
        }
        return -1;
    }

    /// <summary>高新技术产业规模占全市的42%: what has the share, and of which whole; null where no share is told.</summary>
    private (string Of, string Whole)? Share(string before)
    {
        string text = before.TrimEnd('约', '近', '超', '达', '的', '过', '逾', '为');
        int at = text.LastIndexOf('占', text.Length - 1 < 0 ? 0 : text.Length - 1);
        if (at < 0 || at + 1 >= text.Length || text[at + 1] is '比' or '地')
            return null;
        string whole = text[at..].Replace("的比重", "", StringComparison.Ordinal).Replace("的比例", "", StringComparison.Ordinal).TrimEnd('的');
        return whole.Length > 1 ? (rules.WithoutTails(rules.WithoutLeads(text[..at])), whole) : null;
    }

    /// <summary>企业参加第七届…交易会: what is counted takes part; the event is the subject and no part of the indicator.</summary>
    private string TurnedRound(string after)
    {
        foreach (string verb in rules.Attending)
        {
            int at = after.IndexOf(verb, StringComparison.Ordinal);
            if (at is >= 2 and <= 8 && rules.Verbs.LongestAt(after, 0) == 0)
                return verb + after[..at];
        }
        return after;
    }

    /// <summary>The words behind a figure without those that lead to the next one.</summary>
    private string Noun(string after) => rules.WithoutNear(after).Trim().TrimEnd('和', '与', '及', '近', '约', '、', '的', '等', '超', '逾');

    /// <summary>The phrase of <paramref name="core"/> from its first verb on that has an object, or null.</summary>
    private string? VerbPhrase(string core)
    {
        for (int i = 0; i < core.Length; i++)
        {
            int verb = rules.Verbs.LongestAt(core, i);
            if (verb > 1 && core.Length - i - verb > 1)
                return core[i..];
        }
        return null;
    }

    private bool IsVerb(string core)
    {
        int at = 0;
        while (at < core.Length && rules.Verbs.LongestAt(core, at) is var verb and > 0)
            at += verb;
        return at == core.Length && at > 0;
    }

    private string WithoutVerb(string indicator)
    {
        int verb = rules.Verbs.LongestAt(indicator, 0);
        return verb > 0 && verb < indicator.Length ? indicator[verb..] : indicator;
    }

    private string Limit(string indicator) => indicator.Length <= Longest ? indicator : VerbPhrase(indicator[^Longest..]) ?? indicator[^Longest..];
}
