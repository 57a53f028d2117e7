namespace KnowledgeGraph.Tests.Design;

/// <summary>A declaration.</summary>
/// <param name="Modifiers">The words before the kind.</param>
/// <param name="Kind">class, record, interface …</param>
/// <param name="Name">Without type parameters.</param>
internal sealed record SourceType(string Modifiers, string Kind, string Name)
{
    public bool IsPublic => Modifiers.Contains("public", StringComparison.Ordinal);

    /// <summary>False for a class or record that others may derive from or that is abstract.</summary>
    public bool IsClosed => Kind is not ("class" or "record" or "record class") || Modifiers.Contains("sealed", StringComparison.Ordinal) || Modifiers.Contains("static", StringComparison.Ordinal);
}
