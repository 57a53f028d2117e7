using System.Globalization;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing;

/// <summary>Proposes documents that are called by the number of their articles: 人才新政30条, 科创20条 in 出台人才新政30条、科创20条.</summary>
internal sealed class ArticlesRecognizer(NameRules rules)
{
    private const int Shortest = 2;
    private const int Longest = 8;
    private const int LeastArticles = 5;

    public void Recognize(WordMap map, List<Mention> found)
    {
        int last = -1;
        for (int i = map.Text.IndexOf('条', StringComparison.Ordinal); i >= 0; i = map.Text.IndexOf('条', i + 1))
        {
            if (i == 0 || map.KindAt(i) != WordKind.Boundary || Name(map, map.StartOf(i), last) is not { } start || Articles(map.Text.AsSpan(map.StartOf(i), i - map.StartOf(i))) < LeastArticles)
                continue;
            last = i + 1;
            var span = new TextSpan(start, last);
            found.Add(new Mention(span, "Policy", span.Of(map.Text), span.Of(map.Text), MentionSource.Suffix, "document by its articles"));
        }
    }

    /// <summary>Where the words before the number start, behind a verb whose object is a document or the one before in a list; null elsewhere.</summary>
    private int? Name(WordMap map, int number, int last)
    {
        int start = number;
        while (start > 0 && number - start <= Longest && map.IsOpenAt(start - 1) && map.Text[start - 1] != '“')
            start--;
        bool isListed = start > 0 && start - 1 == last && map.Text[start - 1] is '、' or '和';
        int before = start > 0 && map.Text[start - 1] == '“' ? start - 1 : start;
        bool isObject = rules.Contexts.PolicyVerbs.LongestAt(map.Text, before) > 0;
        return (isObject || isListed) && number - start is >= Shortest and <= Longest && rules.Contexts.PolicyParts.LongestAt(map.Text, number, start) == 0 ? start : null;
    }

    private static int Articles(ReadOnlySpan<char> number)
        => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count
            : number.ContainsAny("十百") ? LeastArticles : 0;
}
