using KnowledgeGraph.Graphing.Schema;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Relating;

/// <summary>The trigger frames of rules/frames.yaml. Read-only after loading.</summary>
internal sealed class RelatingRules
{
    private readonly TermTrie _verbs = new();
    private readonly List<List<Frame>> _frames = [];

    private RelatingRules(YamlSection section, GraphSchema schema)
    {
        Schema = schema;
        foreach (var frame in section.Sections("frames", "frame"))
            Add(frame);
        Cooperation = new TermSet(section.Texts("cooperation"));
        With = section.Texts("with");
        Prepositions = section.Texts("prepositions");
        Adverbs = new TermSet(section.Texts("adverbs"));
        Agents = section.Texts("agents");
        Basis = new TermSet(section.Texts("basis"));
        Planned = new TermSet(section.Texts("planned"));
        Negated = new TermSet(section.Texts("negated"));
        Datives = section.Texts("datives");
        var roles = section.Section("roles", "roles");
        Roles = [.. roles.Keys.ToList().Select(r => (r, new TermSet(roles.Texts(r))))];
        Places = new PlaceRules(section.Section("places", "places"));
        Fields = new FieldRules(section.Section("fields", "fields"));
        Anaphors = new Resolving.AnaphorRules(section);
        section.Close();
    }

    /// <summary>Words before the one who receives.</summary>
    public IReadOnlyList<string> Datives { get; }

    /// <summary>Roles by the relationship that they tell towards the event or the alliance that the text speaks of.</summary>
    public IReadOnlyList<(string Relation, TermSet Words)> Roles { get; }

    /// <summary>What tells where something is.</summary>
    public PlaceRules Places { get; }

    /// <summary>What tells the field of a thing.</summary>
    public FieldRules Fields { get; }

    /// <summary>Words that point back.</summary>
    public Resolving.AnaphorRules Anaphors { get; }

    /// <summary>What may stand between which labels.</summary>
    public GraphSchema Schema { get; }

    /// <summary>Words that tell of acting together.</summary>
    public TermSet Cooperation { get; }

    /// <summary>Words before a partner.</summary>
    public IReadOnlyList<string> With { get; }

    /// <summary>Words before a name that make it no subject.</summary>
    public IReadOnlyList<string> Prepositions { get; }

    /// <summary>Words before a verb that are no subject.</summary>
    public TermSet Adverbs { get; }

    /// <summary>Words before the actor of a passive clause.</summary>
    public IReadOnlyList<string> Agents { get; }

    /// <summary>Words before the document that another one rests on.</summary>
    public TermSet Basis { get; }

    /// <summary>Words that make a fact a plan.</summary>
    public TermSet Planned { get; }

    /// <summary>Words that make a fact not so.</summary>
    public TermSet Negated { get; }

    /// <summary>Reads rules/frames.yaml. Throws <see cref="RuleFileException"/> with the line where it is wrong.</summary>
    public static RelatingRules Load(KnowledgeFiles files, GraphSchema schema)
        => new(YamlSection.Parse(files.Describe("rules/frames.yaml"), files.ReadText("rules/frames.yaml"), "rules/frames.yaml"), schema);

    /// <summary>The frames of the longest verb at <paramref name="start"/>; null when none starts there.</summary>
    public IReadOnlyList<Frame>? FramesAt(string text, int start, out int length)
        => _verbs.TryLongest(text, start, out length, out int value) ? _frames[value] : null;

    private void Add(YamlSection section)
    {
        string relation = section.Text("relation");
        if (Schema.FindType(relation) is null)
            throw section.Wrong("relation", $"names the type {relation}, which the schema does not have");
        var frame = new Frame(
            relation,
            section.Text("rule"),
            section.Has("subjects") ? section.Texts("subjects") : [],
            section.Has("objects") ? section.Texts("objects") : [],
            section.TextOrNull("action"),
            section.Flag("inverted"),
            section.Flag("section"))
        {
            IsReversed = section.Flag("reversed"),
            IsPassive = section.Flag("passive"),
            IsDative = section.Flag("dative"),
            IsByAgent = section.Flag("byAgent"),
            ReachesForward = section.Flag("forward"),
            Behind = section.Has("behind") ? section.Texts("behind") : [],
        };
        foreach (string verb in section.Texts("verbs"))
        {
            int index = _verbs.Add(verb, _frames.Count);
            if (index == _frames.Count)
                _frames.Add([]);
            _frames[index].Add(frame);
        }
        section.Close();
    }
}
