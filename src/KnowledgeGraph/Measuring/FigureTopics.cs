using KnowledgeGraph.Model;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Measuring;

/// <summary>What the headings above a passage are about: the thing of the nearest one that names a thing. One instance a document.</summary>
/// <param name="rules">Labels.</param>
internal sealed class FigureTopics(FigureRules rules)
{
    private readonly List<(int Depth, Participant? Topic)> _open = [];
    private Participant? _beside;

    /// <summary>The topic of the passage, or null; passages must come in the order of the text.</summary>
    public Participant? Enter(ResolvedPassage passage)
    {
        if (passage.Passage.Kind == BlockKind.Heading)
            Open(passage);
        if (passage.Place is not null && !passage.IsPlaceOfDocument)
            return Own(passage);
        var above = Own(passage) ?? (_open.Count > 0 ? _open[^1].Topic : null);
        // A heading that names nothing and has list items under it goes on with what the one before it was about.
        return above ?? (passage.Passage.Kind == BlockKind.ListItem ? _beside : null);
    }

    /// <summary>The thing or body that the passage's own heading names, or null.</summary>
    public Participant? Own(ResolvedPassage passage)
    {
        if (passage.Topic is not { } topic)
            return null;
        string label = Label(topic);
        return rules.Things.Contains(label) || rules.Bodies.Contains(label) ? topic : null;
    }

    private void Open(ResolvedPassage heading)
    {
        int depth = heading.Passage.HeadingPath.Count;
        var beside = _open.Find(h => h.Depth == depth).Topic ?? (_open.Exists(h => h.Depth == depth) ? _beside : null);
        _open.RemoveAll(h => h.Depth >= depth);
        _beside = beside;
        _open.Add((depth, Own(heading) ?? (_open.Count > 0 ? _open[^1].Topic : null)));
    }

    /// <summary>The label that the participant's id starts with.</summary>
    private static string Label(Participant participant)
    {
        string id = participant.Entity.Value;
        return char.ToUpperInvariant(id[0]) + id[1..id.IndexOf(':', StringComparison.Ordinal)];
    }
}
