using System.Text.RegularExpressions;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Endings;

/// <summary>Funds: apart from what somebody does with a fund and from what it invests in; told by being set up, by a size, or by who runs them.</summary>
internal sealed partial class FundNames(NameRules rules)
{
    private const int ShortestActor = 4;
    private const string Invests = "基金投资子";
    private const string Partnership = "基金合伙企业";
    private const int Kind = 2;
    private const int Short = 4;
    private const int Long = 6;

    /// <summary>The name with its end; with the start -1 where what stands there is none.</summary>
    public NameCandidate FindExtent(in NameCandidate name)
    {
        if (IsManaged(name))
            return name.From(-1);
        // 产业引导基金投资子基金: what a fund invests in is no part of its name.
        return name.Text.AsSpan(name.Start, Math.Max(0, name.Length)).IndexOf(Invests) is > 2 and var invests ? name with { End = name.Start + invests + Kind } : name;
    }

    /// <summary>The name without its legal form: …产业投资基金 of …产业投资基金合伙企业（有限合伙）; other names as they are.</summary>
    public static string WithoutForm(string name)
        => name.IndexOf(Partnership, StringComparison.Ordinal) is > 0 and var form ? name[..(form + Kind)] : name;

    /// <summary>True for 某某投资集团管理基金: what a company does with funds that are not named.</summary>
    private bool IsManaged(in NameCandidate name)
        => name.Own >= ShortestActor && rules.Endings.Acts.LongestAt(name.Text, name.Ending, name.Start) is > 0 and var act
            && rules.EndsIn(name.Text, name.Start, name.Ending - act, static found => found.Exists(static r => r.Label == "Enterprise"));

    /// <summary>True for a fund that a text speaks of by its kind, where it tells who runs it (天使基金由高新集团管理) or that it is set up (设立专项资金，…), whatever it is for.</summary>
    public static bool IsToldByContext(in NameCandidate name)
    {
        if (name.Own != 0)
            return false;
        return (name.IsPlain && name.Length == Short && name.OpensClause && RunBy().IsMatch(name.Text, name.End))
            || (name.Rule.Ending == "专项资金" && (name.Follows("设立") || name.Follows("增设")));
    }

    /// <summary>True for a fund, false for none, null where the mark of identity tells.</summary>
    public bool? Tell(in NameCandidate name, NameMark mark)
    {
        if (!name.IsPlain)
            return null;
        if (IsSetUpWithSum(name))
            return true;
        if (name.Length < Long)
            return name.Length > Short && mark == NameMark.None && name.IsOfLevel && name.IsApart ? true : null;
        return mark != NameMark.None || name.IsOfLevel || IsOfRankThatActs(name) || IsSpent(name.Text, name.Start, name.End);
    }

    /// <summary>True for 省级创业投资引导基金参股子基金20支: a level tells whose it is, where the fund does something or pays.</summary>
    private static bool IsOfRankThatActs(in NameCandidate name)
        => name.Text[name.Start + 1] == '级' && name.Text[name.Start] is '市' or '省' or '区' or '县' && Pays().IsMatch(name.Text, name.End);

    [GeneratedRegex("\\G(共|已|累计|将|可|直接|分别|统一)*(参股|列支|出资|安排|支付|拨付|兑付|认缴|入股|领投|跟投|承担)", RegexOptions.CultureInvariant)]
    private static partial Regex Pays();

    /// <summary>True for 设立科创基金20亿元, however short its name.</summary>
    private bool IsSetUpWithSum(in NameCandidate name)
        => name.Length == Short && name.End < name.Text.Length && char.IsAsciiDigit(name.Text[name.End]) && rules.Endings.Founding.LongestAt(name.Text, name.Start) > 0;

    /// <summary>True for 设立专项扶持资金, 首家规模为5亿元的创业投资基金 and 科技创新专项资金达3.5亿元: a fund named by its kind alone is one where it is set up or has a size.</summary>
    private static bool IsSpent(string text, int start, int end)
        => SetUp().IsMatch(text.AsSpan(Math.Max(0, start - 32)..start)) || Sized().IsMatch(text.AsSpan(end..Math.Min(text.Length, end + 16)));

    [GeneratedRegex("((设立|设置|成立|组建|发起|建立|新设|增设|安排|落实|出资)(了|的|由|每年|总规模|规模|总量|近|约|超|达|为|首期|[0-9.]|亿元|万元|亿|万)*|规模(约|近|超|达|为)*[0-9.]+[亿万]元的|(设立|成立|组建|发起)[^，。；]*、[0-9.]+[亿万]元的?)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex SetUp();

    [GeneratedRegex("^((每年|年均|年度|首期|总额|总量|规模|总规模|累计|共|达|达到|约|近|超|超过|扶持|支持|资助|共计|为|安排|拨付|出资|投入|兑付)*[0-9.,]+(亿|万)|由[^，。；]{1,12}(设立|发起|管理|出资|组建|托管|运营))", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Sized();

    [GeneratedRegex("\\G由[^，。；]{2,16}(管理|运营|托管|受托管理|负责管理)", RegexOptions.CultureInvariant)]
    private static partial Regex RunBy();
}
