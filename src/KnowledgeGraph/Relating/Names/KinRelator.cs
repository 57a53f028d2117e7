using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Recognizing.Names;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating.Names;

/// <summary>Reads what the names of a document tell of each other wherever they stand: a title that holds the name of a thing,
/// a branch whose full name starts with its owner's, a body whose full name starts with its district's.</summary>
internal sealed partial class KinRelator
{
    private const int ShortestName = 4;
    private const int LongestPlace = 8;
    private static readonly LabelSet _mayBeGoverned = LabelSet.Of("Fund", "Product", "Alliance", "Institution", "Program");
    private static readonly LabelSet _mayBeDivided = LabelSet.Of("Park");
    private static readonly LabelSet _tell = LabelSet.Of("Policy", "Institution", "Park", "Agency");

    private readonly TermTrie _governedNames = new();
    private readonly TermTrie _owners = new();
    private readonly TermTrie _districts = new();
    private readonly List<ResolvedMention> _named = [];
    private readonly HashSet<ResolvedEntity> _known = [];
    private readonly List<ResolvedMention> _divided = [];
    private bool _isZoneNamed;

    /// <summary>Takes the names that titles may hold and that stand on their own somewhere in the document.</summary>
    public KinRelator(IReadOnlyList<SentenceReading> sentences)
    {
        foreach (var sentence in sentences)
        {
            foreach (var mention in sentence.Labels.MayShare(_mayBeDivided) ? sentence.Mentions : [])
            {
                if (mention.Label == "Park" && IsName(mention) && Divided().IsMatch(mention.Entity.Name) && !_divided.Exists(z => z.Entity.Id == mention.Entity.Id))
                    _divided.Add(mention);
            }
            foreach (var mention in sentence.Labels.MayShare(_mayBeGoverned) ? sentence.Mentions : [])
            {
                if (IsGoverned(mention) && IsName(mention) && mention.Mention.Surface.Trim('“', '”') is { Length: >= ShortestName } surface)
                    Note(_governedNames, surface, mention);
            }
        }
    }

    private static bool IsGoverned(ResolvedMention mention)
        => mention.Label is "Fund" or "Product" or "Alliance" or "Institution" || (mention.Label == "Program" && mention.Mention.Surface[^1] == '奖');

    private static bool IsName(ResolvedMention mention) => mention.Mention.Source != MentionSource.Anaphor && !mention.Entity.IsBackground;

    private void Note(TermTrie names, string name, ResolvedMention mention)
    {
        if (names.Add(name, _named.Count) == _named.Count)
            _named.Add(mention);
    }

    /// <summary>Notes who may own a branch or have a body; what the text names later is no evidence for what stands here.</summary>
    private void Note(ResolvedMention mention)
    {
        if (mention.Label is not ("Institution" or "Park" or "District") || !IsName(mention) || !_known.Add(mention.Entity))
            return;
        if (mention.Label is "Institution" or "Park" && mention.Entity.Name.Length >= ShortestName)
            Note(_owners, mention.Entity.Name, mention);
        if (mention.Label == "District")
            Note(_districts, mention.Entity.Name, mention);
    }

    /// <summary>Adds what the names in the sentence tell; sentences must come in the order of the text.</summary>
    public void Relate(SentenceReading sentence, StatementFactory factory)
    {
        foreach (var mention in sentence.Mentions)
        {
            Note(mention);
            _isZoneNamed |= _divided is [var zone] && mention == zone;
            for (int i = 0; i < mention.Parts.Count; i++)
            {
                if (mention.Parts[i].Label == "District")
                    Note(mention.Parts[i]);
            }
        }
        foreach (var mention in sentence.Labels.MayShare(_tell) ? sentence.Mentions : [])
        {
            if (mention.Label == "Policy")
                Titled(sentence, mention, factory);
            else if (mention.Label is "Institution" or "Park")
            {
                OfZone(sentence, mention, factory);
                OfOwner(sentence, mention, factory);
                InPlace(sentence, mention, factory);
            }
            else if (mention.Label == "Agency")
                OfPlace(sentence, mention, factory);
        }
    }

    /// <summary>《关于试点科创助力贷工作的通知》: a thing that the text names elsewhere.</summary>
    private void Titled(SentenceReading sentence, ResolvedMention policy, StatementFactory factory)
    {
        string title = policy.Mention.Surface;
        for (int i = 0; i < title.Length;)
        {
            bool found = _governedNames.TryLongest(title, i, out int length, out int index);
            // 促进A投资基金业高质量发展: the trade, and not the fund.
            if (found && title.AsSpan(i + length) is not ['业', ..] && !HasPart(policy, _named[index].Entity) && !IsInPart(policy, policy.Span.Start + i, length))
                factory.Add(sentence, "GOVERNS", policy.AsParticipant(), new Participant(_named[index].Entity.Id, title.Substring(i, length), null), "known thing in the title", FactStatus.Done);
            i += Math.Max(1, length);
        }
        if (sentence.Passage.Place is { } place && OwnPlace().IsMatch(title))
            factory.Add(sentence, "GOVERNS", policy.AsParticipant(), place, "place of the section in the title", FactStatus.Done);
    }

    /// <summary>专项资金 in 《A区产学研合作项目专项资金管理办法》: the end of another thing's name.</summary>
    private static bool IsInPart(ResolvedMention policy, int start, int length)
    {
        foreach (var part in policy.Parts)
        {
            if (part.Span.Start < start && part.Span.End == start + length && part.Label is not ("Industry" or "Region" or "District"))
                return true;
        }
        return false;
    }

