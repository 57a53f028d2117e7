using System.Buffers;
using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing;

namespace KnowledgeGraph.Resolving;

/// <summary>Finds short names that a document defines: （以下简称“科技专窗”）, （简称《实施意见》）.</summary>
internal static partial class ShortNames
{
    private static readonly SearchValues<string> _words = SearchValues.Create(["简称", "统称"], StringComparison.Ordinal);

    /// <summary>Each short form with the mention that it stands for, in order; the first definition of a form counts.</summary>
    public static IReadOnlyList<(string Short, Mention Target)> Find(IReadOnlyList<RecognizedPassage> passages)
    {
        var found = new List<(string, Mention)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var passage in passages)
        {
            if (!passage.Passage.Text.AsSpan().ContainsAny(_words))
                continue;
            foreach (Match match in Definition().Matches(passage.Passage.Text))
            {
                string form = match.Groups["short"].Value.Trim();
                var target = passage.Mentions.LastOrDefault(m => m.Span.End <= match.Index && match.Index - m.Span.End <= 2);
                if (form.Length > 1 && target is not null && seen.Add(form))
                    found.Add((form, target));
            }
        }
        return found;
    }

    [GeneratedRegex(@"[（(]\s*(以下|下)?(统称|简称|统一简称)(为|：|:)?\s*[“《""]?(?<short>[^”》""（）()，。；]{2,24})[”》""]?\s*[）)]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Definition();
}
