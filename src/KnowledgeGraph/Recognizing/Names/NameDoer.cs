namespace KnowledgeGraph.Recognizing.Names;

/// <summary>Who does something with the body that is named behind him: a body, a verb that no list of words holds, and a place or a known name.</summary>
internal sealed class NameDoer(NameRules rules)
{
    private const int Verb = 2;
    private const int LongVerb = 4;
    private const int ShortestDoer = 3;
    private const int OwnWords = 2;
    private const string Attached = "附属";
    private readonly NameIdentity _identity = new(rules);

    /// <summary>福州 in 某某时代牵手福州云鲸动力科技有限公司, where the candidate starts at <paramref name="start"/>; the start itself where nobody does anything.</summary>
    public int Behind(WordMap map, int start, int ending)
    {
        // ，孵化无锡…有限公司: who does it was named before.
        if (start + Verb < ending && rules.Endings.Doings.LongestAt(map.Text, start) == Verb && map.NameAt(start + Verb) is { Forms: { IsIndustry: false, Sure: not null } } done && OpensBody(done, ending))
            return start + Verb;
        for (int i = start + ShortestDoer + Verb; i < ending; i++)
        {
            if (map.NameAt(i) is { Forms: { IsIndustry: false, Sure: not null } } name && OpensBody(name, ending) && (IsDone(map, start, i, Verb) || IsDone(map, start, i, LongVerb)))
                return i;
        }
        return start;
    }

    /// <summary>False for 成都 in 某某集团咪咕成都公司: the part of the company in the place.</summary>
    private static bool OpensBody(NameHit name, int ending) => name.IsActor ? name.End <= ending + OwnWords : name.IsPlace && ending - name.End >= OwnWords;

    /// <summary>True where a verb of this length stands between a body that starts at <paramref name="start"/> and what is named at <paramref name="at"/>.</summary>
    private bool IsDone(WordMap map, int start, int at, int length)
    {
        int verb = at - length;
        if (verb - start < ShortestDoer || !IsOpen(map, verb, at) || map.Text.AsSpan(verb, Verb) is Attached)
            return false;
        bool isBody = map.NameEndingAt(verb) is { IsActor: true } doer ? doer.End - doer.Start > ShortestDoer : rules.EndsInName(map.Text, start, verb);
        // 委员会 in 监督管理委员会上海监管局 and 水利部 in 中国科学院水利部成都…研究所 are bodies, and no verbs.
        return isBody && !rules.EndsInName(map.Text, start, at) && (_identity.MarkOf(map, verb, at) != NameMark.None || rules.Endings.Doings.Contains(map.Text.AsSpan(verb, length)));
    }

    private static bool IsOpen(WordMap map, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (map.KindAt(i) != WordKind.Open || map.Text[i] is '（' or '）' or '(' or ')' or '“' or '”' or '·')
                return false;
        }
        return true;
    }
}
