using System.Text;
using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Relating;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Measuring;

/// <summary>The words of a clause right before and right behind a figure, brackets that open and close among them left out.</summary>
/// <param name="Before">From the last mark, the figure before, the last date or name that is no part of the phrase.</param>
/// <param name="After">Up to the next mark or figure.</param>
/// <param name="FollowsFigure">True when another figure of the clause stands right before the words.</param>
internal sealed record FigureWindow(string Before, string After, bool FollowsFigure)
{
    /// <summary>The window of <paramref name="quantity"/>.</summary>
    public static FigureWindow Of(SentenceReading sentence, Quantity quantity, FigureRules rules)
    {
        int start = quantity.Span.Start;
        while (start > sentence.Span.Start && !IsMark(sentence.Text[start - 1]) && !EndsFigure(sentence, start))
            start = sentence.Text[start - 1] is '）' or ')' ? Opening(sentence, start - 1) : start - 1;
        bool follows = EndsFigure(sentence, start);
        string whole = Plain(sentence.Text, start, quantity.Span.Start);
        string cut = Plain(sentence.Text, Cut(sentence, start, quantity.Span.Start, rules), quantity.Span.Start);
        return new FigureWindow(cut.Length > 0 ? cut : whole, Behind(sentence, quantity), follows);
    }

    private static string Behind(SentenceReading sentence, Quantity quantity)
    {
        int end = quantity.Span.End;
        while (end < sentence.Span.End && !IsMark(sentence.Text[end]) && sentence.Text[end] is not ('）' or ')') && !sentence.Quantities.Any(q => q.Span.Start == end))
            end++;
        return sentence.Text[quantity.Span.End..end];
    }

    /// <summary>Where the phrase starts behind the last date or name that does not belong to it.</summary>
    private static int Cut(SentenceReading sentence, int start, int end, FigureRules rules)
    {
        var dates = sentence.Dates.Where(d => d.Span.Start >= start && d.Span.End <= end).Select(d => d.Span.End);
        var names = sentence.Mentions.Where(m => m.Span.Start >= start && m.Span.End <= end && IsApart(sentence.Text, m, end, rules)).Select(m => m.Span.End);
        int cut = dates.Concat(names).Where(at => rules.WithoutTails(Rest(sentence.Text, at, end)).Length > 1).DefaultIfEmpty(start).Max();
        return cut;
    }

    private static bool IsApart(string text, ResolvedMention mention, int end, FigureRules rules)
    {
        string rest = Rest(text, mention.Span.End, end);
        return mention.Label != "Industry" && rest.Length > 1 && rest[0] is not ('、' or '的' or '和' or '与' or '及') && rules.Ties.LongestAt(rest, 0) == 0;
    }

    private static string Rest(string text, int start, int end) => text[start..end].TrimStart('”', '》', '"', ' ');

    /// <summary>The text without bracketed asides.</summary>
    private static string Plain(string text, int start, int end)
    {
        var plain = new StringBuilder();
        int depth = 0;
        for (int i = start; i < end; i++)
        {
            depth += text[i] is '（' or '(' ? 1 : 0;
            if (depth == 0)
                plain.Append(text[i]);
            depth = Math.Max(0, depth - (text[i] is '）' or ')' ? 1 : 0));
        }
        return plain.ToString().Trim().TrimStart('”', '》', '）', ')', ' ');
    }

    private static int Opening(SentenceReading sentence, int closing)
    {
        int opening = sentence.Text.LastIndexOfAny(['（', '('], closing, closing - sentence.Span.Start + 1);
        return opening < 0 ? closing : opening;
    }

    private static bool EndsFigure(SentenceReading sentence, int at) => sentence.Quantities.Any(q => q.Span.End == at);

    private static bool IsMark(char unit) => unit is '，' or '、' or '；' or ';' or '：' or ':' or '。' or ',' or '（' or '(' or '\n';
}
