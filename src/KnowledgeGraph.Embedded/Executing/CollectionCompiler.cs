using KnowledgeGraph.Embedded.Binding;
using KnowledgeGraph.Embedded.Functions;
using KnowledgeGraph.Embedded.Parsing;
using KnowledgeGraph.Embedded.Parsing.Syntax;
using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>Compiles lists, maps and the expressions that run over lists.</summary>
internal sealed class CollectionCompiler
{
    private readonly ExpressionCompiler _expressions;

    public CollectionCompiler(ExpressionCompiler expressions) => _expressions = expressions;

    public Evaluator Compile(Expression expression) => expression switch
    {
        ListExpression e => CompileList(e),
        MapExpression e => CompileMap(e),
        IndexExpression e => CompileIndex(e),
        SliceExpression e => CompileSlice(e),
        ListComprehensionExpression e => CompileComprehension(e),
        QuantifierExpression e => CompileQuantifier(e),
        ReduceExpression e => CompileReduce(e),
        MapProjectionExpression e => CompileProjection(e),
        _ => throw QueryErrors.Planning(expression.Position, "This expression is not supported here."),
    };

    private Evaluator CompileList(ListExpression e)
    {
        if (e.Items.All(item => item is LiteralExpression))
        {
            object?[] constant = [.. e.Items.Select(item => ((LiteralExpression)item).Value)];
            return _ => constant;
        }
        Evaluator[] items = [.. e.Items.Select(_expressions.Compile)];
        return context => Array.ConvertAll(items, item => item(context));
    }

    private Evaluator CompileMap(MapExpression e)
    {
        (string Key, Evaluator Value)[] entries = [.. e.Entries.Select(entry => (entry.Key, _expressions.Compile(entry.Value)))];
        return context =>
        {
            var map = new Dictionary<string, object?>(StringComparer.Ordinal);
            foreach (var (key, value) in entries)
                map[key] = value(context);
            return map;
        };
    }

    private Evaluator CompileIndex(IndexExpression e)
    {
        var target = _expressions.Compile(e.Target);
        var index = _expressions.Compile(e.Index);
        return ExpressionCompiler.At(e.Position, context => Element.At(context.Graph, target(context), index(context)));
    }

    private Evaluator CompileSlice(SliceExpression e)
    {
        var target = _expressions.Compile(e.Target);
        var from = e.From is null ? _ => 0L : _expressions.Compile(e.From);
        var to = e.To is null ? _ => long.MaxValue : _expressions.Compile(e.To);
        return ExpressionCompiler.At(e.Position, context => Element.Slice(target(context), from(context), to(context)));
    }

    private Evaluator CompileComprehension(ListComprehensionExpression e)
    {
        var source = List(e.Source, e.Position);
        int slot = ((SymbolExpression)e.Variable).Symbol.Slot;
        var condition = e.Condition is null ? null : _expressions.CompileCondition(e.Condition);
        var result = e.Result is null ? null : _expressions.Compile(e.Result);
        return context =>
        {
            if (source(context) is not { } list)
                return null;
            var items = new HeldList(context);
            foreach (object? item in list)
            {
                context.Tick();
                context.Row[slot] = item;
                if (condition is null || condition(context))
                    items.Add(result is null ? item : result(context));
            }
            return items.Done();
        };
    }

    private Evaluator CompileQuantifier(QuantifierExpression e)
    {
        var source = List(e.Source, e.Position);
        int slot = ((SymbolExpression)e.Variable).Symbol.Slot;
        var value = _expressions.Compile(e.Condition);
        return ExpressionCompiler.At(e.Condition.Position, context =>
        {
            if (source(context) is not { } list)
                return null;
            var counts = new QuantifierCounts();
            foreach (object? item in list)
            {
                context.Tick();
                context.Row[slot] = item;
                counts.Add(Truth.From(value(context), $"{e.Kind}()"));
            }
            return Truth.Of(counts.Result(e.Kind));
        });
    }

    private Evaluator CompileReduce(ReduceExpression e)
    {
        var source = List(e.Source, e.Position);
        var start = _expressions.Compile(e.Start);
        var step = _expressions.Compile(e.Step);
        int accumulator = ((SymbolExpression)e.Accumulator).Symbol.Slot;
        int slot = ((SymbolExpression)e.Variable).Symbol.Slot;
        return context =>
        {
            if (source(context) is not { } list)
                return null;
            object? value = start(context);
            foreach (object? item in list)
            {
                context.Tick();
                context.Row[accumulator] = value;
                context.Row[slot] = item;
                value = step(context);
            }
            return value;
        };
    }

    private Evaluator CompileProjection(MapProjectionExpression e)
    {
        var target = _expressions.Compile(e.Target);
        (string? Key, Evaluator? Value)[] items = [.. e.Items.Select(i => (i.Key, i.Value is null ? null : _expressions.Compile(i.Value)))];
        return context =>
        {
            if (target(context) is not { } source)
                return null;
            var map = new Dictionary<string, object?>(StringComparer.Ordinal);
            foreach (var (key, value) in items)
            {
                if (key is not null)
                    map[key] = value!(context);
                else
                    AddAll(map, Properties.All(context.Graph, source) ?? throw QueryErrors.Executing(e.Position, $"{ValueName.Of(source)} has no properties to project."));
            }
            return map;
        };
    }

    private static void AddAll(Dictionary<string, object?> map, IReadOnlyDictionary<string, object?> properties)
    {
        foreach (var (key, value) in properties)
            map[key] = value;
    }

    private Func<QueryContext, IReadOnlyList<object?>?> List(Expression source, Position position)
    {
        var value = _expressions.Compile(source);
        return context => value(context) switch
        {
            null => null,
            IReadOnlyList<object?> list => list,
            var other => throw QueryErrors.Executing(position, $"A list is needed here but this is {ValueName.Of(other)}."),
        };
    }
}
