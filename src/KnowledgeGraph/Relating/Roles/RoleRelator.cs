using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Relating.Subjects;

namespace KnowledgeGraph.Relating.Roles;

/// <summary>Reads what somebody is to a thing: A基金的管理人为B, B是A联盟的理事长单位, 作为A平台的运营方，B….</summary>
internal sealed class RoleRelator(RelatingRules rules, SubjectTest subjects)
{
    private const int LongestModifier = 4;
    private const int LongestCarry = 3;
    private const string As = "作为";
    private const string Resting = "依托";
    private const double Whole = 100;

    /// <summary>Adds what the standings named in the sentence tell.</summary>
    public void Relate(SentenceReading sentence, StatementFactory factory)
    {
        for (int i = 0; i < sentence.Clauses.Count; i++)
        {
            var clause = sentence.Clauses[i];
            if (Carried(sentence, i) is { } built)
                Add(sentence, "MANAGES", clause.Groups[0], built, factory);
            if (RestingOn(sentence, i) is { } founded)
                Add(sentence, "MANAGES", clause.Groups[0], founded, factory);
            bool mayStand = (clause.Cues & Cues.Standing) != 0;
            for (int g = 0; g < clause.Groups.Count; g++)
            {
                if (g == 0 && IsTitle(sentence.Text, clause) && Following(sentence, i) is { } holder)
                    Add(sentence, "SELECTED_FOR", holder, clause.Groups[^1], factory);
                if (!mayStand)
                    continue;
                if (clause.Groups[g].Label is "Enterprise" or "Institution" or "Fund" && RoleEnd(sentence.Text, clause, clause.Groups[g].End, rules.Roles.Subsidiaries) is { } owned && Bearer(sentence, i, g, owned) is { Label: "Enterprise" or "Fund" } subsidiary && (subsidiary.Label == "Fund" || clause.Groups[g].Label != "Fund"))
                    AddOwner(sentence, clause.Groups[g], subsidiary, sentence.Text.AsSpan(clause.Groups[g].End, owned - clause.Groups[g].End).Contains("全资", StringComparison.Ordinal) ? Whole : null, factory);
                foreach (var (relation, words) in MayStand(sentence.Text, clause, clause.Groups[g].End) ? rules.Roles.Standings : [])
                {
                    if (RoleEnd(sentence.Text, clause, clause.Groups[g].End, words) is { } end && Bearer(sentence, i, g, end) is { } bearer)
                        Add(sentence, relation, bearer, clause.Groups[g], factory);
                }
            }
        }
    }

    /// <summary>A实验室由B批准建设，依托C: what the sentence opened with, where this clause only tells on whom it rests; null elsewhere.</summary>
    private MentionGroup? Carried(SentenceReading sentence, int index)
    {
        var clause = sentence.Clauses[index];
        bool rests = index > 0 && clause.Groups is [{ Label: "Agency" or "Enterprise" or "Institution" } body] && body.End == clause.End && sentence.Text.AsSpan(clause.Start, body.Start - clause.Start) is Resting;
        if (!rests || sentence.Clauses[index - 1] is not { Triggers: [.., var act] } before || act.End != before.End || (act.FrameOf("ESTABLISHED") ?? act.FrameOf("APPROVED")) is null)
            return null;
        return (before.Groups is [var first, ..] && first.Start == before.Start ? first : Opening(sentence, index)) is { Label: "Institution" or "Platform" or "Park" or "Alliance" } built ? built : null;
    }

    /// <summary>依托A和B，C实验室获批: what the next clause opens with and says to have come into being; null elsewhere.</summary>
    private MentionGroup? RestingOn(SentenceReading sentence, int index)
    {
        var clause = sentence.Clauses[index];
        bool rests = index + 1 < sentence.Clauses.Count && clause.Groups is [{ Label: "Agency" or "Enterprise" or "Institution" } body] && body.End == clause.End && body.Start - clause.Start == Resting.Length && sentence.Text.AsSpan(clause.Start, Resting.Length) is Resting;
        if (!rests || sentence.Clauses[index + 1] is not { Groups: [{ Label: "Institution" or "Platform" or "Park" or "Alliance" } opener, ..] } next || opener.Start != next.Start)
            return null;
        return rules.Places.Founded.StartsWithin(sentence.Text, opener.End, next.End) || sentence.Text.AsSpan(opener.End, next.End - opener.End).ContainsAny(rules.Roles.Approved) ? opener : null;
    }

    private static void Add(SentenceReading sentence, string relation, MentionGroup bearer, MentionGroup things, StatementFactory factory)
        => factory.AddPairs(sentence, relation, bearer.Members, things.Members, "standing towards a thing", FactStatus.Done);

