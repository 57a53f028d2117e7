using System.Globalization;
using Humanizer;

namespace KnowledgeGraph.Cli.Rendering;

/// <summary>Counts, sizes and times in words, the same under every culture.</summary>
internal static class Counted
{
    /// <summary>The number with its noun in the right form: <c>1,204 rows</c>.</summary>
    public static string Of(string noun, int count) => noun.ToQuantity(count, "N0", CultureInfo.InvariantCulture);

    /// <summary>A size in the unit that fits: <c>154.6 KB</c>.</summary>
    public static string Size(long bytes) => bytes.Bytes().ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>A time in its two largest units: <c>1 second, 204 milliseconds</c>.</summary>
    public static string Time(TimeSpan time) => time.Humanize(precision: 2, culture: CultureInfo.InvariantCulture);
}
