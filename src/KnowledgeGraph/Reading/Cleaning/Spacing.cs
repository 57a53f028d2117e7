using System.Buffers;

namespace KnowledgeGraph.Reading.Cleaning;

/// <summary>What the blanks of one block mean; <see cref="SpacingSurvey"/> finds it.</summary>
/// <param name="KeepsLabels">The block is a row of labels ("科技履约保 小巨人信用贷"): a blank between two words of Chinese stays.</param>
/// <param name="JoinsDigits">The block is letter-spaced ("已 有 累 计 1 3 7 家"): blanks between digits go too.</param>
/// <param name="KeptGap">Raw index of a blank that stays although Chinese stands around it, -1 for none.</param>
internal readonly record struct Spacing(bool KeepsLabels, bool JoinsDigits, int KeptGap)
{
    // Without one of these there is no blank to ask about: white space, and what references and tags begin with that may stand for it.
    private static readonly SearchValues<char> _gaps = SearchValues.Create(
        "&<" + string.Concat(Enumerable.Range(0, char.MaxValue).Select(unit => (char)unit).Where(char.IsWhiteSpace)));

    private const int ShortestBoldCaption = 4;
    private const int ShortestCaption = 8;

    /// <summary>Looks at the raw text between <paramref name="start"/> and <paramref name="end"/>.</summary>
    public static Spacing Of(string raw, int start, int end)
    {
        if (!raw.AsSpan(start, end - start).ContainsAny(_gaps))
            return new Spacing(false, false, -1);
        var survey = new SpacingSurvey(raw, start, end);
        // A blank in running text is seldom meant, so that without bold type only a longer caption is believed.
        int shortest = raw.AsSpan(start, Math.Min(2, end - start)) is "**" or "__" ? ShortestBoldCaption : ShortestCaption;
        return new Spacing(!survey.HasPunctuation, survey.SingleGaps >= 3, survey.CaptionEnd(shortest));
    }

    /// <summary>Where the caption of a clean text ends ("院士专家工作站 院士专家工作站是奉贤区…。"), -1 where it has none.
    /// Cleaning leaves no other blank between ideographs of running text.</summary>
    public static int CaptionEnd(string clean)
        => clean.AsSpan().ContainsAny(_gaps) ? new SpacingSurvey(clean, 0, clean.Length).CaptionEnd(ShortestBoldCaption) : -1;
}
