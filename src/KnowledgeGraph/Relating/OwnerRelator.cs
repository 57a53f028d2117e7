using KnowledgeGraph.Model;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating;

/// <summary>Reads what names that stand side by side are to each other (长安银行的“秦科贷”), and wholes with their cores (示范区以大零号湾为核心).</summary>
internal sealed class OwnerRelator(RelatingRules rules)
{
    private const int LongestCount = 5;

    /// <summary>Adds what the neighbours in each clause tell.</summary>
    public void Relate(SentenceReading sentence, StatementFactory factory)
    {
        MentionGroup? whole = null;
        foreach (var clause in sentence.Clauses)
        {
            if (whole is not null)
                AddWings(sentence, whole, clause, factory);
            whole = null;
            for (int i = 1; i < clause.Groups.Count; i++)
            {
                var (first, second) = (clause.Groups[i - 1], clause.Groups[i]);
                if (second.Start - first.End > rules.LongestLink || (sentence.Text[first.End - 1] == '”' && second.Members[0].Label == "Product"))
                    continue;
                var link = sentence.Text.AsSpan(first.End, Math.Max(0, second.Start - first.End));
                foreach (var rule in rules.Owned)
                {
                    if (rule.Joins(first.Label, link, second.Label))
                        Add(sentence, rule, first.Members[^1], second, factory);
                }
                if (link is RelatingRules.CoreLink && second.End < clause.End && rules.Cores.LongestAt(sentence.Text, second.End) > 0)
                {
                    AddCores(sentence, first, second, factory);
                    whole = first;
                }
            }
        }
    }

    /// <summary>以A为核心，B、C两片为侧翼: the places of the other parts.</summary>
    private void AddWings(SentenceReading sentence, MentionGroup whole, Clause clause, StatementFactory factory)
    {
        if (clause.Groups is not [{ Label: "Region" or "District" } places, ..] || places.Start != clause.Start)
            return;
        for (int i = places.End; i < Math.Min(clause.End, places.End + LongestCount); i++)
        {
            if (rules.Wings.LongestAt(sentence.Text, i) == 0)
                continue;
            foreach (var place in places.Members)
                factory.Add(sentence, "LOCATED_IN", whole.Members[^1].AsParticipant(), place.AsParticipant(), "wing of", FactStatus.Done);
            return;
        }
    }

    private static void Add(SentenceReading sentence, OwnerRule rule, ResolvedMention owner, MentionGroup things, StatementFactory factory)
    {
        foreach (var thing in things.Members)
        {
            var (start, end) = rule.IsReversed ? (thing, owner) : (owner, thing);
            factory.Add(sentence, rule.Relation, start.AsParticipant(), end.AsParticipant(), "name and its owner", FactStatus.Done);
        }
    }

    private static void AddCores(SentenceReading sentence, MentionGroup whole, MentionGroup cores, StatementFactory factory)
    {
        // 嘉定区以上海国际汽车城为核心: a park is no part of a district, it lies there.
        string relation = whole.Members[^1].Label is "District" or "Region" ? "LOCATED_IN" : "PART_OF";
        foreach (var core in cores.Members)
            factory.Add(sentence, relation, core.AsParticipant(), whole.Members[^1].AsParticipant(), "core of", FactStatus.Done);
    }
}
