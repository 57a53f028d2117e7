namespace KnowledgeGraph.Querying;

/// <summary>The form that a question's parameter takes; the header writes it in lower case.</summary>
public enum QuestionParameterType
{
    /// <summary>Any text, taken as it stands.</summary>
    String,

    /// <summary>A whole number of 64 bits, decimal digits with an optional sign.</summary>
    Integer,

    /// <summary>A decimal number with a point, or a whole number; never NaN or infinite.</summary>
    Float,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A JSON array, or texts parted by commas.</summary>
    List,
}
