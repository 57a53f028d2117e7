using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating.Names;

/// <summary>Reads the field in a name: 闵行区生物医药产业基地.</summary>
internal sealed partial class NameFieldRelator(NameRules rules)
{
    private static readonly string[] _fieldHolders = ["Park", "Alliance", "Platform", "Event", "Institution", "Fund", "Policy"];

    /// <summary>Adds a FOCUSES_ON for the holder whose name, or the name in which its name stands, holds the field.</summary>
    public void Relate(SentenceReading sentence, ResolvedMention holder, ResolvedMention field, StatementFactory factory)
    {
        // 创业投资引导基金: what a fund does is no field of it.
        if (holder.Label == "Fund" && field.Entity.Name.EndsWith("投资", StringComparison.Ordinal))
            return;
        // 北京航空航天大学 teaches more than its name tells, and an old institute does other things than those it is named after.
        if (holder.Label == "Institution" && (holder.Entity.Name.EndsWith("大学", StringComparison.Ordinal) || holder.Entity.Name.EndsWith("研究所", StringComparison.Ordinal) || IsSchool(holder.Entity.Name)))
            return;
        // 国家超级计算太原中心: what the computers of a centre are is no field that it works in.
        if (holder.Label is "Institution" or "Platform" or "Park" && rules.Computing.Contains(field.Mention.Surface) && Site().IsMatch(holder.Mention.Surface))
            return;
        if (!field.Entity.IsBackground && _fieldHolders.Contains(holder.Label, StringComparer.Ordinal))
            factory.Add(sentence, "FOCUSES_ON", holder.AsParticipant(), field.AsParticipant(), "field in the name", FactStatus.Done);
    }

    /// <summary>True for 贵州大学酿酒与食品工程学院: a school of a university teaches more than its name tells; an 产业学院 is for its field.</summary>
    private static bool IsSchool(string name)
        => name.EndsWith("学院", StringComparison.Ordinal) && !name.EndsWith("产业学院", StringComparison.Ordinal) && name.Contains("大学", StringComparison.Ordinal);

    [GeneratedRegex("(中心|集群|枢纽|节点)(（[^）]+）|[(][^)]+[)])?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Site();
}
