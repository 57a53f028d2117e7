using KnowledgeGraph.Querying;
using NodaTime;

namespace KnowledgeGraph.Embedded.Values.Temporal;

/// <summary>The order of points in time of one kind: those with a zone by the moment, then by the offset, then by the zone's name.</summary>
internal static class TemporalOrder
{
    /// <summary>Null where the two are not points in time of one kind.</summary>
    public static int? Compare(object? left, object? right) => (left, right) switch
    {
        (LocalDate a, LocalDate b) => a.CompareTo(b),
        (LocalTime a, LocalTime b) => a.CompareTo(b),
        (LocalDateTime a, LocalDateTime b) => a.CompareTo(b),
        (OffsetTime a, OffsetTime b) => Compare(a, b),
        (ZonedDateTime a, ZonedDateTime b) => Compare(a, b),
        _ => null,
    };

    /// <summary>Place among the kinds of values in ORDER BY; null for other values.</summary>
    public static int? Rank(object? value) => value switch
    {
        ZonedDateTime => 0,
        LocalDateTime => 1,
        LocalDate => 2,
        OffsetTime => 3,
        LocalTime => 4,
        DurationValue => 5,
        _ => null,
    };

    private static int Compare(OffsetTime a, OffsetTime b)
    {
        int byMoment = (a.NanosecondOfDay - (a.Offset.Seconds * 1_000_000_000L)).CompareTo(b.NanosecondOfDay - (b.Offset.Seconds * 1_000_000_000L));
        return byMoment != 0 ? byMoment : a.Offset.CompareTo(b.Offset);
    }

    private static int Compare(ZonedDateTime a, ZonedDateTime b)
    {
        int byMoment = a.ToInstant().CompareTo(b.ToInstant());
        if (byMoment != 0)
            return byMoment;
        int byOffset = a.Offset.CompareTo(b.Offset);
        return byOffset != 0 ? byOffset : string.CompareOrdinal(a.Zone.Id, b.Zone.Id);
    }
}
