using System.Text.RegularExpressions;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Endings;

/// <summary>The type of a name where what stands before it or at its head tells another than its ending: 国家级新能源产业基地 behind 成为 is a title and no place;
/// 杨浦国家创新型试点城区, with its own place, is a place and no title.</summary>
internal sealed partial class LabelInContext(EndingRules endings)
{
    private const int LongestList = 32;
    private const int LongestDesignation = 14;
    private const int LongestWin = 8;

    /// <summary>The type of the name.</summary>
    public string Of(in NameCandidate name) => name.Label switch
    {
        "Park" when IsDesignated(name) || Aims.Is(name) => "Program",
        "Institution" when Aims.Is(name) => "Program",
        // 和林格尔新区 is found as zones are, and is a place like a district.
        "Park" when name.Rule.Ending == Zones.NewArea => "Region",
        "Program" when IsListed(name) => "Program",
        // 招商银行小企业贷款中心: a centre of a bank is the bank's.
        "Institution" when name.Rule.Ending[^1] == '心' && name.Head is { Forms.Sure.Entry.Label: "Enterprise" } bank && name.Text[bank.End - 1] == '行' => "Enterprise",
        // 中国人民银行厦门市中心支行 is of the state, 人行厦门市中心支行 too.
        "Enterprise" when name.Rule.Ending[^1] == '行' && (name.Head is { Forms.Sure.Entry.Label: "Agency" } || name.StartsWith("人行")) => "Agency",
        // 共同建立…联席会议: what is set up to meet again and again.
        "Event" when name.Rule.Ending == "联席会议" && name.Follows("建立") => "Program",
        _ => name.Head is { IsPlace: true } ? name.Rule.LabelInPlace : name.Label,
    };

    private bool IsDesignated(in NameCandidate name)
        => (endings.Titles.Contains(name.Rule.Ending) && IsListed(name)) || Designation().IsMatch(Before(name, LongestDesignation))
            || (IsRanked(name) && Won().IsMatch(Before(name, LongestWin)));

    /// <summary>True behind 列入某某示范区、: a list of what is won.</summary>
    private static bool IsListed(in NameCandidate name)
        => name.Start > 0 && name.Text[name.Start - 1] == '、' && WonInList().IsMatch(Before(name, LongestList));

    /// <summary>True for 国家级…示范区: a rank opens what is won.</summary>
    private static bool IsRanked(in NameCandidate name)
        => name.StartsWith("国家") || name.StartsWith("全国") || name.StartsWith("省级") || name.StartsWith("市级");

    private static ReadOnlySpan<char> Before(in NameCandidate name, int length) => name.Text.AsSpan(Math.Max(0, name.Start - length)..name.Start);

    [GeneratedRegex("(列入|入选|获评|被评为|认定为|命名为)了?[^，。；,;]{4,26}、$", RegexOptions.CultureInvariant)]
    private static partial Regex WonInList();

    [GeneratedRegex("(获批|获评|入选|获选|被评为|争创|创建|申创|打造成|打造成为|建设成为|建成|获认定|晋升|升级为)了?(首批|首个)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Won();

    [GeneratedRegex("((是|为)(我国|中国|全国|国内)?(首个|首批|唯一|第一批|第一个)|成为|认定为|确定为|批准为|命名为|列为|评为|获批为|授予)了?(中国|全国|国内|国家|本市|[全我][市省区县]|首批|首个|唯一|第一批|第[0-9一二三四五六七八九十]+[家个座所批]|的)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Designation();
}
