using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Relating;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Measuring;

/// <summary>Tells what a figure is about: the section's district, the nearest governing name before it, the sentence's opener, the heading's topic.</summary>
internal sealed class SubjectOfFigure
{
    private static readonly string[] _things = ["Program", "Fund", "Platform", "Event", "Product", "Park", "Alliance", "Institution", "Enterprise", "Policy", "District", "Agency"];

    /// <summary>The subject, or null for the whole city or nothing named.</summary>
    public Participant? Find(SentenceReading sentence, Quantity quantity)
    {
        if (sentence.Passage.Place is { } place)
            return Owner(sentence, quantity, ["Fund", "Event", "Platform", "Park"]) ?? place;
        return Owner(sentence, quantity, _things) ?? Opener(sentence, quantity) ?? sentence.Passage.Topic;
    }

    private static Participant? Owner(SentenceReading sentence, Quantity quantity, string[] labels)
    {
        var clause = sentence.Clauses.FirstOrDefault(c => c.Start <= quantity.Span.Start && quantity.Span.End <= c.End);
        if (clause is null)
            return null;
        var before = Inside(sentence, clause.Start, quantity.Span.Start).LastOrDefault(m => labels.Contains(m.Label, StringComparer.Ordinal));
        return (before ?? Inside(sentence, quantity.Span.End, clause.End).FirstOrDefault(m => m.Label is "Program" or "Fund" or "Event" or "Product" && labels.Contains(m.Label, StringComparer.Ordinal)))?.AsParticipant();
    }

    private static Participant? Opener(SentenceReading sentence, Quantity quantity)
        => Inside(sentence, sentence.Span.Start, quantity.Span.Start).FirstOrDefault(m => _things.Contains(m.Label, StringComparer.Ordinal))?.AsParticipant();

    private static IEnumerable<ResolvedMention> Inside(SentenceReading sentence, int start, int end)
        => sentence.Passage.Mentions.Where(m => m.Span.Start >= start && m.Span.End <= end);
}
