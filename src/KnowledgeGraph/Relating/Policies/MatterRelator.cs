using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Relating.Policies;

/// <summary>Reads what documents are said to be about: 《A》规范了B基金的管理; 为加强B基金管理，制定《A》; B基金按照《A》运作.</summary>
internal sealed class MatterRelator(RelatingRules rules, FactDetails details)
{
    private const int LongestNoun = 3;
    private const int LongestRuling = 14;
    private const int LongestFollowing = 5;
    private static readonly string[] _things = ["Fund", "Program", "Product", "Platform", "Park", "Alliance"];
    private static readonly string[] _run = ["Fund", "Program", "Product"];

    /// <summary>Adds a GOVERNS for what each document of the sentence is said to be about.</summary>
    public void Relate(SentenceReading sentence, StatementFactory factory)
    {
        if (!sentence.Names("Policy"))
            return;
        for (int i = 0; i < sentence.Clauses.Count; i++)
        {
            var groups = sentence.Clauses[i].Groups;
            for (int g = 0; g < groups.Count; g++)
            {
                if (_things.Contains(groups[g].Label, StringComparer.Ordinal))
                    Add(sentence, groups[g], Regulating(sentence, i, g) ?? Issued(sentence, i, g) ?? Followed(sentence, i, g), factory);
            }
        }
    }

    private void Add(SentenceReading sentence, MentionGroup things, MentionGroup? documents, StatementFactory factory)
    {
        foreach (var document in documents?.Members ?? [])
        {
            foreach (var thing in things.Members)
                factory.Add(sentence, "GOVERNS", document.AsParticipant(), thing.AsParticipant(), "is about", details.Status(sentence, things.Start, things.Start));
        }
    }

    /// <summary>《A》适用于B; 《A》对B的使用作出规定: nothing else stands between the document and what it is about.</summary>
    private MentionGroup? Regulating(SentenceReading sentence, int index, int group)
    {
        string text = sentence.Text;
        var clause = sentence.Clauses[index];
        var thing = clause.Groups[group];
        // 《A》内容丰富，适用于B: the document that the sentence opened with.
        var document = group > 0 ? clause.Groups[group - 1] : index > 0 && sentence.Clauses[index - 1].Groups is [.., var last] && last.Start == sentence.Clauses[index - 1].Start ? last : null;
        if (document?.Label != "Policy")
            return null;
        int at = group > 0 ? document.End : clause.Start;
        if (rules.Policies.Regulates.LongestAt(text, at) is var length and > 0 && at + length == thing.Start)
            return document;
        bool treats = rules.Policies.Matters.LongestAt(text, at) is var word and > 0 && at + word == thing.Start;
        return treats && rules.Policies.Ruled.StartsWithin(text, thing.End, Math.Min(clause.End, thing.End + LongestRuling)) ? document : null;
    }

    /// <summary>A局针对B出台《C》; 为规范B管理，A局制定《C》: the document that comes for the sake of it, in the clause or the next one.</summary>
    private MentionGroup? Issued(SentenceReading sentence, int index, int at)
    {
        var clause = sentence.Clauses[index];
        var thing = clause.Groups[at];
        int from = at > 0 ? clause.Groups[at - 1].End : clause.Start;
        if (rules.Policies.Matters.LongestBefore(sentence.Text, thing.Start, from) is not (> 0 and var word) || (at > 0 && thing.Start - word != from))
            return null;
        if (at + 1 < clause.Groups.Count)
            return IsIssued(clause, clause.Groups[at + 1]) ? clause.Groups[at + 1] : null;
        return index + 1 < sentence.Clauses.Count && thing.Start - word == clause.Start && sentence.Clauses[index + 1] is var next ? next.Groups.Find(g => IsIssued(next, g)) : null;
    }

    private static bool IsIssued(Clause clause, MentionGroup document)
        => document.Label == "Policy" && clause.LastTriggerTo(document.Start) is { } verb && document.Start - verb.End is 0 or 1 && verb.FrameOf("ISSUED") is not null;

    /// <summary>B基金按照《A》运作, B基金的管理依据《A》执行.</summary>
    private MentionGroup? Followed(SentenceReading sentence, int index, int at)
    {
        var groups = sentence.Clauses[index].Groups;
        if (at + 1 >= groups.Count || groups[at + 1] is not { Label: "Policy" } document || !_run.Contains(groups[at].Label, StringComparer.Ordinal))
            return null;
        string text = sentence.Text;
        int word = document.Start - rules.Policies.Basis.LongestBefore(text, document.Start, groups[at].End);
        bool rests = word < document.Start && word - groups[at].End <= LongestNoun && (word == groups[at].End || text[groups[at].End] == '的');
        return rests && rules.Policies.Followed.StartsWithin(text, document.End, Math.Min(sentence.Clauses[index].End, document.End + LongestFollowing)) ? document : null;
    }
}
