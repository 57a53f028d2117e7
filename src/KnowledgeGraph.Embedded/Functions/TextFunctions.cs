using System.Globalization;

namespace KnowledgeGraph.Embedded.Functions;

/// <summary>Functions on texts; positions count UTF-16 code units from 0.</summary>
internal static class TextFunctions
{
    public static readonly IReadOnlyList<Function> All =
    [
        Case("toLower", t => t.ToLowerInvariant()),
        Case("toUpper", t => t.ToUpperInvariant()),
        Case("lower", t => t.ToLowerInvariant()),
        Case("upper", t => t.ToUpperInvariant()),
        Case("trim", t => t.Trim()),
        Trim("btrim", (t, signs) => t.Trim(signs)),
        Trim("ltrim", (t, signs) => t.TrimStart(signs)),
        Trim("rtrim", (t, signs) => t.TrimEnd(signs)),
        Case("normalize", t => t.Normalize()),
        Arguments.Strict("replace", 3, 3, a => Replace(Arguments.Text(a[0], "replace"), Arguments.Text(a[1], "replace"), Arguments.Text(a[2], "replace"))),
        Arguments.Strict("split", 2, 2, a => Split(Arguments.Text(a[0], "split"), a[1])),
        Arguments.Strict("substring", 2, 3, Substring),
        Arguments.Strict("left", 2, 2, a => Left(Arguments.Text(a[0], "left"), Arguments.NotNegative(a[1], "left"))),
        Arguments.Strict("right", 2, 2, a => Right(Arguments.Text(a[0], "right"), Arguments.NotNegative(a[1], "right"))),
        Arguments.Strict("char_length", v => (long)Arguments.Text(v, "char_length").Length),
        Arguments.Strict("character_length", v => (long)Arguments.Text(v, "character_length").Length),
    ];

    private static Function Case(string name, Func<string, string> change)
        => Arguments.Strict(name, value => change(Arguments.Text(value, name)));

    // Without signs, all white space goes.
    private static Function Trim(string name, Func<string, char[]?, string> trim)
        => Arguments.Strict(name, 1, 2, a => trim(Arguments.Text(a[0], name), a.Length == 2 ? Arguments.Text(a[1], name).ToCharArray() : null));

    // The empty text stands before, between and after all signs.
    private static string Replace(string text, string old, string by)
        => old.Length == 0 ? by + string.Concat(text.Select(sign => sign + by)) : text.Replace(old, by, StringComparison.Ordinal);

    private static object?[] Split(string text, object? separators)
    {
        string[] by = separators is IReadOnlyList<object?> list
            ? [.. list.Select(s => Arguments.Text(s, "split"))]
            : [Arguments.Text(separators, "split")];
        return by is [""] && text.Length > 0 ? [.. text.Select(c => c.ToString(CultureInfo.InvariantCulture))] : text.Length == 0 ? [""] : [.. text.Split(by, StringSplitOptions.None)];
    }

    private static string Substring(object?[] a)
    {
        string text = Arguments.Text(a[0], "substring");
        int start = Math.Min(Arguments.NotNegative(a[1], "substring"), text.Length);
        int length = a.Length == 3 ? Arguments.NotNegative(a[2], "substring") : text.Length;
        return text.Substring(start, Math.Min(length, text.Length - start));
    }

    private static string Left(string text, int length) => text[..Math.Min(length, text.Length)];

    private static string Right(string text, int length) => text[^Math.Min(length, text.Length)..];
}
