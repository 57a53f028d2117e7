using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Endings;

/// <summary>Finds where the name of a fund starts and ends, apart from what somebody does with a fund and from what it invests in.</summary>
internal sealed class FundExtent(NameRules rules)
{
    private const int ShortestActor = 4;
    private const string Invests = "基金投资子";
    private const int Kind = 2;

    /// <summary>The name with its end; with the start -1 where what stands there is none.</summary>
    public NameCandidate Find(in NameCandidate name)
    {
        if (IsManaged(name))
            return name.From(-1);
        // 产业引导基金投资子基金: what a fund invests in is no part of its name.
        return name.Text.AsSpan(name.Start, Math.Max(0, name.Length)).IndexOf(Invests) is > 2 and var invests ? name with { End = name.Start + invests + Kind } : name;
    }

    /// <summary>True for 某某投资集团管理基金: what a company does with funds that are not named.</summary>
    private bool IsManaged(in NameCandidate name)
        => name.Own >= ShortestActor && rules.Endings.Acts.LongestAt(name.Text, name.Ending, name.Start) is > 0 and var act
            && rules.EndsIn(name.Text, name.Start, name.Ending - act, static found => found.Exists(static r => r.Label == "Enterprise"));
}
