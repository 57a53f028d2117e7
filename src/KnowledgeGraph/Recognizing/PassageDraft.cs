using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing;

/// <summary>A passage on its way through the recognizers.</summary>
/// <param name="passage">The passage.</param>
/// <param name="map">Its text cut into words.</param>
internal sealed class PassageDraft(Passage passage, WordMap map)
{
    private IReadOnlyList<TextSpan> _agreements = [];
    private int _titles;
    private int _governed;

    /// <summary>The passage's text cut into words.</summary>
    public WordMap Map { get; } = map;

    /// <summary>False where no sentence states anything.</summary>
    public bool IsRead => passage.Sentences.Count > 0;

    /// <summary>All that was proposed until the first layout.</summary>
    public List<Mention> Proposals { get; } = [];

    /// <summary>What the last layout left.</summary>
    public IReadOnlyList<Mention> Mentions { get; private set; } = [];

    /// <summary>The passage with its names.</summary>
    public RecognizedPassage Finished => new(passage, Map, Mentions, _agreements);

    /// <summary>Titles, and what they govern.</summary>
    public void AddTitles(TitleRecognizer recognizer, GovernedRecognizer governed)
    {
        var titles = recognizer.Recognize(Map, out _agreements);
        Proposals.AddRange(titles);
        _titles = titles.Count;
        governed.Recognize(Map, titles, Proposals);
        _governed = Proposals.Count;
    }

    /// <summary>Fields that a column of a table holds.</summary>
    public void AddTableFields(TableFieldRecognizer recognizer) => recognizer.Recognize(Map, passage.Cells, Proposals);

    /// <summary>昆明市院士工作站 in 《昆明市院士工作站管理办法》: a title that many hold is no one's place or body.</summary>
    public void RemoveKinds()
    {
        for (int i = _titles; i < _governed; i++)
        {
            if (Proposals[i].Label != "Program")
                continue;
            var title = Proposals[i].Span;
            for (int other = Proposals.Count - 1; other >= _governed; other--)
            {
                if (Proposals[other] is { Source: MentionSource.Suffix, Label: "Park" or "Institution" or "Platform" } kind && kind.Span.End == title.End)
                    Proposals.RemoveAt(other);
            }
        }
    }

    /// <summary>Settles the proposals that overlap.</summary>
    public void Arrange() => Mentions = MentionLayout.Arrange(Proposals);

    /// <summary>Takes the lists that were found instead of the names; null where there were none.</summary>
    public void Arrange(List<Mention>? listed) => Mentions = listed is null ? Mentions : MentionLayout.Arrange(listed);

    /// <summary>Lays out what <paramref name="more"/> holds beside the names so far, and empties it.</summary>
    public void Take(List<Mention> more)
    {
        if (more.Count == 0)
            return;
        more.InsertRange(0, Mentions);
        Mentions = MentionLayout.Arrange(more);
        more.Clear();
    }
}
