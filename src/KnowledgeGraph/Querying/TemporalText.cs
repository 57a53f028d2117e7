using System.Globalization;
using NodaTime;

namespace KnowledgeGraph.Querying;

/// <summary>Dates, times and durations as Cypher's toString() writes them, ISO 8601.</summary>
public static class TemporalText
{
    /// <summary>The text of a <see cref="LocalDate"/>, <see cref="LocalTime"/>, <see cref="OffsetTime"/>, <see cref="LocalDateTime"/>,
    /// <see cref="ZonedDateTime"/> or <see cref="DurationValue"/>; null for any other value. Seconds are left out where they are 0,
    /// fractions have 3, 6 or 9 digits, a named zone follows in brackets.</summary>
    public static string? Of(object? value) => value switch
    {
        LocalDate date => Of(date),
        LocalTime time => Of(time),
        OffsetTime time => Of(time.TimeOfDay) + Of(time.Offset),
        LocalDateTime moment => Of(moment),
        ZonedDateTime moment => Of(moment.LocalDateTime) + Of(moment.Offset) + Of(moment.Zone),
        DurationValue duration => duration.ToString(),
        _ => null,
    };

    /// <summary><c>Z</c>, <c>+08:00</c> or, where it has seconds, <c>+00:53:28</c>.</summary>
    public static string Of(Offset offset)
    {
        if (offset == Offset.Zero)
            return "Z";
        var seconds = Math.Abs(offset.Seconds);
        var sign = offset.Seconds < 0 ? '-' : '+';
        var text = string.Create(CultureInfo.InvariantCulture, $"{sign}{seconds / 3600:00}:{seconds / 60 % 60:00}");
        return seconds % 60 == 0 ? text : text + string.Create(CultureInfo.InvariantCulture, $":{seconds % 60:00}");
    }

    /// <summary>True for a zone that is no more than a distance from Greenwich, false for one with a name and rules.</summary>
    public static bool IsPlainOffset(DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return zone.Id.StartsWith("UTC", StringComparison.Ordinal);
    }

    private static string Of(DateTimeZone zone) => IsPlainOffset(zone) ? string.Empty : $"[{zone.Id}]";

    private static string Of(LocalDate date)
        => string.Create(CultureInfo.InvariantCulture, $"{(date.Year < 0 ? "-" : "")}{Math.Abs(date.Year):0000}-{date.Month:00}-{date.Day:00}");

    private static string Of(LocalDateTime moment) => $"{Of(moment.Date)}T{Of(moment.TimeOfDay)}";

    private static string Of(LocalTime time)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{time.Hour:00}:{time.Minute:00}");
        var nanoseconds = time.NanosecondOfSecond;
        if (time.Second == 0 && nanoseconds == 0)
            return text;
        return text + string.Create(CultureInfo.InvariantCulture, $":{time.Second:00}") + Fraction(nanoseconds);
    }

    private static string Fraction(int nanoseconds) => nanoseconds switch
    {
        0 => string.Empty,
        _ when nanoseconds % 1_000_000 == 0 => string.Create(CultureInfo.InvariantCulture, $".{nanoseconds / 1_000_000:000}"),
        _ when nanoseconds % 1_000 == 0 => string.Create(CultureInfo.InvariantCulture, $".{nanoseconds / 1_000:000000}"),
        _ => string.Create(CultureInfo.InvariantCulture, $".{nanoseconds:000000000}"),
    };
}
