using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Relating.Subjects;

namespace KnowledgeGraph.Relating.Cooperation;

/// <summary>Reads who works with whom: X与Y签署…, X会同Y, X和Y共同…, 与Y合作 with a carried subject.</summary>
internal sealed partial class CooperationRelator(RelatingRules rules, AgentFinder agents, SubjectTest subjects, CarriedSubjectFinder carried, FactDetails details)
{
    private const int MostPairs = 15;
    private const string Rule = "works together";
    private readonly CooperationCueFinder _cues = new(rules);
    private readonly CooperatorFinder _cooperators = new(rules, agents, subjects, carried);

    /// <summary>Adds the pairs that the clauses of the sentence state.</summary>
    public void Relate(SentenceReading sentence, StatementFactory factory)
    {
        for (int i = 0; i < sentence.Clauses.Count; i++)
        {
            var clause = sentence.Clauses[i];
            if (clause.Groups.Count == 0)
                continue;
            if (clause.Cues.HasFlag(Cues.Cooperation) && _cues.CueAt(sentence, clause, clause.Start) is { } cue)
                RelateAll(sentence, i, cue, factory);
            else if (CooperationCueFinder.PutUpTogether(sentence, i) is { } sum)
                Relate(sentence, i, sum, true, factory);
            else if (_cues.SideBySide(sentence, clause) is { } act)
                Relate(sentence, i, act, true, factory);
        }
    }

    /// <summary>A与B签署…、C与D签署…: each part of the clause that a cue closes.</summary>
    private void RelateAll(SentenceReading sentence, int clauseIndex, TextSpan first, StatementFactory factory)
    {
        var clause = sentence.Clauses[clauseIndex];
        int from = clause.Start;
        MentionGroup? opener = null;
        for (TextSpan? cue = first; cue is { } at; cue = _cues.CueAt(sentence, clause, from))
        {
            opener = Relate(sentence, clauseIndex, at, _cues.IsJoint(sentence.Text, at), factory, from, opener) ?? opener;
            int next = sentence.Text.IndexOf('、', at.End, clause.End - at.End);
            if (next < 0)
                return;
            from = next + 1;
        }
    }

    /// <summary>Adds the pairs of one part of a clause and gives who leads in it; <paramref name="opener"/> led in the part before (A与B合作开发C、与D合作开发E).</summary>
    private MentionGroup? Relate(SentenceReading sentence, int clauseIndex, TextSpan cue, bool jointly, StatementFactory factory, int from = 0, MentionGroup? opener = null)
    {
        var clause = sentence.Clauses[clauseIndex];
        var actors = CooperatorFinder.Actors(clause, from);
        var partners = _cooperators.Partners(sentence, clause, cue, actors);
        var main = _cooperators.Main(sentence, clause, cue, jointly, actors, partners);
        // 园区由X运营，该公司由A、B共同组建: X has done its part.
        var lead = jointly && !(main is not null && agents.IsMarked(sentence.Text, main)) ? _cooperators.Lead(sentence, clauseIndex) : null;
        // 由A发起，B、C共同组建的D: A is the one with whom the others work.
        if (lead is not null && partners.Count == 0 && main is not null)
            main = new MentionGroup([.. lead.Members, .. main.Members], main.Start, main.End);
        if (main is null && partners.Count > 0)
            main = opener?.Leading();
        if (from > clause.Start && (main is null || main.End > cue.Start))
            return null;
        if (partners.Count == 0 && main is not null)
            main = CooperatorFinder.InList(sentence, actors, main);
        if (partners.Count == 0 && (main is not { Members.Count: > 1 } || IsWithOther(sentence.Text, clause, main, cue) || (!jointly && IsEncouraged(sentence.Text, main)) || HoldsShares(sentence.Text, cue)))
            return main;
        bool all = IsEachWithEach(sentence.Text, clause, cue);
        Add(sentence, clause, cue, main, partners.Count > 0 ? WithPartners(sentence, clauseIndex, cue, jointly, all, main, lead, partners) : Pairs(ParticipantsOf(main!), all ? 0 : main!.Split, jointly), factory);
        return main;
    }

