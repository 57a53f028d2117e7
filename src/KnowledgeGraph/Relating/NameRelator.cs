using KnowledgeGraph.Model;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating;

/// <summary>Reads what names tell by themselves: the district of a body, the place, field and owner in a name, what a title is about.</summary>
internal sealed class NameRelator
{
    private static readonly string[] _fieldHolders = ["Park", "Alliance", "Platform", "Event", "Institution", "Fund", "Policy"];
    private static readonly string[] _governed = ["Fund", "Program", "Product", "Park", "Platform", "District", "Institution", "Alliance"];
    private static readonly string[] _branches = ["分院", "分中心", "分所", "分校", "分园", "分公司", "分行", "支行", "分会", "分部"];

    /// <summary>Adds the facts of every name in the sentence.</summary>
    public void Relate(SentenceReading sentence, StatementFactory factory)
    {
        foreach (var mention in sentence.Passage.Mentions.Where(m => sentence.Span.Contains(m.Span)))
            Relate(sentence, mention, factory);
    }

    private static void Relate(SentenceReading sentence, ResolvedMention mention, StatementFactory factory)
    {
        var whole = mention.AsParticipant();
        foreach (var part in mention.Parts)
        {
            var inner = part.AsParticipant();
            bool first = part.Span.Start - mention.Span.Start <= 1;
            if (mention.Label == "Policy" && _governed.Contains(part.Label, StringComparer.Ordinal))
                factory.Add(sentence, "GOVERNS", whole, inner, "named in the title", FactStatus.Done);
            else if (mention.Label == "Agency" && part.Label == "District" && first)
                factory.Add(sentence, "PART_OF", whole, inner, "district of the body", FactStatus.Done);
            else if (part.Label is "District" && first && mention.Label is "Park" or "Platform" or "Institution")
                factory.Add(sentence, "LOCATED_IN", whole, inner, "place in the name", FactStatus.Done);
            else if (part.Label is "Region" && first && part.Entity.StandsAlone && mention.Label is "Park" or "Event")
                factory.Add(sentence, "LOCATED_IN", whole, inner, "place in the name", FactStatus.Done);
            else if (part.Label == "Industry" && _fieldHolders.Contains(mention.Label, StringComparer.Ordinal))
                factory.Add(sentence, "FOCUSES_ON", whole, inner, "field in the name", FactStatus.Done);
            else if (first && part.Label == mention.Label && part.Label is "Institution" or "Park" && _branches.Any(b => mention.Mention.Surface.EndsWith(b, StringComparison.Ordinal)))
                factory.Add(sentence, "PART_OF", whole, inner, "branch of", FactStatus.Done);
            else if (first && part.Label == "Agency" && mention.Label == "Program")
                factory.Add(sentence, "MANAGES", inner, whole, "owner in the name", FactStatus.Done);
        }
        if (mention.Label == "Agency" && mention.Mention.LocalBody is { Place: null } && sentence.Passage.Place is { } place && mention.Entity.Name.StartsWith(NameOf(place), StringComparison.Ordinal))
            factory.Add(sentence, "PART_OF", whole, place, "district of the body", FactStatus.Done);
    }

    private static string NameOf(Participant participant) => participant.Entity.Value[(participant.Entity.Value.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
