using System.Buffers;
using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing;

namespace KnowledgeGraph.Resolving;

/// <summary>Finds short names that a document defines: （以下简称“科技专窗”）, （简称《实施意见》）, （又称“中国光谷”，以下简称高新区）, （即“人才30条”）.</summary>
internal static partial class ShortNames
{
    private static readonly SearchValues<string> _words = SearchValues.Create(["简称", "统称", "下称", "以下称", "又称", "亦称", "称为", "称作", "称之为", "俗称", "都叫", "也叫", "便叫", "就叫", "都称", "也称", "（即", "(即"], StringComparison.Ordinal);

    /// <summary>Each short form with the mention that it stands for, in order; the first definition of a form counts.</summary>
    public static IReadOnlyList<(string Short, Mention Target)> Find(IReadOnlyList<RecognizedPassage> passages)
    {
        var found = new List<(string, Mention)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var passage in passages)
        {
            AddAbbreviations(passage, found, seen);
            AddNicknames(passage, found, seen);
            // All of the words hold 称, 即 or 叫, which are found faster.
            if (passage.Passage.Text.AsSpan().IndexOfAny('称', '即', '叫') < 0 || !passage.Passage.Text.AsSpan().ContainsAny(_words))
                continue;
            foreach (Match called in Called().Matches(passage.Passage.Text))
            {
                // 印发《…》，因为一共22条，大家都叫它“…”: words may stand between a document and what people call it.
                int aside = called.Groups["pointed"].Success ? LongestAside : Next;
                var target = passage.Mentions.LastOrDefault(m => m.Span.End <= called.Index && called.Index - m.Span.End <= (m.Label == "Policy" ? aside : Next));
                if (target is not null && seen.Add(called.Groups["short"].Value))
                    found.Add((called.Groups["short"].Value, target));
            }
            foreach (Match bracket in Bracket().Matches(passage.Passage.Text))
            {
                var target = passage.Mentions.LastOrDefault(m => m.Span.End <= bracket.Index && bracket.Index - m.Span.End <= Next);
                foreach (Match match in Definition().Matches(bracket.Groups["inside"].Value))
                {
                    string form = match.Groups["short"].Value.Trim();
                    // （即东江实验室）, （即钒钛高新区）: without marks it is a name where it ends as the one before does or is made of its words.
                    if (match.Value.StartsWith('即') && match.Value[1] is not ('“' or '《') && !(target is not null && form.Length > ShortestAbbreviation && (target.Surface.EndsWith(form[^2..], StringComparison.Ordinal) || IsMadeOf(form, target.Surface))))
                        continue;
                    // 上海市、江苏省（以下简称两地）: a word for several is no name of the last one.
                    if (form.Length > 1 && !Several().IsMatch(form) && target is not null && seen.Add(form))
                        found.Add((form, target));
                }
            }
        }
        return found;
    }

    /// <summary>“稀土十条” in 《…若干措施》（“稀土十条”）: what a bracket behind a title alone holds, in quotation marks.</summary>
    private static void AddNicknames(RecognizedPassage passage, List<(string, Mention)> found, HashSet<string> seen)
    {
        string text = passage.Passage.Text;
        for (int at = text.IndexOf("》（“", StringComparison.Ordinal); at >= 0; at = text.IndexOf("》（“", at + 1, StringComparison.Ordinal))
        {
            int close = text.IndexOf('”', at);
            if (close < 0 || close - at > LongestAbbreviation + ShortestAbbreviation || close + 1 >= text.Length || text[close + 1] != '）')
                continue;
            string form = text[(at + 3)..close];
            if (passage.Mentions.LastOrDefault(m => m.Label == "Policy" && (m.Span.End == at || m.Span.End == at + 1)) is { } title && seen.Add(form))
                found.Add((form, title));
        }
    }

    /// <summary>开诚智能 in 中信重工开诚智能装备有限公司（开诚智能）, with marks or without: what a bracket behind a body's name alone holds, all taken from the name in its order.</summary>
    private static void AddAbbreviations(RecognizedPassage passage, List<(string, Mention)> found, HashSet<string> seen)
    {
        string text = passage.Passage.Text;
        foreach (var body in passage.Mentions)
        {
            int open = body.Span.End;
            if (body.Label is not ("Enterprise" or "Institution") || body.Surface.Length <= LongestAbbreviation || open >= text.Length || text[open] is not ('（' or '('))
                continue;
            int close = text.AsSpan(open, Math.Min(LongestAbbreviation + Marks + 2, text.Length - open)).IndexOfAny('）', ')') + open;
            if (close - open > ShortestAbbreviation && text[(open + 1)..close].Trim('“', '”', '"') is var form && form.Length <= LongestAbbreviation && IsTakenFrom(form, body.Surface) && seen.Add(form))
                found.Add((form, body));
        }
    }

    private const int Next = 2;
    private const int LongestAside = 24;
    private const int ShortestAbbreviation = 3;
    private const int LongestAbbreviation = 8;
    private const int Marks = 2;

    /// <summary>True where every unit of the form stands in the name, one behind the other; a place alone tells a branch.</summary>
    private static bool IsTakenFrom(string form, string name) => IsMadeOf(form, name) && form[^1] is not ('省' or '市' or '区' or '县');

    /// <summary>True where every unit of the form stands in the name, one behind the other.</summary>
    private static bool IsMadeOf(string form, string name)
    {
        int at = -1;
        foreach (char unit in form)
        {
            at = name.IndexOf(unit, at + 1);
            if (at < 0)
                return false;
        }
        return true;
    }

    /// <summary>被业内称为“火炬十条”, 俗称“黄金十条”.</summary>
    [GeneratedRegex(@"(被(业内|业界|外界|企业|当地|人们|社会)?称(为|作)|(业内|业界|外界|企业|当地|人们|社会)称之为|俗称|又称|也被称(为|作)|(都|也|便|就)(叫|称)((?<pointed>它|其)为?|作|做|之为))“(?<short>[^”\n。]{2,24})”", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Called();

    [GeneratedRegex("^[两二三四五六七八九](省|市|区|县|地|方|部门|家|校|单位)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Several();

    [GeneratedRegex(@"[（(](?<inside>[^（）()\n。]{3,80})[）)]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"(^|[，；])\s*(((以下|下|又|亦|也)称|(以下|下)?(统称|简称|统一简称))(为|：|:)?\s*[“《""]?|即[“《]?)(?<short>[^”》""，。；]{2,24})[”》""]?\s*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Definition();
}
