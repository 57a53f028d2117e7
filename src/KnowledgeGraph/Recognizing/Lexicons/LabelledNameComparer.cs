namespace KnowledgeGraph.Recognizing.Lexicons;

/// <summary>Compares names with their labels. Few names have more than one label, so that the hash of the name alone parts them.</summary>
internal sealed class LabelledNameComparer : IEqualityComparer<(string Label, string Name)>
{
    private LabelledNameComparer()
    {
    }

    /// <summary>The only one.</summary>
    public static LabelledNameComparer Instance { get; } = new();

    /// <inheritdoc/>
    public bool Equals((string Label, string Name) x, (string Label, string Name) y) => x.Name == y.Name && x.Label == y.Label;

    /// <inheritdoc/>
    public int GetHashCode((string Label, string Name) obj) => obj.Name.GetHashCode(StringComparison.Ordinal);
}
