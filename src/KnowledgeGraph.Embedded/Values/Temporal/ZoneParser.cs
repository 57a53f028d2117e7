using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace KnowledgeGraph.Embedded.Values.Temporal;

/// <summary>Reads time zones: <c>Z</c>, <c>+08:00</c>, <c>+0800</c>, <c>+08</c>, or a name of the time-zone database.</summary>
internal static partial class ZoneParser
{
    public static DateTimeZone Parse(string text)
    {
        if (text is "Z" or "z")
            return DateTimeZone.Utc;
        if (OffsetForm().Match(text) is { Success: true } match)
            return DateTimeZone.ForOffset(ReadOffset(match));
        return DateTimeZoneProviders.Tzdb.GetZoneOrNull(text.Replace(' ', '_'))
            ?? throw new ValueException($"'{text}' is not a time zone: write an offset such as +08:00 or a name such as Asia/Shanghai.");
    }

    private static Offset ReadOffset(Match match)
    {
        int hours = Number(match.Groups["hour"]);
        int minutes = Number(match.Groups["minute"]);
        int seconds = Number(match.Groups["second"]);
        int total = (hours * 3600) + (minutes * 60) + seconds;
        if (minutes > 59 || seconds > 59 || total > 18 * 3600)
            throw new ValueException($"'{match.Value}' is not an offset of a time zone: offsets go from -18:00 to +18:00.");
        return Offset.FromSeconds(match.Value[0] == '-' ? -total : total);
    }

    private static int Number(Group group) => group.Success ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"\A[+-](?<hour>[0-9]{2})(?::?(?<minute>[0-9]{2})(?::?(?<second>[0-9]{2}))?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex OffsetForm();
}
