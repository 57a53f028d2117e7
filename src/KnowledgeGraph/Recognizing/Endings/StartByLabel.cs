using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Endings;

/// <summary>Finds where a name starts: as far left as running text lets any name reach, then as names of the type are written.</summary>
internal sealed class StartByLabel(NameRules rules)
{
    private readonly NameStart _starts = new(rules);
    private readonly ProgramStart _programs = new(rules);
    private readonly EventStart _events = new(rules);
    private readonly NationalStart _nationals = new(rules);
    private readonly SiteStart _sites = new(rules.Endings);
    private readonly FundExtent _funds = new(rules);

    /// <summary>The name with its start, which is -1 where what stands there is none.</summary>
    public NameCandidate Find(in NameCandidate ending)
    {
        var name = ending.From(_starts.Find(ending.Map, ending.Ending, 0));
        return name.Label switch
        {
            "Program" => name.From(_programs.Find(name)),
            "Event" => name.From(_events.Find(name)),
            "Enterprise" => name.From(EnterpriseStart.Find(name)),
            "Institution" => name.From(_sites.Find(name.From(_nationals.Find(name)))),
            "Park" or "Platform" => name.From(_sites.Find(name)),
            "Fund" => _funds.Find(name),
            _ => name,
        };
    }
}
