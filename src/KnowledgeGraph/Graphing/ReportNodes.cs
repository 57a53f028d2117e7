using KnowledgeGraph.Model;

namespace KnowledgeGraph.Graphing;

/// <summary>Makes the nodes of a report and its passages, and what joins them.</summary>
internal static class ReportNodes
{
    private static readonly string[] _report = ["Report"];
    private static readonly string[] _passage = ["Passage"];

    /// <summary>The report's node, then one for each passage.</summary>
    public static IEnumerable<GraphNode> Make(DocumentContribution contribution)
    {
        var document = contribution.Document;
        yield return new GraphNode(document.Id, _report, new PropertyMap(6)
            .Set("id", document.Id)
            .Set("title", document.Title)
            .Set("year", document.Year)
            .Set("sha256", document.Sha256)
            .Set("path", document.Path)
            .Set("publisher", contribution.Publisher)
            .Build());
        IReadOnlyList<string> path = [];
        string heading = "";
        foreach (var passage in contribution.Passages)
        {
            // The passages under one heading share its path.
            if (!ReferenceEquals(path, passage.HeadingPath))
                (path, heading) = (passage.HeadingPath, string.Join(" > ", passage.HeadingPath));
            var source = document.Text.ToSource(passage.Span);
            yield return new GraphNode(passage.Id, _passage, new PropertyMap(7)
                .Set("id", passage.Id)
                .Set("heading", heading)
                .Set("text", passage.Text)
                .Set("start", source.Start)
                .Set("end", source.End)
                .Set("kind", KindOf(passage.Kind))
                .Set("month", passage.Month)
                .Build());
        }
    }

    /// <summary>HAS_PASSAGE and MENTIONS.</summary>
    public static IEnumerable<GraphRelationship> MakeRelationships(DocumentContribution contribution)
    {
        string report = contribution.Document.Id;
        foreach (var passage in contribution.Passages)
            yield return Relationship(report, "HAS_PASSAGE", passage.Id, new PropertyMap());
        foreach (var mention in contribution.Mentions)
        {
            yield return Relationship(mention.PassageId, "MENTIONS", mention.Entity.Value, new PropertyMap(3)
                .Set("surfaces", mention.Surfaces as string[] ?? [.. mention.Surfaces])
                .Set("rules", mention.Rules as string[] ?? [.. mention.Rules])
                .Set("count", mention.Count));
        }
    }

    /// <summary>A relationship with the id that its ends and type make.</summary>
    public static GraphRelationship Relationship(string start, string type, string end, PropertyMap properties)
        => new(IdOf(start, type, end), type, start, end, properties.Build());

    /// <summary>The id that the ends and the type of a relationship make.</summary>
    public static string IdOf(string start, string type, string end) => string.Concat([start, "|", type, "|", end]);

    private static string KindOf(BlockKind kind) => kind switch
    {
        BlockKind.Heading => "heading",
        BlockKind.ListItem => "listItem",
        BlockKind.TableRow => "tableRow",
        _ => "paragraph",
    };
}
