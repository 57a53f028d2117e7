using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Resolving.Anaphors;

/// <summary>Tells whether a noun that points back may stand for a name.</summary>
internal sealed class NounMatcher(AnaphorRules rules)
{
    private static readonly char[] _opening = ['（', '('];

    /// <summary>True when the name ends in the noun, the words for the form of a company left aside (浦发硅谷银行有限公司: 该银行).</summary>
    public bool IsNamed(string name, string noun)
    {
        if (IsOtherArea(name, noun))
            return false;
        // 第十届…大赛（厦门赛区）: 本届大赛.
        if (name.EndsWith(noun, StringComparison.Ordinal) || (name[^1] is '）' or ')' && name.LastIndexOfAny(_opening) is var bracket and > 0 && name.AsSpan(0, bracket).EndsWith(noun)))
            return true;
        int form = rules.Forms.LongestAt(name, name.Length);
        return form > 0 && name.AsSpan(0, name.Length - form).EndsWith(noun);
    }

    /// <summary>True when what the text writes ends in the noun, the number and date behind a title left aside, or anything of its type may be called so.</summary>
    public bool IsCalled(ResolvedMention mention, string noun)
    {
        string surface = mention.Mention.Surface;
        return !IsOtherArea(surface, noun)
            && ((mention.Label == "Policy" ? TitleRules.Core(surface) : surface).Trim('“', '”').EndsWith(noun, StringComparison.Ordinal) || IsKindOf(mention, noun));
    }

    /// <summary>True for 复旦大学.</summary>
    public bool IsSchool(string name) => rules.Schools.End(name);

    /// <summary>True for a company that is called so, as a bank is not.</summary>
    public bool IsCompany(ResolvedMention body) => body.Label == "Enterprise" && !rules.NoCompanies.StartsWithin(body.Entity.Name, 0, body.Entity.Name.Length);

    /// <summary>True for 园区 and a park, 公司 and a company, 学校 and a university, 活动 and an event: a noun that any of them may be called by.</summary>
    private bool IsKindOf(ResolvedMention mention, string noun) => rules.KindOf(noun) == mention.Label && mention.Label switch
    {
        "Institution" => IsSchool(mention.Entity.Name),
        "Enterprise" => IsCompany(mention),
        _ => true,
    };

    private static bool IsOtherArea(string name, string noun) => noun == Zones.NewArea && Zones.IsOtherArea(name);
}
