using KnowledgeGraph.Embedded.Searching;
using KnowledgeGraph.Embedded.Snapshots;

namespace KnowledgeGraph.Embedded.Patching;

/// <summary>The sections of one full-text index of the new snapshot. The documents of a term are read from the first that moves up to where all that
/// follow move alike; the rest is copied.</summary>
internal sealed class PatchedTextIndex
{
    private readonly SnapshotSections _old;
    private readonly int _number;
    private readonly PatchedRows _documents;
    private readonly SortedDictionary<string, List<(int Document, int Count)>> _come = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _gone = new(StringComparer.Ordinal);
    private readonly int[] _nodes;
    private readonly int[] _lengths;
    private readonly int _firstMove;
    private readonly int _lastMove;

    private PatchedTextIndex(SnapshotSections old, TextIndexDefinition definition, PatchedElements<Model.GraphNode> nodes)
    {
        (_old, _number) = (old, definition.Number);
        var oldNodes = old.Get<int>(SectionKind.TextDocuments, _number);
        var gone = new List<int>();
        foreach (var (row, node) in nodes.Gone)
        {
            if (oldNodes.Span.BinarySearch(row) is not (>= 0 and var document))
                continue;
            gone.Add(document);
            foreach (string token in TextIndexBuilder.Tokens(definition, node).Keys)
                _gone[token] = _gone.GetValueOrDefault(token) + 1;
        }
        var come = nodes.Come.Select((c, i) => (c.Place, Node: nodes.Rows.Come[i], Tokens: TextIndexBuilder.Tokens(definition, c.Element))).Where(c => c.Tokens.Count > 0).ToList();
        int[] places = [.. come.Select(c => LowerBound(oldNodes.Span, c.Place))];
        _documents = new PatchedRows(oldNodes.Length, gone, places);
        _nodes = _documents.Map(oldNodes.Span, i => come[i].Node);
        for (int i = 0; i < oldNodes.Length; i++)
        {
            if (_documents.Stays(i))
                _nodes[_documents.NewOf(i)] = nodes.Rows.NewOf(oldNodes[i]);
        }
        _lengths = _documents.Map(old.Get<int>(SectionKind.TextLengths, _number).Span, i => come[i].Tokens.Values.Sum());
        for (int i = 0; i < come.Count; i++)
        {
            foreach (var (token, count) in come[i].Tokens)
            {
                if (!_come.TryGetValue(token, out var list))
                    _come.Add(token, list = []);
                list.Add((_documents.Come[i], count));
            }
        }
        int[] moves = [.. gone, .. gone.Select(document => document + 1), .. places];
        (_firstMove, _lastMove) = moves.Length == 0 ? (int.MaxValue, 0) : (moves.Min(), moves.Max());
    }

    /// <summary>Adds the sections; false where the index is new or loses all its texts.</summary>
    public static bool AddSections(SnapshotSections sections, SnapshotSections old, TextIndexDefinition definition, PatchedElements<Model.GraphNode> nodes)
    {
        if (!old.Contains(SectionKind.TextDocuments, definition.Number))
            return !nodes.Come.Any(c => TextIndexBuilder.Tokens(definition, c.Element).Count > 0);
        var index = new PatchedTextIndex(old, definition, nodes);
        if (index._nodes.Length == 0)
            return false;
        index.AddTo(sections);
        return true;
    }

    private void AddTo(SnapshotSections sections)
    {
        var terms = new StringTable(_old, SectionKind.TextTermOffsets, SectionKind.TextTermCharacters, _number);
        var frequencies = _old.Get<int>(SectionKind.TextTermFrequencies, _number);
        var offsets = _old.Get<long>(SectionKind.TextPostingOffsets, _number);
        var bytes = _old.Get<byte>(SectionKind.TextPostings, _number);
        var changed = _gone.Keys.Union(_come.Keys).Select(token => (Token: token, Place: terms.LowerBound(token))).OrderBy(t => t.Place).ThenBy(t => t.Token, StringComparer.Ordinal).ToList();
        var names = new StringSectionWriter(terms);
        var postings = new PostingCopier(_documents, _firstMove, _lastMove);
        var counts = new List<int>();
        var ends = new List<long> { 0 };
        int next = 0;
        for (int term = 0; term <= terms.Count; term++)
        {
            bool isChanged = false;
            for (; next < changed.Count && changed[next].Place == term; next++)
            {
                string token = changed[next].Token;
                bool isOld = term < terms.Count && terms.Is(term, token);
                isChanged |= isOld;
                int count = (isOld ? frequencies[term] : 0) - _gone.GetValueOrDefault(token) + (_come.TryGetValue(token, out var come) ? come.Count : 0);
                if (count == 0)
                    continue;
                names.Add(token);
                counts.Add(count);
                postings.Copy(isOld ? Postings(term) : [], come ?? []);
                ends.Add(postings.Length);
            }
            if (isChanged || term == terms.Count)
                continue;
            names.Copy(term, term + 1);
            counts.Add(frequencies[term]);
            postings.Copy(Postings(term), []);
            ends.Add(postings.Length);
        }
        names.AddTo(sections, SectionKind.TextTermOffsets, SectionKind.TextTermCharacters, _number);
        sections.Add<int>(SectionKind.TextTermFrequencies, [.. counts], _number);
        sections.Add<long>(SectionKind.TextPostingOffsets, [.. ends], _number);
        sections.Add(SectionKind.TextPostings, postings.Bytes, _number);
        sections.Add<int>(SectionKind.TextDocuments, _nodes, _number);
        sections.Add<int>(SectionKind.TextLengths, _lengths, _number);

        ReadOnlySpan<byte> Postings(int term) => bytes.Slice((int)offsets[term], (int)(offsets[term + 1] - offsets[term]));
    }

    private static int LowerBound(ReadOnlySpan<int> sorted, int value) => sorted.BinarySearch(value) is var found && found >= 0 ? found : ~found;
}
