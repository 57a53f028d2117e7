using System.Buffers;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Relating.Roles;

/// <summary>The words of who is at an event and where, from rules/frames.yaml.</summary>
internal sealed class AttendanceRules
{
    /// <summary>Takes the keys meeting, ceremonies, venues, shown and prizes.</summary>
    public AttendanceRules(YamlSection section)
    {
        Meeting = new TermSet(section.Texts("meeting"));
        Ceremonies = section.Texts("ceremonies");
        Venues = new TermSet(section.Texts("venues"));
        Shown = new TermSet(section.Texts("shown"));
        Prizes = SearchValues.Create([.. section.Texts("prizes")], StringComparison.Ordinal);
    }

    /// <summary>Words that open a clause about those who met at the event spoken of.</summary>
    public TermSet Meeting { get; }

    /// <summary>Endings of events at which something is signed.</summary>
    public IReadOnlyList<string> Ceremonies { get; }

    /// <summary>Words for where an event takes place.</summary>
    public TermSet Venues { get; }

    /// <summary>What a guest does at an event that a clause before named.</summary>
    public TermSet Shown { get; }

    /// <summary>What the winners of a contest get.</summary>
    public SearchValues<string> Prizes { get; }
}
