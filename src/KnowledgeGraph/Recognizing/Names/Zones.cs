namespace KnowledgeGraph.Recognizing.Names;

/// <summary>Places that a body of their own runs, a 管委会.</summary>
internal static class Zones
{
    private const string NewArea = "新区";

    /// <summary>True for a park, and for a new area (两江新区, 兰州新区), which is a place like a district.</summary>
    public static bool Is(string label, string name) => label == "Park" || (label == "Region" && name.EndsWith(NewArea, StringComparison.Ordinal));

    /// <summary>True where a zone's name ends in the word for its kind; 高新区 and 协同创新区 are no 新区.</summary>
    public static bool IsOf(string kind, string name)
        => name.Length > kind.Length && name.EndsWith(kind, StringComparison.Ordinal) && !(kind == NewArea && name[^(kind.Length + 1)] is '高' or '创');
}
