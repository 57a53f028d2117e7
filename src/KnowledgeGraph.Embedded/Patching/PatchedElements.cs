namespace KnowledgeGraph.Embedded.Patching;

/// <summary>The nodes (or relationships) that go and come; one that changes does both, at its own place.</summary>
/// <typeparam name="T">Of the model.</typeparam>
internal sealed class PatchedElements<T>
{
    /// <param name="count">How many the old snapshot has.</param>
    /// <param name="gone">Old rows with what they held.</param>
    /// <param name="come">What comes, with the old row before which it does, in its order.</param>
    public PatchedElements(int count, IReadOnlyList<(int Row, T Element)> gone, IReadOnlyList<(int Place, T Element)> come)
    {
        Gone = gone;
        Come = come;
        Rows = new PatchedRows(count, [.. gone.Select(g => g.Row)], [.. come.Select(c => c.Place)]);
    }

    public IReadOnlyList<(int Row, T Element)> Gone { get; }

    public IReadOnlyList<(int Place, T Element)> Come { get; }

    public PatchedRows Rows { get; }
}
