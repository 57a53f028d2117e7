using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Searching;

/// <summary>Reads the query language of full-text procedures: words, "phrases", prefix*, + and -, AND, OR, NOT. A backslash takes a sign as it stands.</summary>
internal sealed class TextQueryParser
{
    private const string Refused = "()[]{}^~?:/";

    private readonly string _text;
    private readonly List<TextClause> _clauses = [];
    private int _at;
    private bool _joinsNext;
    private ClauseOccurrence _next;

    private TextQueryParser(string text) => _text = text;

    /// <summary>Throws <see cref="ValueException"/> for signs of Lucene's language that are not supported.</summary>
    public static IReadOnlyList<TextClause> Parse(string text)
    {
        var parser = new TextQueryParser(text);
        while (parser.SkipSpaces())
            parser.ReadPart();
        return parser._clauses;
    }

    private bool SkipSpaces()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
            _at++;
        return _at < _text.Length;
    }

    private void ReadPart()
    {
        if (_text[_at] is '+' or '-' or '!')
        {
            _next = _text[_at++] == '+' ? ClauseOccurrence.Must : ClauseOccurrence.MustNot;
            return;
        }
        if (_text[_at] == '"')
        {
            Add(ClauseKind.Phrase, ReadPhrase());
            return;
        }
        string word = ReadWord(out bool isPrefix);
        if (isPrefix)
            Add(ClauseKind.Prefix, word);
        else if (word is "AND" or "&&")
            Join();
        else if (word is "NOT")
            _next = ClauseOccurrence.MustNot;
        else if (word is not ("OR" or "||"))
            Add(ClauseKind.Words, word);
    }

    private string ReadPhrase()
    {
        int end = _text.IndexOf('"', _at + 1);
        if (end < 0)
            throw new ValueException("The text query has a quotation mark that is not closed.");
        string phrase = _text[(_at + 1)..end];
        _at = end + 1;
        return phrase;
    }

    private string ReadWord(out bool isPrefix)
    {
        var word = new System.Text.StringBuilder();
        isPrefix = false;
        for (; _at < _text.Length && !char.IsWhiteSpace(_text[_at]) && _text[_at] != '"'; _at++)
        {
            if (isPrefix || Refused.Contains(_text[_at], StringComparison.Ordinal))
                throw Unsupported(isPrefix ? '*' : _text[_at]);
            if (_text[_at] == '\\' && _at + 1 < _text.Length)
                word.Append(_text[++_at]);
            else if (_text[_at] == '*')
                isPrefix = word.Length > 0 ? true : throw Unsupported('*');
            else
                word.Append(_text[_at]);
        }
        return word.ToString();
    }

    private static ValueException Unsupported(char sign)
        => new($"'{sign}' in a text query is not supported: quote the text or write \\{sign}. Words, \"phrases\", prefix*, +, -, AND, OR and NOT are.");

    // AND makes both its sides a must, unless one is ruled out.
    private void Join()
    {
        _joinsNext = true;
        if (_clauses is [.., { Occurrence: ClauseOccurrence.Should } last])
            _clauses[^1] = last with { Occurrence = ClauseOccurrence.Must };
    }

    private void Add(ClauseKind kind, string text)
    {
        var occurrence = _joinsNext && _next == ClauseOccurrence.Should ? ClauseOccurrence.Must : _next;
        (_joinsNext, _next) = (false, ClauseOccurrence.Should);
        var tokens = kind == ClauseKind.Prefix ? [text.ToLowerInvariant()] : TextTokenizer.Split(text);
        if (tokens.Count > 0)
            _clauses.Add(new TextClause(occurrence, kind, tokens));
    }
}
