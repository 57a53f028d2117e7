using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating.Places;

/// <summary>Reads where things are from the words round them: 黄浦区的移动互联产业基地, …在成都举行, 在A、B设立X, 位于A的X, 18家园内企业, the section and the table column.</summary>
internal sealed class PlaceRelator(RelatingRules rules, FactDetails details)
{
    private const int HallLength = 14;
    private const int LongestPart = 5;
    private const int OpenedReach = 4;
    private const int SettledReach = 24;
    private const int MostEvents = 2;
    private const int MostThings = 9;

    private readonly PlaceRules _places = rules.Places;

    /// <summary>Adds the places that the sentence tells.</summary>
    public void Relate(SentenceReading sentence, StatementFactory factory)
    {
        InColumn(sentence, factory);
        InDistrict(sentence, factory);
        for (int index = 0; index < sentence.Clauses.Count; index++)
        {
            var clause = sentence.Clauses[index];
            InSection(sentence, clause, factory);
            Within(sentence, index, factory);
            Settled(sentence, index, factory);
            for (int i = 0; i < clause.Groups.Count; i++)
            {
                OfOwner(sentence, clause, i, factory);
                Described(sentence, clause, i, factory);
                Inside(sentence, clause, i, factory);
                HeldIn(sentence, clause, i, factory);
                BuiltIn(sentence, clause, i, factory);
                FirstOf(sentence, clause, i, factory);
            }
        }
    }

    /// <summary>A table row: the place in the column 所在区 is where the row's first thing stands.</summary>
    private void InColumn(SentenceReading sentence, StatementFactory factory)
    {
        var cells = sentence.Passage.Passage.Cells;
        if (cells.Count < 2 || sentence.Mentions.Count == 0 || !cells[0].Span.Contains(sentence.Mentions[0].Span) || sentence.Mentions[0].Label is "District" or "Region")
            return;
        foreach (var cell in cells.Skip(1))
        {
            foreach (var place in sentence.Mentions)
            {
                if (IsPlace(place.Label) && cell.Span.Contains(place.Span) && IsOfPlaces(cell.Column))
                    factory.Add(sentence, "LOCATED_IN", sentence.Mentions[0].AsParticipant(), place.AsParticipant(), "place in the table", FactStatus.Done);
            }
        }
    }

