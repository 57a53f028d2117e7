using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating.Names;

/// <summary>One entry of the key owned of rules/frames.yaml: what a name is to the name right behind it.</summary>
internal sealed class OwnerRule
{
    /// <summary>Reads the section and closes it.</summary>
    public OwnerRule(YamlSection section)
    {
        Relation = section.Text("relation");
        Owners = [.. section.Texts("owners")];
        Endings = section.Has("endings") ? new TermEndings(section.Texts("endings")) : null;
        Things = [.. section.Texts("things")];
        Links = section.Flag("beside") ? [.. section.TextsOrNone("links"), ""] : [.. section.Texts("links")];
        IsReversed = section.Flag("reversed");
        section.Close();
    }

    /// <summary>Relationship type.</summary>
    public string Relation { get; }

    /// <summary>Labels of the first name.</summary>
    public string[] Owners { get; }

    /// <summary>What the first name must end in; null where any name will do.</summary>
    public TermEndings? Endings { get; }

    /// <summary>Labels of the second name.</summary>
    public string[] Things { get; }

    /// <summary>All that may stand between the two; empty for nothing.</summary>
    public string[] Links { get; }

    /// <summary>True when two names and what stands between them fit.</summary>
    public bool Joins(ResolvedEntity owner, ReadOnlySpan<char> link, string thing)
    {
        foreach (string known in Links)
        {
            if (link.SequenceEqual(known))
                return Array.IndexOf(Owners, owner.Label) >= 0 && Array.IndexOf(Things, thing) >= 0 && (Endings is null || Endings.End(owner.Name));
        }
        return false;
    }

    /// <summary>True when the second name is the start of the relationship.</summary>
    public bool IsReversed { get; }
}
