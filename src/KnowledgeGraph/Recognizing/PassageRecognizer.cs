using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing;

/// <summary>Finds the names of a passage: every recognizer proposes, the longest proposal at a place stands, what lies inside becomes its part.</summary>
internal sealed class PassageRecognizer(RecognizingRules rules)
{
    private readonly TitleRecognizer _titles = new(rules.Names.Titles);
    private readonly GovernedRecognizer _governed = new(rules.Names);
    private readonly LexiconRecognizer _lexicon = new();
    private readonly ProvinceLetterRecognizer _letters = new(rules.Lexicon);
    private readonly LocalBodyRecognizer _bodies = new(rules.Bodies);
    private readonly SuffixRecognizer _suffixes = new(rules.Names);
    private readonly HonourRecognizer _honours = new(rules.Names);
    private readonly QuotationRecognizer _quotations = new(rules.Names);
    private readonly FieldRecognizer _fields = new(rules.Names);
    private readonly ArticlesRecognizer _articles = new(rules.Names);
    private readonly SiteRecognizer _sites = new(rules.Names);
    private readonly ListRecognizer _lists = new(rules);
    private readonly TitleHolderRecognizer _holders = new(rules.Names);
    private readonly PartyRecognizer _parties = new(rules.Names);
    private readonly InnerNameRecognizer _inner = new(rules.Lexicon, rules.Names.Protected);

    /// <summary>Reads one passage; thread-safe, linear in the text but for bounded look-back.</summary>
    public RecognizedPassage Recognize(Passage passage)
    {
        var map = WordMap.Cut(passage.Text, rules.Names, rules.Lexicon);
        var titles = _titles.Recognize(map, out var agreements);
        var proposals = new List<Mention>(titles);
        proposals.AddRange(_governed.Recognize(map, titles));
        proposals.AddRange(_bodies.Recognize(map));
        proposals.AddRange(_lexicon.Recognize(map));
        proposals.AddRange(_letters.Recognize(map));
        var honours = _honours.Recognize(map).ToList();
        proposals.AddRange(honours);
        foreach (var mention in _suffixes.Recognize(map))
        {
            if (!IsHonour(mention, honours))
                proposals.Add(mention);
        }
        proposals.AddRange(_quotations.Recognize(map));
        proposals.AddRange(_fields.Recognize(map));
        proposals.AddRange(_sites.Recognize(map));
        proposals.AddRange(_articles.Recognize(map));
        var mentions = MentionLayout.Arrange(proposals);
        var listed = _lists.Recognize(map, mentions);
        if (listed != mentions)
            mentions = MentionLayout.Arrange(listed);
        mentions = With(mentions, JointEventRecognizer.Recognize(passage.Text, mentions));
        mentions = With(mentions, _holders.Recognize(map, mentions));
        mentions = With(mentions, _parties.Recognize(map, mentions));
        mentions = With(mentions, _inner.Recognize(map, mentions));
        return new RecognizedPassage(passage, map, mentions, agreements);
    }

    private static IReadOnlyList<Mention> With(IReadOnlyList<Mention> mentions, IEnumerable<Mention> more)
    {
        List<Mention> all = [.. mentions, .. more];
        return all.Count == mentions.Count ? mentions : MentionLayout.Arrange(all);
    }

    private static bool IsHonour(Mention mention, List<Mention> honours)
        => honours.Count > 0 && honours.Exists(h => h.Span.Overlaps(mention.Span) && h.Span.End == mention.Span.End);
}
