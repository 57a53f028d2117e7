using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating.Frames;

/// <summary>What a verb acts on.</summary>
/// <param name="Group">The group; with lists of several kinds the first one.</param>
/// <param name="Members">The things acted on.</param>
/// <param name="Verb">The verb whose subject acts: the trigger, or the light verb before a nominal one (完成X的建设).</param>
internal sealed record FrameObject(MentionGroup Group, List<ResolvedMention> Members, Trigger Verb)
{
    /// <summary>True when the object stands before its verb and nobody is named who acts (…联盟成立), so that no other clause's subject does.</summary>
    public bool IsAlone { get; init; }

    /// <summary>All of <paramref name="group"/> that <paramref name="frame"/> acts on.</summary>
    public static FrameObject Of(MentionGroup group, Trigger verb, Frame frame) => new(group, frame.FittingOf(group), verb);
}
