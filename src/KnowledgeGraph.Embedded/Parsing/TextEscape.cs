using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Embedded.Parsing;

/// <summary>Reads one backslash escape of a text literal.</summary>
internal static class TextEscape
{
    /// <summary>Appends what the escape at <paramref name="at"/> stands for and gives the place after it.</summary>
    public static int Read(string text, int at, StringBuilder target, Position start)
    {
        char kind = at + 1 < text.Length ? text[at + 1] : '\0';
        if (kind is 'u' or 'U')
            return ReadCode(text, at, kind == 'u' ? 4 : 8, target, start);
        target.Append(kind switch
        {
            '\\' or '\'' or '"' or '`' => kind,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => throw QueryErrors.Parsing(start, $"'\\{kind}' is not an escape: use \\\\, \\', \\\", \\b, \\f, \\n, \\r, \\t or \\uXXXX."),
        });
        return at + 2;
    }

    private static int ReadCode(string text, int at, int digits, StringBuilder target, Position start)
    {
        int end = at + 2 + digits;
        if (end > text.Length
            || !int.TryParse(text.AsSpan(at + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code)
            || code is < 0 or > 0x10FFFF)
            throw QueryErrors.Parsing(start, $"A unicode escape needs {digits} hexadecimal digits, as in \\u4E2D.");
        if (code <= 0xFFFF)
            target.Append((char)code);
        else
            target.Append(char.ConvertFromUtf32(code));
        return end;
    }
}
