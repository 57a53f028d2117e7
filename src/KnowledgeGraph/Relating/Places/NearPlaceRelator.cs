using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Relating.Places;

/// <summary>Reads where something is by the place right beside it: 黄浦区的移动互联产业基地, 位于张江的上海光源, 成为无锡首家国家大学科技园.</summary>
internal sealed class NearPlaceRelator(PlaceRules rules, FactDetails details)
{
    private const int LongestPart = 5;

    /// <summary>Adds what the group at <paramref name="index"/> and its neighbours tell of each other.</summary>
    public void RelateBeside(SentenceReading sentence, Clause clause, int index, StatementFactory factory)
    {
        OfOwner(sentence, clause, index, factory);
        Described(sentence, clause, index, factory);
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
        if (!PlaceRules.IsPlace(place.Label) || between.Length is 0 or > LongestPart || between[^1] != '的' || between.ContainsAny('、', '与', '和') || !EndsWith(sentence.Text, clause.Start, place.Start, rules.Lies))
            return;
        factory.AddPairs(sentence, "LOCATED_IN", thing.Members, place.Members, "described by its place", details.Status(sentence, clause, clause.Start, place.Start));
    }

    private static bool EndsWith(string text, int from, int end, TermSet words)
    {
        for (int i = Math.Max(from, end - 4); i < end; i++)
        {
            if (words.LongestAt(text, i) == end - i)
                return true;
        }
        return false;
    }

    /// <summary>A成为无锡首家国家大学科技园: what is the first of its kind in a place lies there.</summary>
    public void RelateFirst(SentenceReading sentence, Clause clause, int index, StatementFactory factory)
    {
        string text = sentence.Text;
        var place = clause.Groups[index];
        if (place.Label is not ("Region" or "District") || place.Members.Count > 1 || place.Start <= clause.Start || rules.Firsts.LongestAt(text, place.End) == 0 || text[place.Start - 1] is not ('是' or '为' or '系'))
            return;
        var first = index > 0 ? clause.Groups[0] : sentence.Clauses[0].Groups.FirstOrDefault();
        if (first is { Label: "Park" or "Institution" or "Enterprise" or "Platform" } && first.Start <= (index > 0 ? clause.Start : sentence.Clauses[0].Start) + 1)
            factory.AddPairs(sentence, "LOCATED_IN", first.Members, place.Members, "first of its kind in a place", FactStatus.Done);
    }
}
