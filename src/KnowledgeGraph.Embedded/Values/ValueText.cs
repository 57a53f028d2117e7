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

    // One digit before the point and at least one after it, as Neo4j writes 1.0E7 where .NET writes 10000000 or 1E+07.
    private static string Scientific(double number)
    {
        string[] parts = Math.Abs(number).ToString("R", CultureInfo.InvariantCulture).Split('E');
        string[] mantissa = parts[0].Split('.');
        string all = string.Concat(mantissa);
        string digits = all.TrimStart('0');
        int power = mantissa[0].Length - 1 - (all.Length - digits.Length) + (parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0);
        digits = digits.TrimEnd('0').PadRight(2, '0');
        return string.Create(CultureInfo.InvariantCulture, $"{(number < 0 ? "-" : "")}{digits[0]}.{digits[1..]}E{power}");
    }
}
