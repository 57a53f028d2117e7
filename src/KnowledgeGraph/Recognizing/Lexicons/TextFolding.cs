using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Recognizing.Lexicons;

/// <summary>Makes forms of one character equal that differ in width or case only; length never changes, so offsets stay right.</summary>
internal static class TextFolding
{
    /// <summary>Full-width ASCII to ASCII, ASCII capitals to small letters, every other code unit as it is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char unit)
    {
        if (unit is >= '\uFF01' and <= '\uFF5E')
            unit = (char)(unit - 0xFEE0);
        return unit is >= 'A' and <= 'Z' ? (char)(unit | 0x20) : unit;
    }

    /// <summary><see cref="Fold(char)"/> for each code unit.</summary>
    public static string Fold(string text)
        => !text.AsSpan().ContainsAnyInRange('A', 'Z') && !text.AsSpan().ContainsAnyInRange('\uFF01', '\uFF5E')
            ? text
            : string.Create(text.Length, text, static (span, source) =>
            {
                for (int i = 0; i < source.Length; i++)
                    span[i] = Fold(source[i]);
            });
}
