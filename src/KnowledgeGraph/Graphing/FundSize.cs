using KnowledgeGraph.Model;

namespace KnowledgeGraph.Graphing;

/// <summary>Takes the size of a fund from the figures about it: its 规模, or the sum that stands directly behind its name.</summary>
internal static class FundSize
{
    private static readonly string[] _endings = ["规模", "资金", "基金", "总额", "资金池"];

    /// <summary>What these count is lent or held by others on the strength of the fund.</summary>
    private static readonly string[] _others = ["贷款总额", "参股基金", "银行资金"];

    /// <summary>Yuan, of the latest period that tells it and there the largest; null when no figure does. Planned sizes do not count.</summary>
    public static double? Of(EntityId fund, IEnumerable<DocumentContribution> contributions)
        => contributions
            .SelectMany(c => c.Observations)
            .Where(o => o.Amount is not null && o.Status == FactStatus.Done && o.Unit.EndsWith('元') && o.Subject?.Entity == fund)
            .Where(o => _endings.Any(e => o.Indicator.EndsWith(e, StringComparison.Ordinal)))
            .Where(o => !_others.Any(other => o.Indicator.Contains(other, StringComparison.Ordinal)))
            .OrderByDescending(o => o.Period, StringComparer.Ordinal)
            .ThenByDescending(o => o.Amount)
            .Select(o => o.Amount)
            .FirstOrDefault();
}
