using KnowledgeGraph.Querying;
using NodaTime;
using NodaTime.Calendars;

namespace KnowledgeGraph.Embedded.Values.Temporal;

/// <summary>What can be read off dates, times and durations by a point and a name: <c>d.year</c>.</summary>
internal static class TemporalFields
{
    private static readonly Dictionary<string, Func<LocalDate, object>> OfDate = new(StringComparer.OrdinalIgnoreCase)
    {
        ["year"] = d => (long)d.Year,
        ["quarter"] = d => (long)DateFields.QuarterOf(d),
        ["month"] = d => (long)d.Month,
        ["week"] = d => (long)WeekYearRules.Iso.GetWeekOfWeekYear(d),
        ["weekYear"] = d => (long)WeekYearRules.Iso.GetWeekYear(d),
        ["day"] = d => (long)d.Day,
        ["ordinalDay"] = d => (long)d.DayOfYear,
        ["weekDay"] = d => (long)d.DayOfWeek,
        ["dayOfWeek"] = d => (long)d.DayOfWeek,
        ["dayOfQuarter"] = d => (long)DateFields.DayOfQuarter(d),
    };

    private static readonly Dictionary<string, Func<LocalTime, object>> OfTime = new(StringComparer.OrdinalIgnoreCase)
    {
        ["hour"] = t => (long)t.Hour,
        ["minute"] = t => (long)t.Minute,
        ["second"] = t => (long)t.Second,
        ["millisecond"] = t => (long)(t.NanosecondOfSecond / 1_000_000),
        ["microsecond"] = t => (long)(t.NanosecondOfSecond / 1_000),
        ["nanosecond"] = t => (long)t.NanosecondOfSecond,
    };

    private static readonly Dictionary<string, Func<DurationValue, object>> OfDuration = new(StringComparer.OrdinalIgnoreCase)
    {
        ["years"] = d => d.Months / 12,
        ["quarters"] = d => d.Months / 3,
        ["months"] = d => d.Months,
        ["weeks"] = d => d.Days / 7,
        ["days"] = d => d.Days,
        ["hours"] = d => d.Seconds / 3600,
        ["minutes"] = d => d.Seconds / 60,
        ["seconds"] = d => d.Seconds,
        ["milliseconds"] = d => checked((long)(Durations.Nanoseconds(d) / 1_000_000)),
        ["microseconds"] = d => checked((long)(Durations.Nanoseconds(d) / 1_000)),
        ["nanoseconds"] = d => checked((long)Durations.Nanoseconds(d)),
        ["quartersOfYear"] = d => d.Months / 3 % 4,
        ["monthsOfQuarter"] = d => d.Months % 3,
        ["monthsOfYear"] = d => d.Months % 12,
        ["daysOfWeek"] = d => d.Days % 7,
        ["minutesOfHour"] = d => d.Seconds / 60 % 60,
        ["secondsOfMinute"] = d => d.Seconds % 60,
        ["millisecondsOfSecond"] = d => (long)(d.Nanoseconds / 1_000_000),
        ["microsecondsOfSecond"] = d => (long)(d.Nanoseconds / 1_000),
        ["nanosecondsOfSecond"] = d => (long)d.Nanoseconds,
    };

    /// <summary>False where the value is neither a point in time nor a duration; a name that it does not have is an error.</summary>
    public static bool TryGet(object? target, string name, out object? value)
    {
        value = target switch
        {
            DurationValue duration => OfDuration.TryGetValue(name, out var read) ? TemporalArithmetic.Guard(() => read(duration)) : throw Unknown(target, name, OfDuration.Keys),
            _ => TemporalParts.Of(target) is { } parts ? OfPoint(target!, parts, name) : null,
        };
        return value is not null;
    }

    private static object OfPoint(object target, TemporalParts parts, string name)
    {
        if (parts.Date is { } date && OfDate.TryGetValue(name, out var ofDate))
            return ofDate(date);
        if (parts.Time is { } time && OfTime.TryGetValue(name, out var ofTime))
            return ofTime(time);
        return OfZone(target, name) ?? throw Unknown(target, name, NamesOf(parts));
    }

    private static IEnumerable<string> NamesOf(TemporalParts parts)
    {
        IEnumerable<string> names = parts.Date is null ? [] : OfDate.Keys;
        if (parts.Time is not null)
            names = names.Concat(OfTime.Keys);
        return parts.Zone is null ? names : names.Concat(["timezone", "offset", "offsetMinutes", "offsetSeconds"]);
    }

    private static object? OfZone(object target, string name)
    {
        Offset? offset = target switch
        {
            OffsetTime time => time.Offset,
            ZonedDateTime moment => moment.Offset,
            _ => null,
        };
        return (name.ToUpperInvariant(), target) switch
        {
            ("EPOCHSECONDS", ZonedDateTime moment) => moment.ToInstant().ToUnixTimeSeconds(),
            ("EPOCHMILLIS", ZonedDateTime moment) => moment.ToInstant().ToUnixTimeMilliseconds(),
            ("TIMEZONE", ZonedDateTime moment) when !TemporalText.IsPlainOffset(moment.Zone) => moment.Zone.Id,
            ("TIMEZONE" or "OFFSET", _) when offset is { } found => TemporalText.Of(found),
            ("OFFSETMINUTES", _) when offset is { } found => (long)(found.Seconds / 60),
            ("OFFSETSECONDS", _) when offset is { } found => (long)found.Seconds,
            _ => null,
        };
    }

    private static ValueException Unknown(object target, string name, IEnumerable<string> known)
    {
        var near = NearestName.Find(name, known);
        return new ValueException($"{ValueName.Of(target)} has no '{name}'.{(near is null ? "" : $" Did you mean '{near}'?")}");
    }
}
