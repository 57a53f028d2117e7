using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Parsing;

/// <summary>Whole statements: queries joined by UNION, and the clauses of each.</summary>
internal sealed class StatementParser
{
    private const string Supported =
        "Supported clauses are MATCH, OPTIONAL MATCH, WHERE, WITH, UNWIND, CALL, RETURN, ORDER BY, SKIP, LIMIT and UNION.";

    private static readonly string[] WritingClauses =
        ["CREATE", "MERGE", "SET", "DELETE", "DETACH", "REMOVE", "FOREACH", "DROP", "LOAD", "ALTER", "GRANT", "DENY", "REVOKE", "START", "STOP", "INSERT", "USE", "SHOW", "TERMINATE"];

    private readonly TokenReader _tokens;
    private readonly ExpressionParser _expressions;

    private StatementParser(string text)
    {
        _tokens = new TokenReader(text);
        _expressions = new ExpressionParser(_tokens, ParseStatement);
    }

    /// <summary>Parses one statement, a closing semicolon allowed; throws a parsing error with its place.</summary>
    public static StatementRequest Parse(string text)
    {
        var parser = new StatementParser(text);
        if (parser._tokens.Current.Kind == TokenKind.End)
            throw QueryErrors.Parsing(parser._tokens.Position, "The query is empty. Write for example: MATCH (n) RETURN n LIMIT 10");
        var inspection = parser._tokens.TryKeyword("EXPLAIN") ? Inspection.Explain : parser._tokens.TryKeyword("PROFILE") ? Inspection.Profile : Inspection.None;
        var statement = parser.ParseStatement();
        parser._tokens.TrySymbol(";");
        if (parser._tokens.Current.Kind != TokenKind.End)
            throw parser.UnknownClause();
        return new StatementRequest(inspection, statement);
    }

    private Statement ParseStatement()
    {
        _tokens.Enter();
        var queries = new List<SingleQuery> { ParseSingle() };
        UnionKind? kind = null;
        while (_tokens.AtKeyword("UNION"))
        {
            var position = _tokens.Take().Position;
            var found = _tokens.TryKeyword("ALL") ? UnionKind.All : UnionKind.Distinct;
            _tokens.TryKeyword("DISTINCT");
            if (kind is not null && kind != found)
                throw QueryErrors.Parsing(position, "UNION and UNION ALL cannot be mixed in one statement.");
            kind = found;
            queries.Add(ParseSingle());
        }
        _tokens.Leave();
        return new Statement(queries, kind ?? UnionKind.All);
    }

    private SingleQuery ParseSingle()
    {
        var position = _tokens.Position;
        var clauses = new List<Clause>();
        while (TryParseClause() is { } clause)
        {
            if (clauses is [.., ProjectionClause { IsReturn: true }])
                throw QueryErrors.Parsing(clause.Position, "RETURN must be the last clause of a query.");
            clauses.Add(clause);
            _tokens.Link(clauses.Count);
        }
        if (clauses.Count == 0)
            throw UnknownClause();
        return new SingleQuery(position, clauses);
    }

    private Clause? TryParseClause()
    {
        var position = _tokens.Position;
        if (_tokens.AtKeywords("OPTIONAL", "MATCH"))
        {
            _tokens.Take();
            _tokens.Take();
            return ParseMatch(position, isOptional: true);
        }
        if (_tokens.TryKeyword("MATCH"))
            return ParseMatch(position, isOptional: false);
        if (_tokens.TryKeyword("UNWIND"))
            return ParseUnwind(position);
        if (_tokens.TryKeyword("WITH"))
            return ParseProjection(position, isReturn: false);
        if (_tokens.TryKeyword("RETURN"))
            return ParseProjection(position, isReturn: true);
        if (_tokens.TryKeyword("CALL"))
            return ParseCall(position);
        if (_tokens.Current.Kind == TokenKind.End || _tokens.AtKeyword("UNION") || _tokens.AtSymbol("}") || _tokens.AtSymbol(";"))
            return null;
        throw UnknownClause();
    }

