using System.Text;
using System.Text.RegularExpressions;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Resolving.Merging;

/// <summary>What a longer name may have and a shorter one leave out: the key merging of rules/resolving.yaml, and how editions and years are written.</summary>
internal sealed partial class MergingRules
{
    private readonly TermSet _ranks;
    private readonly TermSet _drafts;

    /// <summary>Reads the section to its end.</summary>
    public MergingRules(YamlSection section)
    {
        _ranks = new TermSet(section.Texts("ranks"));
        _drafts = new TermSet(section.Texts("drafts"));
        Whole = new TermEndings(section.Texts("whole"));
        section.Close();
    }

    /// <summary>Endings of names whose middle is never left out (郑州轻工业大学 is not 郑州大学).</summary>
    public TermEndings Whole { get; }

    /// <summary>Length of the rank, edition or year at <paramref name="start"/>, 0 when none starts there.</summary>
    public int RankAt(string text, int start)
    {
        if (_ranks.LongestAt(text, start) is > 0 and var rank)
            return rank;
        return text[start] is '第' or '十' || char.IsAsciiDigit(text[start]) ? Edition().Match(text, start).Length : 0;
    }

    /// <summary>The key without all ranks, editions and years.</summary>
    public string WithoutRanks(string key)
    {
        StringBuilder? rest = null;
        int kept = 0;
        for (int i = 0; i < key.Length;)
        {
            int rank = RankAt(key, i);
            if (rank > 0)
            {
                (rest ??= new StringBuilder()).Append(key, kept, i - kept);
                kept = i + rank;
            }
            i += Math.Max(1, rank);
        }
        return rest is null ? key : rest.Append(key, kept, key.Length - kept).ToString();
    }

    /// <summary>True for what may stand behind a title: 试行, 2021版.</summary>
    public bool IsDraft(string behind) => _drafts.Contains(behind) || Years().IsMatch(behind);

    [GeneratedRegex(@"\G(第[0-9一二三四五六七八九十]+届|[0-9]{4}年度|[0-9]{4}年|[0-9]{4}|十[一二三四五]?五)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Edition();

    [GeneratedRegex(@"^([0-9]{8}年?|[0-9]{4}年?版?)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Years();
}
