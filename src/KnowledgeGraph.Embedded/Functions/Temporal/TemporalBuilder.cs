using KnowledgeGraph.Embedded.Values;
using KnowledgeGraph.Embedded.Values.Temporal;
using NodaTime;
using NodaTime.Calendars;

namespace KnowledgeGraph.Embedded.Functions.Temporal;

/// <summary>Makes a point in time from a map of fields, of which <c>date</c>, <c>time</c> and <c>datetime</c> bring what the others leave open.</summary>
internal sealed class TemporalBuilder
{
    private static readonly string[] DateNames = ["year", "month", "day", "week", "dayOfWeek", "ordinalDay", "quarter", "dayOfQuarter"];
    private static readonly string[] TimeNames = ["hour", "minute", "second", "millisecond", "microsecond", "nanosecond"];
    private static readonly string[] EpochNames = ["epochSeconds", "epochMillis"];

    private readonly TemporalKind _kind;
    private readonly Dictionary<string, object> _fields;

    public TemporalBuilder(TemporalKind kind, IReadOnlyDictionary<string, object?> fields)
    {
        _kind = kind;
        _fields = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase);
        string[] allowed = [.. Allowed()];
        foreach (var (name, value) in fields)
        {
            if (!allowed.Contains(name, StringComparer.OrdinalIgnoreCase))
                throw new ValueException($"{TemporalFunctions.NameOf(kind)}() takes no field '{name}': it takes {string.Join(", ", allowed)}.");
            _fields[name] = value ?? throw new ValueException($"The field '{name}' is null.");
        }
    }

    public object Build()
    {
        if (EpochNames.Any(_fields.ContainsKey))
            return FromEpoch();
        var basis = Basis("datetime");
        var timeBasis = basis ?? Basis("time");
        var parts = new TemporalParts(
            TemporalParts.HasDate(_kind) ? ReadDate((basis ?? Basis("date"))?.Date) : null,
            TemporalParts.HasTime(_kind) ? ReadTime(timeBasis?.Time) : null,
            null);
        return InZone(parts, timeBasis?.Zone, timeBasis);
    }

    /// <summary>The given zone, or null.</summary>
    public DateTimeZone? Zone() => _fields.TryGetValue("timezone", out object? zone) ? ZoneParser.Parse(Arguments.Text(zone, "timezone")) : null;

    private IEnumerable<string> Allowed()
    {
        IEnumerable<string> names = TemporalParts.HasDate(_kind) ? [.. DateNames, "date"] : [];
        if (TemporalParts.HasTime(_kind))
            names = [.. names, .. TimeNames, "time"];
        if (TemporalParts.HasDate(_kind) && TemporalParts.HasTime(_kind))
            names = [.. names, "datetime"];
        if (TemporalParts.HasZone(_kind))
            names = [.. names, "timezone"];
        return _kind == TemporalKind.DateTime ? [.. names, .. EpochNames] : names;
    }

    // Fields are set in the zone of the time that was taken over; only then is it moved to the zone that was asked for.
    private object InZone(TemporalParts parts, DateTimeZone? taken, TemporalParts? basis)
    {
        var wanted = TemporalParts.HasZone(_kind) ? Zone() : null;
        if (taken is not null && _kind == TemporalKind.Time)
        {
            var offset = ((OffsetTime)(parts with { Date = basis?.Date, Zone = taken }).Compose(_kind)).Offset;
            var time = parts.Time!.Value.WithOffset(offset);
            return wanted is null ? time : Moved(time, wanted, basis?.Date);
        }
        if (taken is not null && wanted is not null && _kind == TemporalKind.DateTime)
            return ((ZonedDateTime)(parts with { Zone = taken }).Compose(_kind)).WithZone(wanted);
        return (parts with { Zone = wanted ?? taken }).Compose(_kind);
    }

    private static OffsetTime Moved(OffsetTime time, DateTimeZone zone, LocalDate? date)
        => (date ?? new LocalDate(1970, 1, 1)).At(time.TimeOfDay).WithOffset(time.Offset).ToInstant().InZone(zone).ToOffsetDateTime().ToOffsetTime();

    private ZonedDateTime FromEpoch()
    {
        bool inSeconds = _fields.ContainsKey("epochSeconds");
        var start = inSeconds ? Instant.FromUnixTimeSeconds(Whole("epochSeconds", 0)) : Instant.FromUnixTimeMilliseconds(Whole("epochMillis", 0));
        return start.PlusNanoseconds(Nanosecond(inSeconds ? 0 : 3)).InZone(Zone() ?? DateTimeZone.Utc);
    }

    private TemporalParts? Basis(string name)
    {
        if (!_fields.TryGetValue(name, out object? value))
            return null;
        var parts = TemporalParts.Of(value) ?? throw Arguments.Wrong(name, "a date or a time", value);
        bool fits = name switch
        {
            "date" => parts.Date is not null,
            "time" => parts.Time is not null,
            _ => parts.Date is not null && parts.Time is not null,
        };
        return fits ? parts : throw new ValueException($"The field '{name}' cannot be taken from {ValueName.Of(value)}.");
    }

    private LocalDate ReadDate(LocalDate? basis)
    {
        if (basis is null && !Has("year"))
            throw new ValueException($"{TemporalFunctions.NameOf(_kind)}() needs the field 'year'.");
        int given = new[] { Has("month") || Has("day"), Has("week") || Has("dayOfWeek"), Has("ordinalDay"), Has("quarter") || Has("dayOfQuarter") }.Count(g => g);
        if (given > 1)
            throw new ValueException("A date is counted by month and day, by week, by quarter or by ordinalDay, not by two of them at once.");
        if (Has("week") || Has("dayOfWeek"))
            return ByWeek(basis);
        if (Has("ordinalDay"))
            return DateFields.OfOrdinal(Year(basis), (int)Whole("ordinalDay", 1));
        if (Has("quarter") || Has("dayOfQuarter"))
        {
            Need("dayOfQuarter", "quarter", basis);
            int quarter = (int)Whole("quarter", basis is { } b ? DateFields.QuarterOf(b) : 1);
            if (basis is { } same && !Has("dayOfQuarter"))
                return DateFields.InQuarter(same, Year(basis), quarter);
            return DateFields.OfQuarter(Year(basis), quarter, (int)Whole("dayOfQuarter", basis is { } d ? DateFields.DayOfQuarter(d) : 1));
        }
        Need("day", "month", basis);
        return new LocalDate(Year(basis), (int)Whole("month", basis?.Month ?? 1), (int)Whole("day", basis?.Day ?? 1));
    }

    private LocalDate ByWeek(LocalDate? basis)
    {
        Need("dayOfWeek", "week", basis);
        int year = CheckedYear(Whole("year", basis is { } b ? WeekYearRules.Iso.GetWeekYear(b) : 0));
        int week = (int)Whole("week", basis is { } w ? WeekYearRules.Iso.GetWeekOfWeekYear(w) : 1);
        long day = Whole("dayOfWeek", basis is { } d ? (long)d.DayOfWeek : 1);

        // The server takes a week 53 in every year.
        return week == 53
            ? WeekYearRules.Iso.GetLocalDate(year, 52, (IsoDayOfWeek)day).PlusWeeks(1)
            : WeekYearRules.Iso.GetLocalDate(year, week, (IsoDayOfWeek)day);
    }

    private int Year(LocalDate? basis) => CheckedYear(Whole("year", basis?.Year ?? 0));

    private static int CheckedYear(long year) => year is >= -9998 and <= 9999
        ? (int)year
        : throw new ValueException($"The year {year} is not supported: years go from -9998 to 9999.");

    private LocalTime ReadTime(LocalTime? basis)
    {
        Need("minute", "hour", basis);
        Need("second", "minute", basis);
        if (Has("millisecond") || Has("microsecond") || Has("nanosecond"))
            Need(null, "second", basis);
        int nanosecond = Has("millisecond") || Has("microsecond") || Has("nanosecond") ? Nanosecond(0) : basis?.NanosecondOfSecond ?? 0;
        return new LocalTime((int)Whole("hour", basis?.Hour ?? 0), (int)Whole("minute", basis?.Minute ?? 0), (int)Whole("second", basis?.Second ?? 0))
            .PlusNanoseconds(nanosecond);
    }

    /// <param name="digits">Digits of the fraction that are given otherwise already.</param>
    private int Nanosecond(int digits)
    {
        long millisecond = Part("millisecond", 999);
        long microsecond = Part("microsecond", Has("millisecond") ? 999 : 999_999);
        long most = Has("microsecond") ? 999 : Has("millisecond") || digits == 3 ? 999_999 : 999_999_999;
        return (int)((millisecond * 1_000_000) + (microsecond * 1_000) + Part("nanosecond", most));
    }

    private long Part(string name, long most) => Whole(name, 0) is var value && value >= 0 && value <= most
        ? value
        : throw new ValueException($"The field '{name}' goes from 0 to {most} here.");

    private void Need(string? name, string larger, object? basis)
    {
        if (basis is null && (name is null || Has(name)) && !Has(larger))
            throw new ValueException($"The field '{name ?? "nanosecond"}' needs '{larger}' beside it.");
    }

    private bool Has(string name) => _fields.ContainsKey(name);

    private long Whole(string name, long otherwise)
    {
        if (!_fields.TryGetValue(name, out object? value))
            return otherwise;
        return value is long whole
            ? EpochNames.Contains(name, StringComparer.Ordinal) ? whole : Math.Clamp(whole, int.MinValue, int.MaxValue)
            : throw Arguments.Wrong(name, "a whole number", value);
    }
}