    /// <summary>A是B的全资子公司, A基金为B基金的子基金: B holds it.</summary>
    private static void AddOwner(SentenceReading sentence, MentionGroup owner, MentionGroup owned, double? share, StatementFactory factory)
    {
        foreach (var one in owned.Members)
            factory.Add(sentence, "INVESTED_IN", owner.Members[^1].AsParticipant(), one.AsParticipant(), "holds a subsidiary", FactStatus.Done, share: share);
    }

    /// <summary>False when no word of any standing starts within the reach of <see cref="RoleEnd"/>.</summary>
    private bool MayStand(string text, Clause clause, int at)
        => rules.Roles.StandingWords.StartsWithin(text, at, Math.Min(at + LongestModifier + 2, clause.End));

    /// <summary>Where 的副理事长单位 ends behind a thing; null when no standing follows it.</summary>
    private static int? RoleEnd(string text, Clause clause, int at, TermSet words)
    {
        if (at < clause.End && text[at] == '的')
            at++;
        for (int i = at; i <= Math.Min(at + LongestModifier, clause.End - 1); i++)
        {
            if (words.LongestAt(text, i) is var length and > 0 && i + length <= clause.End)
                return i + length;
            if (text[i] is '的' or '、')
                return null;
        }
        return null;
    }

    /// <summary>Who has the standing that ends at <paramref name="end"/>: the name behind it, the name before the thing, the opener of the next clause.</summary>
    private MentionGroup? Bearer(SentenceReading sentence, int clauseIndex, int thing, int end)
    {
        string text = sentence.Text;
        var clause = sentence.Clauses[clauseIndex];
        if (thing + 1 < clause.Groups.Count && clause.Groups[thing + 1] is var next && (next.Start == end || rules.Roles.Links.LongestAt(text, end) == next.Start - end))
            return clause.DescribedBy(text, next) ?? (next.Start == end && rules.Cooperation.Agreed.LongestAt(text, next.End) > 0 ? next.Leading() : next);
        if (thing > 0 && clause.Groups[thing - 1] is var before && IsCopula(text, before.End, clause.Groups[thing].Start))
            return before;
        if (thing == 0 && clauseIndex > 0 && IsCopula(text, clause.Start, clause.Groups[0].Start))
            return Opening(sentence, clauseIndex);
        return clause.Groups[thing].Start == clause.Start + As.Length && OpensWithAs(text, clause) && end == clause.End ? Following(sentence, clauseIndex) : null;
    }

    /// <summary>A园由…组成，是B的核心园: what the sentence opened with.</summary>
    private MentionGroup? Opening(SentenceReading sentence, int clauseIndex)
        => sentence.Clauses[0].Groups is [{ Members.Count: 1 } first, ..] && clauseIndex <= LongestCarry && subjects.OpensClause(sentence, sentence.Clauses[0], first) && subjects.IsSubject(sentence.Text, first, sentence.Clauses[0].End) ? first : null;

    private static bool OpensWithAs(string text, Clause clause) => string.CompareOrdinal(text, clause.Start, As, 0, As.Length) == 0;

    /// <summary>作为全国首个A试验区: a clause of no more than a title.</summary>
    private static bool IsTitle(string text, Clause clause)
        => OpensWithAs(text, clause) && clause.Groups is [.., { Label: "Program" } title] && IsOf(clause, title) && clause.End - title.End <= LongestModifier && !text.AsSpan(title.End, clause.End - title.End).Contains('的')
            && !text.AsSpan(clause.Start, title.Start - clause.Start).Contains('的');

    /// <summary>作为浙江省科技领军企业: no more than the place that gives the title stands before it.</summary>
    private static bool IsOf(Clause clause, MentionGroup title)
        => clause.Groups.Count == 1 || (clause.Groups is [{ Label: "Region" or "District" } place, _] && place.End == title.Start);

    /// <summary>The name that opens the next clause; null when none does.</summary>
    private MentionGroup? Following(SentenceReading sentence, int clauseIndex)
        => clauseIndex + 1 < sentence.Clauses.Count && sentence.Clauses[clauseIndex + 1] is { Groups: [var opener, ..] } next && subjects.OpensClause(sentence, next, opener) ? opener : null;

    /// <summary>是, 作为, 也是: nothing but a copula, with a word or two before it.</summary>
    private bool IsCopula(string text, int from, int to)
        => to > from && rules.Roles.Copulas.LongestBefore(text, to, from) is var length and > 0 && to - length - from <= 2 && rules.Programs.Naming.LongestBefore(text, to - length, from) == 0;
}
