using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace KnowledgeGraph.Reading.Decoding;

/// <summary>Finds the encoding of a report and decodes it: a byte order mark first, then UTF-16 by its zero bytes, strict UTF-8, GB18030.</summary>
internal static class EncodingRecognizer
{
    private const int Probe = 1 << 16;

    private static readonly Encoding Gb18030 = Load();

    // Those that no text holds: control characters that break no line.
    private static readonly SearchValues<char> _controls = SearchValues.Create(
        string.Concat(Enumerable.Range(0, 0xA0).Select(unit => (char)unit).Where(unit => char.IsControl(unit) && unit is not ('\n' or '\r' or '\t' or '\f' or '\v' or '\u0085'))));

    /// <summary>Text and IANA name. Throws <see cref="ReadingException"/> for binary bytes and unknown or broken encodings; <paramref name="name"/> is the file in its message.</summary>
    public static (string Text, string Encoding) Decode(byte[] bytes, string name)
    {
        if (Utf8WithoutMark(bytes) is { } plain)
            return IsBinary(plain) ? throw Binary(name) : (plain, Encoding.UTF8.WebName);
        var (encoding, mark) = Recognize(bytes) ?? throw Unknown(bytes, name);
        string text;
        try
        {
            text = encoding.GetString(bytes, mark, bytes.Length - mark);
        }
        catch (DecoderFallbackException fault)
        {
            throw new ReadingException(string.Create(CultureInfo.InvariantCulture, $"{name}: the text is marked as {encoding.WebName} but byte {fault.Index + mark} does not fit; save it again as UTF-8."), fault);
        }
        return IsBinary(text) ? throw Binary(name) : (text, encoding.WebName);
    }

    private static (Encoding Encoding, int Mark)? Recognize(byte[] bytes)
    {
        if (Marked(bytes) is { } marked)
            return marked;
        if (WithoutMark(bytes) is { } utf16)
            return (utf16, 0);
        return GbStatistics.LooksLikeText(bytes) && Decodes(Gb18030, bytes) ? (Gb18030, 0) : null;
    }

    /// <summary>What nearly all files hold, decoded in one pass; null where the bytes are anything else.</summary>
    private static string? Utf8WithoutMark(byte[] bytes)
    {
        if (Marked(bytes) is not null || WithoutMark(bytes) is not null)
            return null;
        char[] units = ArrayPool<char>.Shared.Rent(bytes.Length);
        var status = Utf8.ToUtf16(bytes, units, out _, out int length, replaceInvalidSequences: false);
        string? text = status == OperationStatus.Done ? new string(units, 0, length) : null;
        ArrayPool<char>.Shared.Return(units);
        return text;
    }

    private static (Encoding Encoding, int Mark)? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Strict(new UTF8Encoding(true)), 3),
        [0xFF, 0xFE, 0, 0, ..] => (new UTF32Encoding(false, true, true), 4),
        [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(true, true, true), 4),
        // Lenient: a lone surrogate in a UTF-16 file spoils one character, not the report.
        [0xFF, 0xFE, ..] => (new UnicodeEncoding(false, true), 2),
        [0xFE, 0xFF, ..] => (new UnicodeEncoding(true, true), 2),
        [0x84, 0x31, 0x95, 0x33, ..] => (Gb18030, 4),
        _ => null,
    };

    /// <summary>UTF-16 without a mark shows in its line breaks, digits and spaces: zero bytes on one side of the pairs
    /// (一 has one on the other side), and only one order of the bytes gives readable text.</summary>
    private static UnicodeEncoding? WithoutMark(byte[] bytes)
    {
        if (bytes.Length % 2 != 0)
            return null;
        int end = Math.Min(bytes.Length, Probe);
        if (!bytes.AsSpan(0, end).Contains((byte)0))
            return null;
        return Array.Find([new UnicodeEncoding(false, false), new UnicodeEncoding(true, false)], e => IsReadable(e.GetString(bytes, 0, end)));
    }

    /// <summary>At least four fifths of the characters are letters, ideographs, digits, blanks or usual punctuation.</summary>
    private static bool IsReadable(string text)
    {
        int usual = 0;
        foreach (char c in text)
            usual += c is '\n' or '\r' or '\t' or (>= ' ' and <= '~') or (>= '\u4E00' and <= '\u9FFF') or (>= '\u2010' and <= '\u2026') or (>= '\u3000' and <= '\u301F') or (>= '\uFF01' and <= '\uFF5E') ? 1 : 0;
        return usual * 5 >= text.Length * 4;
    }

    private static bool IsBinary(string text)
    {
        if (!text.AsSpan().ContainsAny(_controls))
            return false;
        int controls = 0;
        int end = Math.Min(text.Length, Probe);
        for (int i = 0; i < end; i++)
        {
            if (text[i] == '\0')
                return true;
            controls += _controls.Contains(text[i]) ? 1 : 0;
        }
        return controls * 20 > end || text.AsSpan(end).Contains('\0');
    }

    private static bool Decodes(Encoding encoding, byte[] bytes)
    {
        try
        {
            return encoding.GetCharCount(bytes) > 0;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static ReadingException Unknown(byte[] bytes, string name)
    {
        if (bytes.AsSpan(0, Math.Min(bytes.Length, Probe)).Contains((byte)0))
            return Binary(name);
        int valid = Utf8.ToUtf16(bytes, new char[bytes.Length], out int read, out _, replaceInvalidSequences: false) == OperationStatus.Done ? bytes.Length : read;
        return new ReadingException(string.Create(CultureInfo.InvariantCulture, $"{name}: unknown encoding: not UTF-8 (byte {valid} does not fit), UTF-16 or GB18030; save it as UTF-8."));
    }

    private static ReadingException Binary(string name) =>
        new($"{name}: this is a binary file, not text; extract the text of the report and save it as UTF-8.");

    private static UTF8Encoding Strict(UTF8Encoding encoding) => new(encoding.Preamble.Length > 0, throwOnInvalidBytes: true);

    private static Encoding Load() =>
        (CodePagesEncodingProvider.Instance.GetEncoding("gb18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback))
        ?? throw new InvalidOperationException("The runtime does not carry GB18030.");
}
