using System.Globalization;
using Humanizer;

namespace KnowledgeGraph.Cli.Rendering;

/// <summary>Counts, sizes and times in words, the same under every culture.</summary>
internal static class Counted
{
    /// <summary>The number with its noun, whose plural ends in s: <c>1,204 rows</c>. Humanizer knows all plurals, but compiles two hundred
    /// regular expressions for them, which every short command would wait for.</summary>
    public static string Of(string noun, int count) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>A size in the unit that fits: <c>154.6 KB</c>.</summary>
    public static string Size(long bytes) => bytes.Bytes().ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>A time in its two largest units: <c>1 second, 204 milliseconds</c>.</summary>
    public static string Time(TimeSpan time) => time.Humanize(precision: 2, culture: CultureInfo.InvariantCulture);
}
