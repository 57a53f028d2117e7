namespace KnowledgeGraph.Relating;

/// <summary>A verb in a clause with the frames that it may open.</summary>
internal sealed record Trigger(int Start, int End, List<Frame> Frames)
{
    /// <summary>The first frame of the relationship, or null.</summary>
    public Frame? FrameOf(string relation)
    {
        foreach (var frame in Frames)
        {
            if (frame.Relation == relation)
                return frame;
        }
        return null;
    }
}
