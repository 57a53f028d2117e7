using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Functions;

/// <summary>Reads arguments in the form that a function wants.</summary>
internal static class Arguments
{
    public static string Text(object? value, string function)
        => value as string ?? throw Wrong(function, "a text", value);

    public static int Whole(object? value, string function) => value switch
    {
        long whole => (int)Math.Clamp(whole, int.MinValue, int.MaxValue),
        _ => throw Wrong(function, "a whole number", value),
    };

    public static int NotNegative(object? value, string function)
        => Whole(value, function) is >= 0 and var whole ? whole : throw new ValueException($"{function}() needs a number that is not negative.");

    public static double Number(object? value, string function)
        => Numbers.Is(value) ? Numbers.ToDouble(value!) : throw Wrong(function, "a number", value);

    public static IReadOnlyList<object?> List(object? value, string function)
        => value as IReadOnlyList<object?> ?? throw Wrong(function, "a list", value);

    public static ValueException Wrong(string function, string wanted, object? value)
        => new($"{function}() needs {wanted} but got {ValueName.Of(value)}.");

    /// <summary>How many arguments something takes, for messages.</summary>
    public static string InWords(int least, int most) => (least, most) switch
    {
        (0, 0) => "no arguments",
        (1, 1) => "1 argument",
        (_, int.MaxValue) => $"{least} or more arguments",
        _ when least == most => $"{least} arguments",
        _ => $"{least} to {most} arguments",
    };

    /// <summary>A function that gives null as soon as one argument is null.</summary>
    public static Function Strict(string name, int least, int most, Func<object?[], object?> evaluate)
        => new(name, least, most, (_, arguments) => Array.IndexOf(arguments, null) >= 0 ? null : evaluate(arguments));

    /// <summary>A function of one argument that gives null for null.</summary>
    public static Function Strict(string name, Func<object, object?> evaluate)
        => new(name, 1, 1, (_, arguments) => arguments[0] is { } value ? evaluate(value) : null);
}
