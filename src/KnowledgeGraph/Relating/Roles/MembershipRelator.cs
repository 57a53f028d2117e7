using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating.Roles;

/// <summary>Reads members: 当选理事长单位 of the alliance that the text speaks of, and the members of a list that its closing name gathers (A、B等五大X工程).</summary>
internal sealed class MembershipRelator(RelatingRules rules)
{
    private static readonly LabelSet _wholes = LabelSet.Of("Alliance", "Event", "Product");
    private ResolvedMention? _alliance;
    private ResolvedMention? _event;
    private ResolvedMention? _product;

    /// <summary>Adds what the sentence states; sentences must come in the order of the text.</summary>
    public void Relate(SentenceReading sentence, StatementFactory factory)
    {
        foreach (var clause in sentence.Clauses)
        {
            if (clause.Groups.Count == 0)
                continue;
            if (sentence.Labels.MayShare(_wholes))
                Note(clause);
            if (clause.Cues.HasFlag(Cues.Role) && HasCue(sentence.Text, clause, rules.Roles.PartWords))
                Roles(sentence, clause, factory);
            foreach (var group in clause.Groups)
            {
                if (group.Members.Count > 1 && group.End < clause.End && sentence.Text[group.End] == '等' && group.Label is "Program" or "Product" or "Park")
                    Gathered(sentence, clause, group, factory);
            }
        }
    }

    private void Note(Clause clause)
    {
        _alliance = SpokenOf(clause, "Alliance") ?? _alliance;
        _event = SpokenOf(clause, "Event") ?? _event;
        _product = SpokenOf(clause, "Product") ?? _product;
    }

    private static ResolvedMention? SpokenOf(Clause clause, string label)
    {
        foreach (var group in clause.Groups)
        {
            if (group.Label == label)
                return group.Members[0];
        }
        return null;
    }

    private void Roles(SentenceReading sentence, Clause clause, StatementFactory factory)
    {
        foreach (var (relation, words) in rules.Roles.Parts)
        {
            var whole = relation switch { "HOSTED" or "PARTICIPATED_IN" => _event, "OFFERS" => _product, _ => _alliance };
            if (whole is not null && HasCue(sentence.Text, clause, words))
                AddMembers(sentence, clause, whole.AsParticipant() with { CarriedBy = "spoken of before: " + whole.Mention.Surface }, relation, words, factory);
        }
    }

    private static void AddMembers(SentenceReading sentence, Clause clause, Participant whole, string type, TermSet words, StatementFactory factory)
    {
        var members = clause.Groups.Where(g => g.Label != "Region" || (type == "PARTICIPATED_IN" && IsGuest(sentence.Text, clause, g, words))).SelectMany(g => g.Members).Where(m => m.Label is "Agency" or "Enterprise" or "Institution" || (type != "MANAGES" && m.Label is "Park" or "District" or "Region")).ToList();
        bool quoted = sentence.Quote.Contains(whole.Surface, StringComparison.Ordinal);
        var end = quoted ? whole with { CarriedBy = null } : whole;
        foreach (var member in members)
            factory.Add(sentence, type, member.AsParticipant(), end, "role towards what is spoken of", FactStatus.Done);
    }

    /// <summary>主宾国以色列, 芬兰担任主宾国: a place stands right beside its role.</summary>
    private static bool IsGuest(string text, Clause clause, MentionGroup place, TermSet words)
        => Enumerable.Range(clause.Start, clause.End - clause.Start).Any(i => words.LongestAt(text, i) is var length and > 0 && (place.Start - i - length is >= 0 and <= 1 || i - place.End is >= 0 and <= 3));

    private static bool HasCue(string text, Clause clause, TermSet cues)
    {
        for (int i = clause.Start; i < clause.End; i++)
        {
            // 向联盟成员提供贷款: those who get something have no part in who gives it.
            if (cues.LongestAt(text, i) is var length and > 0 && i + length <= clause.End && !(i > clause.Start && text[i - 1] is '向' or '给' or '对'))
                return true;
        }
        return false;
    }

    private static void Gathered(SentenceReading sentence, Clause clause, MentionGroup group, StatementFactory factory)
    {
        var whole = clause.Groups.FirstOrDefault(g => g.Start > group.End && g.Start - group.End <= 5 && g.Label == group.Label && g.Members.Count == 1);
        // A、B等纳入C: what a verb does with them is no name for all.
        if (whole is not null && clause.Triggers.Exists(t => t.Start >= group.End && t.End <= whole.Start))
            return;
        foreach (var member in whole is null ? [] : group.Members)
            factory.Add(sentence, "PART_OF", member.AsParticipant(), whole!.Members[0].AsParticipant(), "list and its name", FactStatus.Done);
    }
}
