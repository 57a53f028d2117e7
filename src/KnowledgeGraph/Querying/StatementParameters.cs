namespace KnowledgeGraph.Querying;

/// <summary>Finds the parameters that a Cypher text names, without a full parser: strings, quoted names and comments are stepped over.</summary>
internal static class StatementParameters
{
    /// <summary>Names after <c>$</c>, without it, in ordinal order.</summary>
    public static SortedSet<string> In(string statement)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < statement.Length;)
        {
            if (statement[at] == '$')
            {
                var end = NameEnd(statement, at + 1);
                if (end > at + 1)
                    names.Add(statement[(at + 1)..end]);
                at = end;
            }
            else
            {
                at = Next(statement, at);
            }
        }
        return names;
    }

    private static int Next(string statement, int at)
    {
        var rest = statement.AsSpan(at);
        if (rest.StartsWith("//", StringComparison.Ordinal))
            return End(statement, "\n", at + 2);
        if (rest.StartsWith("/*", StringComparison.Ordinal))
            return End(statement, "*/", at + 2);
        return statement[at] is '\'' or '"' or '`' ? QuotedEnd(statement, at) : at + 1;
    }

    private static int NameEnd(string statement, int at)
    {
        while (at < statement.Length && (char.IsLetterOrDigit(statement[at]) || statement[at] == '_'))
            at++;
        return at;
    }

    private static int QuotedEnd(string statement, int at)
    {
        var quote = statement[at];
        for (at++; at < statement.Length && statement[at] != quote; at++)
        {
            if (statement[at] == '\\' && quote != '`')
                at++;
        }
        return at + 1;
    }

    private static int End(string statement, string mark, int from)
    {
        var end = from > statement.Length ? -1 : statement.IndexOf(mark, from, StringComparison.Ordinal);
        return end < 0 ? statement.Length : end + mark.Length;
    }
}
