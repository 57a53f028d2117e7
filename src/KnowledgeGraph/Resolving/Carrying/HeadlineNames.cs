using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Resolving.Carrying;

/// <summary>Names in a document's own title, which shortens and plays with names.</summary>
internal sealed class HeadlineNames(ResolvingRules rules)
{
    /// <summary>Length of the longest title.</summary>
    public const int Longest = 80;

    private const int LongestIssuing = 30;

    private readonly SpokenHeadline _spoken = new(rules.Anaphors);

    /// <summary>The passages without the names that rules read into the title and that nothing else in it bears out (大湾区添海洋科技新联盟).</summary>
    public IReadOnlyList<RecognizedPassage> WithoutPlays(IReadOnlyList<RecognizedPassage> passages)
    {
        if (passages.Count < 2 || passages[0].Passage.Text.Length > Longest || passages[0].Passage.Text.Contains('。', StringComparison.Ordinal))
            return passages;
        var headline = passages[0];
        var kept = headline.Mentions.Where(m => m.Label == "Event" || m.Source is not (MentionSource.Suffix or MentionSource.Quotation) || IsBorneOut(m, passages)).ToList();
        return kept.Count == headline.Mentions.Count ? passages : [headline with { Mentions = kept }, .. passages.Skip(1)];
    }

    /// <summary>True for 长治市科技金融服务中心 in 长治市科技金融服务中心2022年年报: whose year it is stands there by its name.</summary>
    private static bool IsCaption(Mention mention, string headline)
        => mention.Span.Start == 0 && mention.Label is "Institution" or "Alliance" or "Enterprise" or "Fund" && mention.Span.End < headline.Length && char.IsAsciiDigit(headline[mention.Span.End]);

    /// <summary>True for 中共绥化市委办公室 in 中共绥化市委办公室印发《…》: a headline that names a document names those who issue it.</summary>
    private static bool IsIssuer(Mention mention, string headline)
        => mention.Label == "Agency" && headline.IndexOf('《', StringComparison.Ordinal) is var title && title >= mention.Span.End && title - mention.Span.End <= LongestIssuing;

    /// <summary>True where the text speaks of what the headline names: in the same words, by its kind, as a body that speaks of itself or one that runs a zone.</summary>
    private bool IsBorneOut(Mention mention, IReadOnlyList<RecognizedPassage> passages)
    {
        string? kind = Zones.Is(mention.Label, mention.Name) ? rules.Zones.Body : rules.Zones.KindOfBody(mention);
        bool mayTell = mention.Label is "Institution" or "Enterprise" or "Alliance";
        return IsCaption(mention, passages[0].Passage.Text) || _spoken.IsSpokenOf(mention, passages) || IsIssuer(mention, passages[0].Passage.Text) || passages.Skip(1).Any(p => p.Passage.Text.Contains(mention.Surface, StringComparison.Ordinal)
            || (kind is not null && p.Passage.Text.Contains(kind, StringComparison.Ordinal))
            || (mayTell && rules.Anaphors.SpeaksOfItself(p.Passage.Text)));
    }
}
