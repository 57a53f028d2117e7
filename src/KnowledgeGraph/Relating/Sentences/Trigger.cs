using KnowledgeGraph.Relating.Frames;

namespace KnowledgeGraph.Relating.Sentences;

/// <summary>A verb in a clause with the frames that it may open.</summary>
internal sealed record Trigger(int Start, int End, List<Frame> Frames)
{
    /// <summary>False when nothing with one of the labels may be acted on by the verb.</summary>
    public bool MayActOn(LabelSet labels)
    {
        foreach (var frame in Frames)
        {
            if (frame.MayActOn(labels))
                return true;
        }
        return false;
    }

    /// <summary>True when one of the frames goes on with what the next clause sets up.</summary>
    public bool IsOnward => Frames.Exists(static frame => frame.IsOnward);

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
