using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating.Places;

/// <summary>Reads where something is held or opened: …在成都举行, 赴德国参加…, 在A区的B园揭牌.</summary>
internal sealed class HeldPlaceRelator(RelatingRules rules)
{
    private const int HallLength = 14;
    private const int OpenedReach = 4;
    private const int MostEvents = 2;
    private const int MostThings = 9;

    private readonly PlaceRules _places = rules.Places;

    /// <summary>…在成都举行, …在上海新国际博览中心举办: the place may open the name of the hall.</summary>
    public void Relate(SentenceReading sentence, Clause clause, int index, StatementFactory factory)
    {
        string text = sentence.Text;
        var place = clause.Groups[index];
        bool visited = _places.Visits.EndAt(text, place.Start, clause.Start);
        bool hall = InHall(text, clause, place);
        if (visited || hall || (place.Start > clause.Start && text[place.Start - 1] == '在'))
            HeldAt(sentence, clause, index, visited, hall, factory);
    }

    private void HeldAt(SentenceReading sentence, Clause clause, int index, bool visited, bool hall, StatementFactory factory)
    {
        string text = sentence.Text;
        var place = clause.Groups[index];
        List<ResolvedMention> places = PlaceRules.IsPlace(place.Label) ? [.. place.Members] : [.. place.Members[0].Parts.Where(p => (p.Span.Start == place.Members[0].Span.Start || text[p.Span.Start - 1] is '（' or '(') && PlaceRules.IsPlace(p.Label) && !p.Entity.IsBackground)];
        // 在卢湾区A集群区的8号桥园区举行: place after place, each inside the one before.
        int end = hall ? place.End + 1 : place.End;
        for (int i = index + 1; i < clause.Groups.Count && PlaceRules.IsPlace(clause.Groups[i].Label) && text[end..clause.Groups[i].Start] is "" or "的" or "内的"; i++)
        {
            // 在区内的A园举行: the place that 区内 points back to only tells where the park is.
            if (places is [{ Mention.Source: MentionSource.Anaphor }] && text[clause.Groups[i].Start - 1] == '的')
                places.Clear();
            places.AddRange(clause.Groups[i].Members);
            end = clause.Groups[i].End;
        }
        if (places.Count > 1)
            Nested(sentence, places, factory);
        if (places.Count == 0 || !(visited ? _places.Visited : _places.Held).StartsWithin(text, end, Math.Min(clause.End, end + (visited ? OpenedReach : HallLength))))
            return;
        bool founded = _places.Founded.StartsWithin(text, end, Math.Min(clause.End, end + HallLength));
        string? date = FactDetails.Date(sentence, place.Start);
        bool closes = founded && _places.Founded.LongestBefore(text, clause.End, end) > 0;
        foreach (var thing in visited ? Events(clause.Groups.Where(g => g.Start >= place.End)) : Held(sentence, clause, place, closes).Where(t => founded || t.Label == "Event"))
        {
            foreach (var at in places)
                factory.Add(sentence, "LOCATED_IN", thing.AsParticipant(), at.AsParticipant(), "held in", FactStatus.Done, date);
        }
    }

    /// <summary>在卢湾区A集群区的8号桥园区: it is the district and the innermost park where something is held, and the one lies in the other.</summary>
    private static void Nested(SentenceReading sentence, List<ResolvedMention> places, StatementFactory factory)
    {
        var inner = places[^1];
        for (int i = places.Count - 2; i >= 0; i--)
        {
            if (places[i].Label == "Park" && inner.Label == "Park")
            {
                var district = places[i].Parts.FirstOrDefault(part => part.Label == "District" && part.Span.Start == places[i].Span.Start);
                places.RemoveAt(i);
                if (district is not null)
                    places.Insert(0, district);
            }
        }
        if (inner.Label == "Park" && places[0].Label == "District")
            factory.Add(sentence, "LOCATED_IN", inner.AsParticipant(), places[0].AsParticipant(), "place and its thing", FactStatus.Done);
    }

    /// <summary>在国家会展中心（上海）举办: the place in the brackets of a hall.</summary>
    private static bool InHall(string text, Clause clause, MentionGroup place)
    {
        if (place.Start <= clause.Start || place.End >= clause.End || text[place.Start - 1] is not ('（' or '(') || text[place.End] is not ('）' or ')'))
            return false;
        int from = Math.Max(clause.Start, place.Start - HallLength);
        int at = text.LastIndexOf('在', place.Start - 1, place.Start - from);
        return at >= 0 && clause.Groups[clause.FirstGroupFrom(at + 1)].Start >= place.Start;
    }

    private static IEnumerable<ResolvedMention> Events(IEnumerable<MentionGroup> groups) => groups.Where(g => g.Label == "Event").SelectMany(g => g.Members).Take(1);

    private IEnumerable<ResolvedMention> Held(SentenceReading sentence, Clause clause, MentionGroup place, bool closes)
    {
        bool events = clause.Groups.Any(g => g.Label is "Event" or "Alliance");
        var held = (events ? clause.Groups.Where(g => g != place && g.Label is "Event" or "Alliance") : clause.Groups.Where(g => g.Label is "Platform" or "Institution" or "Park" or "Enterprise" && g.End <= place.Start && IsWhatIsHeld(sentence.Text, g, place.Start - 1)).TakeLast(1))
            .SelectMany(g => g.Members)
            .Where(m => sentence.Span.Contains(m.Span))
            .Take(events ? MostEvents : MostThings)
            .ToList();
        return held.Count > 0 || clause.Groups.Any(g => g.End <= place.Start) ? held : Opened(sentence, clause, closes);
    }

    /// <summary>A研究院研制的合金在B投产: who only describes what is opened there does not lie there; a park or a company stands right before the place.</summary>
    private bool IsWhatIsHeld(string text, MentionGroup thing, int place)
        => thing.Label is "Park" or "Enterprise" ? IsRightBefore(text, thing.End, place) : place <= thing.End || !text.AsSpan(thing.End, place - thing.End).Contains('的');

    /// <summary>X中心：4月在A区揭牌: what the sentence opened with. A company lies there only where nothing more is told (在A区设立总部).</summary>
    private static IEnumerable<ResolvedMention> Opened(SentenceReading sentence, Clause clause, bool closes)
        => sentence.Clauses.TakeWhile(c => c != clause).Select(c => c.Groups.FirstOrDefault(g => g.Label is "Event" or "Alliance" || ((g.Label is "Platform" or "Institution" || (closes && g.Label == "Enterprise")) && (g.Start == c.Start || (g.End == c.End && sentence.Text[g.Start - 1] == '的')))))
            .LastOrDefault(g => g is not null)?.Members.Take(1) ?? [];

    /// <summary>True for 均在X设厂 behind the companies: nothing but adverbs stands between, and none that plans (双方将在X成立…).</summary>
    private bool IsRightBefore(string text, int at, int end)
    {
        while (at < end && text[at] is not ('将' or '拟') && rules.Actors.Adverbs.LongestAt(text, at) is > 0 and var length)
            at += length;
        return at == end;
    }
}
