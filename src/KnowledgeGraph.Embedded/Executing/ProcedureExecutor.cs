using KnowledgeGraph.Embedded.Binding;
using KnowledgeGraph.Embedded.Parsing;
using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

internal sealed class ProcedureExecutor : Executor
{
    private readonly BoundCall _call;
    private readonly Executor _input;
    private readonly Evaluator[] _arguments;

    public ProcedureExecutor(BoundCall call, Executor input, Evaluator[] arguments)
    {
        _call = call;
        _input = input;
        _arguments = arguments;
    }

    public override IEnumerable<bool> Run(QueryContext context)
    {
        foreach (bool _ in _input.Run(context))
        {
            foreach (object?[] values in Call(context))
            {
                context.Tick();
                for (int i = 0; i < values.Length; i++)
                {
                    if (_call.Symbols[i] is { } symbol)
                        context.Row[symbol.Slot] = values[i];
                }
                yield return true;
            }
        }
    }

    private IEnumerable<object?[]> Call(QueryContext context)
    {
        try
        {
            return _call.Procedure.Run(context, Array.ConvertAll(_arguments, argument => argument(context)));
        }
        catch (ValueException e)
        {
            throw QueryErrors.Executing(_call.Position, e.Message);
        }
    }
}
