using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating;

/// <summary>Reads what names tell by themselves: the district of a body, the place, field and owner in a name, what a title is about.</summary>
internal sealed partial class NameRelator
{
    private static readonly string[] _fieldHolders = ["Park", "Alliance", "Platform", "Event", "Institution", "Fund", "Policy"];
    private static readonly string[] _governed = ["Fund", "Program", "Product", "Park", "Platform", "District", "Institution", "Alliance"];
    private static readonly string[] _branches = ["分院", "分中心", "分所", "分校", "分园", "分公司", "分行", "支行", "分会", "分部", "园", "园区", "片区", "基地"];

    private static readonly string[] _bankBranches = ["分行", "支行", "分公司"];

    /// <summary>Adds the facts of every name in the sentence.</summary>
    public void Relate(SentenceReading sentence, StatementFactory factory)
    {
        foreach (var mention in sentence.Mentions)
        {
            Relate(sentence, mention, factory);
            foreach (var inner in mention.Parts.Where(p => p.Parts.Count > 0))
                Inner(sentence, mention, inner, factory);
        }
    }

    /// <summary>What a name inside a title tells: its own field, which is the title's as well.</summary>
    private static void Inner(SentenceReading sentence, ResolvedMention mention, ResolvedMention inner, StatementFactory factory)
    {
        var place = inner.Parts.FirstOrDefault(p => (p.Label == "District" || IsDistrictLevel(p)) && Opens(inner, p));
        if (mention.Label == "Policy" && place is not null && Opens(mention, place))
            factory.Add(sentence, "GOVERNS", mention.AsParticipant(), place.AsParticipant(), "place in the title", FactStatus.Done);
        foreach (var field in inner.Parts.Where(p => p.Label == "Industry"))
        {
            if (_fieldHolders.Contains(inner.Label, StringComparer.Ordinal))
                factory.Add(sentence, "FOCUSES_ON", inner.AsParticipant(), field.AsParticipant(), "field in the name", FactStatus.Done);
            if (_fieldHolders.Contains(mention.Label, StringComparer.Ordinal))
                factory.Add(sentence, "FOCUSES_ON", mention.AsParticipant(), field.AsParticipant(), "field in the name", FactStatus.Done);
        }
    }

    private static void Relate(SentenceReading sentence, ResolvedMention mention, StatementFactory factory)
    {
        var whole = mention.AsParticipant();
        foreach (var part in mention.Parts)
        {
            var inner = part.AsParticipant();
            bool first = Opens(mention, part);
            if (mention.Label == "Policy" && (_governed.Contains(part.Label, StringComparer.Ordinal) || IsDistrictLevel(part)))
                factory.Add(sentence, "GOVERNS", whole, inner, "named in the title", FactStatus.Done);
            else if (mention.Label == "Agency" && (part.Label == "District" || IsDistrictLevel(part)) && first)
                factory.Add(sentence, "PART_OF", whole, inner, "district of the body", FactStatus.Done);
            else if (part.Label is "District" && first && mention.Label is "Park" or "Platform" or "Institution" or "Alliance")
                factory.Add(sentence, "LOCATED_IN", whole, inner, "place in the name", FactStatus.Done);
            else if (part.Label is "Region" && first && part.Entity.StandsAlone && mention.Label == "Park")
                factory.Add(sentence, "LOCATED_IN", whole, inner, "place in the name", FactStatus.Done);
            else if (mention is { Label: "Agency", Mention.LocalBody: null } && part.Label == "Region" && first && IsCountry(part.Entity.Name))
                factory.Add(sentence, "LOCATED_IN", whole, inner, "country of the body", FactStatus.Done);
            else if (mention.Label == "Agency" && part.Label == "Park" && first)
                factory.Add(sentence, "LOCATED_IN", whole, inner, "zone of the body", FactStatus.Done);
            else if (mention.Label == "Enterprise" && part.Label is "District" or "Region" && !first && _bankBranches.Any(b => mention.Mention.Surface.EndsWith(b, StringComparison.Ordinal)))
                factory.Add(sentence, "LOCATED_IN", whole, inner, "place of the branch", FactStatus.Done);
            else if (mention.Label == "Enterprise" && part.Label is "District" or "Region" && InBrackets(mention, part))
                factory.Add(sentence, "LOCATED_IN", whole, inner, "place in brackets", FactStatus.Done);
            else if (part.Label == "Industry" && _fieldHolders.Contains(mention.Label, StringComparer.Ordinal))
                factory.Add(sentence, "FOCUSES_ON", whole, inner, "field in the name", FactStatus.Done);
            else if (first && part.Label == mention.Label && (part.Label is "Park" or "Institution" && (part.Span.Length + 2 <= mention.Span.Length && _branches.Any(b => mention.Mention.Surface.EndsWith(b, StringComparison.Ordinal)))))
                factory.Add(sentence, "PART_OF", whole, inner, "branch of", FactStatus.Done);
            else if (first && part.Label == "Agency" && mention.Label == "Program")
                factory.Add(sentence, "MANAGES", inner, whole, "owner in the name", FactStatus.Done);
        }
        if (mention.Label == "Agency" && mention.Mention.LocalBody is { Place: null } && sentence.Passage.Place is { } place && mention.Entity.Name.StartsWith(NameOf(place), StringComparison.Ordinal))
            factory.Add(sentence, "PART_OF", whole, place, "district of the body", FactStatus.Done);
    }

    /// <summary>True when nothing but an edition, a year or a quotation mark stands before the part.</summary>
    private static bool Opens(ResolvedMention mention, ResolvedMention part)
        => EditionOnly().IsMatch(mention.Mention.Surface[..(part.Span.Start - mention.Span.Start)]);

    /// <summary>True for a district or county of another city, which is a Region.</summary>
    private static bool IsDistrictLevel(ResolvedMention part) => part.Label == "Region" && part.Entity.Name.Length > 2 && part.Entity.Name[^1] is '区' or '县' && part.Entity.Name[^2..] is not ("地区" or "治区" or "政区");

    private static bool IsCountry(string place) => place[^1] is not ('省' or '市' or '区' or '县' or '州' or '镇' or '盟') && place != "中国";

    private static bool InBrackets(ResolvedMention mention, ResolvedMention part)
    {
        int at = part.Span.Start - mention.Span.Start;
        return at > 0 && mention.Mention.Surface[at - 1] is '（' or '(';
    }

    [GeneratedRegex("^[“《]?(第[0-9一二三四五六七八九十]{1,3}届|首届|中国|[0-9]{4}年?(度)?)?[“]?$", RegexOptions.CultureInvariant)]
    private static partial Regex EditionOnly();

    private static string NameOf(Participant participant) => participant.Entity.Value[(participant.Entity.Value.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
