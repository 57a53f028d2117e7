using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Measuring.Indicators;

/// <summary>Reads the words before a share: what has it, and of which whole.</summary>
internal sealed class ShareReader(FigureRules rules)
{
    /// <summary>Words before a figure that only say how near it is.</summary>
    public const string Near = "约近超达的过逾为仅";

    private static readonly string[] _nouns = ["比重", "比例"];

    /// <summary>高新技术产业规模占全市的42%: what has the share, and of which whole; null where no share is told.</summary>
    public (string Of, string Whole)? Read(string before)
    {
        string text = rules.Phrases.WithoutTails(before);
        int at = text.LastIndexOf('占', text.Length - 1 < 0 ? 0 : text.Length - 1);
        if (at < 0 || at + 1 >= text.Length || text[at + 1] is '比' or '股' or '有' || IsLand(text, at))
            return null;
        string whole = WithoutShare(text[at + 1] == '了' ? "占" + text[(at + 2)..] : text[at..]);
        return whole.Length > 1 ? (rules.Phrases.Trimmed(text[..at]), whole) : null;
    }

    /// <summary>分别占26.7%、23.3%和12.5%: true for each of the shares of the figures before.</summary>
    public static bool IsInTurn(SentenceReading sentence, Quantity quantity)
    {
        int index = quantity.Unit == "%" ? ListedFigures.First(sentence, sentence.IndexOf(quantity)) : -1;
        return index >= 0 && sentence.Text.AsSpan(sentence.Span.Start..sentence.Quantities[index].Span.Start).TrimEnd(Near).EndsWith("分别占");
    }

    /// <summary>占全市 of 占全市的比重.</summary>
    private static string WithoutShare(string whole)
    {
        foreach (string noun in _nouns)
        {
            if (whole.EndsWith(noun, StringComparison.Ordinal) && whole.Length > noun.Length + 1)
                return whole[..^noun.Length].TrimEnd('的');
        }
        return whole.TrimEnd('的');
    }

    /// <summary>占地50亩: the land that something takes, no share (占地区生产总值 is one).</summary>
    private static bool IsLand(string text, int at) => text[at + 1] == '地' && (at + 2 >= text.Length || text[at + 2] is not ('区' or '方'));
}
