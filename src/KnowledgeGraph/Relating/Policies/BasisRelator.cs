using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating.Policies;

/// <summary>Reads what rests on what: 根据《A》制定《B》, 《B》依据《A》制定, 据此制定《B》, 落实《A》，实施C工程.</summary>
internal sealed partial class BasisRelator(RelatingRules rules, FactDetails details)
{
    private const int LongestRefining = 16;
    private const int LongestOpener = 6;
    private const int LongestAct = 4;
    private const int MostJoined = 6;
    private (string Passage, ResolvedMention Policy)? _last;

    /// <summary>Adds a BASED_ON for what rests on each document that a basis word governs; sentences must come in the order of the text.</summary>
    public void Relate(SentenceReading sentence, StatementFactory factory)
    {
        if (!sentence.Names("Policy"))
            return;
        var policies = sentence.Mentions.FindAll(static m => m.Label == "Policy");
        foreach (var policy in policies)
        {
            if (HasBasisWord(sentence, policy))
                AddResting(sentence, policy, factory);
        }
        foreach (var policy in policies)
            ByReference(sentence, policy, factory);
        _last = (sentence.Passage.Passage.Id, policies[^1]);
    }

    private void AddResting(SentenceReading sentence, ResolvedMention basis, StatementFactory factory)
    {
        foreach (var resting in Resting(sentence, basis))
            Add(sentence, resting, basis.AsParticipant(), Math.Min(basis.Span.End, resting.Span.End), factory);
    }

    private void Add(SentenceReading sentence, ResolvedMention resting, Participant basis, int from, StatementFactory factory)
        => factory.Add(sentence, "BASED_ON", resting.AsParticipant(), basis, "rests on", details.Status(sentence, from, resting.Span.Start));

    /// <summary>The document just before the basis word in its clause, else those behind it, else the one that the sentence opened with.</summary>
    private IEnumerable<ResolvedMention> Resting(SentenceReading sentence, ResolvedMention basis)
    {
        var clause = sentence.Clauses.FirstOrDefault(c => c.Start <= basis.Span.Start && basis.Span.End <= c.End);
        if (clause is null)
            return [];
        var before = sentence.Mentions.LastOrDefault(m => m.Label == "Policy" && m.Span.Start >= clause.Start && m.Span.End < basis.Span.Start && !HasBasisWord(sentence, m));
        if (before is not null)
            return [before];
        var behind = sentence.Mentions.Where(m => m.Span.Start >= basis.Span.End && m.Label == "Policy" && !HasBasisWord(sentence, m) && !IsRepealed(sentence, m) && !clause.Groups.Any(g => g.Members.Contains(basis) && g.Members.Contains(m))).Take(4).ToList();
        if (behind.Count > 0)
            return behind;
        var carried = CarriedOut(sentence, clause, basis).ToList();
        return carried.Count > 0 ? carried : sentence.Mentions.Where(m => m.Label == "Policy" && m.Span.End <= clause.Start && !HasBasisWord(sentence, m)).TakeLast(1);
    }

    /// <summary>2006年印发的《C》不再执行: what goes out of force rests on nothing new.</summary>
    private bool IsRepealed(SentenceReading sentence, ResolvedMention policy)
    {
        int end = policy.Span.End < sentence.Text.Length && sentence.Text[policy.Span.End] == '》' ? policy.Span.End + 1 : policy.Span.End;
        return rules.Policies.Repeals.LongestAt(sentence.Text, end) > 0 || string.CompareOrdinal(sentence.Text, end, "不再", 0, 2) == 0;
    }

    /// <summary>按照《A》组织实施C计划; 贯彻落实《A》，实施C工程; 根据《A》的要求，B局启动C试点: the programmes that this clause or the next one carries out.</summary>
    private static IEnumerable<ResolvedMention> CarriedOut(SentenceReading sentence, Clause clause, ResolvedMention basis)
    {
        int first = clause.FirstGroupFrom(basis.Span.End);
        for (int i = first; i < Math.Min(clause.Groups.Count, first + MostJoined); i++)
        {
            var here = clause.Groups[i];
            if (here.Label == "Program" && clause.TriggerEndingAt(here.Start) is { } act && (act.FrameOf("ESTABLISHED") ?? act.FrameOf("MANAGES")) is not null)
                return here.Members;
        }
        int index = sentence.Clauses.IndexOf(clause) + 1;
        if (index >= sentence.Clauses.Count)
            return [];
        var next = sentence.Clauses[index];
        var carried = next.Groups.Find(g => g.Label == "Program" && (g == next.Groups[0] ? g.Start - next.Start <= LongestAct : next.Triggers.Exists(t => t.End == g.Start && t.FrameOf("ESTABLISHED") is not null)));
        return carried?.Members ?? [];
    }

    /// <summary>据此编制《B》, 配套出台《B》: the document named before is the basis.</summary>
    private void ByReference(SentenceReading sentence, ResolvedMention policy, StatementFactory factory)
    {
        if (sentence.ClauseOf(policy.Span) is not { } clause || !HasReference(sentence.Text, WithOpener(sentence, clause), policy.Span.Start))
            return;
        if (LastTo(sentence, clause.Start) is { } before)
            Add(sentence, policy, before.AsParticipant(), clause.Start, factory);
        else if (_last is { } last && last.Passage == sentence.Passage.Passage.Id)
            Add(sentence, policy, last.Policy.AsParticipant() with { CarriedBy = "named before: " + last.Policy.Mention.Surface }, clause.Start, factory);
    }

