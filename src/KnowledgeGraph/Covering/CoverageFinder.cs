using System.Runtime.InteropServices;
using KnowledgeGraph.Model;
using KnowledgeGraph.Relating;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Covering;

/// <summary>Holds the facts of a document against its text: what was used, what was not.</summary>
internal sealed class CoverageFinder
{
    private const int ShownOfFragment = 40;
    private const string EndMarks = "。！？；：!?;:…”》）";

    private readonly Dictionary<string, PassageFacts> _facts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _linked = new(StringComparer.Ordinal);

    private CoverageFinder(IReadOnlyList<SentenceReading> readings, IReadOnlyList<Statement> statements, IReadOnlyList<Observation> observations)
    {
        foreach (var reading in readings)
            FactsOf(reading.Passage.Passage.Id).Readings.Add(reading);
        foreach (var statement in statements)
        {
            FactsOf(statement.PassageId).Statements.Add(statement);
            _linked.Add(statement.Start.Entity.Value);
            _linked.Add(statement.End.Entity.Value);
        }
        foreach (var observation in observations)
        {
            FactsOf(observation.PassageId).Figures.Add(observation);
            if (observation.Subject is { } subject)
                _linked.Add(subject.Entity.Value);
        }
    }

    /// <summary>The coverage of a document by its facts.</summary>
    public static DocumentCoverage Find(
        ResolvedDocument document, IReadOnlyList<SentenceReading> readings, IReadOnlyList<Statement> statements, IReadOnlyList<Observation> observations)
        => new CoverageFinder(readings, statements, observations).Find(document.Passages);

    private DocumentCoverage Find(IReadOnlyList<ResolvedPassage> passages)
    {
        int passagesWithFacts = 0, sentences = 0, sentencesWithFacts = 0;
        foreach (var passage in passages)
        {
            int withFacts = SentencesWithFacts(passage.Passage);
            passagesWithFacts += withFacts > 0 ? 1 : 0;
            sentences += passage.Passage.Sentences.Count;
            sentencesWithFacts += withFacts;
        }
        return new DocumentCoverage(
            passages.Count,
            passagesWithFacts,
            sentences,
            sentencesWithFacts,
            [.. UnlinkedNames(passages), .. passages.SelectMany(UnusedTitles), .. passages.SelectMany(UnusedNumbers), .. passages.SelectMany(Fragments)]);
    }

    private PassageFacts FactsOf(string passageId) => CollectionsMarshal.GetValueRefOrAddDefault(_facts, passageId, out _) ??= new PassageFacts();

    private int SentencesWithFacts(Passage passage)
    {
        if (!_facts.TryGetValue(passage.Id, out var facts) || facts.Figures.Count + facts.Statements.Count == 0)
            return 0;
        var spans = facts.Figures.ConvertAll(static f => SpanOf(f));
        string? before = null;
        foreach (var statement in facts.Statements)
        {
            // The statements of a sentence share its quote.
            if (!ReferenceEquals(statement.Quote, before))
                spans.Add(SpanOf(statement.Quote, passage.Text));
            before = statement.Quote;
        }
        return passage.Sentences.Count(sentence => spans.Exists(span => span.Overlaps(sentence)));
    }

    private static TextSpan SpanOf(Observation figure) => new(figure.Offset, figure.Offset + figure.Raw.Length);

    private static TextSpan SpanOf(string quote, string text)
        => text.IndexOf(quote, StringComparison.Ordinal) is >= 0 and var at ? new TextSpan(at, at + quote.Length) : default;

    private List<CoverageGap> UnlinkedNames(IReadOnlyList<ResolvedPassage> passages)
    {
        var gaps = new List<CoverageGap>();
        var seen = new HashSet<ResolvedEntity>();
        foreach (var passage in passages)
        {
            foreach (var mention in passage.Mentions)
            {
                if (mention.Mention.Source != MentionSource.Anaphor && seen.Add(mention.Entity) && !_linked.Contains(mention.Entity.Id.Value))
                    gaps.Add(new CoverageGap(CoverageGapKind.UnlinkedName, mention.Mention.Surface, passage.Passage.Id));
            }
        }
        return gaps;
    }

    private static IEnumerable<CoverageGap> UnusedTitles(ResolvedPassage passage)
    {
        string text = passage.Passage.Text;
        for (int start = text.IndexOf('《', StringComparison.Ordinal); start >= 0; start = text.IndexOf('《', start + 1))
        {
            int end = text.IndexOf('》', start);
            if (end < 0)
                yield break;
            var title = new TextSpan(start + 1, end);
            if (title.Length > 0 && !passage.Mentions.Any(m => m.Span.Overlaps(title)))
                yield return new CoverageGap(CoverageGapKind.UnusedTitle, title.Of(text), passage.Passage.Id);
        }
    }

    private IEnumerable<CoverageGap> UnusedNumbers(ResolvedPassage passage)
    {
        string text = passage.Passage.Text;
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
            yield break;
        var facts = _facts.GetValueOrDefault(passage.Passage.Id);
        foreach (var number in Numbers(text))
        {
            if (!IsNamed(number, passage.Mentions) && facts?.Uses(number) != true)
                yield return new CoverageGap(CoverageGapKind.UnusedNumber, WithNeighbours(number, text), passage.Passage.Id);
        }
    }

    private static bool IsNamed(TextSpan span, IReadOnlyList<ResolvedMention> mentions)
    {
        for (int i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Span.Overlaps(span))
                return true;
        }
        return false;
    }

    private static IEnumerable<TextSpan> Numbers(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            int start = i;
            while (i < text.Length && (char.IsAsciiDigit(text[i]) || (i > start && text[i] is '.' or ',')))
                i++;
            if (i > start)
                yield return new TextSpan(start, i);
        }
    }

    /// <summary>A number with the two characters on each side, by which a person knows it again.</summary>
    private static string WithNeighbours(TextSpan number, string text)
        => text[Math.Max(0, number.Start - 2)..Math.Min(text.Length, number.End + 2)].Replace('\n', ' ');

    private static IEnumerable<CoverageGap> Fragments(ResolvedPassage passage)
    {
        string text = passage.Passage.Text.TrimEnd();
        bool isFragment = passage.Passage.Kind == BlockKind.Paragraph
            && text.Length > 0
            && !EndMarks.Contains(text[^1], StringComparison.Ordinal)
            && passage.Mentions.Count == 0
            && !text.Any(char.IsAsciiDigit);
        if (isFragment)
            yield return new CoverageGap(CoverageGapKind.Fragment, text.Length > ShownOfFragment ? text[..ShownOfFragment] : text, passage.Passage.Id);
    }

    /// <summary>What was read from one passage.</summary>
    private sealed class PassageFacts
    {
        public List<SentenceReading> Readings { get; } = [];

        public List<Statement> Statements { get; } = [];

        public List<Observation> Figures { get; } = [];

        /// <summary>True when a date or a figure stands at <paramref name="span"/>.</summary>
        public bool Uses(TextSpan span)
        {
            foreach (var figure in Figures)
            {
                if (SpanOf(figure).Overlaps(span))
                    return true;
            }
            foreach (var reading in Readings)
            {
                foreach (var date in reading.Dates)
                {
                    if (date.Span.Overlaps(span))
                        return true;
                }
            }
            return false;
        }
    }
}