    private Exception UnknownClause()
    {
        var token = _tokens.Current;
        string? writing = Array.Find(WritingClauses, token.IsKeyword);
        if (writing is not null)
            return QueryErrors.Parsing(token.Position, $"{writing} is refused: this store only answers reading queries. {Supported}");
        return QueryErrors.Parsing(token.Position, $"Expected a clause but found {token.Shown}. {Supported}");
    }

    private MatchClause ParseMatch(Position position, bool isOptional)
    {
        var patterns = _tokens.ListOf(_expressions.Patterns.ParsePath);
        return new MatchClause(position, isOptional, patterns, ParseWhere());
    }

    private Expression? ParseWhere() => _tokens.TryKeyword("WHERE") ? _expressions.Parse() : null;

    private UnwindClause ParseUnwind(Position position)
    {
        var source = _expressions.Parse();
        _tokens.Keyword("AS");
        return new UnwindClause(position, source, _tokens.Name("a variable"));
    }

    private ProjectionClause ParseProjection(Position position, bool isReturn)
    {
        bool distinct = _tokens.TryKeyword("DISTINCT");
        bool all = _tokens.TrySymbol("*");
        var items = !all || _tokens.TrySymbol(",") ? _tokens.ListOf(ParseItem) : [];
        var order = ParseOrder();
        var skip = _tokens.TryKeyword("SKIP") || _tokens.TryKeyword("OFFSET") ? _expressions.Parse() : null;
        var limit = _tokens.TryKeyword("LIMIT") ? _expressions.Parse() : null;
        var where = isReturn ? null : ParseWhere();
        return new ProjectionClause(position, isReturn, distinct, all, items, order, skip, limit, where);
    }

    private ProjectionItem ParseItem()
    {
        int start = _tokens.Place;
        var value = _expressions.Parse();
        string text = _tokens.TextFrom(start);
        return _tokens.TryKeyword("AS")
            ? new ProjectionItem(value, _tokens.Name("a column name"), IsAliased: true)
            : new ProjectionItem(value, value is VariableExpression variable ? variable.Name : text, value is VariableExpression);
    }

    private List<SortItem> ParseOrder()
    {
        if (!_tokens.TryKeyword("ORDER"))
            return [];
        _tokens.Keyword("BY");
        return _tokens.ListOf(ParseSortItem);
    }

    private SortItem ParseSortItem()
    {
        var value = _expressions.Parse();
        if (_tokens.TryKeyword("DESC") || _tokens.TryKeyword("DESCENDING"))
            return new SortItem(value, SortDirection.Descending);
        _ = _tokens.TryKeyword("ASC") || _tokens.TryKeyword("ASCENDING");
        return new SortItem(value, SortDirection.Ascending);
    }

    private Clause ParseCall(Position position)
    {
        if (_tokens.AtSymbol("{") || _tokens.AtSymbol("("))
            return ParseCallSubquery(position);
        string name = _tokens.Name("a procedure name");
        while (_tokens.TrySymbol("."))
            name += "." + _tokens.Name("a procedure name");
        var arguments = _tokens.TrySymbol("(") ? _tokens.ListUntil(")", _expressions.Parse) : [];
        List<YieldItem>? yields = null;
        if (_tokens.TryKeyword("YIELD") && !_tokens.TrySymbol("*"))
            yields = _tokens.ListOf(ParseYield);
        return new CallClause(position, name, arguments, yields, ParseWhere());
    }

    private CallSubqueryClause ParseCallSubquery(Position position)
    {
        List<VariableExpression>? imports = null;
        bool takesArguments = _tokens.TrySymbol("(");
        bool importsAll = takesArguments && _tokens.TrySymbol("*");
        if (takesArguments)
            imports = _tokens.ListUntil(")", () => new VariableExpression(_tokens.Position, _tokens.Name("a variable")));
        _tokens.Symbol("{");
        var statement = ParseStatement();
        _tokens.Symbol("}");
        return new CallSubqueryClause(position, imports, statement) { ImportsAll = importsAll };
    }

    private YieldItem ParseYield()
    {
        var position = _tokens.Position;
        string column = _tokens.Name("a column name");
        return new YieldItem(position, column, _tokens.TryKeyword("AS") ? _tokens.Name("a variable") : column);
    }
}
