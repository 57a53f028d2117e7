using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Functions;

/// <summary>Functions on lists, and those that take texts and lists alike.</summary>
internal static class ListFunctions
{
    private const int LongestRange = 10_000_000;

    public static readonly IReadOnlyList<Function> All =
    [
        Arguments.Strict("head", v => Arguments.List(v, "head") is [var first, ..] ? first : null),
        Arguments.Strict("last", v => Arguments.List(v, "last") is [.., var last] ? last : null),
        Arguments.Strict("tail", v => Arguments.List(v, "tail").Skip(1).ToArray()),
        Arguments.Strict("size", Size),
        Arguments.Strict("reverse", Reverse),
        Arguments.Strict("range", 2, 3, Range),
        Arguments.Strict("isEmpty", IsEmpty),
        new("nullIf", 2, 2, (_, a) => Equality.Equal(a[0], a[1]) == true ? null : a[0]),
        new("coalesce", 1, int.MaxValue, (_, a) => Array.Find(a, value => value is not null)),
    ];

    private static object Size(object value) => value switch
    {
        string text => (long)text.Length,
        IReadOnlyList<object?> list => (long)list.Count,
        _ => throw Arguments.Wrong("size", "a text or a list", value),
    };

    private static object IsEmpty(object value) => value switch
    {
        string text => text.Length == 0,
        IReadOnlyList<object?> list => list.Count == 0,
        IReadOnlyDictionary<string, object?> map => map.Count == 0,
        _ => throw Arguments.Wrong("isEmpty", "a text, a list or a map", value),
    };

    private static object Reverse(object value)
    {
        if (value is IReadOnlyList<object?> list)
            return list.Reverse().ToArray();
        char[] characters = Arguments.Text(value, "reverse").ToCharArray();
        Array.Reverse(characters);
        return new string(characters);
    }

    private static object Range(object?[] a)
    {
        long start = Bound(a[0]);
        long end = Bound(a[1]);
        long step = a.Length == 3 ? Bound(a[2]) : 1;
        if (step == 0)
            throw new ValueException("range() needs a step that is not 0.");
        var count = (Int128)Math.Sign(step) * ((Int128)end - start) < 0 ? 0 : (((Int128)end - start) / step) + 1;
        if (count > LongestRange)
            throw new ValueException($"range() makes at most {LongestRange} numbers.");
        object?[] numbers = new object?[(int)count];
        for (int i = 0; i < numbers.Length; i++)
            numbers[i] = start + (i * step);
        return numbers;
    }

    private static long Bound(object? value) => value is long whole ? whole : throw Arguments.Wrong("range", "whole numbers", value);
}
