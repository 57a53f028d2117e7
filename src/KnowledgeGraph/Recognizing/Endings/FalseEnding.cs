using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Endings;

/// <summary>What right before an ending tells that no name ends there, wherever it would start.</summary>
internal sealed class FalseEnding(NameRules rules)
{
    private const string NoEntity = "None";
    private const string Trial = "试点";
    private const string Building = "建设";
    private const int LongestProduct = 8;
    private const int LongestEvent = 4;

    /// <summary>True where the ending names nothing.</summary>
    public bool Is(in NameCandidate ending)
    {
        if (IsRepeated(ending))
            return true;
        return ending.Label switch
        {
            NoEntity => true,
            "Industry" => !IsFormula(ending.Text, ending.Ending),
            "Program" => IsTrialOfKnown(ending) || IsTrialOfProduct(ending),
            "Institution" => IsSession(ending),
            "Platform" => (ending.Ending > 3 && EndsIn(ending, "管委会")) || IsOfEvent(ending),
            // 浦东新区 is found as the place that it is.
            "Park" => ending.Rule.Ending == Zones.NewArea && ending.Map.NameEndingAt(ending.End) is not null,
            // 获省科技厅专项经费800万元: what an office pays is no fund of that name.
            "Fund" => (ending.Ending > 0 && ending.Text[ending.Ending - 1] is '厅' or '局' or '委') || IsSumOfBody(ending),
            _ => false,
        } || (ending.Rule.Strictness == SuffixStrictness.Quoted && !IsBehindQuotation(ending.Text, ending.Ending));
    }

    /// <summary>True for 第一届第六次理事会: a council that meets, and no body.</summary>
    private static bool IsSession(in NameCandidate ending)
        => ending.Rule.Ending is "理事会" or "董事会" or "监事会" or "常务理事会" && ending.Ending > 1 && ending.Text[ending.Ending - 1] == '次';

    /// <summary>True for 借助中国创新挑战赛平台: what the event is for those who come.</summary>
    private bool IsOfEvent(in NameCandidate ending)
        => ending.Rule.Ending == "平台" && rules.EndsIn(ending.Text, ending.Ending - LongestEvent, ending.Ending, static found => found.Exists(static r => r is { Label: "Event", Strictness: SuffixStrictness.Plain }));

    /// <summary>True for 给予鹏城实验室专项经费1亿元: money that a body gets, with its sum behind.</summary>
    private bool IsSumOfBody(in NameCandidate ending)
    {
        if (ending.Rule.Ending[^1] is not ('金' or '费') || ending.Rule.Ending.EndsWith("基金", StringComparison.Ordinal) || ending.End >= ending.Text.Length || !char.IsAsciiDigit(ending.Text[ending.End]))
            return false;
        int end = EndsIn(ending, Building) ? ending.Ending - Building.Length : ending.Ending;
        return ending.Map.NameEndingAt(end) is { } known ? known.Forms.Sure?.Entry.Label is "Institution" or "Enterprise" : rules.EndsInPayee(ending.Text, end);
    }

    /// <summary>True for 金山生命健康产业基地 基地引进…: the second word opens the next clause.</summary>
    private static bool IsRepeated(in NameCandidate ending)
        => ending.Rule.Ending.Length > 1 && ending.Ending > ending.Rule.Ending.Length && EndsIn(ending, ending.Rule.Ending);

    /// <summary>True before 产业 in “20+8”产业: a sum in marks.</summary>
    private static bool IsFormula(string text, int ending)
        => ending > 2 && text[ending - 1] == '”' && (char.IsAsciiDigit(text[ending - 2]) || char.IsAsciiLetter(text[ending - 2]));

    /// <summary>True behind “某某”, and not behind “人才新政30条”.</summary>
    private static bool IsBehindQuotation(string text, int ending)
        => ending > 1 && text[ending - 1] == '”' && text[ending - 2] != '条';

    /// <summary>True for “三项改革”试点 and 福州高新区试点: a known programme that is tried out, a zone that tries something out.</summary>
    private static bool IsTrialOfKnown(in NameCandidate ending)
        => ending.Rule.Ending is Trial or "试点单位" && ending.Map.NameEndingAt(InsideMarks(ending)) is { } known && known.Forms.Sure?.Entry.Label is "Program" or "Park";

    /// <summary>True for 生物医药责任保险试点: the product is named, and tried out.</summary>
    private bool IsTrialOfProduct(in NameCandidate ending)
        => ending.Rule.Ending == Trial && InsideMarks(ending) is var end
            && rules.EndsIn(ending.Text, end - LongestProduct, end, static found => found.Exists(static r => r is { Label: "Product", Strictness: SuffixStrictness.Loose }));

    private static int InsideMarks(in NameCandidate ending)
        => ending.Ending > 0 && ending.Text[ending.Ending - 1] == '”' ? ending.Ending - 1 : ending.Ending;

    private static bool EndsIn(in NameCandidate ending, string word) => ending.Text.AsSpan(0, ending.Ending).EndsWith(word);
}
