using NodaTime;

namespace KnowledgeGraph.Embedded.Values.Temporal;

/// <summary>Dates counted by quarter and by day of the year.</summary>
internal static class DateFields
{
    public static int QuarterOf(LocalDate date) => ((date.Month - 1) / 3) + 1;

    public static LocalDate QuarterStart(LocalDate date) => new(date.Year, ((QuarterOf(date) - 1) * 3) + 1, 1);

    public static int DayOfQuarter(LocalDate date) => Period.DaysBetween(QuarterStart(date), date) + 1;

    public static LocalDate OfQuarter(int year, int quarter, int day)
    {
        if (quarter is < 1 or > 4)
            throw new ArgumentOutOfRangeException(nameof(quarter));
        var date = new LocalDate(year, ((quarter - 1) * 3) + 1, 1).PlusDays(day - 1);
        return day >= 1 && QuarterOf(date) == quarter ? date : throw new ArgumentOutOfRangeException(nameof(day));
    }

    /// <summary>The same day of the same month of another quarter; the last day of that month where it is shorter.</summary>
    public static LocalDate InQuarter(LocalDate date, int year, int quarter)
    {
        int month = OfQuarter(year, quarter, 1).Month + ((date.Month - 1) % 3);
        return new LocalDate(year, month, Math.Min(date.Day, date.Calendar.GetDaysInMonth(year, month)));
    }

    public static LocalDate OfOrdinal(int year, int day)
    {
        var date = new LocalDate(year, 1, 1).PlusDays(day - 1);
        return day >= 1 && date.Year == year ? date : throw new ArgumentOutOfRangeException(nameof(day));
    }
}
