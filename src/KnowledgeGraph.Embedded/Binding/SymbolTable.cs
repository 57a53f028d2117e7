namespace KnowledgeGraph.Embedded.Binding;

/// <summary>Hands out slots; no two variables of a statement share one, so that nested queries run on the same row.</summary>
internal sealed class SymbolTable
{
    public int Count { get; private set; }

    public Symbol Add(string name, VariableKind kind) => new(name, Count++, kind);
}
