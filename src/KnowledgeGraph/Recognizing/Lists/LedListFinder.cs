using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Lists;

/// <summary>Finds the lists of companies that the words before them lead to, where no noun closes them: 核心企业为A、B; 链主企业：A、B.</summary>
internal sealed class LedListFinder(ListRules rules)
{
    private const string Company = "企业";
    private const int LongestList = 100;
    private const char Etc = '等';
    private static readonly char[] _ends = ['，', '。', '；', '（', ',', ';', Etc];

    /// <summary>Where the lists of the text stand, in order.</summary>
    public IEnumerable<TextSpan> Find(string text)
    {
        for (int at = text.IndexOf(Company, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Company, at + 1, StringComparison.Ordinal))
        {
            int end = at + Company.Length;
            if (rules.Leading.LongestAt(text, end) == 0 || rules.Links.LongestAt(text, end) is not (> 0 and var link))
                continue;
            var list = new TextSpan(end + link, EndOf(text, end + link));
            if (list.Length > 0 && text.IndexOf('、', list.Start, list.Length) > 0)
                yield return list;
        }
    }

    /// <summary>The end of the clause; the start of the list where that is too far, or where 等 leads to a noun of its own.</summary>
    private static int EndOf(string text, int start)
    {
        int reach = Math.Min(LongestList, text.Length - start);
        int end = text.IndexOfAny(_ends, start, reach);
        if (end < 0)
            return reach < LongestList ? text.Length : start;
        return text[end] == Etc && end + 1 < text.Length && Array.IndexOf(_ends, text[end + 1]) < 0 ? start : end;
    }
}
