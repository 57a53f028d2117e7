using KnowledgeGraph.Querying;
using NodaTime;

namespace KnowledgeGraph.Embedded.Values.Temporal;

/// <summary>Points in time plus durations: months first, then days, then the exact rest.</summary>
internal static class TemporalArithmetic
{
    /// <summary>Null where the operands are not of these kinds.</summary>
    public static object? Add(object? left, object? right) => (left, right) switch
    {
        (DurationValue a, DurationValue b) => Guard(() => Durations.Add(a, b)),
        (DurationValue duration, _) when TemporalParts.Of(right) is not null => Guard(() => Shift(right!, duration)),
        (_, DurationValue duration) when TemporalParts.Of(left) is not null => Guard(() => Shift(left!, duration)),
        _ => null,
    };

    /// <summary>Null where the operands are not of these kinds.</summary>
    public static object? Subtract(object? left, object? right)
        => right is DurationValue duration ? Add(left, Guard(() => Durations.Negate(duration))) : null;

    public static object? Multiply(object? left, object? right) => (left, right) switch
    {
        (DurationValue duration, _) when Numbers.Is(right) => Guard(() => Durations.Multiply(duration, right!)),
        (_, DurationValue duration) when Numbers.Is(left) => Guard(() => Durations.Multiply(duration, left!)),
        _ => null,
    };

    public static object? Divide(object? left, object? right)
        => left is DurationValue duration && Numbers.Is(right) ? Guard(() => Durations.Divide(duration, right!)) : null;

    /// <summary>Runs a reckoning; what leaves the calendar or the numbers is told as a value that is wrong.</summary>
    public static T Guard<T>(Func<T> compute)
    {
        try
        {
            return compute();
        }
        catch (Exception e) when (e is OverflowException or ArgumentOutOfRangeException)
        {
            throw new ValueException("The result is not supported: dates go from year -9998 to 9999, the parts of a duration have 64 bits.");
        }
    }

    private static object Shift(object point, DurationValue d) => point switch
    {
        LocalDate date => ShiftDate(date, d.Months, checked(d.Days + (long)(Durations.Nanoseconds(d) / 86_400_000_000_000))),
        LocalTime time => time.PlusNanoseconds((long)(Durations.Nanoseconds(d) % 86_400_000_000_000)),
        OffsetTime time => time.TimeOfDay.PlusNanoseconds((long)(Durations.Nanoseconds(d) % 86_400_000_000_000)).WithOffset(time.Offset),
        LocalDateTime moment => ShiftDate(moment.Date, d.Months, d.Days).At(moment.TimeOfDay).PlusSeconds(d.Seconds).PlusNanoseconds(d.Nanoseconds),
        ZonedDateTime moment => ShiftZoned(moment, d),
        _ => throw new InvalidOperationException($"{point.GetType().Name} is no point in time."),
    };

    private static ZonedDateTime ShiftZoned(ZonedDateTime moment, DurationValue d)
    {
        var start = d.Months == 0 && d.Days == 0
            ? moment
            : TemporalParts.Zoned(ShiftDate(moment.Date, d.Months, d.Days).At(moment.TimeOfDay), moment.Zone);
        return start.PlusSeconds(d.Seconds).PlusNanoseconds(d.Nanoseconds);
    }

    private static LocalDate ShiftDate(LocalDate date, long months, long days) => date.PlusMonths(checked((int)months)).PlusDays(checked((int)days));
}
