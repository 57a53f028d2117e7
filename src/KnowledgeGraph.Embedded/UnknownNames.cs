namespace KnowledgeGraph.Embedded;

/// <summary>What happens when a query names a label or a relationship type that neither the graph nor <see cref="EmbeddedStoreOptions"/> knows.</summary>
public enum UnknownNames
{
    /// <summary>The query is refused with the nearest known name, so that a slip of the pen is not taken for an empty answer.</summary>
    Refuse,

    /// <summary>As openCypher has it: nothing matches.</summary>
    Allow,
}
