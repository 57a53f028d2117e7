using System.Globalization;
using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Parsing;

/// <summary>Turns number tokens into values.</summary>
internal static class NumberLiteral
{
    public static LiteralExpression Parse(Token token)
    {
        if (token.Kind == TokenKind.Float)
            return new LiteralExpression(token.Position, ParseFloat(token));
        ulong value = ParseWhole(token);
        if (value > long.MaxValue)
            throw TooBig(token);
        return new LiteralExpression(token.Position, (long)value);
    }

    /// <summary>The smallest whole number has no positive counterpart, so the sign must be read with the digits.</summary>
    public static LiteralExpression ParseNegative(Token token, Position position)
    {
        ulong value = ParseWhole(token);
        if (value > (ulong)long.MaxValue + 1)
            throw TooBig(token);
        return new LiteralExpression(position, unchecked(-(long)value));
    }

    private static double ParseFloat(Token token)
    {
        double value = double.Parse(token.Text, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (double.IsInfinity(value))
            throw QueryErrors.Parsing(token.Position, $"The number {token.Text} is too big for a floating-point number.");
        return value;
    }

    private static ulong ParseWhole(Token token)
    {
        string text = token.Text;
        bool parsed;
        ulong value;
        if (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
            parsed = ulong.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
        else if (text.StartsWith("0o", StringComparison.Ordinal))
            parsed = TryParseOctal(text.AsSpan(2), out value);
        else
            parsed = ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
        return parsed ? value : throw TooBig(token);
    }

    private static bool TryParseOctal(ReadOnlySpan<char> digits, out ulong value)
    {
        value = 0;
        foreach (char digit in digits)
        {
            if (digit is < '0' or > '7' || value > ulong.MaxValue >> 3)
                return false;
            value = (value << 3) | (uint)(digit - '0');
        }
        return digits.Length > 0;
    }

    private static Exception TooBig(Token token)
        => QueryErrors.Parsing(token.Position, $"The number {token.Text} is not a whole number of 64 bits.");
}
