using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace KnowledgeGraph.Verifying;

/// <summary>An HTML character reference in raw text: <c>&amp;amp;</c>, <c>&amp;#20013;</c>, <c>&amp;#x4E2D;</c>.</summary>
/// <param name="Length">Code units from the ampersand to the semicolon, both included.</param>
/// <param name="Value">The characters that it stands for.</param>
internal readonly record struct CharacterReference(int Length, string Value)
{
    private const int LongestName = 32;

    /// <summary>The reference that starts at <paramref name="at"/>, or null where the ampersand starts none.</summary>
    public static CharacterReference? At(string raw, int at)
    {
        int window = Math.Min(raw.Length - at, LongestName + 2);
        int semicolon = raw.IndexOf(';', at, window);
        if (raw[at] != '&' || semicolon < at + 2)
            return null;
        string name = raw[(at + 1)..semicolon];
        string? value = name[0] == '#' ? Decode(name.AsSpan(1)) : HtmlEntityProvider.Resolver.GetSymbol(name + ";");
        return value is null ? null : new CharacterReference(semicolon - at + 1, value);
    }

    private static string? Decode(ReadOnlySpan<char> digits)
    {
        bool parsed = digits is ['x' or 'X', .. var hex]
            ? int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code)
            : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out code);
        return parsed && Rune.IsValid(code) ? new Rune(code).ToString() : null;
    }
}
