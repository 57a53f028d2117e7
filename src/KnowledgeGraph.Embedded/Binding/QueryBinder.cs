using KnowledgeGraph.Embedded.Functions;
using KnowledgeGraph.Embedded.Parsing;
using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Binding;

/// <summary>Resolves the clauses of one query, front to back, with the scope that each leaves to the next.</summary>
internal sealed class QueryBinder
{
    private readonly BindingContext _context;
    private readonly Scope _outer;
    private readonly PatternPolicy _policy;
    private readonly List<BoundClause> _clauses = [];
    private Scope _scope;
    private IReadOnlyList<Symbol> _output = [];

    public QueryBinder(BindingContext context, Scope outer, PatternPolicy policy)
    {
        _context = context;
        _outer = outer;
        _policy = policy;
        _scope = new Scope(outer);
    }

    /// <summary>Names of the columns that the query returns.</summary>
    public IReadOnlyList<string> Columns { get; private set; } = [];

    public BoundQuery Bind(SingleQuery query, QueryEnding ending)
    {
        foreach (var clause in query.Clauses)
            BindClause(clause, query.Clauses.Count == 1);
        bool returns = query.Clauses[^1] is ProjectionClause { IsReturn: true } || query.Clauses is [CallClause];
        if (ending == QueryEnding.MustReturn && !returns)
            throw QueryErrors.Binding(query.Clauses[^1].Position, "A query must end with RETURN.");
        return new BoundQuery(_clauses, _output);
    }

    private void BindClause(Clause clause, bool standsAlone)
    {
        switch (clause)
        {
            case MatchClause match:
                _clauses.Add(new MatchBinder(_context, _scope, _policy).Bind(match));
                break;
            case UnwindClause unwind:
                BindUnwind(unwind);
                break;
            case ProjectionClause projection:
                BindProjection(projection);
                break;
            case CallClause call:
                BindCall(call, standsAlone);
                break;
            case CallSubqueryClause call:
                BindSubqueryCall(call);
                break;
            default:
                throw QueryErrors.Binding(clause.Position, "This clause is not supported.");
        }
    }

    private void BindUnwind(UnwindClause unwind)
    {
        var source = new ExpressionBinder(_context, _scope).BindPlain(unwind.Source, "UNWIND");
        _clauses.Add(new BoundUnwind(source, Declare(unwind.Variable, unwind.Position)));
    }

    private Symbol Declare(string name, Position position)
    {
        if (_scope.Find(name) is not null)
            throw QueryErrors.Binding(position, $"The variable '{name}' is already defined.");
        return _scope[name] = _context.Symbols.Add(name, VariableKind.Value);
    }

    private void BindProjection(ProjectionClause clause)
    {
        var binder = new ProjectionBinder(_context, _scope);
        var projection = binder.Bind(clause);
        _clauses.Add(projection);
        _scope = binder.Output;
        Columns = projection.Columns;
        _output = [.. projection.Items.Select(item => item.Symbol)];
    }

    private void BindCall(CallClause call, bool standsAlone)
    {
        var procedure = ProcedureCatalog.Find(call.Procedure)
            ?? throw QueryErrors.Binding(call.Position, $"The procedure {call.Procedure} is not known.{NameHint.Of(call.Procedure, ProcedureCatalog.Names)}");
        if (call.Arguments.Count < procedure.LeastArguments || call.Arguments.Count > procedure.MostArguments)
            throw QueryErrors.Binding(call.Position, $"{procedure.Name} takes {procedure.ArgumentsInWords} but was given {call.Arguments.Count}.");
        var arguments = call.Arguments.Select(argument => new ExpressionBinder(_context, _scope).BindPlain(argument, "CALL")).ToList();
        if (call.Yields is null && !standsAlone)
            throw QueryErrors.Binding(call.Position, $"Inside a query, name the columns: CALL {procedure.Name}() YIELD {string.Join(", ", procedure.Columns)}.");
        var yields = call.Yields ?? [.. procedure.Columns.Select(column => new YieldItem(call.Position, column, column))];
        var symbols = new Symbol?[procedure.Columns.Count];
        foreach (var item in yields)
        {
            int column = procedure.Columns.ToList().IndexOf(item.Column);
            if (column < 0)
                throw QueryErrors.Binding(item.Position, $"{procedure.Name} has no column '{item.Column}'.{NameHint.Of(item.Column, procedure.Columns)}");
            symbols[column] = Declare(item.Variable, item.Position);
        }
        var where = call.Where is null ? null : new ExpressionBinder(_context, _scope).BindCondition(call.Where, "WHERE");
        _clauses.Add(new BoundCall(call.Position, procedure, arguments, symbols, where));
        if (!standsAlone)
            return;
        Columns = [.. yields.Select(item => item.Variable)];
        _output = [.. yields.Select(item => _scope[item.Variable])];
    }

    private void BindSubqueryCall(CallSubqueryClause call)
    {
        var imported = new Scope();
        foreach (string name in call.ImportsAll ? _scope.Names : [])
            imported[name] = _scope[name];
        foreach (var import in call.Imports ?? [])
            imported[import.Name] = ((SymbolExpression)new ExpressionBinder(_context, _scope).Bind(import)).Symbol;
        var statement = call.Imports is null ? CallImport.Resolve(call.Statement, _scope, imported) : call.Statement;
        var bound = new StatementBinder(_context).BindCall(statement, imported);
        for (int i = 0; i < bound.Columns.Count; i++)
        {
            if (_scope.Find(bound.Columns[i]) is not null)
                throw QueryErrors.Binding(call.Position, $"The variable '{bound.Columns[i]}' that CALL {{ }} returns is already defined.");
            _scope[bound.Columns[i]] = bound.Output[i];
        }
        _clauses.Add(new BoundSubqueryCall(bound));
    }
}
