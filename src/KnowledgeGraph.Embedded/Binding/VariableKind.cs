namespace KnowledgeGraph.Embedded.Binding;

/// <summary>What a variable or an expression is known to hold before the query runs.</summary>
internal enum VariableKind
{
    /// <summary>Anything: only the run will tell.</summary>
    Value,
    Boolean,
    Number,
    Text,
    List,
    Map,
    Node,
    Relationship,
    RelationshipList,
    Path,
}
