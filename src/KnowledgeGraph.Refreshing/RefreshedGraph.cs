using KnowledgeGraph.Model;

namespace KnowledgeGraph.Refreshing;

/// <summary>The graph after a refresh, as the change that led to it and, for who asks, as a whole.</summary>
public sealed class RefreshedGraph
{
    private readonly Lazy<PropertyGraph> _whole;

    internal RefreshedGraph(GraphChange change, string ruleVersion, int passages, IReadOnlyDictionary<string, string> reports, Func<PropertyGraph> whole)
    {
        Change = change;
        RuleVersion = ruleVersion;
        Passages = passages;
        Reports = reports;
        _whole = new Lazy<PropertyGraph>(whole);
    }

    /// <summary>What differs from the graph of the refresh before.</summary>
    public GraphChange Change { get; }

    /// <summary>The rules that read the documents.</summary>
    public string RuleVersion { get; }

    /// <summary>Passages of all documents.</summary>
    public int Passages { get; }

    /// <summary>Where each report lies, by document id.</summary>
    public IReadOnlyDictionary<string, string> Reports { get; }

    /// <summary>The whole graph, joined of all contributions when it is first asked for: as dear as a build without its reading.</summary>
    public PropertyGraph Whole => _whole.Value;
}
