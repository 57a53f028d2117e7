namespace KnowledgeGraph.Storing;

/// <summary>How a load finds out what to write.</summary>
public enum LoadMode
{
    /// <summary>Reads back everything that the database holds and compares it: right whatever happened before.</summary>
    Full,

    /// <summary>Compares only what the documents touch that were added, edited or removed since the last load, as its marker tells;
    /// where the marker does not fit, the load is a full one and its report says why.</summary>
    Change,
}
