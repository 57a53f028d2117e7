using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Calendars;

namespace KnowledgeGraph.Embedded.Values.Temporal;

/// <summary>Reads dates and times in the forms of ISO 8601 that Cypher takes: with and without separators, by month, week, quarter or day of the year.</summary>
internal static partial class TemporalParser
{
    public static object Parse(TemporalKind kind, string text)
    {
        int at = text.IndexOf('T', StringComparison.Ordinal);
        bool joined = TemporalParts.HasDate(kind) && TemporalParts.HasTime(kind);
        if (!joined)
            return kind == TemporalKind.Date ? ParseDate(text) : ParseTime(kind, text, text).Compose(kind);
        var date = ParseDate(at < 0 ? text : text[..at]);
        return at < 0
            ? new TemporalParts(date, null, null).Compose(kind)
            : Join(kind, text, date, text[(at + 1)..]);
    }

    private static object Join(TemporalKind kind, string text, LocalDate date, string rest)
    {
        var parts = ParseTime(kind, rest, text) with { Date = date };
        int bracket = rest.IndexOf('[', StringComparison.Ordinal);
        if (kind != TemporalKind.DateTime || bracket < 0)
            return parts.Compose(kind);
        var zone = ZoneParser.Parse(rest[(bracket + 1)..^1]);
        var local = date.At(parts.Time!.Value);
        if (TimeForm().Match(rest).Groups["zone"] is not { Success: true } offset)
            return TemporalParts.Zoned(local, zone);
        var wanted = local.WithOffset(ZoneParser.Parse(offset.Value).GetUtcOffset(default)).ToInstant().InZone(zone);
        return wanted.LocalDateTime == local
            ? wanted
            : throw new ValueException($"'{text}' has an offset that {zone.Id} does not have at that time.");
    }

    public static LocalDate ParseDate(string text)
    {
        var match = DateForm().Match(text);
        if (!match.Success)
            throw Wrong(text, "a date such as 2012-05-31, 2012-W22-4, 2012-Q2 or 2012-152");
        int year = Year(text, match.Groups["year"].Value);
        try
        {
            return Resolve(year, match);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw Wrong(text, "a day of the calendar");
        }
    }

    private static LocalDate Resolve(int year, Match match)
    {
        if (match.Groups["week"].Success)
            return WeekYearRules.Iso.GetLocalDate(year, Number(match, "week", 1), (IsoDayOfWeek)Number(match, "weekDay", 1));
        if (match.Groups["quarter"].Success)
            return DateFields.OfQuarter(year, Number(match, "quarter", 1), Number(match, "quarterDay", 1));
        return match.Groups["ordinal"].Success
            ? DateFields.OfOrdinal(year, Number(match, "ordinal", 1))
            : new LocalDate(year, Number(match, "month", 1), Number(match, "day", 1));
    }

    private static int Year(string text, string digits)
    {
        int year = int.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return year is >= -9998 and <= 9999
            ? year
            : throw new ValueException($"'{text}' is not supported: years go from -9998 to 9999.");
    }

    private static TemporalParts ParseTime(TemporalKind kind, string time, string whole)
    {
        var match = TimeForm().Match(time);
        bool hasZone = match.Groups["zone"].Success || match.Groups["name"].Success;
        if (!match.Success || (hasZone && !TemporalParts.HasZone(kind)))
            throw Wrong(whole, TemporalParts.HasZone(kind) ? "a time such as 21:40:32.142+08:00" : "a time such as 21:40:32.142, without a zone");
        int nanosecond = match.Groups["fraction"].Success ? int.Parse(match.Groups["fraction"].Value.PadRight(9, '0'), CultureInfo.InvariantCulture) : 0;
        var zone = match.Groups["zone"].Success ? ZoneParser.Parse(match.Groups["zone"].Value) : null;
        if (match.Groups["name"].Success && kind == TemporalKind.Time)
            throw Wrong(whole, "a time with an offset such as +08:00; a named zone needs a date");
        try
        {
            var read = new LocalTime(Number(match, "hour", 0), Number(match, "minute", 0), Number(match, "second", 0)).PlusNanoseconds(nanosecond);
            return new TemporalParts(null, read, zone);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw Wrong(whole, "a time of the day");
        }
    }

    private static int Number(Match match, string group, int otherwise)
        => match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : otherwise;

    private static ValueException Wrong(string text, string wanted) => new($"'{text}' is not {wanted}.");

    [GeneratedRegex(
        @"\A(?<year>[0-9]{4}|[+-][0-9]{4,9})(?:-?W(?<week>[0-9]{2})(?:-?(?<weekDay>[0-9]))?|-?Q(?<quarter>[0-9])(?:-?(?<quarterDay>[0-9]{2}))?|-?(?<ordinal>[0-9]{3})|-?(?<month>[0-9]{2})(?:-?(?<day>[0-9]{2}))?)?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex DateForm();

    [GeneratedRegex(
        @"\A(?<hour>[0-9]{2})(?::?(?<minute>[0-9]{2})(?::?(?<second>[0-9]{2})(?:[.,](?<fraction>[0-9]{1,9}))?)?)?(?<zone>Z|[+-][0-9:]{2,8})?(?:\[(?<name>[^\]]+)\])?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex TimeForm();
}
