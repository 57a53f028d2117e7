using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Querying;

/// <summary>A length of time as Cypher has it: months, days and seconds are kept apart, since a month has no fixed number of days
/// and a day no fixed number of seconds. Equal only where all parts are.</summary>
/// <param name="Months">Whole months, of any sign; a year is twelve.</param>
/// <param name="Days">Whole days, of any sign; a week is seven.</param>
/// <param name="Seconds">Whole seconds, rounded down where <paramref name="Nanoseconds"/> follow.</param>
/// <param name="Nanoseconds">0 to 999,999,999, added to <paramref name="Seconds"/>.</param>
public sealed record DurationValue(long Months, long Days, long Seconds, int Nanoseconds)
{
    private const long PerSecond = 1_000_000_000;

    /// <summary>ISO 8601, as Cypher's toString() writes it: <c>P1Y2M3DT4H5M6.5S</c>; nothing at all is <c>PT0S</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("P");
        Append(text, Months / 12, 'Y');
        Append(text, Months % 12, 'M');
        Append(text, Days, 'D');
        var time = TimeText();
        if (time.Length > 0)
            text.Append('T').Append(time);
        return text.Length == 1 ? "PT0S" : text.ToString();
    }

    private string TimeText()
    {
        var text = new StringBuilder();
        var nanoseconds = ((Int128)Seconds * PerSecond) + Nanoseconds;
        var whole = (long)(nanoseconds / PerSecond);
        Append(text, whole / 3600, 'H');
        Append(text, whole / 60 % 60, 'M');
        var second = whole % 60 * PerSecond;
        var rest = second + (long)(nanoseconds % PerSecond);
        if (rest != 0)
            text.Append((rest / (decimal)PerSecond).ToString("0.#########", CultureInfo.InvariantCulture)).Append('S');
        return text.ToString();
    }

    private static void Append(StringBuilder text, long count, char unit)
    {
        if (count != 0)
            text.Append(CultureInfo.InvariantCulture, $"{count}").Append(unit);
    }
}
