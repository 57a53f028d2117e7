using System.Buffers;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Relating.Roles;

/// <summary>The words of what one is to a thing, from rules/frames.yaml.</summary>
internal sealed class RoleRules
{
    /// <summary>Takes the keys roles, standing, subsidiaries, copulas, roleLinks, approved and columns.</summary>
    public RoleRules(YamlSection section)
    {
        Parts = ByRelation(section.Section("roles", "roles"));
        PartWords = TermSet.AllOf(Parts.Select(static part => part.Words));
        Standings = ByRelation(section.Section("standing", "standing"));
        StandingWords = TermSet.AllOf(Standings.Select(static standing => standing.Words));
        Subsidiaries = new TermSet(section.Texts("subsidiaries"));
        Copulas = new TermSet(section.Texts("copulas"));
        Links = new TermSet(section.Texts("roleLinks"));
        Approved = SearchValues.Create([.. section.Texts("approved")], StringComparison.Ordinal);
        Columns = ReadColumns(section.Section("columns", "columns"));
    }

    /// <summary>Roles by the relationship that they tell towards the event or the alliance that the text speaks of.</summary>
    public IReadOnlyList<(string Relation, TermSet Words)> Parts { get; }

    /// <summary>The words of all <see cref="Parts"/>.</summary>
    public TermSet PartWords { get; }

    /// <summary>Standings by the relationship that the one who has it bears to the thing (基金的管理人, 联盟的理事长单位).</summary>
    public IReadOnlyList<(string Relation, TermSet Words)> Standings { get; }

    /// <summary>The words of all <see cref="Standings"/>.</summary>
    public TermSet StandingWords { get; }

    /// <summary>What a company is to the one that holds it.</summary>
    public TermSet Subsidiaries { get; }

    /// <summary>Words between a bearer and the thing in which it has a standing.</summary>
    public TermSet Copulas { get; }

    /// <summary>Words between a standing and its bearer.</summary>
    public TermSet Links { get; }

    /// <summary>What lets the thing come into being that rests on the one whom the clause before names (依托A，B实验室获批).</summary>
    public SearchValues<string> Approved { get; }

    /// <summary>The relationship of what stands in a table column to the thing of the row, by the column's title.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; }

    private static List<(string Relation, TermSet Words)> ByRelation(YamlSection section)
        => [.. section.Keys.ToList().Select(relation => (relation, new TermSet(section.Texts(relation))))];

    private static Dictionary<string, string> ReadColumns(YamlSection section)
    {
        var columns = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string relation in section.Keys.ToList())
        {
            foreach (string title in section.Texts(relation))
                columns[title] = relation;
        }
        return columns;
    }
}
