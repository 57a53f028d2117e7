using System.Runtime.InteropServices;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Graphing;

/// <summary>Takes the sizes of funds from the figures about them: a fund's 规模, or the sum that stands directly behind its name.</summary>
internal static class FundSize
{
    private static readonly string _prefix = EntityId.Of("Fund", "").Value;

    private static readonly string[] _endings = ["规模", "资金", "基金", "总额", "资金池"];

    /// <summary>What these count is lent or held by others on the strength of the fund.</summary>
    private static readonly string[] _others = ["贷款总额", "参股基金", "银行资金"];

    /// <summary>Yuan by the fund's id, of the latest period that tells it and there the largest; funds that no figure tells of are left out. Planned sizes do not count.</summary>
    public static IReadOnlyDictionary<string, (string? Period, double Yuan)> Of(IReadOnlyList<DocumentContribution> contributions)
    {
        var sizes = new Dictionary<string, (string? Period, double Yuan)>(StringComparer.Ordinal);
        foreach (var observation in contributions.SelectMany(c => c.Observations))
        {
            if (observation is not { Amount: { } yuan, Subject.Entity.Value: { } fund } || !fund.StartsWith(_prefix, StringComparison.Ordinal) || !IsSize(observation))
                continue;
            ref var size = ref CollectionsMarshal.GetValueRefOrAddDefault(sizes, fund, out bool isKnown);
            int later = isKnown ? string.CompareOrdinal(observation.Period, size.Period) : 1;
            if (later > 0 || (later == 0 && yuan > size.Yuan))
                size = (observation.Period, yuan);
        }
        return sizes;
    }

    private static bool IsSize(Observation observation)
        => observation.Status == FactStatus.Done && observation.Unit.EndsWith('元')
            && _endings.Any(ending => observation.Indicator.EndsWith(ending, StringComparison.Ordinal))
            && !_others.Any(other => observation.Indicator.Contains(other, StringComparison.Ordinal));
}
