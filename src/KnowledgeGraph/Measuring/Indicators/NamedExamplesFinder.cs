using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Measuring.Indicators;

/// <summary>Finds the noun for those who are counted where the names of some of them stand between (首批成员有A大学、B研究院等21家).</summary>
internal sealed class NamedExamplesFinder(FigureRules rules)
{
    private const int LongestNoun = 12;
    private const char Others = '等';

    /// <summary>The noun; null for other figures.</summary>
    public string? Find(in FigurePhrase phrase, string after)
    {
        int end = phrase.Quantity.Span.Start;
        if (end == 0 || after.Length > 0 || phrase.Quantity.IsMoney || phrase.Quantity.IsRelative || phrase.Sentence.Text[end - 1] != Others || phrase.Sentence.ClauseOf(phrase.Quantity.Span) is not { } clause)
            return null;
        foreach (var group in clause.Groups)
        {
            if (group.End == end - 1 && group.Members.Count > 1)
                return Noun(phrase.Sentence.Text, BehindOwner(clause, group), group.Start);
        }
        return null;
    }

    /// <summary>A联盟首批成员有…: where the words start behind the one whose members they are.</summary>
    private static int BehindOwner(Clause clause, MentionGroup named)
    {
        int start = clause.Start;
        foreach (var group in clause.Groups)
            start = group.End < named.Start && group.Label != "Industry" ? group.End : start;
        return start;
    }

    private string? Noun(string text, int start, int end)
    {
        int naming = rules.Indicators.Naming.LongestAt(text, end, start);
        string noun = naming > 0 ? rules.Phrases.Trimmed(text[start..(end - naming)]) : "";
        return noun.Length is > 1 and <= LongestNoun ? noun : null;
    }
}
