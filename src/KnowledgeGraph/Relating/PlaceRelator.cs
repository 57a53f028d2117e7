using KnowledgeGraph.Model;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating;

/// <summary>Reads where things are from the words round them: 黄浦区的移动互联产业基地, …在成都举行, 集群区的8号桥园区.</summary>
internal sealed class PlaceRelator(RelatingRules rules)
{
    private static readonly string[] _held = ["举行", "举办", "召开", "揭牌", "成立", "宣告成立", "开幕", "揭幕", "落成", "启动", "挂牌", "正式成立", "闭幕", "揭晓", "启用", "开工", "挂牌", "设点"];

    /// <summary>Adds the places that neighbouring names and 在…举行 tell.</summary>
    public void Relate(SentenceReading sentence, StatementFactory factory)
    {
        foreach (var clause in sentence.Clauses)
        {
            OpenedInSection(sentence, clause, factory);
            for (int i = 0; i < clause.Groups.Count; i++)
            {
                OfOwner(sentence, clause, i, factory);
                HeldIn(sentence, clause, clause.Groups[i], factory);
            }
        }
    }

    private void OpenedInSection(SentenceReading sentence, Clause clause, StatementFactory factory)
    {
        if (sentence.Passage.Place is not { } place)
            return;
        foreach (var group in clause.Groups.Where(g => g.Label is "Institution" or "Park" or "Platform"))
        {
            bool opened = false;
            for (int i = group.End; i < Math.Min(clause.End, group.End + 4) && !opened; i++)
                opened = rules.Opened.LongestAt(sentence.Text, i) > 0;
            foreach (var thing in opened ? group.Members : [])
                factory.Add(sentence, "LOCATED_IN", thing.AsParticipant(), place, "opened in the section's place", FactStatus.Done);
        }
    }

    private static void OfOwner(SentenceReading sentence, Clause clause, int index, StatementFactory factory)
    {
        if (index == 0)
            return;
        var owner = clause.Groups[index - 1].Members[^1];
        var thing = clause.Groups[index];
        string between = sentence.Text[clause.Groups[index - 1].End..thing.Start];
        if (between is not ("的" or "") || thing.Members[0].Label is not ("Park" or "Platform" or "Institution"))
            return;
        if (owner.Label is "District" or "Region")
            factory.Add(sentence, "LOCATED_IN", thing.Members[0].AsParticipant(), owner.AsParticipant(), "place and its thing", FactStatus.Done);
        else if (owner.Label == "Park" && thing.Members[0].Label == "Park" && between == "的")
            factory.Add(sentence, "PART_OF", thing.Members[0].AsParticipant(), owner.AsParticipant(), "park and its part", FactStatus.Done);
    }

    private static void HeldIn(SentenceReading sentence, Clause clause, MentionGroup place, StatementFactory factory)
    {
        string text = sentence.Text;
        if (place.Label is not ("District" or "Region" or "Park") || place.Start == 0 || text[place.Start - 1] != '在')
            return;
        string after = text[place.End..clause.End];
        if (!_held.Any(verb => after.Contains(verb, StringComparison.Ordinal)))
            return;
        foreach (var thing in Held(sentence, clause, place))
        {
            foreach (var at in place.Members)
                factory.Add(sentence, "LOCATED_IN", thing.AsParticipant(), at.AsParticipant(), "held in", FactStatus.Done, s => s with { Date = FactDetails.Date(sentence, place.Start) });
        }
    }

    private static IEnumerable<ResolvedMention> Held(SentenceReading sentence, Clause clause, MentionGroup place)
        => sentence.Mentions.Where(m => (m.Label is "Event" or "Alliance" || (m.Label is "Platform" or "Institution" && m.Span.End <= place.Start && !clause.Groups.Any(g => g.Label is "Event" or "Alliance"))) && m.Span.Start >= clause.Start && m.Span.End <= clause.End && m.Span.End <= sentence.Span.End && !place.Members.Contains(m)).Take(2);
}
