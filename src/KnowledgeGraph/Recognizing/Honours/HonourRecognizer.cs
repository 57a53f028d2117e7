using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Honours;

/// <summary>Proposes titles that many hold and that look like the name of one body: 入选国家级…基地, 新增省级以上众创空间121家.</summary>
internal sealed partial class HonourRecognizer(NameRules rules)
{
    private readonly HonourRules _words = rules.Contexts.Honours;
    private readonly HonourFinder _titles = new(rules);

    public void Recognize(WordMap map, List<Mention> found)
    {
        int last = 0;
        HonourVerb? giving = null;
        for (int i = 0; i < map.Text.Length; i++)
        {
            if (i < last || (Listed(map, i, last, giving) ?? VerbAt(map, i)) is not { } verb || _titles.Find(map, verb) is not { } span)
                continue;
            (last, giving) = (span.End, verb.IsStrong ? verb : null);
            span = new TextSpan(span.Start, WithRole(map.Text, span.End));
            string surface = span.Of(map.Text);
            string name = WithoutTurn(map, span);
            found.Add(new Mention(span, "Program", surface, name, name == surface ? MentionSource.Suffix : MentionSource.Context, "title that many hold"));
        }
    }

    /// <summary>获评 for 全国绿化模范城市 in 获评国家骨干冷链物流基地、全国绿化模范城市: what a rank opens right behind a title is given by the same verb; null elsewhere.</summary>
    private HonourVerb? Listed(WordMap map, int at, int last, HonourVerb? giving)
        => giving is { } verb && last > 0 && at == last + 1 && map.Text[last] == '、' && _words.Ranks.LongestAt(map.Text, at) > 1 ? verb with { End = at } : null;

    /// <summary>The verb at <paramref name="at"/>, or none behind a mark or a word that bounds names, where a rank may open a title; null elsewhere.</summary>
    private HonourVerb? VerbAt(WordMap map, int at)
    {
        bool mayBeVerb = map.MayOpen(at, Openings.HonourVerb);
        bool mayBeRank = map.IsApart(at);
        if ((!mayBeVerb && !mayBeRank) || map.StartOf(at) != at)
            return null;
        int strong = mayBeVerb ? _words.Verbs.LongestAt(map.Text, at) : 0;
        int length = mayBeVerb ? Math.Max(strong, _words.WeakVerbs.LongestAt(map.Text, at)) : 0;
        return length > 0 || mayBeRank ? new HonourVerb(at, length, strong, at + length) : null;
    }

    /// <summary>认定为省产业技术研究院建设单位: who is to build one bears that title.</summary>
    private int WithRole(string text, int end)
    {
        int role = _words.Roles.LongestAt(text, end);
        return role == 0 && PlacesOfRank().Match(text, end) is { Success: true } places ? end + places.Length : end + role;
    }

    /// <summary>（市） in 国家知识产权试点县（市）: places of another rank that may bear it too.</summary>
    [GeneratedRegex(@"\G[（(][市区县旗、]{1,5}[）)]", RegexOptions.CultureInvariant)]
    private static partial Regex PlacesOfRank();

    /// <summary>上海市创新型企业 for 上海市首批创新型企业.</summary>
    private string WithoutTurn(WordMap map, TextSpan span)
    {
        for (int i = span.Start + 2; i < span.End - 2; i++)
        {
            if (map.Text[i] is '首' or '第' && _words.Editions.LongestAt(map.Text, i) is > 0 and var turn)
                return map.Text[span.Start..i] + map.Text[(i + turn)..span.End];
        }
        return span.Of(map.Text);
    }
}
