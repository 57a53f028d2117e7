namespace KnowledgeGraph.Model;

/// <summary>Whether the text tells a fact as done.</summary>
public enum FactStatus
{
    /// <summary>Told as a fact.</summary>
    Done,

    /// <summary>Told as an aim or a plan (拟, 将, 力争).</summary>
    Planned,

    /// <summary>Told as not so (未, 不再, 取消).</summary>
    Negated,
}
