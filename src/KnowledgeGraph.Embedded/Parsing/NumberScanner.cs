namespace KnowledgeGraph.Embedded.Parsing;

/// <summary>Finds where a number literal ends and whether it is a whole number.</summary>
internal static class NumberScanner
{
    public static (TokenKind Kind, int End) Scan(string text, int at)
    {
        if (text[at] == '0' && at + 2 < text.Length && text[at + 1] is 'x' or 'X')
            return (TokenKind.Integer, Digits(text, at + 2, char.IsAsciiHexDigit));
        if (text[at] == '0' && at + 2 < text.Length && text[at + 1] is 'o')
            return (TokenKind.Integer, Digits(text, at + 2, char.IsAsciiDigit));
        int end = Digits(text, at, char.IsAsciiDigit);
        bool isFloat = false;
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            isFloat = true;
            end = Digits(text, end + 1, char.IsAsciiDigit);
        }
        int exponent = ExponentEnd(text, end);
        return exponent > end ? (TokenKind.Float, exponent) : (isFloat ? TokenKind.Float : TokenKind.Integer, end);
    }

    private static int ExponentEnd(string text, int end)
    {
        if (end >= text.Length || text[end] is not ('e' or 'E'))
            return end;
        int digits = end + 1 < text.Length && text[end + 1] is '+' or '-' ? end + 2 : end + 1;
        int exponent = Digits(text, digits, char.IsAsciiDigit);
        return exponent > digits ? exponent : end;
    }

    private static int Digits(string text, int at, Func<char, bool> isDigit)
    {
        while (at < text.Length && isDigit(text[at]))
            at++;
        return at;
    }
}
