namespace KnowledgeGraph.Refreshing;

/// <summary>What one refresh may do; the modes can be joined.</summary>
[Flags]
public enum RefreshMode
{
    /// <summary>Reads, checks, applies.</summary>
    Normal = 0,

    /// <summary>Writes the report alone.</summary>
    DryRun = 1,

    /// <summary>Applies even where more is lost than <see cref="RefreshOptions.ShrinkLimit"/> allows.</summary>
    AllowShrink = 2,

    /// <summary>Reads the bytes of every file, even where length and time of last write tell that it did not change.</summary>
    Rehash = 4,
}
