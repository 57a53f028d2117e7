using KnowledgeGraph.Model;

namespace KnowledgeGraph.Refreshing.Joining;

/// <summary>Those parts of a document's contribution that some of its keys name.</summary>
internal sealed class PartialContribution
{
    private static readonly MappedText _noText = new MappedTextBuilder().Build();

    public List<Entity> Entities { get; } = [];

    public List<Statement> Statements { get; } = [];

    /// <summary>Figures that tell the size of a fund.</summary>
    public List<Observation> Observations { get; } = [];

    /// <summary>A contribution of these parts alone, for joining with whole ones.</summary>
    public DocumentContribution Of(string documentId, int? year)
        => new(new Document(documentId, "", year, "", "", "", _noText, []), null, [], Entities, [], Statements, Observations);
}
