using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating.Names;

/// <summary>Reads what names tell by themselves: the district of a body, the place, field and owner in a name, what a title is about.</summary>
internal sealed partial class NameRelator(NameRules rules)
{
    private static readonly string[] _governed = ["Fund", "Program", "Product", "Park", "Platform", "District", "Institution", "Alliance"];

    private readonly NamePlaceRelator _places = new(rules);
    private readonly NameFieldRelator _fields = new(rules);
    private readonly NameMeetingRelator _meetings = new(rules);

    /// <summary>Adds the facts of every name in the sentence.</summary>
    public void Relate(SentenceReading sentence, StatementFactory factory)
    {
        foreach (var mention in sentence.Mentions)
        {
            // A name without names in it tells nothing, but for the body, place or plan of a district that is only called 区 or not at all.
            if (mention.Parts.Count == 0 && mention.Label is not ("Agency" or "Institution" or "Park" or "Platform" or "Policy"))
                continue;
            Relate(sentence, mention, factory);
            for (int i = 0; i < mention.Parts.Count; i++)
            {
                if (mention.Parts[i].Parts.Count > 0 && mention.Parts[i].Label != "Industry")
                    Inner(sentence, mention, mention.Parts[i], factory);
            }
        }
    }

    /// <summary>What a name inside a title tells: its own place and field, which are the title's as well.</summary>
    private void Inner(SentenceReading sentence, ResolvedMention mention, ResolvedMention inner, StatementFactory factory)
    {
        if (mention.Label == "Policy" && inner.Parts.FirstOrDefault(p => NameParts.IsGovernedPlace(p) && NameParts.Heads(inner, p)) is { } place && NameParts.Heads(mention, inner))
            factory.Add(sentence, "GOVERNS", mention.AsParticipant(), place.AsParticipant(), "place in the title", FactStatus.Done);
        foreach (var field in inner.Parts.Where(p => p.Label == "Industry"))
        {
            _fields.Relate(sentence, inner, field, factory);
            _fields.Relate(sentence, mention, field, factory);
        }
    }

    private void Relate(SentenceReading sentence, ResolvedMention mention, StatementFactory factory)
    {
        _places.Relate(sentence, mention, factory);
        // 烟台经济技术开发区管委会: what the name of a zone tells it tells in its body's name too.
        if (mention.Label == "Agency" && Zone(mention) is { } zone)
            _places.Relate(sentence, zone, factory);
        if (mention.Label == "Event")
            _meetings.Relate(sentence, mention, factory);
        for (int i = 0; i < mention.Parts.Count; i++)
            OfPart(sentence, mention, mention.Parts[i], factory);
        OfSection(sentence, mention, factory);
    }

    private void OfPart(SentenceReading sentence, ResolvedMention mention, ResolvedMention part, StatementFactory factory)
    {
        if (part.Label == "Industry")
            _fields.Relate(sentence, mention, part, factory);
        else if (IsGoverned(mention, part))
            factory.Add(sentence, "GOVERNS", mention.AsParticipant(), part.AsParticipant(), "named in the title", FactStatus.Done);
        else if (IsIssuer(mention, part))
            factory.Add(sentence, "ISSUED", part.AsParticipant(), mention.AsParticipant(), "issuer in the title", FactStatus.Done, action: "issued");
        else if (mention.Label == "Agency" && part.Label == "District" && NameParts.Opens(mention, part))
            factory.Add(sentence, "PART_OF", mention.AsParticipant(), part.AsParticipant(), "district of the body", FactStatus.Done);
        else if (mention.Label == "Program" && part.Label == "Agency" && NameParts.Opens(mention, part))
            factory.Add(sentence, "MANAGES", part.AsParticipant(), mention.AsParticipant(), "owner in the name", FactStatus.Done);
        else if (IsOffice(mention, part))
            factory.Add(sentence, "PART_OF", mention.AsParticipant(), part.AsParticipant(), "office of", FactStatus.Done);
        else if (IsBranch(mention, part))
            factory.Add(sentence, "PART_OF", mention.AsParticipant(), part.AsParticipant(), "branch of", FactStatus.Done);
    }

