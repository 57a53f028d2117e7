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

    /// <summary>True for A研究院 in A研究院理事会公报: what opens a headline that closes as an account is what it reports on.</summary>
    private bool IsReportedOn(Mention mention, string headline)
    {
        // Of parks the text may speak by other names than its headline; a development zone has one.
        bool isAlone = (mention.Label is "Institution" && !mention.Name.EndsWith("理事会", StringComparison.Ordinal)) || mention.Label is "Alliance" or "Enterprise" or "Fund" || (mention.Label == "Park" && mention.Name.EndsWith("开发区", StringComparison.Ordinal));
        if (mention.Span.Start > 0 || !isAlone || mention.Span.End == headline.Length || headline[mention.Span.End] is '与' or '和' or '及' or '、')
            return false;
        int aside = headline.IndexOfAny(['（', '('], mention.Span.End);
        return rules.Accounts.LongestAt(headline, aside < 0 ? headline.Length : aside, mention.Span.End) > 0;
    }

    /// <summary>True for 中共绥化市委办公室 in 中共绥化市委办公室印发《…》: a headline that names a document names those who issue it.</summary>
    private static bool IsIssuer(Mention mention, string headline)
        => mention.Label == "Agency" && headline.IndexOf('《', StringComparison.Ordinal) is var title && title >= mention.Span.End && title - mention.Span.End <= LongestIssuing;

    /// <summary>True where the text speaks of what the headline names: in the same words, by its kind, as a body that speaks of itself or one that runs a zone.</summary>
    private bool IsBorneOut(Mention mention, IReadOnlyList<RecognizedPassage> passages)
    {
        string? kind = Zones.Is(mention.Label, mention.Name) ? rules.Zones.Body : rules.Zones.KindOfBody(mention);
        bool mayTell = mention.Label is "Institution" or "Enterprise" or "Alliance";
        return IsCaption(mention, passages[0].Passage.Text) || IsReportedOn(mention, passages[0].Passage.Text) || _spoken.IsSpokenOf(mention, passages) || IsIssuer(mention, passages[0].Passage.Text) || passages.Skip(1).Any(p => p.Passage.Text.Contains(mention.Surface, StringComparison.Ordinal)
            || (kind is not null && p.Passage.Text.Contains(kind, StringComparison.Ordinal))
            || (mayTell && rules.Anaphors.SpeaksOfItself(p.Passage.Text)));
    }
}
