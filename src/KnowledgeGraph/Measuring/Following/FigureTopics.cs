using KnowledgeGraph.Model;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Measuring.Following;

/// <summary>What the headings above a passage are about: the thing of the nearest one that names a thing. One instance a document.</summary>
/// <param name="rules">Labels.</param>
/// <param name="city">Full name of the document's city, empty when unknown.</param>
internal sealed class FigureTopics(FigureRules rules, string city)
{
    private readonly List<(int Depth, Participant? Topic)> _open = [];
    private Participant? _beside;
    private bool _isCaption;

    /// <summary>True when the passage is a line of a chart that names nothing, behind another such line.</summary>
    public bool IsCaption { get; private set; }

    /// <summary>深圳市登记的机构…: the city by its full name is a subject like another; 青岛拥有… is about what the passage is.</summary>
    public Participant? OfCity(ResolvedPassage passage, ResolvedMention mention) => mention.Mention.Surface == city ? mention.AsParticipant() : Lead(passage);

    /// <summary>The thing that the passage opens with (“科技小巨人工程”实施6年来，…), else that of its heading; null when neither names one.</summary>
    private Participant? Lead(ResolvedPassage passage) => Opener(passage) is { } opener ? Opening(opener) : Own(passage);

    /// <summary>True for what may be a line of a chart: the next one may go on with what it names.</summary>
    public static bool IsLine(ResolvedPassage passage) => passage.Passage.Kind == BlockKind.Paragraph && passage.Passage.Text.AsSpan().IndexOfAny('。', '，', ',') < 0;

    /// <summary>The topic of the passage, or null; passages must come in the order of the text.</summary>
    public Participant? Enter(ResolvedPassage passage)
    {
        bool isCaption = IsLine(passage);
        IsCaption = isCaption && _isCaption && passage.Mentions.All(m => m.Label == "Industry");
        _isCaption = isCaption;
        if (passage.Passage.Kind == BlockKind.Heading)
            Open(passage);
        if (passage.IsInSection)
            return Own(passage);
        var above = Own(passage) ?? (_open.Count > 0 ? _open[^1].Topic : null);
        // A heading that names nothing and has list items under it goes on with what the one before it was about.
        return above ?? (passage.Passage.Kind == BlockKind.ListItem ? _beside : null);
    }

    /// <summary>The thing that the passage is set under: a name that stands before it as a title (枫泾新能源产业基地 基地确立了…), else the thing or body
    /// that its heading names; null when there is none.</summary>
    public Participant? Own(ResolvedPassage passage)
    {
        if (Title(passage) is { } title)
            return title;
        if (passage.Topic is not { } topic)
            return null;
        string label = topic.Entity.Label;
        return rules.Labels.Things.Contains(label) || rules.Labels.Bodies.Contains(label) ? topic : null;
    }

    /// <summary>The thing that stands before the passage as its title (【A园区】…); null when none does.</summary>
    public Participant? Title(ResolvedPassage passage)
        => Opener(passage) is { } opener && IsTitle(passage.Passage.Text, opener.Span.End) ? Opening(opener) : null;

    private static Participant Opening(ResolvedMention opener) => opener.AsParticipant() with { CarriedBy = "opens the paragraph: " + opener.Mention.Surface };

    private ResolvedMention? Opener(ResolvedPassage passage)
        => passage.Mentions is [var first, ..] && first.Span.Start <= 1 && first.Label != "Policy" && rules.Labels.Things.Contains(first.Label) ? first : null;

    private static bool IsTitle(string text, int end)
    {
        end += end < text.Length && text[end] is '”' or '"' ? 1 : 0;
        return end + 1 < text.Length && text[end] is ' ' or '　' or '：' or ':' or '。' or '】';
    }

    private void Open(ResolvedPassage heading)
    {
        int depth = heading.Passage.HeadingPath.Count;
        var beside = _open.Find(h => h.Depth == depth).Topic ?? (_open.Exists(h => h.Depth == depth) ? _beside : null);
        _open.RemoveAll(h => h.Depth >= depth);
        _beside = beside;
        _open.Add((depth, Own(heading) ?? (_open.Count > 0 ? _open[^1].Topic : null)));
    }
}
