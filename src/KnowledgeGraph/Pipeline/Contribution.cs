using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using KnowledgeGraph.Model;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Pipeline;

/// <summary>Puts together what a document adds to the graph.</summary>
internal static class Contribution
{
    /// <summary>The contribution; an entity is in it when a fact uses it or when it stands in the text on its own (an industry and a broad strategy only with a fact).</summary>
    public static DocumentContribution Of(
        ResolvedDocument document, IReadOnlyList<Passage> passages, IReadOnlyList<Statement> statements, IReadOnlyList<Observation> observations, string? publisher)
    {
        var uses = UsesOf(statements, observations);
        var kept = new List<Entity>(document.Entities.Count);
        int[] places = new int[document.Entities.Count];
        Array.Fill(places, -1);
        foreach (var entity in document.Entities)
        {
            ref var use = ref CollectionsMarshal.GetValueRefOrNullRef(uses, entity.Id.Value);
            bool isUsed = !Unsafe.IsNullRef(ref use);
            bool isKept = entity.IsBackground
                ? entity.IsListed || (isUsed && use.IsRelated)
                : isUsed || (entity.Label == "Industry" ? entity.IsListed : entity.StandsAlone);
            if (!isKept)
                continue;
            if (isUsed)
                use.IsKept = true;
            places[entity.Number] = kept.Count;
            kept.Add(entity.ToEntity());
        }
        return new DocumentContribution(
            // Segmenting has made passages of the blocks.
            document.Document with { Blocks = [] },
            publisher,
            passages,
            kept,
            new PassageMentions(places, kept.Count).Of(document.Passages),
            statements,
            [.. observations.Select(o => o.Subject is { } subject && !uses[subject.Entity.Value].IsKept ? o with { Subject = null } : o)]);
    }

    /// <summary>The entities that facts are about, by id.</summary>
    private static Dictionary<string, (bool IsRelated, bool IsKept)> UsesOf(IReadOnlyList<Statement> statements, IReadOnlyList<Observation> observations)
    {
        var uses = new Dictionary<string, (bool IsRelated, bool IsKept)>(statements.Count + observations.Count, StringComparer.Ordinal);
        foreach (var statement in statements)
        {
            uses[statement.Start.Entity.Value] = (IsRelated: true, IsKept: false);
            uses[statement.End.Entity.Value] = (IsRelated: true, IsKept: false);
        }
        foreach (var observation in observations)
        {
            if (observation.Subject is { } subject)
                uses.TryAdd(subject.Entity.Value, (IsRelated: false, IsKept: false));
        }
        return uses;
    }
}
