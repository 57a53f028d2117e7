using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Embedded.Values.Temporal;

/// <summary>Makes durations and reckons with them; fractions of months and days go down to the next smaller unit.</summary>
internal static class Durations
{
    private const decimal DaysInMonth = 30.436875m;
    private const decimal SecondsInDay = 86_400m;
    private const decimal NanosecondsInSecond = 1_000_000_000m;

    public static DurationValue Of(decimal months, decimal days, decimal seconds, decimal nanoseconds)
    {
        decimal wholeMonths = decimal.Truncate(months);
        days += (months - wholeMonths) * DaysInMonth;
        decimal wholeDays = decimal.Truncate(days);
        seconds += (days - wholeDays) * SecondsInDay;
        decimal all = decimal.Truncate((seconds * NanosecondsInSecond) + nanoseconds);
        return OfNanoseconds(checked((long)wholeMonths), checked((long)wholeDays), (Int128)all);
    }

    public static DurationValue OfNanoseconds(long months, long days, Int128 nanoseconds)
    {
        var seconds = nanoseconds / 1_000_000_000;
        int rest = (int)(nanoseconds % 1_000_000_000);
        return rest < 0
            ? new DurationValue(months, days, checked((long)seconds) - 1, rest + 1_000_000_000)
            : new DurationValue(months, days, checked((long)seconds), rest);
    }

    public static Int128 Nanoseconds(DurationValue d) => ((Int128)d.Seconds * 1_000_000_000) + d.Nanoseconds;

    public static DurationValue Add(DurationValue a, DurationValue b)
        => OfNanoseconds(checked(a.Months + b.Months), checked(a.Days + b.Days), Nanoseconds(a) + Nanoseconds(b));

    public static DurationValue Negate(DurationValue d) => OfNanoseconds(checked(-d.Months), checked(-d.Days), -Nanoseconds(d));

    public static DurationValue Multiply(DurationValue d, object factor)
    {
        decimal by = ToDecimal(factor);
        return Of(d.Months * by, d.Days * by, d.Seconds * by, d.Nanoseconds * by);
    }

    public static DurationValue Divide(DurationValue d, object divisor)
    {
        decimal by = ToDecimal(divisor);
        return by == 0 ? throw new ValueException("Division by zero.") : Of(d.Months / by, d.Days / by, d.Seconds / by, d.Nanoseconds / by);
    }

    public static decimal ToDecimal(object number) => number is long whole ? whole : (decimal)(double)number;

    /// <summary>Orders durations by their length with months and days of average length; equal lengths by months, then days.</summary>
    public static int Compare(DurationValue a, DurationValue b)
    {
        int byLength = Length(a).CompareTo(Length(b));
        if (byLength != 0)
            return byLength;
        int byMonths = a.Months.CompareTo(b.Months);
        return byMonths != 0 ? byMonths : a.Days.CompareTo(b.Days);
    }

    // An average month is 2,629,746 seconds.
    private static Int128 Length(DurationValue d) => (((Int128)d.Months * 2_629_746) + ((Int128)d.Days * 86_400)) * 1_000_000_000 + Nanoseconds(d);
}