    private bool IsOfPlaces(string column)
    {
        foreach (string title in _places.Columns)
        {
            if (column.Contains(title, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>In the section of a place what opens there lies there; in that of a park also what settles and stands out.</summary>
    private void InSection(SentenceReading sentence, Clause clause, StatementFactory factory)
    {
        var park = Captioned(sentence.Passage) ?? (sentence.Passage.Topic is { } topic && topic.Entity.Value.StartsWith("park:", StringComparison.Ordinal) ? topic : null);
        if (clause.Groups.Count > 0 && (park ?? sentence.Passage.Place) is { } place)
            Opened(sentence, clause, park, place, factory);
    }

    /// <summary>【A园区】…: the park that is the caption of the passage.</summary>
    private static Participant? Captioned(ResolvedPassage passage)
        => passage.Mentions is [{ Label: "Park", Span.Start: 1 } park, ..] && passage.Passage.Text[0] == '【' && park.Span.End < passage.Passage.Text.Length && passage.Passage.Text[park.Span.End] == '】'
            ? park.AsParticipant() with { CarriedBy = "caption: " + park.Mention.Surface }
            : null;

    /// <summary>【A园区】 in the yearbook of a district.</summary>
    private static void InDistrict(SentenceReading sentence, StatementFactory factory)
    {
        if (sentence.Span.Start <= 1 && Captioned(sentence.Passage) is { } park && sentence.Passage.Place is { } place && place.Entity.Value.StartsWith("district:", StringComparison.Ordinal))
            factory.Add(sentence, "LOCATED_IN", park with { CarriedBy = null }, place, "caption in the section's place", FactStatus.Done);
    }

    private void Opened(SentenceReading sentence, Clause clause, Participant? park, Participant place, StatementFactory factory)
    {
        foreach (var group in clause.Groups)
        {
            bool mayOpen = group.Label is "Institution" or "Platform" or "Enterprise" || (group.Label == "Park" && park is null);
            if (!mayOpen || NamesAnother(sentence, clause, park, place))
                continue;
            bool opened = group.Label != "Enterprise" && _places.Opened.StartsWithin(sentence.Text, group.End, Math.Min(clause.End, group.End + OpenedReach));
            bool settled = park is not null && (_places.Settled.StartsWithin(sentence.Text, group.End, Math.Min(clause.End, group.End + SettledReach)) || _places.Settled.StartsWithin(sentence.Text, Math.Max(clause.Start, group.Start - OpenedReach), group.Start));
            foreach (var thing in opened || settled ? group.Members : [])
                factory.Add(sentence, "LOCATED_IN", thing.AsParticipant(), place, "opened in the section's place", FactStatus.Done);
        }
    }

    /// <summary>True when a place is named up to the end of the clause that is not the section's; 落户B园: in the section of a park what settles in another one lies there.</summary>
    private static bool NamesAnother(SentenceReading sentence, Clause clause, Participant? park, Participant place)
    {
        foreach (var mention in sentence.Mentions)
        {
            if (mention.Span.Start < clause.End && mention.Label is "District" or "Region" && mention.Entity.Id != place.Entity)
                return true;
        }
        for (int i = 0; i < clause.Groups.Count && park is not null; i++)
        {
            if (clause.Groups[i].Label == "Park" && clause.Groups[i].Members[0].Entity.Id != place.Entity)
                return true;
        }
        return false;
    }

    /// <summary>A科技城内，B研究院…；C实验室…: what opens the clauses behind a place that they are told to be in.</summary>
    private static void Within(SentenceReading sentence, int index, StatementFactory factory)
    {
        var clause = sentence.Clauses[index];
        if (clause.Groups is not [{ Label: "Park", Members.Count: 1 } place] || clause.End - place.End != 1 || sentence.Text[place.End] != '内' || place.Start - clause.Start > 1)
            return;
        for (int i = index + 1; i < sentence.Clauses.Count; i++)
        {
            var next = sentence.Clauses[i];
            bool opens = i == index + 1 || sentence.Text[next.Start - 1] is '；' or ';';
            if (opens && next.Groups is [{ Label: "Institution" or "Enterprise" or "Platform" } first, ..] && first.Start == next.Start)
                AddAll(sentence, first.Members, place.Members, "within the place", factory);
        }
    }

    /// <summary>A园区由B运营，入驻的C、D等7家企业…: those who have settled in what the sentence speaks of.</summary>
    private void Settled(SentenceReading sentence, int index, StatementFactory factory)
    {
        var clause = sentence.Clauses[index];
        if (index == 0 || clause.Groups is not [{ Label: "Enterprise" or "Institution" } first, ..] || first.Start == clause.Start || _places.Settlers.LongestAt(sentence.Text, clause.Start) != first.Start - clause.Start)
            return;
        for (int i = index - 1; i >= 0; i--)
        {
            if (sentence.Clauses[i].Groups is [{ Label: "Park" } place, ..] && place.Start - sentence.Clauses[i].Start <= 1)
            {
                AddAll(sentence, first.Members, place.Members, "has settled in what is spoken of", factory);
                return;
            }
        }
    }

    private static void OfOwner(SentenceReading sentence, Clause clause, int index, StatementFactory factory)
    {
        if (index == 0)
            return;
        var owner = clause.Groups[index - 1].Members[^1];
        var thing = clause.Groups[index];
        var between = sentence.Text.AsSpan(clause.Groups[index - 1].End..thing.Start);
        // 张家港市的沙钢集团; without 的 a place opens a company's name and tells nothing.
        bool placed = thing.Members[0].Label is "Park" or "Platform" or "Institution" || (thing.Members[0].Label == "Enterprise" && between is "的");
        if (between is not ("的" or "") || !placed)
            return;
        if (owner.Label is "District" or "Region")
            factory.Add(sentence, "LOCATED_IN", thing.Members[0].AsParticipant(), owner.AsParticipant(), "place and its thing", FactStatus.Done);
        else if (owner.Label == "Park" && thing.Members[0].Label == "Park" && between is "的")
            factory.Add(sentence, "PART_OF", thing.Members[0].AsParticipant(), owner.AsParticipant(), "park and its part", FactStatus.Done);
    }

    /// <summary>位于张江的上海光源: the verb and its place describe what follows.</summary>
    private void Described(SentenceReading sentence, Clause clause, int index, StatementFactory factory)
    {
        if (index + 1 >= clause.Groups.Count)
            return;
        var (place, thing) = (clause.Groups[index], clause.Groups[index + 1]);
        // 位于徐汇滨江的模速空间: a part of the place may stand behind its name.
        var between = sentence.Text.AsSpan(place.End, thing.Start - place.End);
        if (!IsPlace(place.Label) || between.Length is 0 or > LongestPart || between[^1] != '的' || between.ContainsAny('、', '与', '和') || !EndsWith(sentence.Text, clause.Start, place.Start, _places.Lies))
            return;
        AddAll(sentence, thing.Members, place.Members, "described by its place", factory);
    }

    /// <summary>A、B等18家园内企业: 园内 points to the park that the text speaks of.</summary>
    private static void Inside(SentenceReading sentence, Clause clause, int index, StatementFactory factory)
    {
        if (index == 0)
            return;
        var (things, place) = (clause.Groups[index - 1], clause.Groups[index]);
        bool inside = place.Members is [{ Mention.Source: MentionSource.Anaphor }] && place.Members[0].Mention.Surface[^1] is '园' or '区' or '内';
        if (!inside)
            return;
        var between = sentence.Text.AsSpan(things.End..place.Start);
        if (between.StartsWith('等') && between.Length <= 6 && !IsPlace(things.Label))
            AddAll(sentence, things.Members, place.Members, "inside what is spoken of", factory);
    }

    /// <summary>…在成都举行, …在上海新国际博览中心举办: the place may open the name of the hall.</summary>
    private void HeldIn(SentenceReading sentence, Clause clause, int index, StatementFactory factory)
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
        List<ResolvedMention> places = IsPlace(place.Label) ? [.. place.Members] : [.. place.Members[0].Parts.Where(p => (p.Span.Start == place.Members[0].Span.Start || text[p.Span.Start - 1] is '（' or '(') && IsPlace(p.Label) && !p.Entity.IsBackground)];
        // 在卢湾区A集群区的8号桥园区举行: place after place, each inside the one before.
        int end = hall ? place.End + 1 : place.End;
        for (int i = index + 1; i < clause.Groups.Count && IsPlace(clause.Groups[i].Label) && text[end..clause.Groups[i].Start] is "" or "的"; i++)
        {
            places.AddRange(clause.Groups[i].Members);
            end = clause.Groups[i].End;
        }
        if (places.Count > 1)
            Nested(sentence, places, factory);
        if (places.Count == 0 || !(visited ? _places.Visited : _places.Held).StartsWithin(text, end, Math.Min(clause.End, end + (visited ? OpenedReach : HallLength))))
            return;
        bool founded = _places.Founded.StartsWithin(text, end, Math.Min(clause.End, end + HallLength));
        string? date = FactDetails.Date(sentence, place.Start);
        foreach (var thing in visited ? Events(clause.Groups.Where(g => g.Start >= place.End)) : Held(sentence, clause, place).Where(t => founded || t.Label == "Event"))
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

    /// <summary>True for 均在X设厂 behind the companies: nothing but adverbs stands between, and none that plans (双方将在X成立…).</summary>
    private bool IsRightBefore(string text, int at, int end)
    {
        while (at < end && text[at] is not ('将' or '拟') && rules.Adverbs.LongestAt(text, at) is > 0 and var length)
            at += length;
        return at == end;
    }

    private IEnumerable<ResolvedMention> Held(SentenceReading sentence, Clause clause, MentionGroup place)
    {
        bool events = clause.Groups.Any(g => g.Label is "Event" or "Alliance");
        var held = (events ? clause.Groups.Where(g => g != place && g.Label is "Event" or "Alliance") : clause.Groups.Where(g => g.Label is "Platform" or "Institution" or "Park" or "Enterprise" && g.End <= place.Start && (g.Label is not ("Park" or "Enterprise") || IsRightBefore(sentence.Text, g.End, place.Start - 1))).TakeLast(1))
            .SelectMany(g => g.Members)
            .Where(m => sentence.Span.Contains(m.Span))
            .Take(events ? MostEvents : MostThings)
            .ToList();
        return held.Count > 0 || clause.Groups.Any(g => g.End <= place.Start) ? held : Opened(sentence, clause);
    }

    /// <summary>X中心：4月在A区揭牌: what the sentence opened with.</summary>
    private static IEnumerable<ResolvedMention> Opened(SentenceReading sentence, Clause clause)
        => sentence.Clauses.TakeWhile(c => c != clause).Select(c => c.Groups.FirstOrDefault(g => g.Label is "Event" or "Alliance" || (g.Label is "Platform" or "Institution" && (g.Start == c.Start || (g.End == c.End && sentence.Text[g.Start - 1] == '的')))))
            .LastOrDefault(g => g is not null)?.Members.Take(1) ?? [];

    /// <summary>在A、B各设立X: what is set up behind places with 在 stands there.</summary>
    private void BuiltIn(SentenceReading sentence, Clause clause, int index, StatementFactory factory)
    {
        string text = sentence.Text;
        var first = clause.Groups[index];
        if (!IsPlace(first.Label) || first.Start == 0 || text[first.Start - 1] != '在')
            return;
        // 在A、四川B以及云南的C: words that only describe the next place stand between the groups of one list.
        int last = index;
        while (last + 1 < clause.Groups.Count && clause.Groups[last + 1] is var next && IsPlace(next.Label) && next.Start - clause.Groups[last].End <= 6 && !_places.Built.StartsWithin(text, clause.Groups[last].End, next.Start))
            last++;
        if (last + 1 >= clause.Groups.Count || !_places.Built.StartsWithin(text, clause.Groups[last].End, clause.Groups[last + 1].Start))
            return;
        var thing = clause.Groups[last + 1];
        if (thing.Label is not ("Park" or "Platform" or "Institution" or "Alliance" or "Enterprise"))
            return;
        var status = details.Status(sentence, clause, clause.Groups[last].End, thing.Start);
        foreach (var place in clause.Groups.Skip(index).Take(last - index + 1).SelectMany(g => g.Members))
        {
            foreach (var member in thing.Members)
                factory.Add(sentence, "LOCATED_IN", member.AsParticipant(), place.AsParticipant(), "set up in", status);
        }
    }

    /// <summary>A成为无锡首家国家大学科技园: what is the first of its kind in a place lies there.</summary>
    private void FirstOf(SentenceReading sentence, Clause clause, int index, StatementFactory factory)
    {
        string text = sentence.Text;
        var place = clause.Groups[index];
        if (place.Label is not ("Region" or "District") || place.Members.Count > 1 || place.Start <= clause.Start || _places.Firsts.LongestAt(text, place.End) == 0 || text[place.Start - 1] is not ('是' or '为' or '系'))
            return;
        var first = index > 0 ? clause.Groups[0] : sentence.Clauses[0].Groups.FirstOrDefault();
        if (first is { Label: "Park" or "Institution" or "Enterprise" or "Platform" } && first.Start <= (index > 0 ? clause.Start : sentence.Clauses[0].Start) + 1)
            AddAll(sentence, first.Members, place.Members, "first of its kind in a place", factory);
    }

    private static void AddAll(SentenceReading sentence, IReadOnlyList<ResolvedMention> things, IReadOnlyList<ResolvedMention> places, string rule, StatementFactory factory)
    {
        foreach (var thing in things)
        {
            foreach (var place in places)
                factory.Add(sentence, "LOCATED_IN", thing.AsParticipant(), place.AsParticipant(), rule, FactStatus.Done);
        }
    }

    private static bool IsPlace(string label) => label is "District" or "Region" or "Park";

    private static bool EndsWith(string text, int from, int end, TermSet words)
    {
        for (int i = Math.Max(from, end - 4); i < end; i++)
        {
            if (words.LongestAt(text, i) == end - i)
                return true;
        }
        return false;
    }
}
