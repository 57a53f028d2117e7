using KnowledgeGraph.Model;

namespace KnowledgeGraph.Graphing;

/// <summary>Makes the nodes of a report and its passages, and what joins them.</summary>
internal static class ReportNodes
{
    private static readonly string[] _report = ["Report"];
    private static readonly string[] _passage = ["Passage"];

    private static readonly PropertyKeys _reportKeys = new("id", "path", "publisher", "sha256", "title", "year");
    private static readonly PropertyKeys _passageKeys = new("end", "heading", "id", "kind", "month", "start", "text");

    /// <summary>The report's node, then one for each passage.</summary>
    public static IEnumerable<GraphNode> Make(DocumentContribution contribution)
    {
        var document = contribution.Document;
        yield return new GraphNode(document.Id, _report, _reportKeys.Of(
            document.Id,
            document.Path,
            contribution.Publisher,
            document.Sha256,
            document.Title,
            PropertyKeys.Whole(document.Year)));
        IReadOnlyList<string> path = [];
        string heading = "";
        foreach (var passage in contribution.Passages)
        {
            // The passages under one heading share its path.
            if (!ReferenceEquals(path, passage.HeadingPath))
                (path, heading) = (passage.HeadingPath, string.Join(" > ", passage.HeadingPath));
            var source = document.Text.ToSource(passage.Span);
            yield return new GraphNode(passage.Id, _passage, _passageKeys.Of(
                PropertyKeys.Whole(source.End),
                heading,
                passage.Id,
                KindOf(passage.Kind),
                PropertyKeys.Whole(passage.Month),
                PropertyKeys.Whole(source.Start),
                passage.Text));
        }
    }

    /// <summary>HAS_PASSAGE and MENTIONS.</summary>
    public static void AddRelationships(DocumentContribution contribution, MentionProperties mentions, GraphDraft draft)
    {
        string report = contribution.Document.Id;
        foreach (var passage in contribution.Passages)
            draft.Add("HAS_PASSAGE", report, passage.Id, PropertyMap.Empty);
        foreach (var mention in contribution.Mentions)
            draft.Add("MENTIONS", mention.PassageId, mention.Entity.Value, mentions.Of(mention));
    }

    private static string KindOf(BlockKind kind) => kind switch
    {
        BlockKind.Heading => "heading",
        BlockKind.ListItem => "listItem",
        BlockKind.TableRow => "tableRow",
        _ => "paragraph",
    };
}
