using System.Text.RegularExpressions;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Measuring.Following;

/// <summary>Tells where a name only says what is counted, whose it is, or that it is summed up.</summary>
internal sealed partial class CountingTest(FigureRules rules)
{
    /// <summary>What opens a clause on a part.</summary>
    public const string Part = "其中";

    private const string Market = "技术市场";

    /// <summary>True when nothing but words of counting stand between the name and a figure.</summary>
    public bool IsCounted(SentenceReading sentence, ResolvedMention name)
    {
        foreach (var quantity in sentence.Quantities)
        {
            if (quantity.Span.Start >= name.Span.End && !quantity.IsMoney && rules.Focus.IsFiller(sentence.Text, name.Span.End, quantity.Span.Start))
                return true;
        }
        return false;
    }

    /// <summary>上海53家机构, 上海市技术市场: a place that only says whose they are that are counted.</summary>
    public static bool Qualifies(SentenceReading sentence, ResolvedMention place)
    {
        foreach (var quantity in sentence.Quantities)
        {
            if (quantity.Span.Start == place.Span.End)
                return true;
        }
        return string.CompareOrdinal(sentence.Text, place.Span.End, Market, 0, Market.Length) == 0;
    }

    /// <summary>三款合计, 上述基金规模共计: a sum over several things is about none of them.</summary>
    public static bool IsSum(string text, Clause clause)
        => text.AsSpan(clause.Start, clause.End - clause.Start) is var words && words.Contains('计') && Sum().IsMatch(words);

    /// <summary>孵化企业6000家，其中高新技术企业241家: true for a clause that tells a part of what was counted before.</summary>
    public static bool TellsPart(string text, Clause clause) => string.CompareOrdinal(text, clause.Start, Part, 0, Part.Length) == 0;

    /// <summary>True for a sentence that 其中 opens: it goes on with what the one before it counted and tells parts of it.</summary>
    public static bool TellsParts(SentenceReading sentence)
        => sentence.Text.AsSpan(sentence.Span.Start, sentence.Span.Length).TrimStart().StartsWith(Part);

    /// <summary>全市支出72亿元。分区域看，A区31亿元: the whole of the sentence before is divided.</summary>
    public static bool DividesAnew(SentenceReading sentence)
        => sentence.Text[sentence.Span.Start] is '分' or '按' or '从' && Division().IsMatch(sentence.Text.AsSpan(sentence.Span.Start, sentence.Span.Length));

    [GeneratedRegex("^[分按从][^，,。；]{2,6}(看|来看|分|划分)[，,]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Division();

    [GeneratedRegex("^(上述|[两二三四五六七八九十0-9]+[款家项个支地只种]).{0,12}(合计|共计|总计)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Sum();
}
