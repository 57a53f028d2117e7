using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating.Fields;

/// <summary>Reads the fields that are counted one by one: A计划立项30个。其中，新材料领域9个，生物医药领域6个.</summary>
internal sealed class CountedFieldRelator(RelatingRules rules)
{
    private const int LongestKind = 5;
    private const int LeastCounted = 2;

    private (string Passage, Participant Thing)? _counted;

    /// <summary>Adds the fields that the sentence counts; sentences must come in the order of the text.</summary>
    public void Relate(SentenceReading sentence, StatementFactory factory)
    {
        if (sentence.Names("Industry"))
            Counted(sentence, factory);
        _counted = LastCounted(sentence, sentence.Span.End) is { } last ? (sentence.Passage.Passage.Id, last.AsParticipant() with { CarriedBy = "spoken of before: " + last.Mention.Surface }) : null;
    }

    /// <summary>Takes note of a sentence that names nothing, which parts what stands before it from what follows.</summary>
    public void Forget() => _counted = null;

    /// <summary>A计划立项30个。其中，新材料领域9个，生物医药领域6个: fields that are counted one by one are those of what was spoken of last.</summary>
    private void Counted(SentenceReading sentence, StatementFactory factory)
    {
        var counted = CountedFields(sentence);
        if (counted.Count < LeastCounted)
            return;
        var thing = LastCounted(sentence, counted[0].Start)?.AsParticipant() ?? (_counted is { } before && before.Passage == sentence.Passage.Passage.Id ? before.Thing : null);
        foreach (var field in thing is null ? [] : counted.SelectMany(g => g.Members))
            factory.Add(sentence, "FOCUSES_ON", thing!, field.AsParticipant(), rules.Fields.Holder.Rule, FactStatus.Done);
    }

    private static List<MentionGroup> CountedFields(SentenceReading sentence)
    {
        var counted = new List<MentionGroup>();
        foreach (var clause in sentence.Clauses)
        {
            for (int i = 0; i < clause.Groups.Count && sentence.Quantities.Count > 0; i++)
            {
                if (IsOfFields(clause.Groups[i]) && IsCounted(sentence, clause.Groups[i]))
                    counted.Add(clause.Groups[i]);
            }
        }
        return counted;
    }

    /// <summary>新材料领域9项, 节能环保产业各批准3个, 合占58%: a count or a share stands a few words behind the field.</summary>
    private static bool IsCounted(SentenceReading sentence, MentionGroup group)
    {
        foreach (var quantity in sentence.Quantities)
        {
            int between = quantity.Span.Start - group.End;
            if (between is >= 0 and <= LongestKind && quantity.Unit is "项" or "个" or "家" or "件" && !sentence.Text.AsSpan(group.End, between).ContainsAny('，', '、', '的'))
                return true;
        }
        return false;
    }

    private static ResolvedMention? LastCounted(SentenceReading sentence, int end)
    {
        for (int i = sentence.Mentions.Count - 1; i >= 0; i--)
        {
            if (sentence.Mentions[i] is { Label: "Program" or "Platform" or "Fund" } counted && counted.Span.End <= end)
                return counted;
        }
        return null;
    }

    private static bool IsOfFields(MentionGroup group)
    {
        for (int i = 0; i < group.Members.Count; i++)
        {
            if (group.Members[i].Label != "Industry")
                return false;
        }
        return true;
    }
}
