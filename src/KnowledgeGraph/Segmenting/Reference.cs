using System.Text.RegularExpressions;

namespace KnowledgeGraph.Segmenting;

/// <summary>An entry of a list of references (GB/T 7714: [3] 王某.高新区发展研究[J].中国软科学,2016(3):1-7): names and numbers of other texts, which state nothing here.</summary>
internal static partial class Reference
{
    private const int LongestEntry = 300;

    /// <summary>True for a passage of one or several: with the mark of a kind of document behind the title of each, or one that is opened by its number or short.</summary>
    public static bool Is(string text)
        => text.AsSpan().ContainsAny('[', '［', '〔') && Kind().Count(text) is > 0 and var marks && (text.Length <= LongestEntry * marks || Number().IsMatch(text));

    [GeneratedRegex(@"(?<=\S\s?)[\[［〔]\s*(J|M|D|N|R|C|Z|S|P|G|EB|DB|CP|A)\s*(/\s*(OL|CD|MT|DK))?\s*[\]］〕]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Kind();

    [GeneratedRegex(@"^[\[［(（〔]?[0-9]{1,3}[\]］)）〕.．]?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
