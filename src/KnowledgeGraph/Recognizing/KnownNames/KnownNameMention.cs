using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.KnownNames;

/// <summary>Makes the name that a lexicon form stands for where it stands: the known one, one with its part, or another that only holds the form.</summary>
internal sealed class KnownNameMention(KnownNameRules rules)
{
    private const int OwnWords = 2;
    private const int LongestGroup = 4;
    private readonly KnownNameEnd _ends = new(rules);

    /// <summary>The name at <paramref name="hit"/>; <paramref name="start"/> is where the province before it starts, if one does.</summary>
    public Mention Of(WordMap map, NameHit hit, NameForm form, int start)
    {
        string label = form.Entry.Label;
        if (label == "Enterprise" && start == hit.Start && HasHead(map, hit, form))
            return Other(map, start - 1, hit.End, label, "longer than a known name");
        if (label == "Enterprise" && start == hit.Start && IsOfGroup(map, hit))
            return Other(map, start, hit.End + OwnWords, label, "company of a group in a list");
        if (label == "Program" && ProgramOwnerFinder.Find(map, hit, form.Entry) is >= 0 and var owner)
            return Other(map, owner, hit.End, label, "programme of another place by the same name");
        return WithParts(map, hit, form, StartOf(map, start, label));
    }

    private Mention WithParts(WordMap map, NameHit hit, NameForm form, int start)
    {
        string label = form.Entry.Label;
        int end = _ends.Find(map, hit.End, label);
        string surface = map.Text[start..end];
        if (end > hit.End && label == "Enterprise" && map.Text[end - 1] is not ('）' or ')'))
            return Other(map, start, end, "Institution", "institute of a group by its number");
        // 哈工大（威海） is 哈尔滨工业大学（威海）.
        if (end > hit.End && label == "Institution")
            return Other(map, start, end, label, "known name with its part") with { Name = form.Entry.Name + map.Text[hit.End..end] };
        if (end > hit.End && label is not ("Industry" or "Program"))
            return Other(map, start, end, label, "known name with its part");
        return new Mention(new TextSpan(start, end), label, surface, form.Entry.Name, MentionSource.Lexicon, "lexicon name")
        {
            LocalBody = LocalForm(form, surface),
        };
    }

    /// <summary>A name that no lexicon holds.</summary>
    private static Mention Other(WordMap map, int start, int end, string label, string rule)
    {
        string name = map.Text[start..end];
        return new Mention(new TextSpan(start, end), label, name, name, MentionSource.Suffix, rule);
    }

    /// <summary>True for 启赛微电子, which is another company than 赛微电子: one unit more stands at the head of the clause.</summary>
    private static bool HasHead(WordMap map, NameHit hit, NameForm form)
        => hit.Start > 0 && hit.End - hit.Start is 4 or 5 && form.Entry.Name.Length == hit.End - hit.Start && map.KindAt(hit.Start - 1) == WordKind.Open && map.Text[hit.Start - 1] is >= '\u4E00' and not ('同' or '现' or '原' or '系' or '含' or '如' or '及' or '像' or '老' or '新' or '前' or '后' or '时' or '中' or '上' or '内' or '外')
            && (hit.Start == 1 || map.KindAt(hit.Start - 2) is WordKind.Stop or WordKind.Boundary or WordKind.Conjunction) && (hit.End == map.Text.Length || map.KindAt(hit.End) is WordKind.Stop or WordKind.Boundary or WordKind.Conjunction);

    /// <summary>True for 首钢 in 首钢京唐、…: a group's short name and two units of its own, in a list.</summary>
    private bool IsOfGroup(WordMap map, NameHit hit)
    {
        int end = hit.End + OwnWords;
        if (hit.End - hit.Start > LongestGroup || end >= map.Text.Length || map.KindAt(hit.End) != WordKind.Open || map.KindAt(hit.End + 1) != WordKind.Open)
            return false;
        return map.IsApart(hit.Start) && (map.Text[end] == '、' || (hit.Start > 0 && map.Text[hit.Start - 1] == '、' && map.KindAt(end) is WordKind.Stop or WordKind.Boundary)) && !rules.Doings.Contains(map.Text.AsSpan(hit.End, OwnWords));
    }

    private static int StartOf(WordMap map, int start, string label)
    {
        // 国家科技富民强县专项行动计划: the state before its programme.
        if (label == "Program" && start > 1 && map.Text.AsSpan(start - 2, 2) is "国家" && map.KindAt(start - 1) == WordKind.Open)
            return start - 2;
        // 江苏硕世生物: the place before a company's short name is of its name.
        if (label == "Enterprise" && map.NameEndingAt(start) is { IsPlace: true } seat && (seat.Start == 0 || map.Text[seat.Start - 1] is '与' or '和' or '、' or '，' or '。' or '由' or '向' or '对'))
            return seat.Start;
        return start;
    }

    private static LocalBodyReference? LocalForm(NameForm form, string surface)
    {
        if (!form.Entry.IsLocal || form.Strength == NameStrength.Full || surface[0] is not ('市' or '区' or '省') || surface[1] == '级')
            return null;
        return new LocalBodyReference(surface[1..], null, surface[..1]) { Known = (form.Entry.Place, form.Entry.Name) };
    }
}
