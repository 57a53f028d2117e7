using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Measuring.Following;

/// <summary>What the captions of a drawing are about: lines without a full stop that stand together and name one thing more often than any other, from the first one that names it on.</summary>
internal sealed class CaptionTopics
{
    private const int ShortestRun = 3;
    private const int LeastNamed = 2;

    private readonly Dictionary<string, Participant> _topics = new(StringComparer.Ordinal);

    /// <summary>Reads all passages that hold sentences, in the order of the text.</summary>
    public CaptionTopics(IReadOnlyList<SentenceReading> sentences, FigureRules rules)
    {
        var run = new List<ResolvedPassage>();
        ResolvedPassage? before = null;
        foreach (var sentence in sentences)
        {
            var passage = sentence.Passage;
            if (ReferenceEquals(passage, before))
                continue;
            before = passage;
            if (IsCaption(passage))
            {
                run.Add(passage);
                continue;
            }
            Close(run, rules);
            run.Clear();
        }
        Close(run, rules);
    }

    /// <summary>The thing that the captions around the passage name most; null for other passages.</summary>
    public Participant? Of(ResolvedPassage passage) => _topics.GetValueOrDefault(passage.Passage.Id);

    private static bool IsCaption(ResolvedPassage passage) => passage.Passage.Kind == BlockKind.Paragraph && !passage.Passage.Text.Contains('。', StringComparison.Ordinal);

    private void Close(List<ResolvedPassage> run, FigureRules rules)
    {
        if (run.Count < ShortestRun)
            return;
        var things = run.SelectMany(p => p.Mentions).Where(m => m.Label != "Policy" && rules.Labels.Things.Contains(m.Label))
            .GroupBy(m => m.Entity.Id)
            .Select(g => (Thing: g.First(), Count: g.Count()))
            .OrderByDescending(g => g.Count)
            .ToList();
        if (things.Count == 0 || things[0].Count < LeastNamed || (things.Count > 1 && things[1].Count == things[0].Count))
            return;
        var topic = things[0].Thing.AsParticipant() with { CarriedBy = "named most around: " + things[0].Thing.Mention.Surface };
        foreach (var passage in run.SkipWhile(p => !p.Mentions.Any(m => m.Entity.Id == topic.Entity)))
            _topics[passage.Passage.Id] = topic;
    }
}
