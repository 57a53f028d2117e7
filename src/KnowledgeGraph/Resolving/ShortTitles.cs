using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Resolving;

/// <summary>Reads 《实施意见》 or 《规划》 as the last document named before that ends so.</summary>
internal static class ShortTitles
{
    private const int LongestEnd = 6;

    /// <summary>The passages with such titles named in full; one that nothing fits is dropped, since it names no document by itself.</summary>
    public static IReadOnlyList<RecognizedPassage> Expand(IReadOnlyList<RecognizedPassage> passages, TitleRules rules)
    {
        var named = new List<Mention>();
        var result = new List<RecognizedPassage>(passages.Count);
        foreach (var passage in passages)
        {
            if (!passage.Mentions.Any(m => IsTitle(m)))
            {
                result.Add(passage);
                continue;
            }
            result.Add(passage with { Mentions = [.. passage.Mentions.Select(m => Expand(m, named, rules)).OfType<Mention>()] });
        }
        return result;
    }

    private static Mention? Expand(Mention mention, List<Mention> named, TitleRules rules)
    {
        if (!IsTitle(mention))
            return mention;
        bool bare = rules.Short.Contains(mention.Surface);
        if (!bare && mention.Surface.Length > LongestEnd)
        {
            named.Add(mention);
            return mention;
        }
        var full = named.LastOrDefault(n => n.Surface.Length > mention.Surface.Length && TitleRules.Core(n.Surface).EndsWith(mention.Surface, StringComparison.Ordinal));
        // 《建设方案》 behind 《某某走廊建设方案》: the end of a title before, though not its last word alone.
        if (full is null && !bare)
        {
            named.Add(mention);
            return mention;
        }
        return full is null ? null : mention with { Name = full.Surface, Source = MentionSource.Context, Rule = "short title of the one before" };
    }

    private static bool IsTitle(Mention mention) => mention.Label == "Policy" && mention.Source is MentionSource.Title or MentionSource.Suffix;
}
