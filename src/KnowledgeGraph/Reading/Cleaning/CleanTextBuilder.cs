using System.Buffers;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Reading.Cleaning;

/// <summary>Writes raw ranges to the clean text: markup and invisible characters left out, blanks kept only where words need them.</summary>
/// <param name="raw">The raw text.</param>
/// <param name="isHtml">True where its markup is that of HTML alone.</param>
/// <param name="capacity">How many clean code units are expected.</param>
internal sealed class CleanTextBuilder(string raw, bool isHtml, int capacity = 0)
{
    // Nearly all of a report: visible characters that are never markup.
    private static readonly SearchValues<char> _plain = SearchValues.Create(
        string.Concat(Enumerable.Range(0, char.MaxValue).Select(unit => (char)unit).Where(IsPlain)));

    private readonly MappedTextBuilder _output = new(capacity);
    private InlineMarkup _markup = new(raw, isHtml);
    private Spacing _spacing;
    private int _pending = -1;
    private char _pendingMark;
    private bool _isJoint;
    private int _wordLength;
    private char _previous;
    private char _beforePrevious;

    /// <summary>Clean code units so far.</summary>
    public int Length => _output.Length;

    /// <summary>The clean text with its map.</summary>
    public MappedText Build() => _output.Build();

    /// <summary>The clean text.</summary>
    public string Text => _output.Text;

    /// <summary>Forgets all that was written, so that another part of the raw text may follow.</summary>
    public void Clear()
    {
        _output.Clear();
        _markup = new InlineMarkup(raw, isHtml);
    }

    /// <summary>Begins a block, or a cell: blanks before its first character go.</summary>
    public void Begin(Spacing spacing)
    {
        _spacing = spacing;
        _pending = -1;
        _isJoint = false;
        _wordLength = 0;
        _previous = _beforePrevious = '\0';
    }

    /// <summary>Adds a range of the block; between two ranges a line break stood.</summary>
    public void Add(int start, int end)
    {
        if (_previous != '\0')
        {
            Await(start > 0 ? start - 1 : start, ' ');
            _isJoint = true;
        }
        for (int at = start; at < end;)
        {
            int plain = raw.AsSpan(at, end - at).IndexOfAnyExcept(_plain) is >= 0 and var length ? length : end - at;
            if (plain > 0)
                Put(at, plain);
            at += plain > 0 ? plain : Step(at, end);
        }
    }

    /// <summary>Adds what stands for the markup between two blocks: <paramref name="mark"/>, up to <paramref name="count"/> times, before the raw code unit <paramref name="next"/>.</summary>
    public void Separate(char mark, int next, int count)
    {
        int from = _output.RawEnd;
        for (int i = 0; i < count && from + i < next; i++)
            _output.Append(mark, from + i);
    }

    /// <summary>Adds one mark for all the markup between two cells, up to the raw code unit <paramref name="next"/>: where the last cell is empty, the row does
    /// not end within a tag. Nothing where there is no room.</summary>
    public void Separate(char mark, int next)
    {
        int from = _output.RawEnd;
        if (from < next)
            _output.Append(mark, from, next - from);
    }

    /// <summary>True for what stays as it is: there is neither a blank nor markup nor anything invisible in it.</summary>
    public static bool IsClean(ReadOnlySpan<char> units) => !units.ContainsAnyExcept(_plain);

    private int Step(int at, int end)
    {
        char c = raw[at];
        if (char.IsWhiteSpace(c))
        {
            Await(at, c == '\t' ? c : ' ');
            return 1;
        }
        int markup = _markup.Length(at, end);
        if (markup > 0)
        {
            // A line break inside a cell: <br>, or the entries of a list.
            if (c == '<' && HtmlNames.IsBlock(HtmlNames.NameOf(raw.AsSpan(at, markup))))
                Await(at, '\n');
            return markup;
        }
        int reference = CharacterReference.Match(raw, at, end, out string decoded);
        if (reference > 0)
        {
            PutReference(decoded, at, reference);
            return reference;
        }
        if (!char.IsSurrogate(c))
        {
            Put(c, at, 1);
            return 1;
        }
        return PutSurrogates(at, end);
    }

    private int PutSurrogates(int at, int end)
    {
        // Half a pair alone is no character and no encoder can write it.
        if (at + 1 >= end || !char.IsSurrogatePair(raw[at], raw[at + 1]))
            return 1;
        Put(raw[at], at, 1);
        Put(raw[at + 1], at + 1, 1);
        return 2;
    }

    private void PutReference(string decoded, int at, int length)
    {
        if (decoded.Length == 2)
        {
            Put(decoded[0], at, length - 1);
            Put(decoded[1], at + length - 1, 1);
        }
        else if (char.IsWhiteSpace(decoded[0]))
        {
            Await(at, ' ');
        }
        else if (!char.IsSurrogate(decoded[0]))
        {
            Put(decoded[0], at, length);
        }
    }

    /// <summary>Notes white space: what it becomes is known when the next character is. A line feed is stronger than a tab, a tab than a blank.</summary>
    private void Await(int at, char mark)
    {
        if (_pending < 0)
            (_pending, _pendingMark) = (at, mark);
        if (mark == '\n' || _pendingMark == ' ')
            _pendingMark = mark;
        if (at == _spacing.KeptGap)
            _pending = at;
    }

    private void Put(char c, int at, int length)
    {
        if (Characters.IsInvisible(c))
            return;
        if (_pending >= 0)
        {
            if (_previous != '\0' && KeepsBlank(c, at))
                _output.Append(_pendingMark, Math.Max(_pending, _output.RawEnd));
            _pending = -1;
            _wordLength = 0;
            _isJoint = false;
        }
        _output.Append(c, at, length);
        _wordLength++;
        (_beforePrevious, _previous) = (_previous, c);
    }

    /// <summary>Adds characters that are visible and no markup.</summary>
    private void Put(int at, int length)
    {
        Put(raw[at], at, 1);
        if (length == 1)
            return;
        _output.Append(raw.AsSpan(at + 1, length - 1), at + 1);
        _wordLength += length - 1;
        (_beforePrevious, _previous) = (raw[at + length - 2], raw[at + length - 1]);
    }

    private bool KeepsBlank(char next, int at)
    {
        if (_pending == _spacing.KeptGap || _pendingMark != ' ')
            return true;
        if (next is ',' or ';' or ':' or '!' or '?' or ')' or ']' or '%')
            return false;
        if (_previous is ',' or ';' or ':' or '(' && Characters.IsWide(_beforePrevious))
            return false;
        if (Characters.IsHan(_previous) && Characters.IsHan(next))
            return _spacing.KeepsLabels && !_isJoint && _wordLength > 1 && IsWord(at);
        if (Characters.IsWide(_previous) || Characters.IsWide(next))
            return false;
        return !(_spacing.JoinsDigits && IsNumeral(_previous) && IsNumeral(next));
    }

    private bool IsWord(int at) => at + 1 < raw.Length && !char.IsWhiteSpace(raw[at + 1]);

    private static bool IsPlain(char c)
        => char.IsAsciiLetterOrDigit(c) || c is (> '\u3000' and <= '\u9FFF') or (>= '\uFF01' and <= '\uFF5E') or '“' or '”' or '—' or '…' or '·';

    private static bool IsNumeral(char c) => char.IsAsciiDigit(c) || c is '.' or '%' or ',';
}
