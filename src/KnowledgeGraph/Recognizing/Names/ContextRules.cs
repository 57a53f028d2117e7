using System.Buffers;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Recognizing.Names;

/// <summary>What the words round a name tell of it: rules/contexts.yaml.</summary>
internal sealed class ContextRules
{
    private readonly WordLabels _beforeQuotation;
    private readonly WordLabels _afterQuotation;

    /// <summary>Reads the section to its end.</summary>
    public ContextRules(YamlSection section)
    {
        var quotation = section.Section("quotation", "quotation");
        _beforeQuotation = WordLabels.Read(quotation.Section("before", "words before a quotation"));
        _afterQuotation = WordLabels.Read(quotation.Section("after", "words behind a quotation"));
        QuotedTitles = new TermEndings(quotation.Texts("titles"));
        PlanPeriods = new TermSet(quotation.Texts("periods"));
        Joints = new TermSet(quotation.Texts("joints"));
        Clauses = new TermSet(quotation.Texts("clauses"));
        Built = new TermSet(quotation.Texts("built"));
        quotation.Close();
        Honours = new HonourRules(section.Section("honours", "honours"));
        var events = section.Section("events", "events");
        EventVerbs = new TermEndings(events.Texts("before"));
        EventWords = new TermSet(events.Texts("inner"));
        Signings = new TermEndings(events.Texts("signings"));
        SigningWorks = SearchValues.Create([.. events.Texts("works")], StringComparison.Ordinal);
        events.Close();
        var programs = section.Section("programs", "programs");
        ProgramVerbs = new TermEndings(programs.Texts("before"));
        ProgramWords = new TermSet(programs.Texts("inner"));
        programs.Close();
        Fields = new FieldRules(section.Section("fields", "fields"));
        var nationals = section.Section("nationals", "nationals");
        NationalRanks = new TermSet(nationals.Texts("opens"));
        NationalEndings = new TermEndings(nationals.Texts("endings"));
        NationalWords = new TermSet(nationals.Texts("inner"));
        nationals.Close();
        var policies = section.Section("policies", "policies");
        PolicyVerbs = new TermEndings(policies.Texts("before"));
        PolicyOpenings = new TermSet(policies.Texts("openings"));
        PolicyParts = new TermEndings(policies.Texts("parts"));
        policies.Close();
        InnerNames = new InnerNameRules(section.Section("innerNames", "inner names"));
        KnownNames = new KnownNameRules(section.Section("knownNames", "known names"));
        LocalBodies = new LocalBodyRules(section.Section("localBodies", "local bodies"));
        Places = new PlaceWordRules(section.Section("places", "places"));
        section.Close();
    }

    /// <summary>Words before a quotation that is a title.</summary>
    public TermEndings QuotedTitles { get; }

    /// <summary>Periods of plans in quotation marks.</summary>
    public TermSet PlanPeriods { get; }

    /// <summary>What stands between quotations of one run.</summary>
    public TermSet Joints { get; }

    /// <summary>Words that open a quotation which is no name.</summary>
    public TermSet Clauses { get; }

    /// <summary>Words behind a quotation that is a slogan and worked on.</summary>
    public TermSet Built { get; }

    /// <summary>Words of titles that many hold.</summary>
    public HonourRules Honours { get; }

    /// <summary>Verbs whose object is an event.</summary>
    public TermEndings EventVerbs { get; }

    /// <summary>Verbs whose object is a programme.</summary>
    public TermEndings ProgramVerbs { get; }

    /// <summary>Boundary words that names of programmes hold inside.</summary>
    public TermSet ProgramWords { get; }

    /// <summary>Words of fields that no lexicon knows.</summary>
    public FieldRules Fields { get; }

    /// <summary>What the name of a body of the state opens with.</summary>
    public TermSet NationalRanks { get; }

    /// <summary>What the name of a body of the state ends in.</summary>
    public TermEndings NationalEndings { get; }

    /// <summary>Boundary words that names of bodies of the state hold inside.</summary>
    public TermSet NationalWords { get; }

    /// <summary>Verbs whose object is a document.</summary>
    public TermEndings PolicyVerbs { get; }

    /// <summary>What the articles of a document are counted in.</summary>
    public TermEndings PolicyParts { get; }

    /// <summary>What a long title opens with.</summary>
    public TermSet PolicyOpenings { get; }

    /// <summary>Endings of ceremonies whose names hold those who sign.</summary>
    public TermEndings Signings { get; }

    /// <summary>What is signed there.</summary>
    public SearchValues<string> SigningWorks { get; }

    /// <summary>What stands behind known names.</summary>
    public KnownNameRules KnownNames { get; }

    /// <summary>Words round bodies of local government.</summary>
    public LocalBodyRules LocalBodies { get; }

    /// <summary>Words of places that no lexicon knows.</summary>
    public PlaceWordRules Places { get; }

    /// <summary>Words of names that tell what lies inside them.</summary>
    public InnerNameRules InnerNames { get; }

    /// <summary>Boundary words that names of events hold inside.</summary>
    public TermSet EventWords { get; }

    /// <summary>The label that the longest word ending at <paramref name="open"/> tells; null when none does.</summary>
    public string? LabelBefore(string text, int open) => _beforeQuotation.EndingAt(text, open);

    /// <summary>The label that the longest word starting at <paramref name="start"/> tells; null when none does.</summary>
    public string? LabelAfter(string text, int start) => _afterQuotation.StartingAt(text, start);
}
