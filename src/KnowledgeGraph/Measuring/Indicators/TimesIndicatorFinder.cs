using System.Text.RegularExpressions;
using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Measuring.Indicators;

/// <summary>Finds what a figure in 倍 is times of (是2020年的4.1倍).</summary>
internal sealed partial class TimesIndicatorFinder(FigureRules rules)
{
    private const int LongestTimes = 12;

    /// <summary>True where the words before the figure tell of what it is so many times.</summary>
    public static bool IsTimes(SentenceReading sentence, Quantity quantity) => quantity.Unit == "倍" && Of(sentence, quantity).Success;

    /// <summary>How many times it is of what it was; null for other figures.</summary>
    public string? Find(in FigurePhrase phrase)
        => phrase.Quantity.Unit == "倍" && phrase.Previous is not null && Of(phrase.Sentence, phrase.Quantity) is { Success: true } times
            ? rules.Phrases.Limited(phrase.Previous.Indicator + "为" + times.Groups["year"].Value + "的倍数")
            : null;

    private static Match Of(SentenceReading sentence, Quantity quantity)
    {
        // 分别是上年的1.8倍、2.1倍: the words before the list tell it of each.
        int start = sentence.Quantities[ListedFigures.First(sentence, sentence.IndexOf(quantity))].Span.Start;
        return TimesOf().Match(sentence.Text[Math.Max(sentence.Span.Start, start - LongestTimes)..start]);
    }

    [GeneratedRegex("(是|为|相当于)(?<year>[0-9]{4}年(底|末|初)?|上年|去年|上年同期|去年同期|全[国省市区]平均(水平|值|数)?|首届|上届|年初|成立之初|[“十一二三四五”]{3,5}末)的(近|约|超)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TimesOf();
}
