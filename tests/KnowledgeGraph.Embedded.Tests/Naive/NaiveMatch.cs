namespace KnowledgeGraph.Embedded.Tests.Naive;

internal sealed record NaiveMatch(bool IsOptional, IReadOnlyList<NaivePath> Paths, NaiveCondition? Where)
{
    public string Text => $"{(IsOptional ? "OPTIONAL " : "")}MATCH {string.Join(", ", Paths.Select(path => path.Text))}{(Where is null ? "" : " WHERE " + Where.Text)}";
}
