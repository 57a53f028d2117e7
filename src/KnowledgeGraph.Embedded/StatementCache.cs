using System.Collections.Concurrent;

namespace KnowledgeGraph.Embedded;

/// <summary>Keeps compiled statements by their text, for programs that ask the same with other parameters.</summary>
internal sealed class StatementCache
{
    private const int Most = 256;
    private const int LongestText = 10_000;

    private readonly ConcurrentDictionary<string, CompiledStatement> _statements = new(StringComparer.Ordinal);

    /// <summary>Null where it is not there, or reads a parameter that is not given: making it anew tells which.</summary>
    public CompiledStatement? Find(string text, IReadOnlyDictionary<string, object?> parameters)
        => _statements.TryGetValue(text, out var statement) && statement.Parameters.All(parameters.ContainsKey) ? statement : null;

    public void Keep(string text, CompiledStatement statement)
    {
        // The counts of a profiled statement belong to one run.
        if (statement.Counts is not null || text.Length > LongestText)
            return;
        if (_statements.Count >= Most)
            _statements.Clear();
        _statements[text] = statement;
    }
}
