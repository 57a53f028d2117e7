using KnowledgeGraph.Relating.Cooperation;
using KnowledgeGraph.Relating.Fields;
using KnowledgeGraph.Relating.Policies;
using KnowledgeGraph.Relating.Roles;

namespace KnowledgeGraph.Relating.Sentences;

/// <summary>What the words of a clause may tell, as far as their first two code units show it: whoever looks a clause through for words asks these first.</summary>
[Flags]
internal enum Cues : ushort
{
    /// <summary>Nothing of the kinds below.</summary>
    None = 0,

    /// <summary>A verb of a frame, or a noun that holds one.</summary>
    Verb = 1,

    /// <summary>A word of <see cref="CooperationRules.Words"/>.</summary>
    Cooperation = 2,

    /// <summary>A word of <see cref="RoleRules.PartWords"/>.</summary>
    Role = 4,

    /// <summary>A word of <see cref="PolicyRules.Provides"/>.</summary>
    Provision = 8,

    /// <summary>A word of <see cref="StatusRules.Words"/>; always set where a sentence names nothing, which is not looked through.</summary>
    Status = 16,

    /// <summary>A word of <see cref="RoleRules.StandingWords"/> or <see cref="RoleRules.Subsidiaries"/>.</summary>
    Standing = 32,

    /// <summary>A word of <see cref="FieldRules.Topic"/>.</summary>
    FieldTopic = 64,

    /// <summary>A word of <see cref="FieldRules.Study"/>.</summary>
    FieldStudy = 128,

    /// <summary>A word of <see cref="FieldRules.Gather"/>.</summary>
    FieldGather = 256,

    /// <summary>A word of <see cref="FieldRules.Grow"/>.</summary>
    FieldGrow = 512,

    /// <summary>A word of <see cref="FieldRules.Push"/>.</summary>
    FieldPush = 1024,
}
