using KnowledgeGraph.Querying;
using NodaTime;

namespace KnowledgeGraph.Embedded.Values.Temporal;

/// <summary>The duration between two points in time. A date, a time of day or a zone that one of them lacks is taken from the other.</summary>
internal sealed class TemporalDifference
{
    private readonly bool _bothDated;
    private readonly LocalDateTime _from;
    private readonly LocalDateTime _to;
    private readonly DateTimeZone _zone;

    public TemporalDifference(object from, object to)
    {
        var first = TemporalParts.Of(from) ?? throw Wrong(from);
        var second = TemporalParts.Of(to) ?? throw Wrong(to);
        _bothDated = first.Date is not null && second.Date is not null;
        var day = first.Date ?? second.Date ?? new LocalDate(1970, 1, 1);
        var start = (first.Date ?? day).At(first.Time ?? LocalTime.Midnight);
        var end = (second.Date ?? day).At(second.Time ?? LocalTime.Midnight);
        _zone = first.Zone ?? second.Zone ?? DateTimeZone.Utc;
        _from = start;
        StartAt = (from is ZonedDateTime zoned ? zoned : TemporalParts.Zoned(start, _zone)).ToInstant();
        EndAt = (to is ZonedDateTime other ? other : TemporalParts.Zoned(end, second.Zone ?? _zone)).ToInstant();
        _to = second.Zone is null ? end : EndAt.InZone(_zone).LocalDateTime;
    }

    private Instant StartAt { get; }

    private Instant EndAt { get; }

    public DurationValue InMonths() => new(_bothDated ? Months(_from, _to) : 0, 0, 0, 0);

    public DurationValue InDays() => new(0, _bothDated ? Days(_from, _to) : 0, 0, 0);

    public DurationValue InSeconds() => Durations.OfNanoseconds(0, 0, (EndAt - StartAt).ToInt128Nanoseconds());

    public DurationValue Between()
    {
        if (!_bothDated)
            return InSeconds();
        long months = Months(_from, _to);
        var afterMonths = _from.PlusMonths((int)months);
        long days = Days(afterMonths, _to);
        var afterDays = afterMonths.PlusDays((int)days);
        var left = EndAt - (afterDays == _from ? StartAt : TemporalParts.Zoned(afterDays, _zone).ToInstant());
        return Durations.OfNanoseconds(months, days, left.ToInt128Nanoseconds());
    }

    private static long Months(LocalDateTime from, LocalDateTime to)
    {
        var end = WholeDaysEnd(from, to);
        long Packed(LocalDate date) => (((date.Year * 12L) + date.Month - 1) * 32) + date.Day;
        return (Packed(end) - Packed(from.Date)) / 32;
    }

    private static long Days(LocalDateTime from, LocalDateTime to) => Period.DaysBetween(from.Date, WholeDaysEnd(from, to));

    // The last day that whole days reach from the start.
    private static LocalDate WholeDaysEnd(LocalDateTime from, LocalDateTime to)
    {
        if (to.Date > from.Date && to.TimeOfDay < from.TimeOfDay)
            return to.Date.PlusDays(-1);
        return to.Date < from.Date && to.TimeOfDay > from.TimeOfDay ? to.Date.PlusDays(1) : to.Date;
    }

    private static ValueException Wrong(object value) => new($"A duration lies between two dates or times, but one is {ValueName.Of(value)}.");
}
