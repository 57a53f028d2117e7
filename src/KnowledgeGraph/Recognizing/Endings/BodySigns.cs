using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Endings;

/// <summary>What tells that words of a kind name an office or an institution: whose it is, and that it is set up.</summary>
internal sealed class BodySigns(EndingRules endings)
{
    private const int ShortestOffice = 4;
    private const int LongestKind = 4;

    /// <summary>True for an office, false for none, null where the mark of identity tells.</summary>
    public bool? TellAgency(in NameCandidate name, NameMark mark)
    {
        // 山东大学科研管理部: a department of a university or a company governs nothing.
        if (name.IsStrict && name.Head is { IsActor: true, Forms.Sure.Entry.Label: "Institution" or "Enterprise" })
            return false;
        if (mark != NameMark.None || name.Own < ShortestOffice)
            return null;
        // 中山市成立科技创新委员会: an office that is set up is one.
        return IsOfficeOfPlace(name) || (name.IsPlain && endings.Founding.LongestAt(name.Text, name.Start) > 0) ? true : null;
    }

    /// <summary>True for an institution, null where the mark of identity tells.</summary>
    public bool? TellInstitution(in NameCandidate name, NameMark mark)
    {
        if (!name.IsPlain || name.Own <= LongestKind)
            return null;
        // 市技术市场协会 is what a place has of the kind; 共建智能医疗联合创新中心: what several build together is one.
        return (mark == NameMark.None && name.IsOfLevel) || endings.Joint.LongestAt(name.Text, name.Start) > 0 ? true : null;
    }

    /// <summary>True for 新区科技发展局: a level word stands for the place, whose office it is.</summary>
    private static bool IsOfficeOfPlace(in NameCandidate name)
        => name.Rule.Ending[^1] is '局' or '委' or '办' or '会' or '组'
            && (name.StartsWith("新区") || name.StartsWith("园区")
                || (name.Text[name.Start] is '市' or '区' or '县' && name.Text[name.Start + 1] is not ('级' or '场' or '域' or '内' or '区' or '属' or '直' or '政')));
}
