namespace KnowledgeGraph.Graphing.Schema;

/// <summary>What a property's value is, on every store.</summary>
public enum PropertyType
{
    /// <summary><see cref="string"/>.</summary>
    String,

    /// <summary><see cref="long"/>.</summary>
    Integer,

    /// <summary><see cref="double"/>, finite.</summary>
    Float,

    /// <summary><see cref="bool"/>.</summary>
    Boolean,

    /// <summary>A list of <see cref="string"/>, possibly empty.</summary>
    StringList,
}
