using System.Globalization;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Embedded.Values;

/// <summary>Values as toString() writes them.</summary>
internal static class ValueText
{
    public static string Of(object value) => value switch
    {
        string text => text,
        bool truth => truth ? "true" : "false",
        long whole => whole.ToString(CultureInfo.InvariantCulture),
        double number => Of(number),
        _ when TemporalText.Of(value) is { } temporal => temporal,
        _ => throw new ValueException($"{ValueName.Of(value)} has no text form: take one of its properties."),
    };

    private static string Of(double number)
    {
        if (double.IsNaN(number))
            return "NaN";
        if (double.IsInfinity(number))
            return number > 0 ? "Infinity" : "-Infinity";
        double size = Math.Abs(number);
        if (size != 0 && size is < 1e-3 or >= 1e7)
            return Scientific(number);
        string text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) ? text : text + ".0";
    }

    // Neo4j writes 1.0E7 where .NET writes 10000000 or 1E+07.
    private static string Scientific(double number)
    {
        string text = number.ToString("0.0################E0", CultureInfo.InvariantCulture);
        return double.Parse(text, CultureInfo.InvariantCulture).Equals(number) ? text : number.ToString("E16", CultureInfo.InvariantCulture);
    }
}
