using KnowledgeGraph.Recognizing.Quantities;

namespace KnowledgeGraph.Measuring.Indicators;

/// <summary>Completes words before a figure that do not say of what (总数达到412家, 2023年投入4200万元) with what was measured before.</summary>
internal sealed class BorrowedNounFinder(FigureRules rules)
{
    private const string Scale = "规模";
    private const string Contract = "合同";

    /// <summary>What tells that all so far are meant.</summary>
    public const string InAll = "累计";

    /// <summary>The words before a figure; where they do not say of what, with what was measured before.</summary>
    public string Find(string core, MeasuredFigure? previous, Quantity quantity)
    {
        if (previous is null)
            return core.Length > 0 && core.Length < 3 && rules.Phrases.IsVerb(core) && quantity.Unit.EndsWith('次') ? core + quantity.Unit : core;
        if (core.Length == 0)
            return previous.Indicator;
        return Level(core, previous, quantity) ?? Sum(core, previous) ?? (rules.Phrases.IsVerb(core) ? Again(core, previous, quantity) : core);
    }

    /// <summary>国家级孵化器26家、省级31家: another level of the same; null for other words.</summary>
    private string? Level(string core, MeasuredFigure previous, Quantity quantity)
    {
        if (!rules.Leaning.Levels.Contains(core) || previous.Unit != quantity.Unit)
            return null;
        string noun = rules.Phrases.WithoutVerb(previous.Indicator);
        return core + noun[rules.Leaning.Levels.LongestAt(noun, 0)..];
    }

    /// <summary>The sum or the number of what was told before (签约项目86个，总额4.3亿元: 签约总额); null for other words.</summary>
    private string? Sum(string core, MeasuredFigure previous)
    {
        if (rules.Indicators.Sums.Contains(core) && Deed(previous.Indicator) is { } deed)
            return deed + core;
        if (rules.Indicators.Contracts.Contains(core) && previous.Indicator.EndsWith(Contract, StringComparison.Ordinal))
            return rules.Phrases.WithoutVerb(previous.Indicator) + core;
        if (!rules.Phrases.Partial.Contains(core))
            return null;
        string noun = rules.Phrases.WithoutVerb(previous.Indicator);
        return (rules.Indicators.Sums.Contains(noun) ? previous.Indicator : WithoutAdded(noun)) + core;
    }

    private string Again(string core, MeasuredFigure previous, Quantity quantity)
    {
        // 累计投入专项经费1.1亿元，2023年投入4200万元: the same again.
        string told = previous.Indicator.StartsWith(InAll, StringComparison.Ordinal) ? previous.Indicator[InAll.Length..] : previous.Indicator;
        if (quantity.IsMoney && previous.Unit.EndsWith('元') && told.Length > core.Length && told.StartsWith(core, StringComparison.Ordinal))
            return told;
        if (previous.Unit != quantity.Unit)
            return quantity.Unit is "人次" or "家次" or "场次" ? core + quantity.Unit : core;
        // 首期投入2亿元，由A出资1.2亿元: who pays a part does not pay what was told.
        if (quantity.IsMoney && rules.Subjects.PayingIn.Contains(core))
            return core;
        string noun = rules.Phrases.WithoutVerb(previous.Indicator);
        // 基金首期规模3亿元，由A出资2亿元: what is paid in is no scale.
        if (noun.Length == 0 || noun == core || noun.EndsWith(Scale, StringComparison.Ordinal) || (noun.Length == 2 && rules.Phrases.IsVerb(noun)))
            return core;
        // 获奖励资金500万元，A获奖励200万元: the words that both share are told once.
        return core.Length > 2 && noun.StartsWith(core[^2..], StringComparison.Ordinal) ? core + noun[2..] : core + noun;
    }

    /// <summary>高新技术企业净增86家，总数达到412家: in all there are companies.</summary>
    private static string WithoutAdded(string noun)
        => noun.EndsWith("净增", StringComparison.Ordinal) || noun.EndsWith("新增", StringComparison.Ordinal) ? noun[..^2] : noun;

    /// <summary>累计投资 of 累计投资项目: the verbs of an indicator that a sum is told of, or null.</summary>
    public string? Deed(string indicator)
    {
        int start = indicator.StartsWith(InAll, StringComparison.Ordinal) || indicator.StartsWith("首批", StringComparison.Ordinal) ? 2 : indicator.StartsWith('已') ? 1 : 0;
        int end = start + rules.Phrases.Verbs.LongestAt(indicator, start);
        return rules.Indicators.Paying.Contains(indicator.AsSpan(start, end - start)) ? indicator[..end] : null;
    }
}
