namespace KnowledgeGraph.Embedded.Binding;

/// <summary>What a variable is known to hold before the query runs.</summary>
internal enum VariableKind
{
    Value,
    Node,
    Relationship,
    RelationshipList,
    Path,
}
