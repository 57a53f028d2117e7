using KnowledgeGraph.Model;

namespace KnowledgeGraph.Graphing;

/// <summary>The property value of a status.</summary>
internal static class StatusNames
{
    private static readonly string[] _names = [.. Enum.GetNames<FactStatus>().Select(name => name.ToLowerInvariant())];

    /// <summary>done, planned or negated.</summary>
    public static string Of(FactStatus status) => _names[(int)status];
}
