using KnowledgeGraph.Model;
using KnowledgeGraph.Reading;

namespace KnowledgeGraph.Verifying;

/// <summary>Re-reads the files behind a graph and checks that each fact stands where the graph says: passages at their offsets,
/// quotes in passages, names and figures in quotes.</summary>
public sealed class GraphVerifier
{
    private readonly List<VerificationCount> _counts = [];
    private readonly List<VerificationFailure> _failures = [];

    private GraphVerifier()
    {
    }

    /// <summary>Checks every report, passage, mention, relationship between entities, observation and subject. <paramref name="read"/> takes a report's
    /// id and its path as the graph holds it, and reads the file (<see cref="SourceReader.Read"/>); what it throws makes the report and its passages fail with its message.</summary>
    public static VerificationResult Verify(PropertyGraph graph, Func<string, string, SourceText> read)
    {
        var verifier = new GraphVerifier();
        verifier.Run(graph, read);
        return new VerificationResult(verifier._counts, verifier._failures);
    }

    private void Run(PropertyGraph graph, Func<string, string, SourceText> read)
    {
        var reports = graph.Nodes.Where(node => node.Labels.Contains("Report", StringComparer.Ordinal)).ToList();
        var entities = graph.Nodes.Where(node => node.Labels.Contains("Entity", StringComparer.Ordinal)).Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
        var sources = new SourceVerifier(reports, read);
        var passages = new PassageIndex(graph);
        var facts = new FactVerifier(graph, passages);
        Check(FactKind.Report, reports, report => report.Id, sources.Check);
        Check(FactKind.Passage, passages.Passages, passage => passage.Id, sources.Check);
        Check(FactKind.Mention, OfType(graph, "MENTIONS"), mention => mention.Id, facts.CheckMention);
        Check(
            FactKind.Relationship,
            graph.Relationships.Where(relationship => entities.Contains(relationship.StartId) && entities.Contains(relationship.EndId)),
            relationship => relationship.Id,
            facts.CheckRelationship);
        Check(FactKind.Observation, facts.Observations, observation => observation.Id, facts.CheckObservation);
        Check(FactKind.Subject, OfType(graph, "ABOUT"), about => about.Id, facts.CheckSubject);
    }

    private void Check<T>(FactKind kind, IEnumerable<T> facts, Func<T, string> idOf, Func<T, string?> check)
    {
        int all = 0, failed = 0;
        foreach (var fact in facts)
        {
            all++;
            if (check(fact) is not { } reason)
                continue;
            failed++;
            _failures.Add(new VerificationFailure(kind, idOf(fact), reason));
        }
        _counts.Add(new VerificationCount(kind, all, all - failed));
    }

    private static IEnumerable<GraphRelationship> OfType(PropertyGraph graph, string type)
        => graph.Relationships.Where(relationship => relationship.Type == type);
}
