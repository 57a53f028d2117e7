using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Measuring.Following;

/// <summary>Tells which clauses open on the whole place: 全市…, 全年全区….</summary>
/// <param name="rules">Words and labels.</param>
/// <param name="city">Full name of the document's city, empty when unknown.</param>
internal sealed class WholePlaceFinder(FigureRules rules, string city)
{
    private const int LongestOpening = 6;

    /// <summary>True when the clause opens on the whole place; 占全市 tells a share and not what the clause is about.</summary>
    public bool Opens(string text, Clause clause) => WordAt(text, clause) is not null;

    /// <summary>True for 全市, 本市, 全省: the city or the province and no district of it.</summary>
    public bool IsCity(string text, Clause clause) => WordAt(text, clause) is "全市" or "本市" or "我市" or "全省" or "我省";

    /// <summary>True when the clause opens on the whole place, without its name before the word (无锡市全社会研发投入…), and what was spoken of has
    /// no part in it: nothing of this sentence, or a document only.</summary>
    public bool OpensAlone(string text, Clause clause, Participant? focus)
        => Opens(text, clause) && !IsNamed(text, clause) && (focus is not { CarriedBy: null } || focus.Entity.Label is "Policy" or "Event" || (rules.Labels.Places.Contains(focus.Entity.Label) && focus.Entity.Name == city));

    private bool IsNamed(string text, Clause clause)
        => clause.Groups is [{ Members: [var named] } first, ..] && named.Mention.Surface == city && rules.Focus.WholeWords.LongestAt(text, first.End) > 0;

    private string? WordAt(string text, Clause clause)
    {
        int end = Math.Min(clause.Start + LongestOpening, clause.End);
        int first = clause.Start;
        while (first < end && rules.Focus.WholeWords.LongestAt(text, first) == 0)
            first++;
        if (first == end)
            return null;
        var head = text.AsSpan(clause.Start, end - clause.Start);
        foreach (string word in rules.Focus.Whole)
        {
            if (head.IndexOf(word, StringComparison.Ordinal) is var at and >= 0 && (at == 0 || head[at - 1] is not ('占' or '居' or '在' or '向' or '对' or '为')))
                return word;
        }
        return null;
    }
}
