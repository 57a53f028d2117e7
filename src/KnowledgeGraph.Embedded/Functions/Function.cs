namespace KnowledgeGraph.Embedded.Functions;

/// <summary>A function of the language. <paramref name="Evaluate"/> throws a value exception for arguments that it cannot take.</summary>
internal sealed record Function(string Name, int LeastArguments, int MostArguments, Func<FunctionContext, object?[], object?> Evaluate)
{
    public string ArgumentsInWords => Arguments.InWords(LeastArguments, MostArguments);
}
