using System.Buffers;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Recognizing.Names;

/// <summary>The words of titles that many hold: part of rules/contexts.yaml.</summary>
internal sealed class HonourRules
{
    /// <summary>Reads the section to its end.</summary>
    public HonourRules(YamlSection section)
    {
        Verbs = new TermSet(section.Texts("verbs"));
        WeakVerbs = new TermSet(section.Texts("weakVerbs"));
        Wins = new TermSet(section.Texts("wins"));
        Ranks = new TermSet(section.Texts("ranks"));
        Editions = new TermSet(section.Texts("editions"));
        Kinds = new TermEndings(section.Texts("kinds"));
        OfPlaces = new TermEndings(section.Texts("ofPlaces"));
        Statuses = section.Texts("statuses");
        Counted = new TermEndings(section.Texts("counted"));
        NotAbove = new TermEndings(section.Texts("notAbove"));
        Done = new TermEndings(section.Texts("done"));
        Projects = new TermEndings(section.Texts("projects"));
        Tails = new TermEndings(section.Texts("tails"));
        Outright = new TermEndings(section.Texts("outright"));
        Gathering = SearchValues.Create([.. section.Texts("gathering")], StringComparison.Ordinal);
        Standings = new TermEndings(section.Texts("standings"));
        Passed = new TermSet(section.Texts("passed"));
        Totals = new TermSet(section.Texts("totals"));
        Members = new TermSet(section.Texts("members"));
        Roles = new TermSet(section.Texts("roles"));
        NoHolders = new TermEndings(section.Texts("noHolders"));
        Holders = WordLabels.Read(section.Section("holders", "holders"));
        section.Close();
    }

    /// <summary>Kinds that are no title where they are counted from a level on (省级以上创新平台).</summary>
    public TermEndings NotAbove { get; }

    /// <summary>What a title behind 通过 is passed in.</summary>
    public TermSet Passed { get; }

    /// <summary>Those who are counted by what was done with them (投资企业).</summary>
    public TermEndings Done { get; }

    /// <summary>What a title is won by.</summary>
    public TermSet Verbs { get; }

    /// <summary>Verbs that take titles, and bodies as well.</summary>
    public TermSet WeakVerbs { get; }

    /// <summary>The verbs among them whose object is always a title.</summary>
    public TermSet Wins { get; }

    /// <summary>What tells that a title is given by a state, a province, a city or a district.</summary>
    public TermSet Ranks { get; }

    /// <summary>What tells the turn and not the title.</summary>
    public TermSet Editions { get; }

    /// <summary>What a title ends in.</summary>
    public TermEndings Kinds { get; }

    /// <summary>Kinds of titles that a place wins.</summary>
    public TermEndings OfPlaces { get; }

    /// <summary>Titles of companies that are common words where nobody counts who holds them.</summary>
    public IReadOnlyList<string> Statuses { get; }

    /// <summary>Kinds that need no rank where a count follows.</summary>
    public TermEndings Counted { get; }

    /// <summary>What the parts of a scheme are called.</summary>
    public TermEndings Projects { get; }

    /// <summary>What may stand behind a title.</summary>
    public TermEndings Tails { get; }

    /// <summary>Kinds that are titles behind a verb of honour whatever stands before them.</summary>
    public TermEndings Outright { get; }

    /// <summary>Endings of a title and the type of those who win it.</summary>
    public WordLabels Holders { get; }

    /// <summary>Verbs within what is counted and is no title.</summary>
    public SearchValues<string> Gathering { get; }

    /// <summary>What tells a rank among companies ends in these.</summary>
    public TermEndings Standings { get; }

    /// <summary>What stands between a title and the count of all that hold it.</summary>
    public TermSet Totals { get; }

    /// <summary>What one may be of an alliance.</summary>
    public TermSet Members { get; }

    /// <summary>What belongs to the title of those who are to become something.</summary>
    public TermSet Roles { get; }

    /// <summary>Endings of what wins titles and is no name.</summary>
    public TermEndings NoHolders { get; }
}
