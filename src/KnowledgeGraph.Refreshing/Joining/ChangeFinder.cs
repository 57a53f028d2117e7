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
        var keys = gone.Concat(come).SelectMany(ContributionParts.KeysOf).ToHashSet(StringComparer.Ordinal);
        var shared = keys.Count == 0 || staying.Count == 0 ? [] : index.Gather(keys, staying.ContainsKey)
            .Select(partial => partial.Value.Of(staying[partial.Key].Id, staying[partial.Key].Year))
            .ToList();
        var (before, refusedBefore) = assembler.Assemble(gone.Concat(shared));
        var (after, refused) = assembler.Assemble(come.Concat(shared));
        return new FoundChange(GraphChange.Between(before, after), [.. refused.Except(refusedBefore)], staying.Count == 0 ? after : null);
    }
}
