namespace KnowledgeGraph.Recognizing.Names;

/// <summary>Places that a body of their own runs, a 管委会.</summary>
internal static class Zones
{
    /// <summary>What the names of new areas end in.</summary>
    public const string NewArea = "新区";

    /// <summary>True for a park, and for a new area (两江新区, 兰州新区), which is a place like a district.</summary>
    public static bool Is(string label, string name) => label == "Park" || (label == "Region" && name.EndsWith(NewArea, StringComparison.Ordinal));

    /// <summary>True where a zone's name ends in the word for its kind.</summary>
    public static bool IsOf(string kind, string name)
        => name.Length > kind.Length && name.EndsWith(kind, StringComparison.Ordinal) && !(kind == NewArea && IsOtherArea(name));

    /// <summary>True for what the text may call 新区.</summary>
    public static bool IsNewArea(string name) => name.EndsWith(NewArea, StringComparison.Ordinal) && !IsOtherArea(name);

    /// <summary>True for 高新区 and 协同创新区, which nobody calls 新区 though they end so.</summary>
    public static bool IsOtherArea(string name) => name.EndsWith("高新区", StringComparison.Ordinal) || name.EndsWith("创新区", StringComparison.Ordinal);
}
