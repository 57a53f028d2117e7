using KnowledgeGraph.Embedded.Parsing;
using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Binding;

/// <summary>Resolves MATCH: first all names of the patterns, then the conditions, which may use any of them.</summary>
internal sealed class MatchBinder
{
    private readonly BindingContext _context;
    private readonly Scope _scope;
    private readonly PatternPolicy _policy;
    private readonly List<Symbol> _introduced = [];
    private readonly List<(Symbol Symbol, NodePattern Pattern)> _nodes = [];
    private readonly List<(BoundRelationship Bound, RelationshipPattern Pattern)> _relationships = [];
    private readonly List<(Symbol Walked, Symbol Known, Position Position)> _knownLists = [];

    /// <param name="context">The statement's context.</param>
    /// <param name="scope">Takes the names that the patterns bring.</param>
    /// <param name="policy">Whether they may bring any.</param>
    public MatchBinder(BindingContext context, Scope scope, PatternPolicy policy)
    {
        _context = context;
        _scope = scope;
        _policy = policy;
    }

    public BoundMatch Bind(MatchClause clause)
    {
        var before = new Scope(_scope);
        var paths = clause.Patterns.Select(BindPath).ToList();
        var predicates = new List<Expression>();
        foreach (var (symbol, pattern) in _nodes)
            predicates.AddRange(NodePredicates(symbol, pattern));
        var steps = new Dictionary<Symbol, BoundRelationship>();
        foreach (var (bound, pattern) in _relationships)
            BindRelationshipConditions(bound, pattern, predicates, steps);
        foreach (var (walked, known, position) in _knownLists)
            predicates.Add(new BinaryExpression(position, BinaryOperator.Equal, new SymbolExpression(position, walked), new SymbolExpression(position, known)));
        if (clause.Where is not null)
            predicates.AddRange(Conjuncts(new ExpressionBinder(_context, _scope).BindCondition(clause.Where, "WHERE")));
        _context.LookedUp.AddRange(paths.SelectMany(p => p.Nodes).Where(before.Holds));
        _context.LookedUp.AddRange(_relationships.Select(r => r.Bound.Symbol).Concat(_knownLists.Select(list => list.Known)).Where(before.Holds));
        var complete = paths.Select(path => path with { Relationships = [.. path.Relationships.Select(r => steps.GetValueOrDefault(r.Symbol, r))] });
        return new BoundMatch(clause.IsOptional, [.. complete], predicates, _introduced);
    }

    private BoundPath BindPath(PathPattern pattern)
    {
        var nodes = pattern.Nodes.Select(BindNode).ToList();
        var relationships = pattern.Relationships.Select(BindRelationship).ToList();
        Symbol? symbol = pattern.Variable is null ? null : Introduce(pattern.Variable, pattern.Position, VariableKind.Path);
        return new BoundPath(symbol, pattern.Search, nodes, relationships);
    }

    private Symbol BindNode(NodePattern pattern)
    {
        var known = pattern.Variable is null ? null : _scope.Find(pattern.Variable);
        if (known is not null && known.Kind is not (VariableKind.Node or VariableKind.Value))
            throw QueryErrors.Binding(pattern.Position, $"'{pattern.Variable}' is a {ArgumentChecker.Word(known.Kind)} and cannot stand for a node.");
        var symbol = known ?? Introduce(pattern.Variable, pattern.Position, VariableKind.Node);
        _context.Names.CheckLabels(pattern.Label);
        _nodes.Add((symbol, pattern));
        return symbol;
    }