    /// <summary>A、B等企业与C基金签约: with one who is no partner in the graph, and not with each other.</summary>
    private static bool IsWithOther(string text, Clause clause, MentionGroup main, TextSpan cue)
        => WithCounted().IsMatch(text.AsSpan(main.End, Math.Max(0, cue.Start - main.End))) || clause.LastGroupTo(cue.Start) is { } other && other.Start > main.End && other.End == cue.Start && text[other.Start - 1] is '与' or '同' or '和';

    /// <summary>支持A、B等高校深化校企合作: each of them works with others.</summary>
    private static bool IsEncouraged(string text, MentionGroup main)
        => main.Split == 0 && main.Start > 1 && text.AsSpan(0, main.Start) is var before && (before.EndsWith("支持") || before.EndsWith("鼓励") || before.EndsWith("引导"));

    /// <summary>由A、B共同持股: who own shares of one company.</summary>
    private static bool HoldsShares(string text, TextSpan cue)
        => text.AsSpan(cue.End).StartsWith("持股") || text.AsSpan(cue.End).StartsWith("持有") || text.AsSpan(cue.End).StartsWith("控股");

    /// <summary>A、B等8所高校与12家企业签约.</summary>
    [GeneratedRegex("[与同和][0-9一二三四五六七八九十百多余]+[家个所名]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WithCounted();

    /// <summary>A与B、C三方共同发起: each with each.</summary>
    private bool IsEachWithEach(string text, Clause clause, TextSpan cue)
        => rules.Cooperation.All.Contains(cue.Of(text)) || (cue.Start - clause.Start >= 2 && rules.Anaphors.TogetherAt(text, cue.Start - 2, out int counted) > 2 && counted == 2);

    private IEnumerable<(Participant, Participant)> WithPartners(
        SentenceReading sentence, int clauseIndex, TextSpan cue, bool jointly, bool all, MentionGroup? main, MentionGroup? lead, List<MentionGroup> partners)
    {
        IReadOnlyList<Participant> left = (main ?? lead) is { } working ? ParticipantsOf(working) : _cooperators.Carried(sentence, clauseIndex, cue, partners);
        List<Participant> right = [.. partners.SelectMany(ParticipantsOf)];
        if (main is not null && left.Count == right.Count && left.Count > 1 && IsEachWithItsOwn(sentence.Text, main, partners))
            return left.Zip(right);
        return left.Count > 0 ? Pairs([.. left, .. right], all ? 0 : left.Count, jointly) : [];
    }

    private void Add(SentenceReading sentence, Clause clause, TextSpan cue, MentionGroup? main, IEnumerable<(Participant, Participant)> pairs, StatementFactory factory)
    {
        var status = details.Status(sentence, main?.End ?? clause.Start, cue.End);
        string? date = FactDetails.Date(sentence, cue.Start);
        string? agreement = Agreement(sentence, clause);
        foreach (var (one, other) in pairs.Take(MostPairs))
            factory.Add(sentence, "COOPERATES_WITH", one, other, Rule, status, date, agreement: agreement);
    }

    private static List<Participant> ParticipantsOf(MentionGroup group) => [.. group.Members.Select(static member => member.AsParticipant())];

    /// <summary>A、B分别与C、D签约: A with C and B with D.</summary>
    private static bool IsEachWithItsOwn(string text, MentionGroup main, List<MentionGroup> partners)
        => partners[0].Start > main.End && text.AsSpan(main.End, partners[0].Start - main.End).Contains("分别", StringComparison.Ordinal);

    /// <summary>A与B、C签署: A works with each; A、B与C共同: A with B too; A、B、C: each with each.</summary>
    private static IEnumerable<(Participant, Participant)> Pairs(IReadOnlyList<Participant> members, int split, bool jointly)
    {
        for (int a = 0; a < (split > 0 ? split : members.Count); a++)
        {
            for (int b = jointly ? a + 1 : Math.Max(a + 1, split); b < members.Count; b++)
                yield return (members[a], members[b]);
        }
    }

    private static string? Agreement(SentenceReading sentence, Clause clause)
    {
        for (int i = 0; i < sentence.Passage.Agreements.Count; i++)
        {
            if (sentence.Passage.Agreements[i] is var title && title.Start >= clause.Start && title.End <= clause.End)
                return title.Of(sentence.Text);
        }
        return null;
    }
}
