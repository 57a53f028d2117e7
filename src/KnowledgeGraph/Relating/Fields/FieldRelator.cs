using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating.Fields;

/// <summary>Reads which fields a thing or a place works in: 聚焦A、B, 以A为重点, 集聚A企业, A是X的主攻方向, A稳步发展.</summary>
internal sealed class FieldRelator(RelatingRules rules, FieldTopicFinder topics, FactDetails details)
{
    private const int LongestLink = 14;

    private readonly FieldHolderFinder _holders = new(rules, topics);
    private readonly FieldRules _fields = rules.Fields;

    /// <summary>Adds the fields that the clauses of the sentence state; sentences must come in the order of the text.</summary>
    public void Relate(SentenceReading sentence, StatementFactory factory)
    {
        if (sentence.Names("Industry"))
            RelateFields(sentence, factory);
        topics.Close(sentence);
    }

    /// <summary>Takes note of a sentence that names nothing, which parts what stands before it from what follows.</summary>
    public void Forget() => topics.Forget();

    private void RelateFields(SentenceReading sentence, StatementFactory factory)
    {
        IReadOnlyList<Participant> shared = [];
        for (int i = 0; i < sentence.Clauses.Count; i++)
        {
            var clause = sentence.Clauses[i];
            shared = i > 0 && shared.Count > 0 && IsShare(sentence, clause) ? shared : [];
            MentionGroup? before = null;
            foreach (var group in clause.Groups)
            {
                if (!HasField(group))
                    continue;
                var holders = _holders.Find(sentence, i, group);
                if (holders.Count == 0 && (before is null ? shared.Count > 0 : IsLinked(sentence.Text, clause, before, group)))
                    holders = shared;
                Emit(sentence, clause, group, holders, factory);
                (before, shared) = (group, holders);
            }
        }
    }

    private void Emit(SentenceReading sentence, Clause clause, MentionGroup group, IReadOnlyList<Participant> holders, StatementFactory factory)
    {
        // 将A列为主导产业: 将 before what is dealt with tells no plan.
        int end = group.Start > clause.Start && sentence.Text[group.Start - 1] == '将' ? group.Start - 1 : group.Start;
        var status = details.Status(sentence, clause, clause.Start, end);
        var fields = group.Members.Where(IsField).ToList();
        // A、B…，分别聚焦C和D: each in its own.
        bool paired = holders.Count > 1 && holders.Count == fields.Count && sentence.Text.AsSpan(clause.Start, group.Start - clause.Start).Contains("分别", StringComparison.Ordinal);
        for (int h = 0; h < holders.Count; h++)
        {
            for (int f = 0; f < fields.Count; f++)
            {
                if ((!paired || h == f) && !IsLender(holders[h]))
                    factory.Add(sentence, "FOCUSES_ON", holders[h], fields[f].AsParticipant(), _fields.Holder.Rule, status);
            }
        }
    }

    /// <summary>True for a bank or an insurer, which lends to a field and does not work in it.</summary>
    private bool IsLender(Participant holder)
        => holder.Entity.Label == "Enterprise" && holder.Entity.Value.AsSpan().ContainsAny(_fields.Lenders);

    private static bool IsField(ResolvedMention mention) => mention.Label == "Industry";

    private static bool HasField(MentionGroup group)
    {
        for (int i = 0; i < group.Members.Count; i++)
        {
            if (IsField(group.Members[i]))
                return true;
        }
        return false;
    }

    /// <summary>分布在电子信息类34.4%，新材料类16.7%: the shares of a list go on over commas.</summary>
    private static bool IsShare(SentenceReading sentence, Clause clause)
        => clause.Groups.Count > 0 && clause.Groups[0].Start == clause.Start
            && sentence.Quantities.Exists(q => q.Unit == "%" && q.Span.Start >= clause.Groups[0].End && q.Span.Start - clause.Groups[0].End <= 4);

    /// <summary>True when only listed words that nobody knows stand between two groups of fields.</summary>
    private static bool IsLinked(string text, Clause clause, MentionGroup before, MentionGroup group)
    {
        var between = text.AsSpan(before.End..group.Start);
        // A、B三大产业和C、D四大领域: what counts the first list stands before the second one.
        bool listed = between.Length > 0 && (between[0] is '、' or '和' or '与' or '及' or '以' || (between[^1] is '和' or '与' or '及' && between.Contains('大')));
        return listed && between.Length <= LongestLink && !between.Contains('的')
            && !clause.Groups.Exists(g => g.Start >= before.End && g.End <= group.Start && !HasField(g));
    }
}