    private static bool IsGoverned(ResolvedMention title, ResolvedMention part)
        => title.Label == "Policy" && !IsTitleItself(title, part) && (_governed.Contains(part.Label, StringComparer.Ordinal) || NameParts.IsDistrictLevel(part));

    /// <summary>《上海市人民政府关于…的意见》: who issues it opens the title.</summary>
    private static bool IsIssuer(ResolvedMention title, ResolvedMention part)
        => title.Label == "Policy" && part.Label == "Agency" && part.Span.Start == title.Span.Start && NameParts.Behind(title, part).StartsWith("关于", StringComparison.Ordinal);

    /// <summary>财政部办公厅, 市委办公室: the office of a body.</summary>
    private static bool IsOffice(ResolvedMention office, ResolvedMention body)
        => office.Label == "Agency" && body.Label == "Agency" && body.Entity.StandsAlone && NameParts.Opens(office, body) && NameParts.Behind(office, body) is "办公厅" or "办公室";

    /// <summary>中科院上海分院 tells nothing of the academy, which the text does not speak of.</summary>
    private static bool IsBranch(ResolvedMention mention, ResolvedMention owner)
    {
        if (owner.Label != mention.Label)
            return false;
        if (owner.Label == "Park" ? !NameParts.Heads(mention, owner) : !owner.Entity.StandsAlone || !NameParts.Opens(mention, owner))
            return false;
        return NameParts.IsBranch(NameParts.Behind(mention, owner)) || IsPhase(mention, owner);
    }

    /// <summary>某软件园二期 beside the park that the text speaks of on its own too.</summary>
    private static bool IsPhase(ResolvedMention phase, ResolvedMention park)
        => park.Label == "Park" && park.Entity.StandsAlone && NameParts.Behind(phase, park) is [_, '期'];

    /// <summary>What a name tells of the district of its section.</summary>
    private static void OfSection(SentenceReading sentence, ResolvedMention mention, StatementFactory factory)
    {
        // 编制“十二五”科技创新规划 in a district's section: the plan is for the district.
        if (mention.Label == "Policy" && mention.Mention.Source == MentionSource.Suffix && mention.Entity.Name.Length == mention.Span.Length && PlanPeriod().IsMatch(mention.Mention.Surface) && mention.Parts.All(p => p.Label is not ("District" or "Region")) && sentence.Passage.Place is { Entity.Label: "District" } planned)
            factory.Add(sentence, "GOVERNS", mention.AsParticipant(), planned, "plan of its section", FactStatus.Done);
        if (mention.Label == "Agency" && mention.Mention.LocalBody is { Place: null } && sentence.Passage.Place is { Entity.Label: "District" } place && mention.Entity.Name.StartsWith(place.Entity.Name, StringComparison.Ordinal))
            factory.Add(sentence, "PART_OF", mention.AsParticipant(), place, "district of the body", FactStatus.Done);
    }

    private static ResolvedMention? Zone(ResolvedMention body)
    {
        foreach (var part in body.Parts)
        {
            if (part.Label == "Park" && part.Span.Start == body.Span.Start)
                return part;
        }
        return null;
    }

    /// <summary>True for a name that is the title without its trailing bracket: 《三年行动计划（2016—2018年）》 is no other thing than its own name.</summary>
    private static bool IsTitleItself(ResolvedMention mention, ResolvedMention part)
        => part.Span.Start == mention.Span.Start && (NameParts.Behind(mention, part) is "" or ['（' or '(', ..]);

    [GeneratedRegex("十[一二三四五]?五”?", RegexOptions.CultureInvariant)]
    private static partial Regex PlanPeriod();
}
