using NodaTime;
using NodaTime.TimeZones;

namespace KnowledgeGraph.Embedded.Values.Temporal;

/// <summary>A point in time taken apart: what it has of date, time of day and zone.</summary>
internal readonly record struct TemporalParts(LocalDate? Date, LocalTime? Time, DateTimeZone? Zone)
{
    /// <summary>Null where the value is no point in time.</summary>
    public static TemporalParts? Of(object? value) => value switch
    {
        LocalDate date => new TemporalParts(date, null, null),
        LocalTime time => new TemporalParts(null, time, null),
        OffsetTime time => new TemporalParts(null, time.TimeOfDay, DateTimeZone.ForOffset(time.Offset)),
        LocalDateTime moment => new TemporalParts(moment.Date, moment.TimeOfDay, null),
        ZonedDateTime moment => new TemporalParts(moment.Date, moment.TimeOfDay, moment.Zone),
        _ => null,
    };

    public static bool HasDate(TemporalKind kind) => kind is TemporalKind.Date or TemporalKind.LocalDateTime or TemporalKind.DateTime;

    public static bool HasTime(TemporalKind kind) => kind is not TemporalKind.Date;

    public static bool HasZone(TemporalKind kind) => kind is TemporalKind.Time or TemporalKind.DateTime;

    /// <summary>A value of the wanted kind; a part that is missing is the start of the day, or Greenwich.</summary>
    public object Compose(TemporalKind kind) => kind switch
    {
        TemporalKind.Date => Date!.Value,
        TemporalKind.LocalTime => Time ?? LocalTime.Midnight,
        TemporalKind.Time => (Time ?? LocalTime.Midnight).WithOffset(OffsetAt(Date)),
        TemporalKind.LocalDateTime => Date!.Value.At(Time ?? LocalTime.Midnight),
        _ => Zoned(Date!.Value.At(Time ?? LocalTime.Midnight), Zone ?? DateTimeZone.Utc),
    };

    /// <summary>The earlier of two moments when clocks are set back; moved forward by the gap when they are set forward.</summary>
    public static ZonedDateTime Zoned(LocalDateTime local, DateTimeZone zone) => zone.ResolveLocal(local, Resolvers.LenientResolver);

    // A time of day has an offset, not a zone: the zone's offset on the date, where there is one.
    private Offset OffsetAt(LocalDate? date)
    {
        var zone = Zone ?? DateTimeZone.Utc;
        return Zoned((date ?? new LocalDate(1970, 1, 1)).At(Time ?? LocalTime.Midnight), zone).Offset;
    }
}
