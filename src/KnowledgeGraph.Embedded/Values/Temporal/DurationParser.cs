using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Embedded.Values.Temporal;

/// <summary>Reads durations of ISO 8601: <c>P1Y2M3W4DT5H6M7.8S</c> or in the form of a date and time, <c>P2012-02-02T14:37:21.545</c>.</summary>
internal static partial class DurationParser
{
    public static DurationValue Parse(string text)
    {
        var match = UnitForm().Match(text);
        if (!match.Success || text.EndsWith('P') || text.EndsWith('T'))
            match = DateForm().Match(text);
        if (!match.Success)
            throw new ValueException($"'{text}' is not a duration such as P1Y2M3DT4H5M6.5S.");
        var found = Durations.Of(
            (Number(match, "years") * 12) + Number(match, "months"),
            (Number(match, "weeks") * 7) + Number(match, "days"),
            (Number(match, "hours") * 3600) + (Number(match, "minutes") * 60) + Number(match, "seconds"),
            0);
        return match.Groups["sign"].ValueSpan is "-" ? Durations.Negate(found) : found;
    }

    private static decimal Number(Match match, string group) => match.Groups[group].Success
        ? decimal.Parse(match.Groups[group].Value.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
        : 0;

    [GeneratedRegex(
        @"\A(?<sign>[+-])?P(?:(?<years>[+-]?[0-9]+(?:[.,][0-9]+)?)Y)?(?:(?<months>[+-]?[0-9]+(?:[.,][0-9]+)?)M)?(?:(?<weeks>[+-]?[0-9]+(?:[.,][0-9]+)?)W)?(?:(?<days>[+-]?[0-9]+(?:[.,][0-9]+)?)D)?(?:T(?:(?<hours>[+-]?[0-9]+(?:[.,][0-9]+)?)H)?(?:(?<minutes>[+-]?[0-9]+(?:[.,][0-9]+)?)M)?(?:(?<seconds>[+-]?[0-9]+(?:[.,][0-9]+)?)S)?)?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex UnitForm();

    [GeneratedRegex(
        @"\A(?<sign>[+-])?P(?<years>[0-9]{4})-?(?<months>[0-9]{2})-?(?<days>[0-9]{2})T(?<hours>[0-9]{2}):?(?<minutes>[0-9]{2}):?(?<seconds>[0-9]{2}(?:[.,][0-9]{1,9})?)\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex DateForm();
}
