using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Covering;

/// <summary>Holds the facts of a document against its text: what was used, what was not. One walk along the passages and all that was read from them.</summary>
internal sealed class CoverageFinder
{
    private const int ShownOfFragment = 40;
    private const string EndMarks = "。！？；：!?;:…”》）";

    private readonly IReadOnlyList<SentenceReading> _readings;
    private readonly IReadOnlyList<Statement> _statements;
    private readonly IReadOnlyList<Observation> _observations;
    private int _nextReading;
    private int _nextStatement;
    private int _nextObservation;

    private readonly HashSet<string> _linked = new(StringComparer.Ordinal);
    private readonly bool[] _seen;
    private readonly List<CoverageGap> _names = [];
    private readonly List<CoverageGap> _titles = [];
    private readonly List<CoverageGap> _numbers = [];
    private readonly List<CoverageGap> _fragments = [];

    // Of the passage: where its figures and dates stand, and the sentences that its statements quote.
    private readonly List<TextSpan> _figures = [];
    private readonly List<TextSpan> _dates = [];
    private readonly List<TextSpan> _quotes = [];

    private CoverageFinder(int entities, IReadOnlyList<SentenceReading> readings, IReadOnlyList<Statement> statements, IReadOnlyList<Observation> observations)
    {
        (_seen, _readings, _statements, _observations) = (new bool[entities], readings, statements, observations);
        foreach (var statement in statements)
        {
            _linked.Add(statement.Start.Entity.Value);
            _linked.Add(statement.End.Entity.Value);
        }
        foreach (var observation in observations)
        {
            if (observation.Subject is { } subject)
                _linked.Add(subject.Entity.Value);
        }
    }

    /// <summary>The coverage of a document by its facts, which are in the order of the text.</summary>
    public static DocumentCoverage Find(
        ResolvedDocument document, IReadOnlyList<SentenceReading> readings, IReadOnlyList<Statement> statements, IReadOnlyList<Observation> observations)
        => new CoverageFinder(document.Entities.Count, readings, statements, observations).Find(document.Passages);

    private DocumentCoverage Find(IReadOnlyList<ResolvedPassage> passages)
    {
        int passagesWithFacts = 0, sentences = 0, sentencesWithFacts = 0;
        foreach (var passage in passages)
        {
            Enter(passage);
            int withFacts = SentencesWithFacts(passage.Passage);
            passagesWithFacts += withFacts > 0 ? 1 : 0;
            sentences += passage.Passage.Sentences.Count;
            sentencesWithFacts += withFacts;
            AddUnlinkedNames(passage);
            AddUnusedTitles(passage);
            AddUnusedNumbers(passage);
            AddFragment(passage);
        }
        return new DocumentCoverage(passages.Count, passagesWithFacts, sentences, sentencesWithFacts, [.. _names, .. _titles, .. _numbers, .. _fragments]);
    }

    /// <summary>Gathers what was read from the passage.</summary>
    private void Enter(ResolvedPassage passage)
    {
        string id = passage.Passage.Id;
        _figures.Clear();
        _dates.Clear();
        _quotes.Clear();
        for (; _nextObservation < _observations.Count && _observations[_nextObservation].PassageId == id; _nextObservation++)
        {
            var figure = _observations[_nextObservation];
            _figures.Add(new TextSpan(figure.Offset, figure.Offset + figure.Raw.Length));
        }
        string? before = null;
        for (; _nextStatement < _statements.Count && _statements[_nextStatement].PassageId == id; _nextStatement++)
        {
            // The statements of a sentence share its quote.
            string quote = _statements[_nextStatement].Quote;
            if (!ReferenceEquals(quote, before) && passage.Passage.Text.IndexOf(quote, StringComparison.Ordinal) is >= 0 and var at)
                _quotes.Add(new TextSpan(at, at + quote.Length));
            before = quote;
        }
        for (; _nextReading < _readings.Count && ReferenceEquals(_readings[_nextReading].Passage, passage); _nextReading++)
        {
            foreach (var date in _readings[_nextReading].Dates)
                _dates.Add(date.Span);
        }
    }

    private int SentencesWithFacts(Passage passage)
    {
        if (_figures.Count + _quotes.Count == 0)
            return 0;
        int count = 0;
        for (int i = 0; i < passage.Sentences.Count; i++)
            count += IsHit(passage.Sentences[i], _figures) || IsHit(passage.Sentences[i], _quotes) ? 1 : 0;
        return count;
    }

    private void AddUnlinkedNames(ResolvedPassage passage)
    {
        for (int i = 0; i < passage.Mentions.Count; i++)
        {
            var mention = passage.Mentions[i];
            if (mention.Mention.Source == MentionSource.Anaphor || _seen[mention.Entity.Number])
                continue;
            _seen[mention.Entity.Number] = true;
            if (!_linked.Contains(mention.Entity.Id.Value))
                _names.Add(new CoverageGap(CoverageGapKind.UnlinkedName, mention.Mention.Surface, passage.Passage.Id));
        }
    }

    private void AddUnusedTitles(ResolvedPassage passage)
    {
        string text = passage.Passage.Text;
        for (int start = text.IndexOf('《', StringComparison.Ordinal); start >= 0; start = text.IndexOf('《', start + 1))
        {
            int end = text.IndexOf('》', start);
            if (end < 0)
                return;
            var title = new TextSpan(start + 1, end);
            if (title.Length > 0 && !IsNamed(title, passage.Mentions))
                _titles.Add(new CoverageGap(CoverageGapKind.UnusedTitle, title.Of(text), passage.Passage.Id));
        }
    }

    private void AddUnusedNumbers(ResolvedPassage passage)
    {
        string text = passage.Passage.Text;
        for (int at = NextDigit(text, 0); at >= 0; at = NextDigit(text, at))
        {
            int start = at;
            while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] is '.' or ','))
                at++;
            var number = new TextSpan(start, at);
            if (!IsNamed(number, passage.Mentions) && !IsHit(number, _figures) && !IsHit(number, _dates))
                _numbers.Add(new CoverageGap(CoverageGapKind.UnusedNumber, WithNeighbours(number, text), passage.Passage.Id));
        }
    }

    private void AddFragment(ResolvedPassage passage)
    {
        string text = passage.Passage.Text.TrimEnd();
        bool isFragment = passage.Passage.Kind == BlockKind.Paragraph
            && text.Length > 0
            && !EndMarks.Contains(text[^1], StringComparison.Ordinal)
            && passage.Mentions.Count == 0
            && NextDigit(text, 0) < 0;
        if (isFragment)
            _fragments.Add(new CoverageGap(CoverageGapKind.Fragment, text.Length > ShownOfFragment ? text[..ShownOfFragment] : text, passage.Passage.Id));
    }

    private static int NextDigit(string text, int from)
        => text.AsSpan(from).IndexOfAnyInRange('0', '9') is >= 0 and var step ? from + step : -1;

    private static bool IsNamed(TextSpan span, IReadOnlyList<ResolvedMention> mentions)
    {
        for (int i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Span.Overlaps(span))
                return true;
        }
        return false;
    }

    private static bool IsHit(TextSpan span, List<TextSpan> spans)
    {
        foreach (var other in spans)
        {
            if (other.Overlaps(span))
                return true;
        }
        return false;
    }

    /// <summary>A number with the two characters on each side, by which a person knows it again.</summary>
    private static string WithNeighbours(TextSpan number, string text)
        => text[Math.Max(0, number.Start - 2)..Math.Min(text.Length, number.End + 2)].Replace('\n', ' ');
}
