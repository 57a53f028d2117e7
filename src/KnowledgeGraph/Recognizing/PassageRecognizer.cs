using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing;

/// <summary>Finds the names of a passage: every recognizer proposes, the longest proposal at a place stands, what lies inside becomes its part.</summary>
internal sealed class PassageRecognizer(RecognizingRules rules)
{
    private readonly TitleRecognizer _titles = new(rules.Names.Titles);
    private readonly GovernedRecognizer _governed = new(rules.Names);
    private readonly ProvinceLetterRecognizer _letters = new(rules.Lexicon);
    private readonly LocalBodyRecognizer _bodies = new(rules.Bodies, rules.Names.OtherWords);
    private readonly SuffixRecognizer _suffixes = new(rules.Names);
    private readonly HonourRecognizer _honours = new(rules.Names);
    private readonly CountedStatusRecognizer _statuses = new(rules.Names);
    private readonly QuotationRecognizer _quotations = new(rules.Names);
    private readonly FieldRecognizer _fields = new(rules.Names);
    private readonly ArticlesRecognizer _articles = new(rules.Names);
    private readonly SiteRecognizer _sites = new(rules.Names);
    private readonly ListRecognizer _lists = new(rules);
    private readonly TitleHolderRecognizer _holders = new(rules.Names);
    private readonly DealRecognizer _deals = new(rules.Names);
    private readonly ActingCompanyRecognizer _acting = new(rules.Names);
    private readonly PartyRecognizer _parties = new(rules.Names);
    private readonly InnerNameRecognizer _inner = new(rules.Lexicon, rules.Names.Protected, rules.Names.Contexts.Fields.Tails);

    /// <summary>Reads one passage; thread-safe, linear in the text but for bounded look-back.</summary>
    public RecognizedPassage Recognize(Passage passage)
    {
        var map = WordMap.Cut(passage.Text, rules);
        var titles = _titles.Recognize(map, out var agreements);
        var proposals = new List<Mention>(titles);
        _governed.Recognize(map, titles, proposals);
        int governed = proposals.Count;
        _bodies.Recognize(map, proposals);
        LexiconRecognizer.Recognize(map, proposals);
        _letters.Recognize(map, proposals);
        AddHonoursAndEndings(map, proposals);
        _statuses.Recognize(map, proposals);
        RemoveKinds(proposals, titles.Count, governed);
        _quotations.Recognize(map, proposals);
        _fields.Recognize(map, proposals);
        _sites.Recognize(map, proposals);
        _articles.Recognize(map, proposals);
        var mentions = MentionLayout.Arrange(proposals);
        if (_lists.Recognize(map, mentions) is { } listed)
            mentions = MentionLayout.Arrange(listed);
        var more = new List<Mention>();
        JointEventRecognizer.Recognize(passage.Text, mentions, more);
        mentions = With(mentions, more);
        _holders.Recognize(map, mentions, more);
        mentions = With(mentions, more);
        _deals.Recognize(map, mentions, more);
        mentions = With(mentions, more);
        _acting.Recognize(map, mentions, more);
        mentions = With(mentions, more);
        _parties.Recognize(map, mentions, more);
        mentions = With(mentions, more);
        _inner.Recognize(map, mentions, more);
        mentions = With(mentions, more);
        return new RecognizedPassage(passage, map, mentions, agreements);
    }

    /// <summary>昆明市院士工作站 in 《昆明市院士工作站管理办法》: a title that many hold is no one's place or body.</summary>
    private static void RemoveKinds(List<Mention> proposals, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (proposals[i].Label != "Program")
                continue;
            var title = proposals[i].Span;
            for (int other = proposals.Count - 1; other >= to; other--)
            {
                if (proposals[other] is { Source: MentionSource.Suffix, Label: "Park" or "Institution" or "Platform" } kind && kind.Span.End == title.End)
                    proposals.RemoveAt(other);
            }
        }
    }

    /// <summary>Titles that many hold, and what endings tell where it is none of them.</summary>
    private void AddHonoursAndEndings(WordMap map, List<Mention> proposals)
    {
        int first = proposals.Count;
        _honours.Recognize(map, proposals);
        int honours = proposals.Count;
        _suffixes.Recognize(map, proposals);
        if (honours == first)
            return;
        for (int i = proposals.Count - 1; i >= honours; i--)
        {
            var span = proposals[i].Span;
            if (proposals.FindIndex(first, honours - first, h => h.Span.Overlaps(span) && h.Span.End == span.End) >= 0)
                proposals.RemoveAt(i);
        }
    }

    /// <summary>All of them laid out; <paramref name="more"/> is empty then.</summary>
    private static IReadOnlyList<Mention> With(IReadOnlyList<Mention> mentions, List<Mention> more)
    {
        if (more.Count == 0)
            return mentions;
        more.InsertRange(0, mentions);
        mentions = MentionLayout.Arrange(more);
        more.Clear();
        return mentions;
    }
}
