using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Measuring.Indicators;

/// <summary>Finds what each figure of a list measures where a list of nouns tells it in turn (雏鹰企业、瞪羚企业分别达到1012家、146家).</summary>
internal sealed class InTurnIndicatorFinder(FigureRules rules)
{
    private const string Level = "级";
    private const int LongestItem = 14;
    private static readonly char[] _joints = ['、', '和', '与', '及'];

    /// <summary>The noun at the figure's place, and the words between the nouns and the first figure; null where no nouns stand in turn.</summary>
    public (string Noun, string Link)? Find(SentenceReading sentence, Quantity quantity)
    {
        int index = sentence.IndexOf(quantity);
        int first = ListedFigures.First(sentence, index);
        if (sentence.ClauseOf(sentence.Quantities[first].Span) is not { } clause)
            return null;
        int start = BehindOwner(sentence, first > 0 ? Math.Max(clause.Start, sentence.Quantities[first - 1].Span.End) : clause.Start, sentence.Quantities[first].Span.Start);
        int end = sentence.Quantities[first].Span.Start;
        int at = sentence.Text.AsSpan(start..end).LastIndexOf(ListedFigures.InTurn, StringComparison.Ordinal);
        if (at < 0)
            return InShort(sentence, start, first, index);
        if (at == 0 || NamesBodies(sentence, start, start + at) || Nouns(sentence.Text.Substring(start, at)) is not { } nouns || nouns.Length != ListedFigures.Count(sentence, first) || (nouns is [var only] && rules.Leaning.Against.LongestAt(only, only.Length) == only.Length))
            return null;
        string link = sentence.Text[(start + at + ListedFigures.InTurn.Length)..end];
        string act = rules.Phrases.WithoutTails(link);
        return rules.Phrases.VerbPhrase(act) is null && !rules.Phrases.IsVerb(act) ? (nouns[index - first], link) : null;
    }

    /// <summary>高新技术企业、科技型中小企业达6588家、6403家: as many nouns as figures, and nothing but how far they come between.</summary>
    private (string Noun, string Link)? InShort(SentenceReading sentence, int start, int first, int index)
    {
        int count = ListedFigures.Count(sentence, first), end = sentence.Quantities[first].Span.Start;
        int link = count > 1 ? ListedFigures.ReachedLength(sentence.Text.AsSpan(start..end)) : 0;
        if (link == 0 || NamesBodies(sentence, start, end) || Nouns(sentence.Text[start..(end - link)]) is not { } nouns || nouns.Length != count)
            return null;
        return (nouns[index - first], sentence.Text[(end - link)..end]);
    }

    /// <summary>A大学专利申请量、授权量分别为…: where the nouns start behind the one that opens the clause.</summary>
    private static int BehindOwner(SentenceReading sentence, int start, int end)
    {
        int first = sentence.FirstMentionFrom(start);
        if (first == sentence.Mentions.Count || sentence.Mentions[first] is not { Label: not ("Program" or "Industry" or "Product" or "Policy") } owner || owner.Span.Start > start || owner.Span.End + 1 >= end)
            return start;
        return Array.IndexOf(_joints, sentence.Text[owner.Span.End]) >= 0 ? start : owner.Span.End + (sentence.Text[owner.Span.End] == '的' ? 1 : 0);
    }

    /// <summary>A大学、B公司分别获投…: those who act are not what is measured.</summary>
    private bool NamesBodies(SentenceReading sentence, int start, int end)
    {
        for (int i = sentence.FirstMentionFrom(start); i < sentence.Mentions.Count && sentence.Mentions[i].Span.Start < end; i++)
        {
            string label = sentence.Mentions[i].Label;
            if (label == "Agency" || rules.Labels.Bodies.Contains(label) || rules.Labels.Places.Contains(label) || label is "Park" or "Fund" or "Alliance")
                return true;
        }
        return false;
    }

    /// <summary>The items of a list; what only the last one tells (铁、钒综合利用率, 国家级、省级平台) goes for all. Null where an item is empty or long.</summary>
    private string[]? Nouns(string list)
    {
        string[] nouns = rules.Phrases.Trimmed(list).Split(_joints, StringSplitOptions.TrimEntries);
        if (!Array.TrueForAll(nouns, static n => n.Length is > 0 and <= LongestItem))
            return null;
        // 钒钛磁铁矿的铁、钒、钛综合利用率: of what they are.
        nouns[0] = nouns[0][(nouns[0].LastIndexOf('的') + 1)..];
        string shared = Shared(nouns);
        for (int i = 0; i < nouns.Length - 1; i++)
            nouns[i] += shared;
        return nouns;
    }

    private static string Shared(string[] nouns)
    {
        string last = nouns[^1];
        int length = nouns[0].Length;
        bool areLevels = Array.TrueForAll(nouns[..^1], static n => n.EndsWith(Level, StringComparison.Ordinal));
        if (areLevels)
            return last[(last.IndexOf(Level, StringComparison.Ordinal) + 1)..];
        return length == 1 && last.Length > 2 && Array.TrueForAll(nouns[..^1], n => n.Length == length) ? last[length..] : "";
    }
}
