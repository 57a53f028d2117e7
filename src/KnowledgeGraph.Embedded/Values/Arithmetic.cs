using KnowledgeGraph.Embedded.Values.Temporal;

namespace KnowledgeGraph.Embedded.Values;

/// <summary>+ - * / % ^ over numbers, texts and lists; null with anything is null.</summary>
internal static class Arithmetic
{
    private const int LongestText = 100_000_000;
    private const int LongestList = 10_000_000;

    public static object? Add(object? left, object? right) => (left, right) switch
    {
        (IReadOnlyList<object?> a, IReadOnlyList<object?> b) => Join(a, b),
        (null, _) or (_, null) => null,
        (IReadOnlyList<object?> a, _) => Join(a, [right]),
        (_, IReadOnlyList<object?> b) => Join([left], b),
        (long a, long b) => Checked(() => checked(a + b)),
        (string a, string b) => Join(a, b),
        (string a, long or double or bool) => a + ValueText.Of(right),
        (long or double or bool, string b) => ValueText.Of(left) + b,
        _ when Numbers.Is(left) && Numbers.Is(right) => Numbers.ToDouble(left) + Numbers.ToDouble(right),
        _ => TemporalArithmetic.Add(left, right) ?? throw Mismatch("+", left, right),
    };

    /// <summary><c>||</c>: texts with texts, lists with lists.</summary>
    public static object? Concatenate(object? left, object? right) => (left, right) switch
    {
        (null, _) or (_, null) => null,
        (string a, string b) => Join(a, b),
        (IReadOnlyList<object?> a, IReadOnlyList<object?> b) => Join(a, b),
        _ => throw Mismatch("||", left, right),
    };

    public static object? Subtract(object? left, object? right) => (left, right) switch
    {
        (null, _) or (_, null) => null,
        (long a, long b) => Checked(() => checked(a - b)),
        _ when TemporalArithmetic.Subtract(left, right) is { } temporal => temporal,
        _ => Floating("-", left, right, (a, b) => a - b),
    };

    public static object? Multiply(object? left, object? right) => (left, right) switch
    {
        (null, _) or (_, null) => null,
        (long a, long b) => Checked(() => checked(a * b)),
        _ when TemporalArithmetic.Multiply(left, right) is { } temporal => temporal,
        _ => Floating("*", left, right, (a, b) => a * b),
    };

    public static object? Divide(object? left, object? right) => (left, right) switch
    {
        (null, _) or (_, null) => null,
        (long, 0L) => throw new ValueException("Division by zero."),
        (long a, long b) => b == -1 ? Negate(a) : a / b,
        _ when TemporalArithmetic.Divide(left, right) is { } temporal => temporal,
        _ => Floating("/", left, right, (a, b) => a / b),
    };

    public static object? Modulo(object? left, object? right) => (left, right) switch
    {
        (null, _) or (_, null) => null,
        (long, 0L) => throw new ValueException("Division by zero."),
        (long a, long b) => b == -1 ? 0L : a % b,
        _ => Floating("%", left, right, (a, b) => a % b),
    };

    public static object? Power(object? left, object? right)
        => left is null || right is null ? null : Floating("^", left, right, Math.Pow);

    public static object? Negate(object? value) => value switch
    {
        null => null,
        long whole => Checked(() => checked(-whole)),
        double number => -number,
        _ => throw new ValueException($"- needs a number but got {ValueName.Of(value)}."),
    };

    public static object? Plus(object? value)
        => value is null || Numbers.Is(value) ? value : throw new ValueException($"+ needs a number but got {ValueName.Of(value)}.");

    private static string Join(string left, string right)
        => (long)left.Length + right.Length <= LongestText ? left + right : throw new ValueException($"A text may have at most {LongestText} characters.");

    private static object?[] Join(IReadOnlyList<object?> left, IReadOnlyList<object?> right)
        => (long)left.Count + right.Count <= LongestList ? [.. left, .. right] : throw new ValueException($"A list may have at most {LongestList} items.");

    private static object Floating(string sign, object left, object right, Func<double, double, double> compute)
        => Numbers.Is(left) && Numbers.Is(right) ? compute(Numbers.ToDouble(left), Numbers.ToDouble(right)) : throw Mismatch(sign, left, right);

    private static object Checked(Func<long> compute)
    {
        try
        {
            return compute();
        }
        catch (OverflowException)
        {
            throw new ValueException("The result is not a whole number of 64 bits: use floating-point numbers, as in 1.0 * x.");
        }
    }

    private static ValueException Mismatch(string sign, object? left, object? right)
        => new($"{sign} cannot be used on {ValueName.Of(left)} and {ValueName.Of(right)}.");
}
