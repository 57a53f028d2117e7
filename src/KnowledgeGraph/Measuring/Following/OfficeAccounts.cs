using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Measuring.Following;

/// <summary>Finds the office whose own people, divisions and means a clause tells of: A管委会年初预算9860万元, A局下设3个处.</summary>
internal sealed class OfficeAccounts(FigureRules rules)
{
    /// <summary>The office that opens the clause, where what only an office has stands behind it; null where it acts.</summary>
    public Participant? Find(SentenceReading sentence, Clause clause)
        => clause.Groups is [{ Label: "Agency", Members: [var office] } group, ..] && Opens(sentence, clause, group.Start)
            && HasOfOffice(sentence, clause, group.End)
                ? office.AsParticipant()
                : null;

    /// <summary>What an office has stands right behind it, or behind a date or 现 and 共; 下设立 sets something up.</summary>
    private bool HasOfOffice(SentenceReading sentence, Clause clause, int at)
    {
        if (sentence.Dates.Find(d => d.Span.Start == at) is { } date)
            at = date.Span.End;
        if (at < clause.End && sentence.Text[at] is '现' or '共')
            at++;
        return rules.Subjects.OfOffices.LongestAt(sentence.Text, at) is > 0 and var word && at + word < clause.End && sentence.Text[at + word] != '立';
    }

    private static bool Opens(SentenceReading sentence, Clause clause, int start)
        => start == clause.Start || sentence.Dates.Exists(d => d.Span.Start == clause.Start && start - d.Span.End is 0 or 1);
}
