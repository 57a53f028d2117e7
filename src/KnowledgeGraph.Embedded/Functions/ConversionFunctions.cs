using System.Globalization;
using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Functions;

/// <summary>Conversions: what cannot be converted by its content is null; what cannot by its kind is an error, except in the OrNull forms.</summary>
internal static class ConversionFunctions
{
    public static readonly IReadOnlyList<Function> All =
    [
        .. Both("toString", ValueText.Of),
        .. Both("toInteger", ToInteger),
        .. Both("toFloat", ToFloat),
        .. Both("toBoolean", ToBoolean),
        ToList("toStringList", ValueText.Of),
        ToList("toIntegerList", ToInteger),
        ToList("toFloatList", ToFloat),
        ToList("toBooleanList", ToBoolean),
        new("valueType", 1, 1, (_, a) => ValueTypes.Of(a[0])),
    ];

    private static IEnumerable<Function> Both(string name, Func<object, object?> convert)
        => [Arguments.Strict(name, convert), Arguments.Strict(name + "OrNull", value => OrNull(convert, value))];

    private static Function ToList(string name, Func<object, object?> convert)
        => Arguments.Strict(name, value => Arguments.List(value, name).Select(item => item is null ? null : OrNull(convert, item)).ToArray());

    private static object? OrNull(Func<object, object?> convert, object value)
    {
        try
        {
            return convert(value);
        }
        catch (ValueException)
        {
            return null;
        }
    }

    private static object? ToInteger(object value) => value switch
    {
        long => value,
        double number => FromDouble(number),
        bool truth => truth ? 1L : 0L,
        string text when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole) => whole,
        string text when double.TryParse(text, NumberStyles.Float & ~NumberStyles.AllowLeadingWhite & ~NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out double number) => FromDouble(number),
        string => null,
        _ => throw Arguments.Wrong("toInteger", "a number, a text or a boolean", value),
    };

    private static object? FromDouble(double number)
        => double.IsNaN(number) || Math.Abs(number) >= 9.2233720368547758e18 ? null : (long)number;

    private static object? ToFloat(object value) => value switch
    {
        double => value,
        long whole => (double)whole,
        string text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) => number,
        string => null,
        _ => throw Arguments.Wrong("toFloat", "a number or a text", value),
    };

    private static object? ToBoolean(object value) => value switch
    {
        bool => value,
        long whole => Truth.Of(whole != 0),
        string text => text.Trim().ToUpperInvariant() switch
        {
            "TRUE" => Truth.True,
            "FALSE" => Truth.False,
            _ => null,
        },
        _ => throw Arguments.Wrong("toBoolean", "a boolean, a text or a whole number", value),
    };
}
