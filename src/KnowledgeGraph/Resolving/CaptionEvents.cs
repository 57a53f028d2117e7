using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing;

namespace KnowledgeGraph.Resolving;

/// <summary>Reads the meeting that a caption names as the one that its text tells of, where both names share most of their words:
/// 上海高校技术市场洽谈会宝山专场 1月26日，…举办“宝山企业接轨上海高校技术市场洽谈会”.</summary>
internal static class CaptionEvents
{
    private const string Label = "Event";
    private const int Shared = 6;

    /// <summary>The passages with such captions named as their texts name the meeting.</summary>
    public static IReadOnlyList<RecognizedPassage> Join(IReadOnlyList<RecognizedPassage> passages)
    {
        RecognizedPassage[]? joined = null;
        for (int i = 0; i < passages.Count; i++)
        {
            if (Join(passages[i]) is { } passage)
                (joined ??= [.. passages])[i] = passage;
        }
        return joined ?? passages;
    }

    private static RecognizedPassage? Join(RecognizedPassage passage)
    {
        string text = passage.Passage.Text;
        if (passage.Mentions is not [{ Label: Label, Span.Start: 0 } caption, ..] || caption.Span.End >= text.Length || text[caption.Span.End] != ' ')
            return null;
        Mention? told = null;
        foreach (var mention in passage.Mentions)
        {
            if (mention.Label != Label || mention.Name == caption.Name)
                continue;
            if (told is not null && told.Name != mention.Name)
                return null;
            told = mention;
        }
        return told is not null && told.Source != MentionSource.Lexicon && Share(caption.Name, told.Name)
            ? passage with { Mentions = [caption with { Name = told.Name, Source = MentionSource.Context, Rule = "caption of what its text tells of" }, .. passage.Mentions.Skip(1)] }
            : null;
    }

    private static bool Share(string one, string other)
    {
        for (int i = 0; i + Shared <= one.Length; i++)
        {
            if (other.AsSpan().IndexOf(one.AsSpan(i, Shared)) >= 0)
                return true;
        }
        return false;
    }
}
