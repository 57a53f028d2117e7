namespace KnowledgeGraph.Embedded.Parsing.Syntax;

/// <summary>Whether the plan of a statement is asked for.</summary>
internal enum Inspection
{
    None,

    /// <summary>The plan, without running it.</summary>
    Explain,

    /// <summary>The answer, and the plan with the rows that came out of each step.</summary>
    Profile,
}
