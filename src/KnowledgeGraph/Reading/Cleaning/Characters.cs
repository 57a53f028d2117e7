namespace KnowledgeGraph.Reading.Cleaning;

/// <summary>The kinds of characters that cleaning and layout tell apart. All answers are for one UTF-16 code unit and do not depend on a culture.</summary>
internal static class Characters
{
    /// <summary>Ideographs; halves of surrogate pairs count, as rare ideographs are what reports hold of them.</summary>
    public static bool IsHan(char c) =>
        c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF') or '〇' or '々' || char.IsSurrogate(c);

    /// <summary>Characters set without blanks around them: ideographs, kana, Chinese punctuation, full-width forms.</summary>
    public static bool IsWide(char c) => IsHan(c) || c is (>= '\u3000' and <= '\u30FF') or (>= '\uFF01' and <= '\uFF60') or (>= '\uFFE0' and <= '\uFFE6');

    /// <summary>Control and format characters that a reader does not see; line ends, tabs and blanks are not among them.</summary>
    public static bool IsInvisible(char c) =>
        (c is <= '\u206F' or >= '\uFEFF') && (c is '\u00AD' or '\u061C' or '\u180E' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F')
            or (>= '\uFFF9' and <= '\uFFFB') or '\uFFFE' or '\uFFFF' || (char.IsControl(c) && !char.IsWhiteSpace(c)));

    /// <summary>Blank or not seen: what may be trimmed from a line.</summary>
    public static bool IsTrimmed(char c) => char.IsWhiteSpace(c) || IsInvisible(c);

    /// <summary>Marks that end a sentence wherever they stand.</summary>
    public static bool IsSentenceEnd(char c) => c is '。' or '！' or '？' or '｡' or '!' or '?';

    /// <summary>Quotes and brackets that close.</summary>
    public static bool IsClosing(char c) => c is '”' or '’' or '」' or '』' or '》' or '〉' or '）' or ')' or '】' or '〕' or ']' or '"' or '\'';

    /// <summary>A sign that lists are set with instead of a number. The private-use range holds the bullets of symbol fonts.</summary>
    public static bool IsBullet(char c) =>
        c is '◆' or '◇' or '»' or '▶' or '►' or '▷' or '➢' or '➤' or '●' or '○' or '■' or '□' or '▪' or '▫' or '◼' or '•' or '‣' or '★' or '☆' or '✓' or '✔' or '√' or '·' or '※' or '❖' or '◎'
            or (>= '\uF000' and <= '\uF0FF');
}
