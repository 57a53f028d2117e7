using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating.Names;

/// <summary>Reads what names that stand side by side are to each other (长安银行的“秦科贷”), and wholes with their cores (示范区以大零号湾为核心).</summary>
internal sealed class OwnerRelator(RelatingRules rules)
{
    private const int LongestCount = 5;
    private const string Bearer = "单位";
    private const string Matter = "事项";

    /// <summary>Adds what the neighbours in each clause tell.</summary>
    public void Relate(SentenceReading sentence, StatementFactory factory)
    {
        MentionGroup? whole = null;
        for (int index = 0; index < sentence.Clauses.Count; index++)
        {
            var clause = sentence.Clauses[index];
            if (whole is not null)
                AddWings(sentence, whole, clause, factory);
            whole = null;
            AddFramed(sentence, index, factory);
            for (int i = 1; i < clause.Groups.Count; i++)
            {
                var (first, second) = (clause.Groups[i - 1], clause.Groups[i]);
                if (second.Start - first.End > rules.Owners.LongestLink || (sentence.Text[first.End - 1] == '”' && second.Members[0].Label == "Product"))
                    continue;
                // 列入科技部“A”, 成为科技部B试点单位: who gives a title does not carry it out.
                if (first.Label == "Agency" && second.Label == "Program" && (sentence.Text[second.Start] == '“' || second.Members[0].Mention.Surface.EndsWith(Bearer, StringComparison.Ordinal)))
                    continue;
                // 高新技术企业“精英行动”: only a scheme has projects right behind its name.
                if (first.Label == "Program" && second.Label == "Program" && first.End == second.Start && sentence.Text[first.End - 1] is not ('项' or '划' or '程'))
                    continue;
                var link = sentence.Text.AsSpan(first.End, Math.Max(0, second.Start - first.End));
                foreach (var rule in rules.Owners.Owned)
                {
                    if (!rule.Joins(first.Members[0].Entity, link, second.Label))
                        continue;
                    // A、B两项审批事项的《指南》: a word for all of them makes each an owner.
                    foreach (var owner in link.Contains(Matter, StringComparison.Ordinal) ? first.Members : [first.Members[^1]])
                        Add(sentence, rule, owner, second, factory);
                }
                if (link is OwnerRules.CoreLink && second.End < clause.End && rules.Owners.Cores.LongestAt(sentence.Text, second.End) > 0)
                {
                    AddCores(sentence, first, second, factory);
                    whole = first;
                }
            }
        }
    }

    /// <summary>以A为核心区，以B、C为拓展区的D: what stands before a whole as its core and its other parts.</summary>
    private void AddFramed(SentenceReading sentence, int index, StatementFactory factory)
    {
        if (sentence.Clauses[index].Groups is not [var last, { Label: "Park", Members: [var whole] } end, ..] || FrameEnd(sentence.Text, last) is not (> 0 and var at) || sentence.Text[at] != '的' || end.Start - at != 1)
            return;
        for (int i = index; i >= 0 && sentence.Clauses[i].Groups.Count > 0; i--)
        {
            var part = i == index ? last : sentence.Clauses[i].Groups[^1];
            if (part != last && FrameEnd(sentence.Text, part) != sentence.Clauses[i].End)
                return;
            foreach (var park in part.Members.Where(m => m.Label == "Park"))
                factory.Add(sentence, "PART_OF", park.AsParticipant(), whole.AsParticipant(), "core of", FactStatus.Done);
        }
    }

    /// <summary>Where the words end that make the group a core or another part of a whole (以A为核心区); 0 when it is none.</summary>
    private int FrameEnd(string text, MentionGroup group)
        => group.Start > 0 && text[group.Start - 1] == '以' && Math.Max(rules.Owners.Cores.LongestAt(text, group.End), rules.Owners.Wings.LongestAt(text, group.End)) is > 0 and var length ? group.End + length : 0;

    /// <summary>以A为核心，B、C两片为侧翼: the places of the other parts.</summary>
    private void AddWings(SentenceReading sentence, MentionGroup whole, Clause clause, StatementFactory factory)
    {
        if (clause.Groups is not [{ Label: "Region" or "District" } places, ..] || places.Start != clause.Start)
            return;
        for (int i = places.End; i < Math.Min(clause.End, places.End + LongestCount); i++)
        {
            if (rules.Owners.Wings.LongestAt(sentence.Text, i) == 0)
                continue;
            foreach (var place in places.Members)
                factory.Add(sentence, "LOCATED_IN", whole.Members[^1].AsParticipant(), place.AsParticipant(), "wing of", FactStatus.Done);
            return;
        }
    }

    private static void Add(SentenceReading sentence, OwnerRule rule, ResolvedMention owner, MentionGroup things, StatementFactory factory)
    {
        // 园区企业A与B签约: B need not be one of the park's.
        int count = rule.Relation == "LOCATED_IN" && things.Split > 0 && sentence.Text[things.Members[things.Split].Span.Start - 1] is '与' or '同' ? things.LeadingCount : things.Members.Count;
        foreach (var thing in things.Members.Take(count))
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
