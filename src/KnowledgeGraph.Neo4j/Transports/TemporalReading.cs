using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Querying;
using NodaTime;
using NodaTime.Text;

namespace KnowledgeGraph.Neo4j.Transports;

/// <summary>Reads Neo4j's texts of dates, times and durations.</summary>
internal static partial class TemporalReading
{
    private const int NanosecondDigits = 9;

    /// <summary>The value of a typed text; a text of any other type (a point, bytes) stays as it is.</summary>
    public static object Of(string type, string text) => type switch
    {
        "Date" => LocalDatePattern.Iso.Parse(text).GetValueOrThrow(),
        "LocalTime" => LocalTimePattern.ExtendedIso.Parse(text).GetValueOrThrow(),
        "Time" => OffsetTimePattern.ExtendedIso.Parse(text).GetValueOrThrow(),
        "LocalDateTime" => LocalDateTimePattern.ExtendedIso.Parse(text).GetValueOrThrow(),
        "OffsetDateTime" => OffsetDateTimePattern.ExtendedIso.Parse(text).GetValueOrThrow().InFixedZone(),
        "ZonedDateTime" => Zoned(text),
        "Duration" => Duration(text),
        _ => text,
    };

    private static ZonedDateTime Zoned(string text)
    {
        var bracket = text.IndexOf('[', StringComparison.Ordinal);
        if (bracket < 0)
            return OffsetDateTimePattern.ExtendedIso.Parse(text).GetValueOrThrow().InFixedZone();
        var moment = OffsetDateTimePattern.ExtendedIso.Parse(text[..bracket]).GetValueOrThrow();
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(text[(bracket + 1)..^1]);
        return zone is null ? moment.InFixedZone() : moment.InZone(zone);
    }

    private static DurationValue Duration(string text)
    {
        var parts = DurationText().Match(text);
        if (!parts.Success)
            throw new FormatException($"'{text}' is no duration.");
        var (seconds, nanoseconds) = Seconds(parts.Groups["S"].Value);
        return new DurationValue(
            (Whole(parts, "Y") * 12) + Whole(parts, "M"),
            (Whole(parts, "W") * 7) + Whole(parts, "D"),
            (Whole(parts, "H") * 3600) + (Whole(parts, "I") * 60) + seconds,
            nanoseconds);
    }

    private static long Whole(Match parts, string unit) =>
        parts.Groups[unit].Success ? long.Parse(parts.Groups[unit].Value, CultureInfo.InvariantCulture) : 0;

    /// <summary>-1.5 s is -2 s and 500,000,000 ns: the fraction is never negative.</summary>
    private static (long Seconds, int Nanoseconds) Seconds(string text)
    {
        if (text.Length == 0)
            return (0, 0);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var whole = long.Parse(point < 0 ? text : text[..point], CultureInfo.InvariantCulture);
        var fraction = point < 0 ? 0 : int.Parse(text[(point + 1)..].PadRight(NanosecondDigits, '0'), CultureInfo.InvariantCulture);
        return text[0] == '-' && fraction > 0 ? (whole - 1, 1_000_000_000 - fraction) : (whole, fraction);
    }

    [GeneratedRegex(@"^P((?<Y>-?\d+)Y)?((?<M>-?\d+)M)?((?<W>-?\d+)W)?((?<D>-?\d+)D)?(T((?<H>-?\d+)H)?((?<I>-?\d+)M)?((?<S>-?\d+(\.\d{1,9})?)S)?)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DurationText();
}
