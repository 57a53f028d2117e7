using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Resolving.Anaphors;
using KnowledgeGraph.Resolving.Carrying;
using KnowledgeGraph.Resolving.Merging;

namespace KnowledgeGraph.Resolving;

/// <summary>The words of rules/resolving.yaml. Read-only after loading, shared by all threads.</summary>
internal sealed class ResolvingRules
{
    private ResolvingRules(YamlSection section)
    {
        Anaphors = new AnaphorRules(section.Section("anaphors", "anaphors"));
        Zones = new ZoneRules(section.Section("zones", "zones"));
        Companies = new CompanyForms(section.Section("companies", "companies"));
        Merging = new MergingRules(section.Section("merging", "merging"));
        Places = new PlaceLevels(section.Section("places", "places"));
        Accounts = new TermEndings(section.Texts("accounts"));
        Readings = section.Texts("readings").ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        Payers = new TermEndings(section.Texts("payers"));
        section.Close();
    }

    /// <summary>Words that point back.</summary>
    public AnaphorRules Anaphors { get; }

    /// <summary>Zones and the bodies that run them.</summary>
    public ZoneRules Zones { get; }

    /// <summary>The legal forms of companies.</summary>
    public CompanyForms Companies { get; }

    /// <summary>What short names leave out.</summary>
    public MergingRules Merging { get; }

    /// <summary>The parts of full place names.</summary>
    public PlaceLevels Places { get; }

    /// <summary>What stands behind the title of the document that a section reads (解读).</summary>
    public HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Readings { get; }

    /// <summary>Endings of offices that open a paragraph with what they pay, and do not act in the next ones.</summary>
    public TermEndings Payers { get; }

    /// <summary>What a headline closes with that gives an account of what it opens with (工作报告, 简介).</summary>
    public TermEndings Accounts { get; }

    /// <summary>Reads rules/resolving.yaml. Throws <see cref="RuleFileException"/> with the line where it is wrong.</summary>
    public static ResolvingRules Load(KnowledgeFiles files)
        => new(YamlSection.Parse(files.Describe("rules/resolving.yaml"), files.ReadText("rules/resolving.yaml"), "rules/resolving.yaml"));
}
