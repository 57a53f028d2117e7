using System.Buffers;

namespace KnowledgeGraph.Resolving;

/// <summary>The one way in which the graph writes a Chinese name that reports write in several: full-width brackets （试行）, curly quotation marks “揭榜挂帅”,
/// the long dash between years 2021—2023, letters and digits of one width, no blank beside a Chinese character.</summary>
internal static class NameWriting
{
    private const char Dash = '—';
    private static readonly SearchValues<char> _varied = SearchValues.Create([.. "()\"-–－~～　 \t\n\r", .. Range('０', '９'), .. Range('Ａ', 'Ｚ'), .. Range('ａ', 'ｚ')]);

    /// <summary>The name so written; a name without a Chinese character keeps its brackets, marks and blanks.</summary>
    public static string Of(string name)
    {
        if (!name.AsSpan().ContainsAny(_varied))
            return name;
        bool isChinese = name.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF');
        Span<char> written = name.Length <= 256 ? stackalloc char[256] : new char[name.Length];
        int length = 0;
        for (int i = 0; i < name.Length; i++)
        {
            if (!IsDropped(name, i, isChinese))
                written[length++] = Narrow(name[i]);
        }
        written = written[..length];
        if (isChinese)
            Mark(written);
        return written.Trim().ToString();
    }

    private static void Mark(Span<char> name)
    {
        bool isOpen = false;
        for (int i = 0; i < name.Length; i++)
        {
            if (name[i] == '"')
                isOpen = !isOpen;
            name[i] = name[i] switch
            {
                '(' => '（',
                ')' => '）',
                '"' => isOpen ? '“' : '”',
                '-' or '–' or '－' or '~' or '～' when i > 0 && i + 1 < name.Length && char.IsAsciiDigit(name[i - 1]) && char.IsAsciiDigit(name[i + 1]) => Dash,
                var unit => unit,
            };
        }
    }

    /// <summary>True for a line break, and for a blank beside a Chinese character.</summary>
    private static bool IsDropped(string name, int at, bool isChinese)
        => name[at] is '\n' or '\r'
            || (isChinese && name[at] is ' ' or '　' or '\t' && !(at > 0 && at + 1 < name.Length && char.IsAsciiLetterOrDigit(Narrow(name[at - 1])) && char.IsAsciiLetterOrDigit(Narrow(name[at + 1]))));

    /// <summary>Letters and digits in ASCII.</summary>
    private static char Narrow(char unit) => unit is (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') ? (char)(unit - 0xFEE0) : unit;

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(static unit => (char)unit);
}
