using KnowledgeGraph.Embedded.Snapshots;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Embedded.Searching;

/// <summary>Builds the sections of one full-text index.</summary>
internal sealed class TextIndexBuilder
{
    private readonly Dictionary<string, PostingList> _postings = new(StringComparer.Ordinal);
    private readonly List<int> _documents = [];
    private readonly List<int> _lengths = [];

    /// <summary>Adds nothing when no node has a text for the index.</summary>
    public static void AddSections(SnapshotSections sections, TextIndexDefinition definition, GraphNode[] nodes)
    {
        var builder = new TextIndexBuilder();
        for (int node = 0; node < nodes.Length; node++)
        {
            if (nodes[node].Labels.Contains(definition.Label, StringComparer.Ordinal))
                builder.AddDocument(node, definition.Keys.SelectMany(key => Texts(nodes[node].Properties.GetValueOrDefault(key))));
        }
        if (builder._documents.Count > 0)
            builder.AddTo(sections, definition.Number);
    }

    private static IEnumerable<string> Texts(object? value) => value switch
    {
        string text => [text],
        IEnumerable<object?> items => items.OfType<string>(),
        _ => [],
    };

    private void AddDocument(int node, IEnumerable<string> texts)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        int length = 0;
        foreach (string token in texts.SelectMany(TextTokenizer.Split))
        {
            counts[token] = counts.GetValueOrDefault(token) + 1;
            length++;
        }
        if (length == 0)
            return;
        foreach (var (token, count) in counts)
        {
            if (!_postings.TryGetValue(token, out var list))
                _postings.Add(token, list = new PostingList());
            list.Add(_documents.Count, count);
        }
        _documents.Add(node);
        _lengths.Add(length);
    }

    private void AddTo(SnapshotSections sections, int number)
    {
        string[] terms = [.. _postings.Keys];
        Array.Sort(terms, StringComparer.Ordinal);
        long[] offsets = new long[terms.Length + 1];
        int[] frequencies = new int[terms.Length];
        for (int i = 0; i < terms.Length; i++)
        {
            var list = _postings[terms[i]];
            offsets[i + 1] = offsets[i] + list.Bytes.Length;
            frequencies[i] = list.Count;
        }
        byte[] postings = new byte[offsets[^1]];
        for (int i = 0; i < terms.Length; i++)
            _postings[terms[i]].Bytes.CopyTo(postings.AsSpan((int)offsets[i]));
        StringTable.Add(sections, terms, SectionKind.TextTermOffsets, SectionKind.TextTermCharacters, number);
        sections.Add<int>(SectionKind.TextTermFrequencies, frequencies, number);
        sections.Add<long>(SectionKind.TextPostingOffsets, offsets, number);
        sections.Add<byte>(SectionKind.TextPostings, postings, number);
        sections.Add<int>(SectionKind.TextDocuments, _documents.ToArray(), number);
        sections.Add<int>(SectionKind.TextLengths, _lengths.ToArray(), number);
    }
}
