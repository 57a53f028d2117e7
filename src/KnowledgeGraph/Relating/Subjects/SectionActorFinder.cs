using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Frames;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Relating.Subjects;

/// <summary>Finds who acts by the section that a sentence stands in: its place, the body that its heading is about, its fund, its actor.</summary>
internal static class SectionActorFinder
{
    /// <summary>The place whose section it is, unless the heading is about a body.</summary>
    public static IReadOnlyList<Participant>? Place(SentenceReading sentence, Frame frame)
    {
        if (!frame.UsesSection || !frame.AllowsSubject("District"))
            return null;
        if (sentence.Passage.Topic is { } topic && topic.Entity.Label is var label && (label == "District" || IsDistrictLevel(topic) || (IsBody(label) && frame.AllowsSubject(label))))
            return label == "District" || IsDistrictLevel(topic) ? [topic] : null;
        return sentence.Passage.Place is { } place ? [place] : null;
    }

    /// <summary>True for a district or county of another city.</summary>
    private static bool IsDistrictLevel(Participant place) => place.Entity.Value.StartsWith("region:", StringComparison.Ordinal) && place.Entity.Value[^1] is '区' or '县';

    /// <summary>The body that the heading is about.</summary>
    public static IReadOnlyList<Participant>? Topic(SentenceReading sentence, Frame frame)
        => frame.UsesSection && sentence.Passage.Topic is { } topic && IsBody(topic.Entity.Label) && frame.AllowsSubject(topic.Entity.Label) ? [topic] : null;

    /// <summary>【A基金】由B设立，对C投资…: in the section of a fund it is the fund that invests.</summary>
    public static IReadOnlyList<Participant>? Fund(SentenceReading sentence, Frame frame)
        => frame.Relation == "INVESTED_IN" && !frame.IsReversed && !sentence.Names("Fund") && sentence.Passage.Topic is { Entity.Label: "Fund" } fund ? [fund] : null;

    public static IReadOnlyList<Participant>? Actor(SentenceReading sentence, Frame frame)
        => frame.UsesSection && sentence.Passage.Actor is { } actor && frame.AllowsSubject(actor.Entity.Label) ? [actor] : null;

    private static bool IsBody(string label) => label is "Agency" or "Institution" or "Enterprise" or "Alliance";
}