    private BoundRelationship BindRelationship(RelationshipPattern pattern)
    {
        var kind = pattern.Length is null ? VariableKind.Relationship : VariableKind.RelationshipList;
        var known = pattern.Variable is null ? null : _scope.Find(pattern.Variable);
        if (known is not null && (known.Kind != kind && known.Kind != VariableKind.Value && !(kind == VariableKind.RelationshipList && known.Kind == VariableKind.List)))
            throw QueryErrors.Binding(pattern.Position, $"'{pattern.Variable}' is a {ArgumentChecker.Word(known.Kind)} and cannot stand for a {ArgumentChecker.Word(kind)}.");
        if (known is not null && _introduced.Contains(known))
            throw QueryErrors.Binding(pattern.Position, $"The relationship '{pattern.Variable}' stands twice in one MATCH: a relationship is matched only once.");
        _context.Names.CheckTypes(pattern.Type);
        var symbol = known is null ? Introduce(pattern.Variable, pattern.Position, kind) : pattern.Length is null ? known : WalkedAs(known, pattern);
        var step = pattern.Length is null ? null : _context.Symbols.Add("", VariableKind.Relationship);
        var bound = new BoundRelationship(pattern.Position, symbol, pattern.Direction, pattern.Type, pattern.Length, step, null);
        _relationships.Add((bound, pattern));
        return bound;
    }

    // The ways are walked as ever; those whose relationships are the known ones, in that order, stay.
    private Symbol WalkedAs(Symbol known, RelationshipPattern pattern)
    {
        var walked = Introduce(null, pattern.Position, VariableKind.RelationshipList);
        _knownLists.Add((walked, known, pattern.Position));
        return walked;
    }

    private Symbol Introduce(string? name, Position position, VariableKind kind)
    {
        if (name is not null && _policy == PatternPolicy.NoNewNames)
            throw QueryErrors.Binding(position, $"The variable '{name}' is not defined here.{NameHint.Of(name, _scope.Names)} A pattern used as a condition brings no new variables.");
        if (name is not null && _scope.Find(name) is not null)
            throw QueryErrors.Binding(position, $"The variable '{name}' is already defined.");
        var symbol = _context.Symbols.Add(name ?? "", kind);
        _introduced.Add(symbol);
        if (name is not null)
            _scope[name] = symbol;
        return symbol;
    }

    private IEnumerable<Expression> NodePredicates(Symbol symbol, NodePattern pattern)
    {
        var self = new SymbolExpression(pattern.Position, symbol);
        if (pattern.Label is not null)
            yield return new LabelTestExpression(pattern.Position, self, pattern.Label);
        foreach (var predicate in Inline(self, pattern.Properties, pattern.Condition))
            yield return predicate;
    }

    private void BindRelationshipConditions(
        BoundRelationship bound, RelationshipPattern pattern, List<Expression> predicates, Dictionary<Symbol, BoundRelationship> steps)
    {
        var self = new SymbolExpression(pattern.Position, bound.Step ?? bound.Symbol);
        if (bound.Step is not null && pattern.Condition is not null)
            throw QueryErrors.Binding(pattern.Condition.Position, "WHERE inside a variable-length relationship is not supported: use all(r IN relationships(p) WHERE …).");
        var conditions = Inline(self, pattern.Properties, pattern.Condition).ToList();
        if (bound.Step is null)
            predicates.AddRange(conditions);
        else if (conditions.Count > 0)
            steps.Add(bound.Symbol, bound with { StepCondition = conditions.Aggregate(And) });
    }

    private IEnumerable<Expression> Inline(SymbolExpression self, Expression? properties, Expression? condition)
    {
        var binder = new ExpressionBinder(_context, _scope);
        if (properties is not null and not MapExpression)
            throw QueryErrors.Binding(properties.Position, "A parameter cannot stand for all properties of a pattern: name them, as in {id: $id}.");
        foreach (var entry in (properties as MapExpression)?.Entries ?? [])
        {
            var property = new PropertyExpression(entry.Position, self, entry.Key);
            yield return new BinaryExpression(entry.Position, BinaryOperator.Equal, property, binder.BindPlain(entry.Value, "a pattern"));
        }
        if (condition is null)
            yield break;
        foreach (var conjunct in Conjuncts(binder.BindCondition(condition, "a pattern")))
            yield return conjunct;
    }

    private static Expression And(Expression left, Expression right) => new BinaryExpression(left.Position, BinaryOperator.And, left, right);

    private static IEnumerable<Expression> Conjuncts(Expression expression)
        => expression is BinaryExpression { Operator: BinaryOperator.And } and
            ? Conjuncts(and.Left).Concat(Conjuncts(and.Right))
            : [expression];
}
