using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Functions;

/// <summary>round() with its number of digits and its mode.</summary>
internal static class Rounding
{
    private static readonly string[] Modes = ["UP", "DOWN", "CEILING", "FLOOR", "HALF_UP", "HALF_DOWN", "HALF_EVEN"];

    // Without digits halves go up, as in Neo4j; with digits they go away from zero.
    public static object Round(object?[] a)
    {
        double value = Arguments.Number(a[0], "round");
        if (a.Length == 1)
            return Math.Floor(value + 0.5);
        int digits = Math.Min(15, Arguments.NotNegative(a[1], "round"));
        string mode = a.Length == 3 ? Arguments.Text(a[2], "round") : "HALF_UP";
        if (!Modes.Contains(mode, StringComparer.Ordinal))
            throw new ValueException($"round() has no mode '{mode}': it has {string.Join(", ", Modes)}.");
        return Math.Abs(value) < 1e15 ? (double)Round((decimal)value, digits, mode) : value;
    }

    private static decimal Round(decimal value, int digits, string mode) => mode switch
    {
        "UP" => Math.Round(value, digits, value < 0 ? MidpointRounding.ToNegativeInfinity : MidpointRounding.ToPositiveInfinity),
        "DOWN" => Math.Round(value, digits, MidpointRounding.ToZero),
        "CEILING" => Math.Round(value, digits, MidpointRounding.ToPositiveInfinity),
        "FLOOR" => Math.Round(value, digits, MidpointRounding.ToNegativeInfinity),
        "HALF_DOWN" => HalfDown(value, digits),
        "HALF_EVEN" => Math.Round(value, digits, MidpointRounding.ToEven),
        _ => Math.Round(value, digits, MidpointRounding.AwayFromZero),
    };

    private static decimal HalfDown(decimal value, int digits)
    {
        decimal down = Math.Round(value, digits, MidpointRounding.ToZero);
        decimal away = Math.Round(value, digits, MidpointRounding.AwayFromZero);
        return Math.Abs(value - down) == Math.Abs(away - value) ? down : away;
    }
}
