using System.Text;

namespace KnowledgeGraph.Embedded.Searching;

/// <summary>Splits text as the cjk analyzer of a server does: pairs of neighbouring ideographs (one that stands alone for itself), other words whole;
/// width and case folded, English stop words left out.</summary>
internal static class TextTokenizer
{
    private static readonly HashSet<string> StopWords = new(
        [
            "a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is", "it", "no", "not", "of", "on", "or", "such",
            "that", "the", "their", "then", "there", "these", "they", "this", "to", "was", "will", "with",
        ],
        StringComparer.Ordinal);

    /// <summary>The tokens in the order of the text.</summary>
    public static List<string> Split(string text)
    {
        var tokens = new List<string>();
        var pending = new StringBuilder();
        var pendingKind = CharacterKind.Other;
        for (int at = 0; at < text.Length;)
        {
            var (kind, length) = KindAt(text, at);
            if (kind == CharacterKind.Other && pendingKind == CharacterKind.Word && JoinsWord(text, at))
                kind = CharacterKind.Word;
            if (kind != pendingKind)
            {
                Flush(tokens, pending, pendingKind);
                pendingKind = kind;
            }
            if (kind != CharacterKind.Other)
                Append(pending, text.AsSpan(at, length));
            at += length;
        }
        Flush(tokens, pending, pendingKind);
        return tokens;
    }

    private static void Flush(List<string> tokens, StringBuilder pending, CharacterKind kind)
    {
        if (kind == CharacterKind.Ideograph)
            AddPairs(tokens, pending.ToString());
        else if (kind == CharacterKind.Word && pending.ToString() is var word && !StopWords.Contains(word))
            tokens.Add(word);
        pending.Clear();
    }

    private static void AddPairs(List<string> tokens, string run)
    {
        int first = Length(run, 0);
        if (first == run.Length)
            tokens.Add(run);
        for (int at = 0, second = first; second < run.Length;)
        {
            int end = second + Length(run, second);
            tokens.Add(run[at..end]);
            (at, second) = (second, end);
        }
    }

    private static int Length(string run, int at) => char.IsHighSurrogate(run[at]) ? 2 : 1;

    private static (CharacterKind Kind, int Length) KindAt(string text, int at)
    {
        Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out int length);
        if (IsIdeograph(rune.Value))
            return (CharacterKind.Ideograph, length);
        bool isWord = rune.Value == '_' || Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.NonSpacingMark;
        return (isWord ? CharacterKind.Word : CharacterKind.Other, length);
    }

    // Han, kana and Hangul.
    private static bool IsIdeograph(int code) => code is 0x3005 or 0x3007
        or (>= 0x3041 and <= 0x3096) or (>= 0x30A1 and <= 0x30FA) or (>= 0x30FC and <= 0x30FF)
        or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xAC00 and <= 0xD7AF) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0x20000 and <= 0x323AF);

    // A point, comma or apostrophe between two digits or two letters: 2.99, 1,200, o'clock.
    private static bool JoinsWord(string text, int at)
    {
        if (text[at] is not ('.' or ',' or '\'') || at + 1 >= text.Length)
            return false;
        char before = text[at - 1];
        char after = text[at + 1];
        return text[at] != '\'' && char.IsDigit(before) && char.IsDigit(after)
            || (text[at] != ',' && char.IsLetter(before) && char.IsLetter(after) && !IsIdeograph(after));
    }

    private static void Append(StringBuilder pending, ReadOnlySpan<char> character)
    {
        if (character is [>= '\uFF01' and <= '\uFF5E'])
            pending.Append(char.ToLowerInvariant((char)(character[0] - 0xFEE0)));
        else if (character.Length == 1)
            pending.Append(char.ToLowerInvariant(character[0]));
        else
            pending.Append(character);
    }
}
