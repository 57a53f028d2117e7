using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.KnownNames;

/// <summary>Proposes the lexicon names that the cut of the passage kept. Which of several things with the same form is meant is Resolving's to say.</summary>
internal sealed class LexiconRecognizer(KnownNameRules rules)
{
    private const int ShortName = 2;

    private readonly KnownNameMention _mentions = new(rules);

    public void Recognize(WordMap map, List<Mention> found)
    {
        NameHit? province = null;
        foreach (var hit in map.Names)
        {
            var form = map.PlaceInside(hit) ?? hit.Forms.Sure ?? hit.Forms[0];
            if (IsPartOfOther(map, hit, form))
                continue;
            if (IsProvinceOf(map, hit, form))
            {
                province = hit;
                continue;
            }
            int start = province is not null && province.End == hit.Start ? province.Start : hit.Start;
            province = null;
            found.Add(_mentions.Of(map, hit, form, start));
        }
    }

    /// <summary>True where the form is the head of another word, or a part of a name.</summary>
    private bool IsPartOfOther(WordMap map, NameHit hit, NameForm form)
    {
        if (hit.IsPlace && (rules.Streets.LongestAt(map.Text, hit.End) > 0 || IsBranch(map, hit, form) || IsElsewhere(map, hit, form)))
            return true;
        // 各市发展改革委: those of all cities, and no one's.
        if (form.Entry.Label == "Agency" && hit.Start > 0 && map.Text[hit.Start - 1] is '各' or '每' && map.Text[hit.Start] is '市' or '省' or '区' or '县')
            return true;
        // “西农979”: a variety that is called after its breeder.
        if (hit.End - hit.Start <= 2 && hit.Start > 0 && map.Text[hit.Start - 1] == '“' && hit.End < map.Text.Length && char.IsAsciiDigit(map.Text[hit.End]))
            return true;
        // “琅琊”: in marks a district's short name is the name of something else.
        if (hit.IsPlace && form.Strength != NameStrength.Full && hit.End - hit.Start == ShortName && hit.Start > 0 && map.Text[hit.Start - 1] == '“' && hit.End < map.Text.Length && map.Text[hit.End] == '”')
            return true;
        if (form.Entry.Label != "Industry")
            return false;
        // 高新技术产业化 speaks of a process and of no field, 检验检测中心 of what a centre does.
        return rules.Services.LongestAt(map.Text, hit.Start) > hit.End - hit.Start || (hit.End < map.Text.Length && map.Text[hit.End] == '化');
    }

    /// <summary>True for 华东 in 华东分院: it tells which branch, and no place that the text speaks of.</summary>
    private bool IsBranch(WordMap map, NameHit hit, NameForm form)
        => rules.Branches.LongestAt(map.Text, hit.End) > 0 && map.Text[hit.End - 1] != '区' && form.Entry.Name.EndsWith("地区", StringComparison.Ordinal);

    /// <summary>True for 南川 in 西宁市南川工业园区: a spot of the city, and no district of another one by its short name.</summary>
    private static bool IsElsewhere(WordMap map, NameHit hit, NameForm form)
        => map.NameEndingAt(hit.Start) is { IsPlace: true } outer && outer.Forms.Place is { } city && form.Entry.IsDistrictElsewhere(city, map.Text[hit.End - 1])
            && map.Text[outer.End - 1] == city.Name[^1] && hit.Forms.Under(city.Name) is null;

    /// <summary>True for 黑龙江 in 黑龙江哈尔滨: a place that only says where the next one lies.</summary>
    private static bool IsProvinceOf(WordMap map, NameHit hit, NameForm form)
        => hit.IsPlace && form.Entry.Label == "Region" && map.NameAt(hit.End) is { IsPlace: true } next && next.Forms.Under(form.Entry.Name) is not null;
}
