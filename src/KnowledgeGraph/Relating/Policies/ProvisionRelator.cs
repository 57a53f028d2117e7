using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating.Policies;

/// <summary>Reads what documents lay down: 《A》提出设立B基金; 印发《A》，明确…; 根据《A》，设立B基金.</summary>
internal sealed partial class ProvisionRelator(RelatingRules rules, FactDetails details)
{
    private const int Gap = 3;
    private const int LongestDescription = 10;
    private static readonly string[] _things = ["Fund", "Program", "Product", "Platform", "Park", "Alliance", "Institution"];

    /// <summary>Adds a GOVERNS for what each document of the sentence lays down.</summary>
    public void Relate(SentenceReading sentence, StatementFactory factory)
    {
        if (!sentence.Names("Policy"))
            return;
        ResolvedMention? laidDown = null;
        for (int i = 0; i < sentence.Clauses.Count; i++)
        {
            var clause = sentence.Clauses[i];
            if (clause.Groups.Count == 0)
                continue;
            if (Provision(sentence.Text, clause) is { } word && !IsGoal(sentence, clause) && Document(sentence, i, word.Start) is { } document)
                Add(sentence, laidDown = document, IsBacking(sentence.Text, word) && clause.BroughtIn() is { } backed && backed.Start >= word.End ? [backed] : word.End == clause.End ? Next(sentence, i) : clause.Groups.Where(g => g.Start >= word.End), word.Start, factory);
            // 《A》提出支持…；建立B；设立C: what it lays down goes on over the clauses that name nobody else.
            else if (laidDown is not null && clause.Groups is [var only] && clause.BroughtIn() == only)
                Add(sentence, laidDown, clause.Groups, clause.Start, factory);
            else if (laidDown is not null && IsNextItem(sentence.Text, clause) && clause.BroughtIn() is { Label: "Fund" or "Platform" or "Program" or "Park" } item)
                Add(sentence, laidDown, [item], clause.Start, factory);
            else if (TakenIn(sentence, i) is { } taking)
                Add(sentence, taking, clause.Groups.Where(g => g.Label == "Product"), clause.Start, factory);
            else if (Treated(sentence, i) is { } treating)
                Add(sentence, treating, clause.Groups.Where(g => g.Label is "Program" or "Product"), clause.Start, factory);
            else if (clause.BroughtIn() is { Label: "Fund" or "Platform" } based && Referred(sentence, clause, based.Start) is { } policy)
                Add(sentence, policy, [based], clause.Start, factory);
            else if (i > 0 && Basis(sentence, sentence.Clauses[0]) is { } basis && clause.BroughtIn() is { Label: "Fund" or "Platform" } fresh)
                Add(sentence, basis, [fresh], clause.Start, factory);
        }
    }

    private void Add(SentenceReading sentence, ResolvedMention document, IEnumerable<MentionGroup> groups, int from, StatementFactory factory)
    {
        // 明确由A会同B实施: bodies that act are not what is laid down.
        foreach (var thing in groups.Where(g => g.Label != "Institution" || (!rules.Actors.Agents.EndAt(sentence.Text, g.Start) && !rules.Actors.With.EndAt(sentence.Text, g.Start))).SelectMany(g => g.Members).Where(m => _things.Contains(m.Label, StringComparer.Ordinal)))
            factory.Add(sentence, "GOVERNS", document.AsParticipant(), thing.AsParticipant(), "laid down", details.Status(sentence, from, from));
    }

    /// <summary>《A》支持B集团建设C中心: who is backed is not what is laid down.</summary>
    private static bool IsBacking(string text, TextSpan word) => word.Of(text) is "支持" or "鼓励";

    /// <summary>《A》提出，由C设立B: what the clause behind the word sets up.</summary>
    private static IEnumerable<MentionGroup> Next(SentenceReading sentence, int index)
        => index + 1 < sentence.Clauses.Count && sentence.Clauses[index + 1].BroughtIn() is { } fresh ? [fresh] : [];

    /// <summary>《A》将B、C等险种纳入补贴范围; 印发《A》，将B纳入…: the document that takes products in; null where none does.</summary>
    private static ResolvedMention? TakenIn(SentenceReading sentence, int index)
    {
        var clause = sentence.Clauses[index];
        if (clause.Groups.FindIndex(g => g.Label == "Product") is var first and >= 0 && clause.Groups[first].Start > clause.Start && sentence.Text[clause.Groups[first].Start - 1] is '将' or '把' && TakingIn().IsMatch(sentence.Text[clause.Groups[first].End..clause.End]))
        {
            var before = Before(sentence, index, first);
            return before is { Label: "Policy" } ? before.Members[^1] : null;
        }
        return null;
    }

