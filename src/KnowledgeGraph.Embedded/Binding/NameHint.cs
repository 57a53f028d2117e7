using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Embedded.Binding;

/// <summary>Says what the writer of a misspelt name may have meant.</summary>
internal static class NameHint
{
    /// <summary><c> Did you mean 'x'?</c>, or nothing where no known name is near.</summary>
    public static string Of(string name, IEnumerable<string> known)
        => NearestName.Find(name, known) is { } near ? $" Did you mean '{near}'?" : "";
}
