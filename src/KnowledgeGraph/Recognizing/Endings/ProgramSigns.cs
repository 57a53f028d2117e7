using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Endings;

/// <summary>What tells that common words name a programme or a prize: that it is set up or carried out, or that it is the one of its place.</summary>
internal sealed class ProgramSigns(NameRules rules)
{
    private const int Short = 6;
    private const int ShortestPrize = 4;
    private const int Kind = 2;
    private const int LongestBody = 4;

    /// <summary>True for 自然科学奖66项、技术发明奖31项 and 获科技进步奖特等奖: what prizes are counted or graded by is their name.</summary>
    public static bool IsPrizeAlone(in NameCandidate name)
        => name.IsPlain && name.Own == 0 && name.Rule.Ending.Length > 2 && name.Rule.Ending[^1] == '奖'
            && ((name.Rule.Ending.Length > 3 && NameEdge.IsCounted(name.Text, name.End)) || IsGraded(name.Text, name.End));

    /// <summary>True for a programme, false for none, null where the mark of identity tells.</summary>
    public bool? Tell(in NameCandidate name)
    {
        if (name.Length >= Short && IsListedBehind(name))
            return true;
        if (name.IsStrict && IsOfBody(name))
            return false;
        if (IsCarriedOut(name) || (name.Rule.Ending[^1] == '奖' && IsOnePrize(name)))
            return true;
        // 静安区科技创新机制: what every place has is no programme by its name alone.
        bool quoted = name.Text[name.Ending - 1] == '”' || (name.Rule.Ending[^1] == '系' && name.Text[name.Start] == '“');
        return name.IsStrict && !quoted ? false : null;
    }

    /// <summary>True behind 技术创新强化行动、: what is listed behind one of its kind is one too.</summary>
    private static bool IsListedBehind(in NameCandidate name)
        => name.Start > name.Rule.Ending.Length + 1 && name.Text[name.Start - 1] == '、' && name.Text.AsSpan(0, name.Start - 1).EndsWith(name.Rule.Ending);

    /// <summary>True for 建立了…研究院运行机制: what a body has of its own is no programme.</summary>
    private bool IsOfBody(in NameCandidate name)
        => rules.EndsIn(name.Text, name.Ending - Kind - LongestBody, name.Ending - Kind, static found => found.Exists(static r => r is { Label: "Institution" or "Agency", Strictness: SuffixStrictness.Plain }));

    private bool IsCarriedOut(in NameCandidate name)
        => name.Length >= Short && (rules.Endings.CarryingOut.LongestAt(name.Text, name.Start) > 0
            || (name.Rule.Ending.EndsWith("试点", StringComparison.Ordinal) && name.Follows("开展")));

    /// <summary>True for 首次增设企业技术创新奖, though its words are common, and for 市科学技术奖: a prize of the city is the one of its kind.</summary>
    private bool IsOnePrize(in NameCandidate name)
        => (name.Own >= ShortestPrize && rules.Endings.Endowing.LongestAt(name.Text, name.Start) > 0)
            || name.IsOfLevel || (name.IsHeadAlone && name.Rule.Ending.Length > 2);

    private static bool IsGraded(string text, int end)
        => end + 2 < text.Length && text[end] is '特' or '一' or '二' or '三' && text[end + 1] == '等' && text[end + 2] == '奖';
}