    /// <summary>印发《A》，对B、C实行分层培育: the document right before what it deals with; null where there is none.</summary>
    private static ResolvedMention? Treated(SentenceReading sentence, int index)
    {
        var clause = sentence.Clauses[index];
        int first = clause.Groups.FindIndex(static g => g.Label is "Program" or "Product");
        if (first < 0 || Dealing(sentence.Text, clause, first) is not (>= 0 and var dealing) || !Treating().IsMatch(sentence.Text[clause.Groups[first].End..clause.End]))
            return null;
        var before = first > 0 ? clause.Groups[first - 1] : dealing - clause.Start <= Gap && index > 0 ? sentence.Clauses[index - 1].Groups.LastOrDefault() : null;
        return before is { Label: "Policy" } && dealing - before.End <= Gap ? before.Members[^1] : null;
    }

    /// <summary>Where 对 stands before what is dealt with, with no more than a description between (对首次认定的A企业); -1 where it does not.</summary>
    private static int Dealing(string text, Clause clause, int first)
    {
        int to = clause.Groups[first].Start;
        int from = Math.Max(first > 0 ? clause.Groups[first - 1].End : clause.Start, to - LongestDescription);
        int at = text.AsSpan(from, to - from).LastIndexOf('对');
        return at < 0 ? -1 : from + at;
    }

    /// <summary>The group before the one at <paramref name="first"/>: in its clause, else at the end of the clause before.</summary>
    private static MentionGroup? Before(SentenceReading sentence, int index, int first)
    {
        var clause = sentence.Clauses[index];
        if (first > 0)
            return clause.Groups[first - 1];
        return clause.Groups[first].Start - clause.Start <= Gap && index > 0 ? sentence.Clauses[index - 1].Groups.LastOrDefault() : null;
    }

    [GeneratedRegex("(实行|给予|予以|提供|进行|实施|作出|作了|作|提出|奖励|补助|补贴|资助|奖补)", RegexOptions.CultureInvariant)]
    private static partial Regex Treating();

    [GeneratedRegex("[纳列]入.{0,6}(范围|对象|目录|清单|名单|支持|补贴|保障)", RegexOptions.CultureInvariant)]
    private static partial Regex TakingIn();

    /// <summary>《A》提出设立B；组建C: behind a semicolon the document goes on, where nobody else acts.</summary>
    private static bool IsNextItem(string text, Clause clause)
        => clause.Start > 0 && text[clause.Start - 1] is '；' or ';' && clause.Triggers.Count > 0 && clause.Triggers[0].Start - clause.Start <= Gap && clause.FirstGroupFrom(clause.Triggers[0].Start) == 0;

    /// <summary>提出到2025年高新技术企业达到1万家: a figure to reach.</summary>
    private static bool IsGoal(SentenceReading sentence, Clause clause)
        => Goals().IsMatch(sentence.Text.AsSpan(clause.Start..clause.End));

    [GeneratedRegex("达到?[0-9]|超过|突破|增至|达到", RegexOptions.CultureInvariant)]
    private static partial Regex Goals();

    private TextSpan? Provision(string text, Clause clause)
    {
        for (int i = clause.Start; i < clause.End && clause.Cues.HasFlag(Cues.Provision); i++)
        {
            if (rules.Policies.Provides.LongestAt(text, i) is var length and > 0 && !clause.IsNamed(i))
                return new TextSpan(i, i + length);
        }
        return null;
    }

    /// <summary>The document right before the word, in its clause or at the end of the clause before.</summary>
    private static ResolvedMention? Document(SentenceReading sentence, int index, int word)
    {
        var clause = sentence.Clauses[index];
        if (clause.LastGroupTo(word) is { } near)
            return near.Label == "Policy" && word - near.End <= Gap ? near.Members[^1] : null;
        if (word - clause.Start > Gap || index == 0)
            return null;
        if (sentence.Clauses[index - 1] is { Groups: [.., { Label: "Policy" } last] } before && before.End - last.End <= Gap)
            return last.Members[^1];
        // 《A》由B发布，提出设立C: what the sentence opened with.
        return sentence.Clauses[0] is { Groups: [{ Label: "Policy", Members: [var opener] } first, ..] } head && first.Start - head.Start <= 1 ? opener : null;
    }

    /// <summary>出台《A》，并据此设立B: the last document before the word that leans on it.</summary>
    private ResolvedMention? Referred(SentenceReading sentence, Clause clause, int end)
    {
        for (int i = clause.Start; i < Math.Min(end, clause.Start + Gap + 1); i++)
        {
            if (rules.Policies.References.LongestAt(sentence.Text, i) > 0)
                return sentence.Mentions.LastOrDefault(m => m.Label == "Policy" && m.Span.End <= clause.Start);
        }
        return null;
    }

    /// <summary>根据《A》 as a clause of its own.</summary>
    private ResolvedMention? Basis(SentenceReading sentence, Clause clause)
        => clause.Groups.Count == 1 && clause.Groups[0] is { Label: "Policy" } policy && rules.Policies.Basis.LongestAt(sentence.Text, clause.Start) > 0 && clause.End - policy.End <= Gap ? policy.Members[0] : null;
}
