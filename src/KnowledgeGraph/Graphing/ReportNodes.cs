using KnowledgeGraph.Model;

namespace KnowledgeGraph.Graphing;

/// <summary>Makes the nodes of a report and its passages, and what joins them.</summary>
internal static class ReportNodes
{
    /// <summary>The report's node, then one for each passage.</summary>
    public static IEnumerable<GraphNode> Make(DocumentContribution contribution)
    {
        var document = contribution.Document;
        yield return new GraphNode(ReportId(document), ["Report"], new PropertyMap()
            .Set("id", ReportId(document))
            .Set("title", document.Title)
            .Set("year", document.Year)
            .Set("sha256", document.Sha256)
            .Set("path", document.Path)
            .Set("publisher", contribution.Publisher)
            .Build());
        foreach (var passage in contribution.Passages)
        {
            var source = document.Text.ToSource(passage.Span);
            yield return new GraphNode(PassageId(passage.Id), ["Passage"], new PropertyMap()
                .Set("id", PassageId(passage.Id))
                .Set("heading", string.Join(" > ", passage.HeadingPath))
                .Set("text", passage.Text)
                .Set("start", source.Start)
                .Set("end", source.End)
                .Set("kind", passage.Kind.ToString())
                .Set("month", passage.Month)
                .Build());
        }
    }

    /// <summary>HAS_PASSAGE and MENTIONS.</summary>
    public static IEnumerable<GraphRelationship> MakeRelationships(DocumentContribution contribution)
    {
        string report = ReportId(contribution.Document);
        foreach (var passage in contribution.Passages)
            yield return Relationship(report, "HAS_PASSAGE", PassageId(passage.Id), new PropertyMap());
        foreach (var mention in contribution.Mentions)
        {
            yield return Relationship(PassageId(mention.PassageId), "MENTIONS", mention.Entity.Value, new PropertyMap()
                .Set("surfaces", mention.Surfaces.ToArray())
                .Set("count", mention.Count));
        }
    }

    /// <summary>The id of the passage's node.</summary>
    public static string PassageId(string passage) => "passage:" + passage;

    /// <summary>A relationship with the id that its ends and type make.</summary>
    public static GraphRelationship Relationship(string start, string type, string end, PropertyMap properties)
        => new($"{start}|{type}|{end}", type, start, end, properties.Build());

    private static string ReportId(Document document) => "report:" + document.Id;
}
