using KnowledgeGraph.Model;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Measuring.Following;

/// <summary>Tells which names figures can be about.</summary>
/// <param name="rules">Labels.</param>
/// <param name="city">Full name of the document's city: its figures stand for themselves. Empty when unknown.</param>
internal sealed class FigureSubjectTest(FigureRules rules, string city)
{
    /// <summary>True when the name is spoken of: a label that figures are about, and not the document's own city.</summary>
    public bool Passes(ResolvedMention mention)
        => rules.Labels.Things.Contains(mention.Label) || rules.Labels.Bodies.Contains(mention.Label) || IsOtherPlace(mention);

    /// <summary>True for a place that is not the document's own city.</summary>
    public bool IsOtherPlace(ResolvedMention mention) => rules.Labels.Places.Contains(mention.Label) && mention.Entity.Name != city;

    /// <summary>True for the document's own city.</summary>
    public bool IsCity(ResolvedMention mention) => rules.Labels.Places.Contains(mention.Label) && mention.Entity.Name == city;

    /// <summary>True for a place or a body, which has what is counted.</summary>
    public bool IsOwner(Participant? focus) => focus is not null && IsOwner(focus.Entity.Label);

    /// <inheritdoc cref="IsOwner(Participant?)"/>
    public bool IsOwner(string label) => label == "Park" || rules.Labels.Bodies.Contains(label) || rules.Labels.Places.Contains(label);

    /// <summary>修订《科技创新券管理办法》，年度申领上限…: a policy that governs a thing named in its title stands for that thing.</summary>
    public Participant AsSubject(ResolvedMention mention) => ((mention.Label == "Policy" ? Governed(mention) : null) ?? mention).AsParticipant();

    private ResolvedMention? Governed(ResolvedMention policy)
    {
        for (int i = policy.Parts.Count - 1; i >= 0; i--)
        {
            var part = policy.Parts[i];
            // A programme that opens the title is the plan itself (某区三年行动计划).
            if (rules.Labels.Governed.Contains(part.Label) && (part.Label != "Program" || part.Span.Start - policy.Span.Start > 1 || IsTriedOut(part.Mention.Surface)))
                return part;
        }
        return null;
    }

    private static bool IsTriedOut(string title) => title.EndsWith("试点", StringComparison.Ordinal) || title.EndsWith("工程", StringComparison.Ordinal);
}