    /// <summary>国家技术转移东部中心波士顿分中心, of which only 波士顿分中心 is written.</summary>
    private void OfOwner(SentenceReading sentence, ResolvedMention branch, StatementFactory factory)
    {
        string name = branch.Entity.Name;
        if (Bare().IsMatch(name) && SpokenOf(sentence, branch) is { } owner)
            factory.Add(sentence, "PART_OF", branch.AsParticipant(), owner, "branch of what is spoken of", FactStatus.Done);
        if (_owners.TryLongest(name, 0, name.Length - 1, out int length, out int index) && !HasPart(branch, _named[index].Entity) && Branch().IsMatch(name[length..]))
            factory.Add(sentence, "PART_OF", branch.AsParticipant(), Named(sentence, index), "branch by its full name", FactStatus.Done);
    }

    /// <summary>洛阳片区 beside 郑洛新国家自主创新示范区: a part of the only zone that the document names, once it is named.</summary>
    private void OfZone(SentenceReading sentence, ResolvedMention part, StatementFactory factory)
    {
        if (_isZoneNamed && _divided is [var zone] && part.Entity.Name.EndsWith("片区", StringComparison.Ordinal) && !part.Entity.Name.EndsWith("新片区", StringComparison.Ordinal) && !HasPart(part, zone.Entity))
            factory.Add(sentence, "PART_OF", part.AsParticipant(), new Participant(zone.Entity.Id, zone.Mention.Surface, sentence.Quote.Contains(zone.Mention.Surface, StringComparison.Ordinal) ? null : "named before: " + zone.Mention.Surface), "part of the zone", FactStatus.Done);
    }

    /// <summary>青浦区科学技术协会, of which only 区科协 or 科协 is written, has its seat in the district.</summary>
    private void InPlace(SentenceReading sentence, ResolvedMention body, StatementFactory factory)
    {
        string name = body.Entity.Name;
        if (body.Label == "Institution" && body.Mention.Surface.Length < name.Length && _districts.TryLongest(name, 0, name.Length - 1, out _, out int index) && !HasPart(body, _named[index].Entity))
            factory.Add(sentence, "LOCATED_IN", body.AsParticipant(), Named(sentence, index), "district by the full name", FactStatus.Done);
    }

    /// <summary>X中心：…，伦敦分中心…: what the sentence opens with, else what the section is about.</summary>
    private static Participant? SpokenOf(SentenceReading sentence, ResolvedMention branch)
    {
        if (sentence.Clauses is [{ Groups: [{ Members.Count: 1 } first, ..] } opening, ..] && first.Start == opening.Start && first.Label == branch.Label && first.End <= branch.Span.Start)
            return first.Members[0].AsParticipant();
        return sentence.Passage.Topic is { } topic && topic.Entity.Label == branch.Label && topic.Entity != branch.Entity.Id ? topic : null;
    }

    /// <summary>天津市津南区人民政府, of which only 区政府 is written; 大连高新技术产业园区管理委员会 of 高新区管委会.</summary>
    private void OfPlace(SentenceReading sentence, ResolvedMention body, StatementFactory factory)
    {
        string name = body.Entity.Name;
        if (_owners.TryLongest(name, 0, name.Length - 1, out int zone, out int park) && Zones.Is(_named[park].Label, _named[park].Entity.Name) && name[zone..] == "管理委员会" && !HasPart(body, _named[park].Entity))
            factory.Add(sentence, "LOCATED_IN", body.AsParticipant(), Named(sentence, park), "zone by the full name", FactStatus.Done);
        for (int i = 0; i < Math.Min(LongestPlace, name.Length); i++)
        {
            if (i > 0 && name[i - 1] is not ('省' or '市' or '区'))
                continue;
            if (_districts.TryLongest(name, i, name.Length - 1, out _, out int index) && !HasPart(body, _named[index].Entity))
                factory.Add(sentence, "PART_OF", body.AsParticipant(), Named(sentence, index), "district by the full name", FactStatus.Done);
        }
    }

    private Participant Named(SentenceReading sentence, int index)
    {
        string surface = _named[index].Mention.Surface;
        return new Participant(_named[index].Entity.Id, surface, sentence.Quote.Contains(surface, StringComparison.Ordinal) ? null : "named before: " + surface);
    }

    private static bool HasPart(ResolvedMention mention, ResolvedEntity entity)
    {
        if (mention.Entity.Id == entity.Id)
            return true;
        for (int i = 0; i < mention.Parts.Count; i++)
        {
            if (HasPart(mention.Parts[i], entity))
                return true;
        }
        return false;
    }

    /// <summary>What makes a longer name a branch of the shorter one at its head.</summary>
    [GeneratedRegex("^.{0,6}(分院|分中心|分所|分校|分园|分会|分部|工作站|服务站)$", RegexOptions.CultureInvariant)]
    private static partial Regex Branch();

    /// <summary>Zones that are made up of 片区.</summary>
    [GeneratedRegex("(示范区|试验区|自创区|自贸区)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Divided();

    /// <summary>A branch that is named by its place alone.</summary>
    [GeneratedRegex("^.{2,5}(分院|分中心|分所|分校|分园|分会|分部|工作站)$", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    /// <summary>A title that speaks of its own place without naming it.</summary>
    [GeneratedRegex("本区|我区|全区", RegexOptions.CultureInvariant)]
    private static partial Regex OwnPlace();
}
