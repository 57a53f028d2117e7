using System.Text.RegularExpressions;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Endings;

/// <summary>What tells that common words name an event: that it is held.</summary>
internal sealed partial class EventSigns(ContextRules contexts)
{
    private const int ShortestCourse = 8;
    private const int ShortestCeremony = 4;

    /// <summary>True for an event, null where the mark of identity tells.</summary>
    public bool? Tell(in NameCandidate name)
        => (IsCourseOrCeremony(name) && IsObject(name)) || (IsOfWideReach(name) && (IsObject(name) || Held().IsMatch(name.Text, name.End))) ? true : null;

    /// <summary>True for 科技管理人才培训班 and 科创基金签约仪式, which are one where they are held.</summary>
    private static bool IsCourseOrCeremony(in NameCandidate name)
        => (name.Length >= ShortestCourse && name.Rule.Ending.Contains('训', StringComparison.Ordinal))
            || (name.Own >= ShortestCeremony && name.Rule.Ending.EndsWith("仪式", StringComparison.Ordinal));

    /// <summary>True for 国际产业技术创新论坛: how far it reaches tells which, where it is held.</summary>
    private static bool IsOfWideReach(in NameCandidate name)
        => name.IsPlain && name.Length >= ShortestCourse && Reach().IsMatch(name.Text, name.Start);

    private bool IsObject(in NameCandidate name) => contexts.EventVerbs.LongestAt(name.Text, name.Start) > 0;

    [GeneratedRegex("\\G(国际|全国|全球|全省|全市|亚太|国内)", RegexOptions.CultureInvariant)]
    private static partial Regex Reach();

    // …由市科技局主持召开.
    [GeneratedRegex(@"\G(由[^，。；]{2,16}?)?(主持|组织)?(召开|举行|举办)", RegexOptions.CultureInvariant)]
    private static partial Regex Held();
}