    /// <summary>Where the clause starts, with a word before its comma that opens the sentence (据此，市政府出台《B》).</summary>
    private static int WithOpener(SentenceReading sentence, Clause clause)
        => clause.Start - sentence.Span.Start is > 1 and <= LongestOpener && sentence.Text[clause.Start - 1] == '，' ? sentence.Span.Start : clause.Start;

    /// <summary>The last document that ends at <paramref name="end"/> or before and is not only dealt with.</summary>
    private static ResolvedMention? LastTo(SentenceReading sentence, int end)
        => sentence.Mentions.FindLast(m => m.Label == "Policy" && m.Span.End <= end && !IsHandled(sentence.Text, m));

    /// <summary>对《A》作出修订: what is only dealt with.</summary>
    private static bool IsHandled(string text, ResolvedMention policy) => policy.Span.Start > 1 && text[policy.Span.Start - 2] is '对' or '将' or '把';

    private bool HasReference(string text, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (rules.Policies.References.LongestAt(text, i) is var length and > 0 && i + length <= to)
                return true;
        }
        return false;
    }

    private bool HasBasisWord(SentenceReading sentence, ResolvedMention policy)
    {
        string text = sentence.Text;
        // 结合A规划的制定: it is made at the time.
        if (InTheMaking().IsMatch(text, policy.Span.End))
            return false;
        if (IsBehindBasis(text, policy.Span.Start) || IsIssuersBasis(sentence, policy) || IsJoinedToBasis(sentence, policy))
            return true;
        int end = policy.Span.End < text.Length && text[policy.Span.End] == '》' ? policy.Span.End + 1 : policy.Span.End;
        return rules.Policies.BasisBehind.LongestAt(text, end) > 0 || IsRefined(text, policy, end) || HasIssuersBetween(sentence, policy);
    }

    /// <summary>根据科技部、财政部等8部门发布的《A》: a clause that opens with the basis word, with those who issued the document before it.</summary>
    private bool HasIssuersBetween(SentenceReading sentence, ResolvedMention policy)
    {
        int open = policy.Span.Start - 1;
        return sentence.ClauseOf(policy.Span) is { } clause && open > clause.Start && sentence.Text[open] == '《' && sentence.Text[open - 1] == '的'
            && rules.Policies.Basis.LongestAt(sentence.Text, clause.Start) > 0
            // 依据该办法出台的《A》: the basis is named before it.
            && !clause.Groups.Exists(g => g.Label == "Policy" && g.End < open)
            && HasIssuing(clause, open - 1);
    }

    private static bool HasIssuing(Clause clause, int end)
    {
        foreach (var verb in clause.Triggers)
        {
            if (verb.End == end && verb.FrameOf("ISSUED") is not null)
                return true;
        }
        return false;
    }

    private bool IsBehindBasis(string text, int start)
    {
        for (int i = Math.Max(0, start - 8); i < start; i++)
        {
            if (rules.Policies.Basis.LongestAt(text, i) is var length and > 0 && start - (i + length) <= 3)
                return true;
        }
        return false;
    }

    /// <summary>根据国务院《A》: who issued it stands between.</summary>
    private bool IsIssuersBasis(SentenceReading sentence, ResolvedMention policy)
        => LastBefore(sentence, policy.Span.Start) is { Label: "Agency" } issuer && policy.Span.Start - issuer.Span.End <= 1 && IsBehindBasis(sentence.Text, issuer.Span.Start);

    /// <summary>B in 为落实《A》（国发〔2020〕7号）和科技部《B》.</summary>
    private bool IsJoinedToBasis(SentenceReading sentence, ResolvedMention policy)
    {
        for (int i = 0; i < MostJoined; i++)
        {
            int start = LastBefore(sentence, policy.Span.Start) is { Label: "Agency" } issuer && policy.Span.Start - issuer.Span.End == 1 ? issuer.Span.Start : policy.Span.Start - 1;
            if (LastBefore(sentence, start) is not { Label: "Policy" } before || !Joint().IsMatch(sentence.Text.AsSpan(before.Span.End..start)))
                return false;
            if (IsBehindBasis(sentence.Text, before.Span.Start) || IsIssuersBasis(sentence, before))
                return true;
            policy = before;
        }
        return false;
    }

    [GeneratedRegex(@"\G》?的(制定|编制|起草|修编)(工作|过程|之机)?[，、。；]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex InTheMaking();

    [GeneratedRegex("^》?([（(][^（）()《》，。；]{2,24}[）)])?(和|及|与|以及|、)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Joint();

    private static ResolvedMention? LastBefore(SentenceReading sentence, int end)
    {
        int i = sentence.FirstMentionFrom(end) - 1;
        while (i >= 0 && sentence.Mentions[i].Span.End > end)
            i--;
        return i >= 0 ? sentence.Mentions[i] : null;
    }

    /// <summary>对《A》作了细化.</summary>
    private bool IsRefined(string text, ResolvedMention policy, int end)
    {
        if (!IsHandled(text, policy))
            return false;
        var behind = text.AsSpan(end, Math.Min(LongestRefining, text.Length - end));
        if (behind.IndexOf('，') is var comma and >= 0)
            behind = behind[..comma];
        foreach (string word in rules.Policies.Refines)
        {
            if (behind.Contains(word, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
