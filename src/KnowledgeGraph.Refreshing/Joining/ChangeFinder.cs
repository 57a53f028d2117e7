using KnowledgeGraph.Graphing;
using KnowledgeGraph.Model;
using KnowledgeGraph.Refreshing.Workspaces;

namespace KnowledgeGraph.Refreshing.Joining;

/// <summary>Finds what documents that came and went change in the graph, without joining all the others: only what shares an entity or a relationship
/// with them is joined again, once with those that went and once with those that came. What no changed document speaks of cannot differ.</summary>
internal sealed class ChangeFinder(GraphAssembler assembler, PostingIndex index)
{
    /// <summary>The exact change, with what was joined for it.</summary>
    /// <param name="gone">Contributions that went.</param>
    /// <param name="come">Contributions that came.</param>
    /// <param name="staying">The documents before and after, by contribution key.</param>
    public FoundChange Find(
        IReadOnlyCollection<DocumentContribution> gone, IReadOnlyCollection<DocumentContribution> come, IReadOnlyDictionary<string, KnownDocument> staying)
    {
        var keys = staying.Count == 0 ? [] : KeysThatDiffer(gone, come);
        DocumentContribution[] shared =
        [
            .. (keys.Count == 0 ? [] : index.Gather(keys, staying.ContainsKey))
                .Select(partial => partial.Value.Of(staying[partial.Key].Id, staying[partial.Key].Year)),
        ];
        var (before, refusedBefore) = assembler.Assemble(gone, shared);
        var (after, refused) = assembler.Assemble(come, shared);
        return new FoundChange(GraphChange.Between(before, after), [.. refused.Except(refusedBefore)], staying.Count == 0 ? after : null);
    }

    /// <summary>The keys of all parts but those that an edited document holds as before: they are joined without the other documents' parts, wrongly and
    /// alike before and after, and so do not differ.</summary>
    private static HashSet<string> KeysThatDiffer(IReadOnlyCollection<DocumentContribution> gone, IReadOnlyCollection<DocumentContribution> come)
    {
        var byId = gone.ToDictionary(c => c.Document.Id, StringComparer.Ordinal);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var contribution in come)
        {
            if (!byId.Remove(contribution.Document.Id, out var before))
                keys.UnionWith(ContributionParts.KeysOf(contribution));
            else if (before.Document.Year != contribution.Document.Year)
                keys.UnionWith(ContributionParts.KeysOf(before).Concat(ContributionParts.KeysOf(contribution)));
            else
                keys.UnionWith(KeysThatDiffer(before, contribution));
        }
        keys.UnionWith(byId.Values.SelectMany(ContributionParts.KeysOf));
        return keys;
    }

    private static IEnumerable<string> KeysThatDiffer(DocumentContribution before, DocumentContribution after)
    {
        var parts = ContributionParts.Of(before).ToDictionary(p => p.Key, p => p.Part, StringComparer.Ordinal);
        foreach (var (key, part) in ContributionParts.Of(after))
        {
            if (!parts.Remove(key, out byte[]? old) || !old.AsSpan().SequenceEqual(part))
                yield return key;
        }
        foreach (string key in parts.Keys)
            yield return key;
    }
}
