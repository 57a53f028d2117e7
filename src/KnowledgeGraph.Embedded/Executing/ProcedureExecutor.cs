using KnowledgeGraph.Embedded.Planning;

namespace KnowledgeGraph.Embedded.Executing;

internal sealed class ProcedureExecutor : Executor
{
    private readonly ProcedurePlan _plan;
    private readonly Executor _input;

    public ProcedureExecutor(ProcedurePlan plan, Executor input)
    {
        _plan = plan;
        _input = input;
    }

    public override IEnumerable<bool> Run(QueryContext context)
    {
        foreach (bool _ in _input.Run(context))
        {
            foreach (object?[] values in _plan.Procedure.Run(context.Graph))
            {
                for (int i = 0; i < values.Length; i++)
                {
                    if (_plan.Symbols[i] is { } symbol)
                        context.Row[symbol.Slot] = values[i];
                }
                yield return true;
            }
        }
    }
}
