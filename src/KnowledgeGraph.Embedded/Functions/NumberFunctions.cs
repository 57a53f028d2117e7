using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Functions;

/// <summary>Mathematical functions.</summary>
internal static class NumberFunctions
{
    public static readonly IReadOnlyList<Function> All =
    [
        Arguments.Strict("abs", Absolute),
        Arguments.Strict("sign", v => (long)Math.Sign(Arguments.Number(v, "sign"))),
        Of("ceil", Math.Ceiling),
        Of("ceiling", Math.Ceiling),
        Of("floor", Math.Floor),
        Arguments.Strict("round", 1, 3, Rounding.Round),
        Of("sqrt", Math.Sqrt),
        Of("exp", Math.Exp),
        Of("log", Math.Log),
        Of("log10", Math.Log10),
        Of("sin", Math.Sin),
        Of("cos", Math.Cos),
        Of("tan", Math.Tan),
        Of("cot", x => 1 / Math.Tan(x)),
        Of("asin", Math.Asin),
        Of("acos", Math.Acos),
        Of("atan", Math.Atan),
        Arguments.Strict("atan2", 2, 2, a => Math.Atan2(Arguments.Number(a[0], "atan2"), Arguments.Number(a[1], "atan2"))),
        Of("sinh", Math.Sinh),
        Of("cosh", Math.Cosh),
        Of("tanh", Math.Tanh),
        Of("degrees", x => x * 180 / Math.PI),
        Of("radians", x => x * Math.PI / 180),
        Of("haversin", x => (1 - Math.Cos(x)) / 2),
        Arguments.Strict("isNaN", v => v is double number && double.IsNaN(number)),
        new("pi", 0, 0, (_, _) => Math.PI),
        new("e", 0, 0, (_, _) => Math.E),
        new("rand", 0, 0, (_, _) => Random.Shared.NextDouble()),
        new("timestamp", 0, 0, (context, _) => context.StatementTime.ToUnixTimeMilliseconds()),
    ];

    private static Function Of(string name, Func<double, double> compute)
        => Arguments.Strict(name, value => compute(Arguments.Number(value, name)));

    private static object Absolute(object value) => value switch
    {
        long.MinValue => throw new ValueException("abs() of the smallest whole number is too big."),
        long whole => Math.Abs(whole),
        _ => (object)Math.Abs(Arguments.Number(value, "abs")),
    };
}
