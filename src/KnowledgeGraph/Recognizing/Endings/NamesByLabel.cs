using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Endings;

/// <summary>What is asked of names type by type: where they start, and what tells that they are one; where their type tells nothing, how strong a mark of identity they hold.</summary>
internal sealed class NamesByLabel(NameRules rules)
{
    private const int LooseHead = 4;
    private const int ShortestProduct = 5;
    private const int ShortestNational = 6;
    private const int ShortestNumber = 3;
    private const int ShortestLoan = 2;
    private const int LongestLoan = 4;
    private const char Loan = '贷';
    private const char Voucher = '券';
    private const string ShortForKnown = "创新券";
    private readonly NameStart _starts = new(rules);
    private readonly NameDoer _doers = new(rules);
    private readonly NameIdentity _identity = new(rules);
    private readonly EnterpriseNames _enterprises = new(rules.Endings);
    private readonly FundNames _funds = new(rules);
    private readonly BodyNames _bodies = new(rules);
    private readonly SiteNames _sites = new(rules);
    private readonly EventNames _events = new(rules);
    private readonly ProgramNames _programs = new(rules);

    /// <summary>The name with its start: as far left as running text lets any name reach, then as names of the type are written; -1 where what stands there is none.</summary>
    public NameCandidate FindStart(in NameCandidate ending)
    {
        var name = ending.From(_starts.Find(ending.Map, ending.Ending, 0));
        if (name.Label is "Enterprise" or "Institution" or "Agency" or "Alliance" or "Fund" or "Park")
            name = name.From(_doers.Behind(name.Map, name.Start, name.Ending));
        return name.Label switch
        {
            "Program" => name.From(_programs.FindStart(name)),
            "Event" => name.From(_events.FindStart(name)),
            "Enterprise" => name.From(EnterpriseNames.FindStart(name)),
            "Institution" => name.From(_sites.FindStart(name.From(_bodies.FindNationalStart(name)))),
            "Park" or "Platform" => name.From(_sites.FindStart(name)),
            "Fund" => _funds.FindExtent(name),
            _ => name,
        };
    }

    /// <summary>True for a name of words of its kind alone, or of its ending alone, that what stands round it makes one.</summary>
    public bool IsToldByContext(in NameCandidate name) => name.Label switch
    {
        "Product" => IsOfferedAlone(name),
        "Fund" => FundNames.IsToldByContext(name),
        "Program" => ProgramNames.IsPrizeAlone(name),
        "Park" or "Institution" => Aims.IsOfRank(name),
        _ => false,
    };

    /// <summary>True where one thing is named; the candidate has words before its ending.</summary>
    public bool IsName(in NameCandidate name)
    {
        if (name.Rule.Strictness == SuffixStrictness.Loose)
            return name.Own >= LooseHead || (name.Label == "Product" && name.Own > 1 && name.Length >= ShortestProduct);
        var mark = _identity.MarkOf(name.Map, name.Start, name.Ending);
        if (mark == NameMark.None && IsNational(name))
            mark = NameMark.Weak;
        if (mark == NameMark.None && (HasLettersBehind(name) || IsNumber(name)))
            return true;
        return IsNameOfType(name, mark) ?? IsNameByMark(name, mark);
    }

    private bool? IsNameOfType(in NameCandidate name, NameMark mark) => name.Label switch
    {
        "Enterprise" => _enterprises.Tell(name, mark),
        "Fund" => _funds.Tell(name, mark),
        "Agency" => _bodies.TellAgency(name, mark),
        "Institution" => _bodies.TellInstitution(name, mark),
        "Park" => SiteNames.TellPark(name, mark),
        "Platform" => SiteNames.TellPlatform(name, mark),
        "Event" => _events.Tell(name),
        "Program" => _programs.Tell(name),
        "Product" when IsLoanOffered(name, mark) => true,
        "Policy" when name.Rule.Ending == "规划" && PlanPeriods.Close(name.Text, name.Start, name.Ending) => true,
        _ => null,
    };

    private bool IsNameByMark(in NameCandidate name, NameMark mark)
    {
        bool onlyPlace = name.IsHeadAlone && !rules.Endings.AfterPlace.Contains(name.Rule.Ending);
        if (onlyPlace && name.Label is "Program" or "Fund" or "Platform" or "Product" or "Policy" or "Event")
            return false;
        if (name.IsStrict)
            return (mark == NameMark.Strong && !onlyPlace) || (mark == NameMark.Weak && IsCentreOfState(name));
        return mark != NameMark.None;
    }

    /// <summary>True for 算力券 behind 发放 and behind 模型券、, 积分贷 behind 推出: an ending that names a voucher or a loan by itself, where it is offered. 创新券 is short for what the lexicon knows, and needs its context.</summary>
    private bool IsOfferedAlone(in NameCandidate name)
    {
        bool isOne = name.Rule.Ending[^1] == Voucher ? name.IsPlain && name.Rule.Ending != ShortForKnown : name.Rule.Ending[^1] == Loan && name.Rule.Strictness == SuffixStrictness.Loose;
        return isOne && name.Own == 0 && (IsOffered(name) || IsBeside(name, name.Rule.Ending[^1]));
    }

    /// <summary>True for 桂科贷 behind 推出 and behind 鲁科贷、: a short loan of its own words, where it is offered.</summary>
    private bool IsLoanOffered(in NameCandidate name, NameMark mark)
        => name.IsStrict && mark == NameMark.Weak && name.Rule.Ending[^1] == Loan && name.Own is >= ShortestLoan and <= LongestLoan
            && (IsOffered(name) || IsBeside(name, Loan));

    private static bool IsBeside(in NameCandidate name, char kind)
        => name.Start > 1 && name.Text[name.Start - 1] is '、' or '和' or '与' or '及' && name.Text[name.Start - 2] == kind;

    private bool IsOffered(in NameCandidate name) => rules.Contexts.LabelBefore(name.Text, name.Start) == "Product";

    /// <summary>True for 国家产业技术基础公共服务平台: of what a state has, words of its kind tell which.</summary>
    private static bool IsNational(in NameCandidate name)
        => name.Label is "Platform" or "Park" or "Institution" && name.Own >= ShortestNational && name.StartsWith("国家") && name.Text[name.Start + 2] != '级';

    /// <summary>True for 全国柑橘质量标准中心: of what the state has, any centre is one.</summary>
    private static bool IsCentreOfState(in NameCandidate name)
        => name.Rule.Ending == "中心" && name.Own >= ShortestNational && (name.StartsWith("国家") || name.StartsWith("全国")) && name.Text[name.Start + 2] is not ('级' or '各' or '性');

    /// <summary>True for 895孵化器: a number that is no count tells which.</summary>
    private static bool IsNumber(in NameCandidate name)
        => name.Label is "Park" or "Event" or "Institution" && name.Own >= ShortestNumber && !name.Text.AsSpan(name.Start, name.Own).ContainsAnyExceptInRange('0', '9');

    /// <summary>True for 创新创业投融资服务平台（V-Next）: a name in letters tells which.</summary>
    private static bool HasLettersBehind(in NameCandidate name)
    {
        if (!name.IsPlain || name.Label is not ("Platform" or "Program" or "Institution" or "Alliance"))
            return false;
        var (text, end) = (name.Text, name.End);
        int close = end + 1;
        while (close < text.Length && (char.IsAsciiLetter(text[close]) || text[close] is '-' or '+'))
            close++;
        return close < text.Length && close - end > 2 && text[end] is '（' or '(' && text[close] is '）' or ')';
    }
}
