using System.Text.RegularExpressions;

namespace KnowledgeGraph.Recognizing.Names;

/// <summary>What the words round a fund's ending or an investor's name tell of it.</summary>
internal static partial class FundContext
{
    /// <summary>True for 设立专项扶持资金, 首家规模为5亿元的创业投资基金 and 科技创新专项资金达3.5亿元: a fund named by its kind alone is one where it is set up or has a size.</summary>
    public static bool IsSpent(string text, int start, int end)
        => SetUp().IsMatch(text[Math.Max(0, start - 32)..start]) || Sized().IsMatch(text[end..Math.Min(text.Length, end + 16)]);

    [GeneratedRegex("((设立|设置|成立|组建|发起|建立|新设|增设|安排|落实|出资)(了|的|由|每年|总规模|规模|总量|近|约|超|达|为|首期|[0-9.]|亿元|万元|亿|万)*|规模(约|近|超|达|为)*[0-9.]+[亿万]元的|(设立|成立|组建|发起)[^，。；]*、[0-9.]+[亿万]元的?)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex SetUp();

    [GeneratedRegex("^((每年|年均|年度|首期|总额|总量|规模|总规模|累计|共|达|达到|约|近|超|超过|扶持|支持|资助|共计|为)*[0-9.,]+(亿|万)|由[^，。；]{1,12}(设立|发起|管理|出资|组建|托管|运营))", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Sized();

    /// <summary>True behind 天使基金 in 天使基金由高新集团管理.</summary>
    public static bool IsRunBy(string text, int end) => RunBy().IsMatch(text, end);

    [GeneratedRegex("\\G由[^，。；]{2,16}(管理|运营|托管|受托管理|负责管理)", RegexOptions.CultureInvariant)]
    private static partial Regex RunBy();

    /// <summary>True behind 汉江创投 in 汉江创投发起的基金: what investors do.</summary>
    public static bool DoesInvest(string text, int end) => Invests().IsMatch(text, end);

    [GeneratedRegex("\\G(发起|设立|管理|出资|领投|跟投|投资|与|联合|受托|运营|牵头|完成)", RegexOptions.CultureInvariant)]
    private static partial Regex Invests();
}
