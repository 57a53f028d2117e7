using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Relating.Places;

/// <summary>Reads where something is set up: 在A、B各设立X.</summary>
internal sealed class BuiltPlaceRelator(PlaceRules rules, FactDetails details)
{
    private const int LongestBetween = 6;

    /// <summary>在A、B各设立X: what is set up behind places with 在 stands there.</summary>
    public void Relate(SentenceReading sentence, Clause clause, int index, StatementFactory factory)
    {
        string text = sentence.Text;
        var first = clause.Groups[index];
        if (!PlaceRules.IsPlace(first.Label) || first.Start == 0 || text[first.Start - 1] != '在')
            return;
        // 在A、四川B以及云南的C: words that only describe the next place stand between the groups of one list.
        int last = index;
        while (last + 1 < clause.Groups.Count && clause.Groups[last + 1] is var next && PlaceRules.IsPlace(next.Label) && next.Start - clause.Groups[last].End <= LongestBetween && !rules.Built.StartsWithin(text, clause.Groups[last].End, next.Start))
            last++;
        if (last + 1 >= clause.Groups.Count || !rules.Built.StartsWithin(text, clause.Groups[last].End, clause.Groups[last + 1].Start))
            return;
        var thing = clause.Groups[last + 1];
        if (thing.Label is not ("Park" or "Platform" or "Institution" or "Alliance" or "Enterprise"))
            return;
        // 拟在A设立B: the plan stands before the place.
        var status = details.Status(sentence, clause, index == 0 ? clause.Start : clause.Groups[index - 1].End, thing.Start);
        foreach (var place in clause.Groups.Skip(index).Take(last - index + 1).SelectMany(g => g.Members))
        {
            foreach (var member in thing.Members)
                factory.Add(sentence, "LOCATED_IN", member.AsParticipant(), place.AsParticipant(), "set up in", status);
        }
    }
}
