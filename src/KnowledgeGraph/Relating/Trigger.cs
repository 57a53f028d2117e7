namespace KnowledgeGraph.Relating;

/// <summary>A verb in a clause with the frames that it may open.</summary>
internal sealed record Trigger(int Start, int End, IReadOnlyList<Frame> Frames);
