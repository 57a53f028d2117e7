using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Resolving;

/// <summary>Reads 《实施意见》 or 《规划》 as the last document named before that ends so.</summary>
internal static class ShortTitles
{
    private const int LongestEnd = 6;
    private const int LongestShort = 16;

    /// <summary>The passages with such titles named in full; one that nothing fits is dropped, since it names no document by itself.</summary>
    public static IReadOnlyList<RecognizedPassage> Expand(IReadOnlyList<RecognizedPassage> passages, TitleRules rules)
    {
        var named = new Dictionary<string, Mention>(StringComparer.Ordinal);
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

    private static Mention? Expand(Mention mention, Dictionary<string, Mention> named, TitleRules rules)
    {
        if (!IsTitle(mention))
            return mention;
        bool bare = rules.Short.Contains(mention.Surface);
        if (!bare && mention.Surface.Length > LongestEnd)
        {
            Note(mention, named);
            return mention;
        }
        var full = named.GetValueOrDefault(mention.Surface);
        // 《建设方案》 behind 《某某走廊建设方案》: the end of a title before, though not its last word alone.
        if (full is null && !bare)
        {
            Note(mention, named);
            return mention;
        }
        return full is null ? null : mention with { Name = full.Surface, Source = MentionSource.Context, Rule = "short title of the one before" };
    }

    /// <summary>Makes the title the last one for everything that it ends in.</summary>
    private static void Note(Mention title, Dictionary<string, Mention> named)
    {
        string core = TitleRules.Core(title.Surface);
        for (int length = Math.Min(core.Length, LongestShort); length > 0; length--)
        {
            if (length < title.Surface.Length)
                named[core[^length..]] = title;
        }
    }

    private static bool IsTitle(Mention mention) => mention.Label == "Policy" && mention.Source is MentionSource.Title or MentionSource.Suffix;
}
