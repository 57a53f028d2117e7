using KnowledgeGraph.Embedded.Snapshots;

namespace KnowledgeGraph.Embedded.Searching;

/// <summary>One full-text index of an opened snapshot. Documents are numbered from 0 in the order of their nodes.</summary>
internal sealed class TextIndex
{
    private readonly StringTable _terms;
    private readonly SectionArray<int> _frequencies;
    private readonly SectionArray<long> _offsets;
    private readonly SectionArray<byte> _postings;
    private readonly SectionArray<int> _documents;
    private readonly SectionArray<int> _lengths;
    private readonly Lazy<double> _averageLength;

    public TextIndex(SnapshotSections sections, TextIndexDefinition definition)
    {
        Definition = definition;
        _terms = new StringTable(sections, SectionKind.TextTermOffsets, SectionKind.TextTermCharacters, definition.Number);
        _frequencies = sections.Get<int>(SectionKind.TextTermFrequencies, definition.Number);
        _offsets = sections.Get<long>(SectionKind.TextPostingOffsets, definition.Number);
        _postings = sections.Get<byte>(SectionKind.TextPostings, definition.Number);
        _documents = sections.Get<int>(SectionKind.TextDocuments, definition.Number);
        _lengths = sections.Get<int>(SectionKind.TextLengths, definition.Number);
        _averageLength = new Lazy<double>(() => Average(_lengths.Span));
    }

    public TextIndexDefinition Definition { get; }

    public int DocumentCount => _documents.Length;

    /// <summary>In tokens.</summary>
    public double AverageLength => _averageLength.Value;

    public int NodeOf(int document) => _documents[document];

    /// <summary>In tokens.</summary>
    public int LengthOf(int document) => _lengths[document];

    /// <summary>The number of a term, -1 where no text has it.</summary>
    public int FindTerm(string term) => _terms.Find(term);

    /// <summary>The terms that begin so.</summary>
    public IEnumerable<int> FindTerms(string start)
    {
        for (int term = _terms.LowerBound(start); term < _terms.Count && _terms[term].StartsWith(start, StringComparison.Ordinal); term++)
            yield return term;
    }

    /// <summary>In how many documents a term stands.</summary>
    public int FrequencyOf(int term) => _frequencies[term];

    /// <summary>The documents of a term, ascending.</summary>
    public IEnumerable<Posting> Postings(int term)
    {
        long at = _offsets[term];
        int document = -1;
        while (at < _offsets[term + 1])
        {
            document += Read(ref at);
            yield return new Posting(document, Read(ref at));
        }
    }

    private static double Average(ReadOnlySpan<int> lengths)
    {
        double sum = 0;
        foreach (int length in lengths)
            sum += length;
        return sum / lengths.Length;
    }

    private int Read(ref long at)
    {
        int value = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte part = _postings[(int)at++];
            value |= (part & 0x7F) << shift;
            if (part < 0x80)
                return value;
        }
    }
}
