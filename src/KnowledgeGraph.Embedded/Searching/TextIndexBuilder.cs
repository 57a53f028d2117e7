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
            if (Tokens(definition, nodes[node]) is { Count: > 0 } tokens)
                builder.AddDocument(node, tokens);
        }
        if (builder._documents.Count > 0)
            builder.AddTo(sections, definition.Number);
    }

    /// <summary>How often each token stands in the node's texts; none where it does not belong to the index.</summary>
    public static Dictionary<string, int> Tokens(TextIndexDefinition definition, GraphNode node)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        if (!node.Labels.Contains(definition.Label, StringComparer.Ordinal))
            return counts;
        foreach (string token in definition.Keys.SelectMany(key => Texts(node.Properties.GetValueOrDefault(key))).SelectMany(TextTokenizer.Split))
            counts[token] = counts.GetValueOrDefault(token) + 1;
        return counts;
    }

    private static IEnumerable<string> Texts(object? value) => value switch
    {
        string text => [text],
        IEnumerable<object?> items => items.OfType<string>(),
        _ => [],
    };

    private void AddDocument(int node, Dictionary<string, int> counts)
    {
        foreach (var (token, count) in counts)
        {
            if (!_postings.TryGetValue(token, out var list))
                _postings.Add(token, list = new PostingList());
            list.Add(_documents.Count, count);
        }
        _documents.Add(node);
        _lengths.Add(counts.Values.Sum());
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
