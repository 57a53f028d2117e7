using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Dates;
using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating.Sentences;

/// <summary>Lays out the sentences of a passage: names in groups, clauses with their verbs, dates and figures.</summary>
internal sealed class SentenceReader(RelatingRules rules, QuantityRecognizer quantities)
{
    private readonly MentionGrouper _groups = new(rules.ShortNames);
    private readonly ClauseReader _clauses = new(rules);

    /// <summary>Reads every sentence of the passage; <paramref name="year"/> is the report's.</summary>
    public IReadOnlyList<SentenceReading> Read(ResolvedPassage passage, int? year)
    {
        string text = passage.Passage.Text;
        var dates = DateRecognizer.Recognize(text, year);
        var figures = quantities.Recognize(text);
        var result = new List<SentenceReading>();
        int next = 0;
        foreach (var sentence in passage.Passage.Sentences)
        {
            var mentions = Within(passage.Mentions, sentence, ref next);
            var groups = _groups.Group(text, mentions);
            var clauses = _clauses.Read(text, sentence, mentions, groups, passage.Agreements);
            result.Add(new SentenceReading(
                passage,
                sentence,
                mentions,
                clauses,
                Within(dates, sentence, mentions),
                Free(figures, sentence, mentions),
                year)
            {
                Labels = LabelsOf(mentions, groups),
            });
        }
        return result;
    }

    /// <summary>The mentions inside the sentence. Those of a passage are in order, but what points back may stand several times in one place;
    /// <paramref name="next"/> is the first that may stand in the sentence, and moves on as the sentences do.</summary>
    private static List<ResolvedMention> Within(IReadOnlyList<ResolvedMention> mentions, TextSpan sentence, ref int next)
    {
        while (next < mentions.Count && mentions[next].Span.Start < sentence.Start)
            next++;
        var inside = SharedLists.None<ResolvedMention>();
        for (int i = next; i < mentions.Count && mentions[i].Span.Start < sentence.End; i++)
        {
            if (sentence.Contains(mentions[i].Span))
                SharedLists.Add(ref inside, mentions[i]);
        }
        return inside;
    }

    /// <summary>The dates of the sentence; those in the title of a document (“十四五”规划) tell when nothing happened.</summary>
    private static List<DateExpression> Within(IReadOnlyList<DateExpression> dates, TextSpan sentence, List<ResolvedMention> mentions)
    {
        var inside = SharedLists.None<DateExpression>();
        int next = 0;
        for (int i = 0; i < dates.Count; i++)
        {
            var date = dates[i].Span;
            if (!sentence.Contains(date))
                continue;
            while (next < mentions.Count && mentions[next].Span.End <= date.Start)
                next++;
            if (next == mentions.Count || mentions[next].Label != "Policy" || !mentions[next].Span.Contains(date))
                SharedLists.Add(ref inside, dates[i]);
        }
        return inside;
    }

    /// <summary>The figures of the sentence that are no part of a name.</summary>
    private static List<Quantity> Free(IReadOnlyList<Quantity> figures, TextSpan sentence, List<ResolvedMention> mentions)
    {
        var free = SharedLists.None<Quantity>();
        int next = 0;
        for (int i = 0; i < figures.Count; i++)
        {
            var figure = figures[i];
            if (!sentence.Contains(figure.Span))
                continue;
            while (next < mentions.Count && mentions[next].Span.End <= figure.Span.Start)
                next++;
            if (next == mentions.Count || !mentions[next].Span.Overlaps(figure.Span))
                SharedLists.Add(ref free, figure);
        }
        return free;
    }

    private static LabelSet LabelsOf(List<ResolvedMention> mentions, List<MentionGroup> groups)
    {
        var labels = default(LabelSet);
        foreach (var mention in mentions)
        {
            labels |= LabelSet.Of(mention.Label);
            // What a title is about may be acted on (印发《A资金管理办法》，委托B管理).
            for (int i = 0; i < mention.Parts.Count && mention.Label == "Policy"; i++)
                labels |= LabelSet.Of(mention.Parts[i].Label);
        }
        foreach (var group in groups)
            labels |= group.Labels;
        return labels;
    }
}
