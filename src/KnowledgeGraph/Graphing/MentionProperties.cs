using System.Runtime.InteropServices;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Graphing;

/// <summary>The properties of MENTIONS. Most passages name an entity once, in the form and for the reason that others do, so that they share them.</summary>
internal sealed class MentionProperties
{
    private static readonly PropertyKeys _keys = new("count", "rules", "surfaces");

    private readonly Dictionary<(string Surface, string Rule), PropertyMap> _shared = [];

    /// <summary>Those of one mention.</summary>
    public PropertyMap Of(PassageMention mention) => mention is { Count: 1, Surfaces: [var surface], Rules: [var rule] }
        ? CollectionsMarshal.GetValueRefOrAddDefault(_shared, (surface, rule), out _) ??= Make(mention)
        : Make(mention);

    private static PropertyMap Make(PassageMention mention) => _keys.Of(
        PropertyKeys.Whole(mention.Count),
        mention.Rules as string[] ?? [.. mention.Rules],
        mention.Surfaces as string[] ?? [.. mention.Surfaces]);
}
