using KnowledgeGraph.Embedded.Values;
using KnowledgeGraph.Embedded.Values.Temporal;
using NodaTime;
using NodaTime.Calendars;

namespace KnowledgeGraph.Embedded.Functions.Temporal;

/// <summary>Cuts a point in time down to the start of its year, week, hour and so on.</summary>
internal static class TemporalTruncation
{
    private static readonly string[] TimeUnits = ["HOUR", "MINUTE", "SECOND", "MILLISECOND", "MICROSECOND"];

    public static object Truncate(TemporalKind kind, string unit, object value, IReadOnlyDictionary<string, object?> fields)
    {
        string name = unit.ToUpperInvariant();
        var parts = TemporalParts.Of(value) ?? throw Arguments.Wrong("truncate", "a date or a time", value);
        bool cutsTime = TimeUnits.Contains(name, StringComparer.Ordinal);
        if ((TemporalParts.HasDate(kind) && parts.Date is null) || (TemporalParts.HasTime(kind) && cutsTime && parts.Time is null)
            || (cutsTime && kind == TemporalKind.Date) || (!TemporalParts.HasDate(kind) && !cutsTime && name != "DAY"))
            throw new ValueException($"{TemporalFunctions.NameOf(kind)}.truncate() cannot cut {ValueName.Of(value)} to the {unit}.");
        var date = cutsTime || parts.Date is null ? parts.Date : Cut(parts.Date.Value, name, unit);
        var time = cutsTime ? Cut(parts.Time!.Value, name) : LocalTime.Midnight;
        var cut = (parts with { Date = date, Time = time }).Compose(kind);
        return fields.Count == 0 ? cut : Change(kind, name, cut, time, fields);
    }

    private static object Change(TemporalKind kind, string unit, object cut, LocalTime time, IReadOnlyDictionary<string, object?> fields)
    {
        var all = new Dictionary<string, object?>(fields, StringComparer.Ordinal);
        KeepFraction(unit, time, all);

        // The zone takes the place of the old one; the clock time stays.
        var zone = all.Remove("timezone", out object? given) ? ZoneParser.Parse(Arguments.Text(given, "timezone")) : null;
        all[kind switch
        {
            TemporalKind.Date => "date",
            TemporalKind.LocalTime or TemporalKind.Time => "time",
            _ => "datetime",
        }] = cut;
        object changed = new TemporalBuilder(kind, all).Build();
        return zone is null ? changed : (TemporalParts.Of(changed)!.Value with { Zone = zone }).Compose(kind);
    }

    // What was not cut off stays beside a smaller part that is set.
    private static void KeepFraction(string unit, LocalTime time, Dictionary<string, object?> fields)
    {
        if (unit is "MILLISECOND" or "MICROSECOND" && (fields.ContainsKey("nanosecond") || fields.ContainsKey("microsecond")))
            fields.TryAdd("millisecond", (long)(time.NanosecondOfSecond / 1_000_000));
        if (unit is "MICROSECOND" && fields.ContainsKey("nanosecond"))
            fields.TryAdd("microsecond", (long)(time.NanosecondOfSecond / 1_000 % 1_000));
    }

    private static LocalDate Cut(LocalDate date, string unit, string written) => unit switch
    {
        "MILLENNIUM" => new LocalDate(Floor(date.Year, 1000), 1, 1),
        "CENTURY" => new LocalDate(Floor(date.Year, 100), 1, 1),
        "DECADE" => new LocalDate(Floor(date.Year, 10), 1, 1),
        "YEAR" => new LocalDate(date.Year, 1, 1),
        "WEEKYEAR" => WeekYearRules.Iso.GetLocalDate(WeekYearRules.Iso.GetWeekYear(date), 1, IsoDayOfWeek.Monday),
        "QUARTER" => DateFields.QuarterStart(date),
        "MONTH" => new LocalDate(date.Year, date.Month, 1),
        "WEEK" => date.PlusDays(1 - (int)date.DayOfWeek),
        "DAY" => date,
        _ => throw new ValueException($"'{written}' is not a unit to truncate to."),
    };

    private static int Floor(int year, int unit) => (int)Math.Floor(year / (double)unit) * unit;

    private static LocalTime Cut(LocalTime time, string unit)
    {
        long size = unit switch
        {
            "HOUR" => 3_600_000_000_000,
            "MINUTE" => 60_000_000_000,
            "SECOND" => 1_000_000_000,
            "MILLISECOND" => 1_000_000,
            _ => 1_000,
        };
        return LocalTime.FromNanosecondsSinceMidnight(time.NanosecondOfDay / size * size);
    }
}
