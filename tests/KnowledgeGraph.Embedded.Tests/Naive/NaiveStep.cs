namespace KnowledgeGraph.Embedded.Tests.Naive;

/// <summary>A relationship; <paramref name="Direction"/> is 1 to the right, -1 to the left, 0 either way. With <paramref name="Most"/> it is a list of 1 up to that many.</summary>
internal sealed record NaiveStep(string Name, IReadOnlyList<string> Types, int Direction, int Most)
{
    public string Text
    {
        get
        {
            string body = $"[{Name}{(Types.Count == 0 ? "" : ":" + string.Join('|', Types))}{(Most == 0 ? "" : $"*1..{Most}")}]";
            return $"{(Direction < 0 ? "<" : "")}-{body}-{(Direction > 0 ? ">" : "")}";
        }
    }
}
