using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.LocalBodies;

/// <summary>Finds what a body is called behind its place or its level word, the term that it sits between them (省第十三届人大常委会), and the League's sign before both.</summary>
internal sealed class LocalBodyFinder(LocalBodyLexicon bodies, LocalBodyRules rules)
{
    /// <summary>The committees of the Party, whose short name stands for those of the League where 团 stands before the place.</summary>
    public const string PartyCommittee = "中国共产党{place}委员会";

    private const string Youth = "共青";

    /// <summary>团市委, 共青团泉州市委.</summary>
    public static LocalBody League { get; } = new("Institution", "共青团{place}委员会", ["province", "city", "district"]);

    /// <summary>The body at <paramref name="at"/> and its <paramref name="form"/>, behind the term where one stands; null when none does.</summary>
    public LocalBody? Find(string text, int at, string level, out TextSpan form)
    {
        int start = at + TermOf(text, at);
        var body = bodies.LongestAt(text, start, level, out int length);
        form = new TextSpan(start, start + length);
        return body;
    }

    /// <summary>The level of a place by its full name; empty where the name does not tell it.</summary>
    public static string LevelOf(string place) => place.Length == 0 ? "" : place[^1] switch
    {
        '省' => "province",
        '市' => "city",
        '区' or '县' or '旗' => "district",
        _ => "",
    };

    /// <summary>Length of 团 or 共青团 before a level word or a place; 0 for 集团 and where none stands.</summary>
    public static int LeagueBefore(WordMap map, int start)
    {
        if (start == 0 || map.Text[start - 1] != '团')
            return 0;
        if (start > Youth.Length && map.Text.AsSpan(start - 1 - Youth.Length, Youth.Length) is Youth)
            return Youth.Length + 1;
        return map.KindAt(start - 1) == WordKind.Open && (start == 1 || map.KindAt(start - 2) is WordKind.Stop or WordKind.Boundary or WordKind.Conjunction || map.Text[start - 2] is '）' or '、') ? 1 : 0;
    }

    /// <summary>Length of 第十三届 before a body that sits so long; 0 where none stands.</summary>
    private int TermOf(string text, int at)
    {
        int end = at < text.Length && text[at] == '第' ? at + 1 : at;
        int first = end;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || "一二三四五六七八九十".Contains(text[end], StringComparison.Ordinal)))
            end++;
        return end > first && end - first <= 3 && end < text.Length && text[end] == '届' && rules.Sitting.LongestAt(text, end + 1) > 0 ? end + 1 - at : 0;
    }
}
