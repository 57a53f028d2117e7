using KnowledgeGraph.Embedded.Binding;
using KnowledgeGraph.Embedded.Parsing.Syntax;
using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>Compiles queries inside expressions; they run on the row of the outer query, in slots of their own.</summary>
internal sealed class SubqueryCompiler
{
    private readonly Func<BoundStatement, Executor> _compileStatement;

    public SubqueryCompiler(Func<BoundStatement, Executor> compileStatement) => _compileStatement = compileStatement;

    public Evaluator Compile(BoundSubqueryExpression e)
    {
        var executor = _compileStatement(e.Statement);
        return e.Kind switch
        {
            SubqueryKind.Exists => context => Truth.Of(executor.Run(context).Any()),
            SubqueryKind.Count => context => executor.Run(context).LongCount(),
            _ => Collect(executor, e.Statement.Output[0].Slot),
        };
    }

    private static Evaluator Collect(Executor executor, int slot) => context =>
    {
        var values = new HeldList(context);
        foreach (bool _ in executor.Run(context))
            values.Add(context.Row[slot]);
        return values.Done();
    };
}
