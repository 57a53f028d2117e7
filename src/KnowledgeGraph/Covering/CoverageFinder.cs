using KnowledgeGraph.Model;
using KnowledgeGraph.Relating;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Covering;

/// <summary>Holds the facts of a document against its text: what was used, what was not.</summary>
internal sealed class CoverageFinder
{
    private const int ShownOfFragment = 40;
    private const string EndMarks = "。！？；：!?;:…”》）";

    private readonly ILookup<string, Observation> _figures;
    private readonly ILookup<string, Statement> _statements;
    private readonly ILookup<string, SentenceReading> _readings;
    private readonly HashSet<EntityId> _linked;

    private CoverageFinder(IReadOnlyList<SentenceReading> readings, IReadOnlyList<Statement> statements, IReadOnlyList<Observation> observations)
    {
        _figures = observations.ToLookup(o => o.PassageId, StringComparer.Ordinal);
        _statements = statements.ToLookup(s => s.PassageId, StringComparer.Ordinal);
        _readings = readings.ToLookup(r => r.Passage.Passage.Id, StringComparer.Ordinal);
        _linked = [.. statements.SelectMany(s => new[] { s.Start.Entity, s.End.Entity }), .. observations.Select(o => o.Subject?.Entity).OfType<EntityId>()];
    }

    /// <summary>The coverage of a document by its facts.</summary>
    public static DocumentCoverage Find(
        ResolvedDocument document, IReadOnlyList<SentenceReading> readings, IReadOnlyList<Statement> statements, IReadOnlyList<Observation> observations)
        => new CoverageFinder(readings, statements, observations).Find(document.Passages);

    private DocumentCoverage Find(IReadOnlyList<ResolvedPassage> passages)
    {
        var withFacts = passages.Select(p => SentencesWithFacts(p.Passage)).ToList();
        return new DocumentCoverage(
            passages.Count,
            withFacts.Count(facts => facts > 0),
            passages.Sum(p => p.Passage.Sentences.Count),
            withFacts.Sum(),
            [.. UnlinkedNames(passages), .. passages.SelectMany(UnusedTitles), .. passages.SelectMany(UnusedNumbers), .. passages.SelectMany(Fragments)]);
    }

    private int SentencesWithFacts(Passage passage)
    {
        var spans = _figures[passage.Id].Select(f => new TextSpan(f.Offset, f.Offset + f.Raw.Length))
            .Concat(_statements[passage.Id].Select(s => SpanOf(s.Quote, passage.Text)))
            .ToList();
        return passage.Sentences.Count(sentence => spans.Any(span => span.Overlaps(sentence)));
    }

    private static TextSpan SpanOf(string quote, string text)
        => text.IndexOf(quote, StringComparison.Ordinal) is >= 0 and var at ? new TextSpan(at, at + quote.Length) : default;

    private IEnumerable<CoverageGap> UnlinkedNames(IReadOnlyList<ResolvedPassage> passages)
        => passages
            .SelectMany(p => p.Mentions, (p, mention) => (Passage: p.Passage.Id, Mention: mention))
            .Where(m => m.Mention.Mention.Source != MentionSource.Anaphor && !_linked.Contains(m.Mention.Entity.Id))
            .DistinctBy(m => m.Mention.Entity.Id)
            .Select(m => new CoverageGap(CoverageGapKind.UnlinkedName, m.Mention.Mention.Surface, m.Passage));

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
        var used = passage.Mentions.Select(m => m.Span)
            .Concat(_readings[passage.Passage.Id].SelectMany(r => r.Dates).Select(d => d.Span))
            .Concat(_figures[passage.Passage.Id].Select(f => new TextSpan(f.Offset, f.Offset + f.Raw.Length)))
            .ToList();
        return Numbers(passage.Passage.Text)
            .Where(number => !used.Exists(span => span.Overlaps(number)))
            .Select(number => new CoverageGap(CoverageGapKind.UnusedNumber, WithNeighbours(number, passage.Passage.Text), passage.Passage.Id));
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
}
