using System.Collections.Frozen;

namespace KnowledgeGraph.Reading.Cleaning;

/// <summary>The elements of HTML by what they do to the text around them.</summary>
internal static class HtmlNames
{
    private static readonly FrozenSet<string> Blocks = Set(
        "address article aside blockquote body br center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main menu ol option p pre section summary table tbody td tfoot th thead title tr ul");

    private static readonly FrozenSet<string> Inlines = Set(
        "a abbr acronym b bdi bdo big cite code del dfn em font i img input ins kbd label mark o:p q rp rt ruby s samp small span strike strong sub sup time tt u var wbr");

    private static readonly FrozenSet<string> Skipped = Set("head iframe math nav noscript object script select style svg template textarea");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BlockLookup = Blocks.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> InlineLookup = Inlines.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SkippedLookup = Skipped.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True for elements that begin a line of their own.</summary>
    public static bool IsBlock(ReadOnlySpan<char> name) => BlockLookup.Contains(name);

    /// <summary>True for elements whose content is not text for readers.</summary>
    public static bool IsSkipped(ReadOnlySpan<char> name) => SkippedLookup.Contains(name);

    /// <summary>True when <paramref name="tag"/>, from its angle bracket on, names an element of HTML.</summary>
    public static bool IsTag(ReadOnlySpan<char> tag)
    {
        var name = NameOf(tag);
        return BlockLookup.Contains(name) || InlineLookup.Contains(name) || SkippedLookup.Contains(name);
    }

    /// <summary>The element's name in a tag that starts with its angle bracket, as written.</summary>
    public static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        int start = tag.Length > 1 && tag[1] == '/' ? 2 : 1;
        int end = start;
        while (end < tag.Length && (char.IsAsciiLetterOrDigit(tag[end]) || tag[end] == ':'))
            end++;
        return tag[start..end];
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
