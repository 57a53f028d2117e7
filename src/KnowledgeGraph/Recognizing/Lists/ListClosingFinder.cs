using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Lists;

/// <summary>Finds what closes a list: what its members do (A、B等参展), a noun behind 等 or behind 等 and a count (A、B和C等13家投资机构), or one behind a count alone (甲、乙两个领域).</summary>
internal sealed class ListClosingFinder(ListRules rules)
{
    private const int LongestKind = 2;
    private const string Numerals = "一二三四五六七八九十";

    /// <summary>What closes a list at <paramref name="at"/>, where a boundary word starts; null when nothing does.</summary>
    public ListClosing? Find(WordMap map, int at)
    {
        bool isEtc = map.Text[at] == '等';
        // A、B等参展: 等 stands before what they do.
        int act = isEtc && at + 1 < map.Text.Length ? at + 1 : at;
        return ListActFinder.Find(map.Text, at, act) ?? OfNoun(map, at, isEtc && (at + 1 >= map.Text.Length || map.StartOf(at + 1) == at + 1));
    }

    private ListClosing? OfNoun(WordMap map, int at, bool isOpen)
    {
        string text = map.Text;
        int count = Count(map, isOpen ? at + 1 : at, out int behind);
        if (!isOpen && count < 2)
            return null;
        var noun = rules.NounBehind(map, behind);
        if (!isOpen && text[behind - 1] == '类' && noun is null)
            return new ListClosing(ListNoun.Kinds, count, true);
        if (count > 1 && text[behind - 1] == '家' && (behind >= text.Length || (isOpen ? map.KindAt(behind) == WordKind.Stop : noun is null)))
            noun = ListNoun.Companies;
        return noun is null ? null : new ListClosing(Meant(text, behind, noun), count, !isOpen);
    }

    private static ListNoun Meant(string text, int start, ListNoun noun)
    {
        // 医药健康、低碳制造三大产业集群: clusters that are told in so many great ones are fields.
        if (noun.Label == "Park" && text[start - 1] == '大' && noun.Text.EndsWith("集群", StringComparison.Ordinal))
            return ListNoun.Kinds;
        // 退役设备、废旧电池等资源利用产业基地: words before the noun make it the noun's own ending, and 海外分中心 does not.
        return noun.IsShared && !text.AsSpan(start, Math.Min(noun.Text.Length + LongestKind, text.Length - start)).Contains(noun.Text, StringComparison.Ordinal)
            ? noun with { IsShared = false } : noun;
    }

    /// <summary>The number in 3家, 两个, 三大; 0 when there is none. Numbers above ten close no list that is given in full.</summary>
    private static int Count(WordMap map, int start, out int end)
    {
        end = start;
        if (start >= map.Text.Length || map.KindAt(start) != WordKind.Boundary || map.StartOf(start) != start)
            return 0;
        if (!char.IsAsciiDigit(map.Text[start]) && map.Text[start] != '两' && !Numerals.Contains(map.Text[start], StringComparison.Ordinal))
            return 0;
        while (end < map.Text.Length && map.StartOf(end) == start)
            end++;
        var word = map.Text.AsSpan(start, end - start);
        int value = 0;
        int digits = 0;
        while (digits < word.Length && char.IsAsciiDigit(word[digits]) && digits < 4)
            value = (value * 10) + (word[digits++] - '0');
        if (digits > 0 && digits < word.Length)
            return value;
        int numeral = word[0] == '两' ? 2 : Numerals.IndexOf(word[0], StringComparison.Ordinal) + 1;
        if (numeral == 0 || word.Length < 2)
            end = start;
        return word.Length == 2 ? numeral : 0;
    }
}
