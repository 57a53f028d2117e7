using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Honours;

/// <summary>Proposes titles of companies that are common words elsewhere where the text counts who holds them: 科技型中小企业 in 科技型中小企业突破800家.</summary>
internal sealed partial class CountedStatusRecognizer(NameRules rules)
{
    private const int Reach = 16;
    private const int LongestVerb = 4;
    private readonly IReadOnlyList<string> _statuses = rules.Contexts.Honours.Statuses;

    public void Recognize(WordMap map, List<Mention> found)
    {
        foreach (string status in _statuses)
        {
            for (int at = map.Text.IndexOf(status, StringComparison.Ordinal); at >= 0; at = map.Text.IndexOf(status, at + status.Length, StringComparison.Ordinal))
            {
                int end = at + status.Length;
                var before = map.Text.AsSpan(Math.Max(0, at - LongestVerb)..at);
                if (!Count().IsMatch(map.Text[end..Math.Min(map.Text.Length, end + Reach)]) || Help().IsMatch(before) || Among().IsMatch(before))
                    continue;
                var span = new TextSpan(StartOf(map, at), end);
                found.Add(new Mention(span, "Program", span.Of(map.Text), span.Of(map.Text), MentionSource.Suffix, "title that is counted"));
            }
        }
    }

    /// <summary>Where 省科技型中小企业 starts: with the level that stands for the place.</summary>
    private static int StartOf(WordMap map, int at)
        => at > 0 && map.Text[at - 1] is '省' or '市' && map.KindAt(at - 1) == WordKind.Open && (map.IsApart(at - 1) || map.KindAt(at - 2) == WordKind.Conjunction) ? at - 1 : at;

    [GeneratedRegex("^(新增|净增|增加|突破|达到|达|超过|增至|总数|累计|评价|入库|备案|登记|认定|已|共有|共|有|数量|由)*(近|约|超|逾)?[0-9][0-9,.]*(余|多|万)?家", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Count();

    // 服务科技型中小企业500家: those who are helped, and not those who are listed.
    [GeneratedRegex("(服务|支持|帮助|惠及|扶持|资助|培训|助力|吸引|投资|走访|覆盖|为|对|向)了?(全市|全省|本市|我市)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Help();

    // 民营科技型企业达900家: those of a kind among them.
    [GeneratedRegex("(民营|国有|外资|农业|涉农|工业|优质|小微|初创|在孵|入驻|成长型|成长性|新型|中小)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Among();
}
