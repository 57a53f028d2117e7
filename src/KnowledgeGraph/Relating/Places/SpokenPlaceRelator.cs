using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Relating.Places;

/// <summary>Reads what is in the place that the sentence or the text speaks of: A科技城内，B研究院…, A园区由B运营，入驻的C…, 18家园内企业.</summary>
internal sealed class SpokenPlaceRelator(PlaceRules rules)
{
    private const int LongestCount = 6;
    private const string Subset = "其中";

    /// <summary>Adds what the clause at <paramref name="index"/> tells to be in a place that it or one before names.</summary>
    public void Relate(SentenceReading sentence, int index, StatementFactory factory)
    {
        Within(sentence, index, factory);
        Settled(sentence, index, factory);
        AmongSettled(sentence, index, factory);
    }

    /// <summary>A园入驻企业中，B、C…: those who open the clause behind are among them.</summary>
    private void AmongSettled(SentenceReading sentence, int index, StatementFactory factory)
    {
        var clause = sentence.Clauses[index];
        if (index + 1 == sentence.Clauses.Count || clause.Groups is not [.., { Label: "Park", Members.Count: 1 } place] || sentence.Clauses[index + 1] is not { Groups: [{ Label: "Enterprise" } first, ..] } next)
            return;
        // A园已有27家企业入驻，其中B…: one of those counted.
        bool isOne = first.Start - next.Start == Subset.Length && string.CompareOrdinal(sentence.Text, next.Start, Subset, 0, Subset.Length) == 0 && sentence.Text.AsSpan(place.End..clause.End) is [.., '企', '业', '入' or '落', '驻' or '户'];
        if (!isOne && first.Start != next.Start)
            return;
        if (isOne || (clause.End > place.End && rules.Among.LongestAt(sentence.Text, place.End, clause.End) == clause.End - place.End))
            factory.AddPairs(sentence, "LOCATED_IN", first.Members, place.Members, "among those settled", FactStatus.Done);
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
                factory.AddPairs(sentence, "LOCATED_IN", first.Members, place.Members, "within the place", FactStatus.Done);
        }
    }

    /// <summary>A园区由B运营，入驻的C、D等7家企业…: those who have settled in what the sentence speaks of.</summary>
    private void Settled(SentenceReading sentence, int index, StatementFactory factory)
    {
        var clause = sentence.Clauses[index];
        if (index == 0 || clause.Groups is not [{ Label: "Enterprise" or "Institution" } first, ..] || first.Start == clause.Start || rules.Settlers.LongestAt(sentence.Text, clause.Start) != first.Start - clause.Start)
            return;
        for (int i = index - 1; i >= 0; i--)
        {
            if (sentence.Clauses[i].Groups is [{ Label: "Park" } place, ..] && place.Start - sentence.Clauses[i].Start <= 1)
            {
                factory.AddPairs(sentence, "LOCATED_IN", first.Members, place.Members, "has settled in what is spoken of", FactStatus.Done);
                return;
            }
        }
    }

    /// <summary>A、B等18家园内企业: 园内 points to the park that the text speaks of.</summary>
    public static void RelateInside(SentenceReading sentence, Clause clause, int index, StatementFactory factory)
    {
        if (index == 0)
            return;
        var (things, place) = (clause.Groups[index - 1], clause.Groups[index]);
        bool inside = place.Members is [{ Mention.Source: MentionSource.Anaphor }] && place.Members[0].Mention.Surface[^1] is '园' or '区' or '内';
        if (!inside)
            return;
        var between = sentence.Text.AsSpan(things.End..place.Start);
        if (between.StartsWith('等') && between.Length <= LongestCount && !PlaceRules.IsPlace(things.Label))
            factory.AddPairs(sentence, "LOCATED_IN", things.Members, place.Members, "inside what is spoken of", FactStatus.Done);
    }
}
