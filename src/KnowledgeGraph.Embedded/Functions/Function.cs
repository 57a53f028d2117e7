namespace KnowledgeGraph.Embedded.Functions;

/// <summary>A function of the language. <paramref name="Evaluate"/> throws a value exception for arguments that it cannot take.</summary>
internal sealed record Function(string Name, int LeastArguments, int MostArguments, Func<FunctionContext, object?[], object?> Evaluate)
{
    public string ArgumentsInWords => (LeastArguments, MostArguments) switch
    {
        (var least, int.MaxValue) => $"{least} or more arguments",
        (1, 1) => "1 argument",
        var (least, most) when least == most => $"{least} arguments",
        var (least, most) => $"{least} to {most} arguments",
    };
}
