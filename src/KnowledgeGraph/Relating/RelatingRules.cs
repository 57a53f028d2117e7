using KnowledgeGraph.Graphing.Schema;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Relating.Cooperation;
using KnowledgeGraph.Relating.Fields;
using KnowledgeGraph.Relating.Frames;
using KnowledgeGraph.Relating.Names;
using KnowledgeGraph.Relating.Objects;
using KnowledgeGraph.Relating.Places;
using KnowledgeGraph.Relating.Policies;
using KnowledgeGraph.Relating.Programs;
using KnowledgeGraph.Relating.Roles;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Relating.Subjects;
using KnowledgeGraph.Resolving.Anaphors;

namespace KnowledgeGraph.Relating;

/// <summary>The words of rules/frames.yaml, family by family. Read-only after loading.</summary>
internal sealed class RelatingRules
{
    private const int CueBits = 14;
    private readonly OpeningMasks _cues = new(CueBits);
    private readonly TermSet _goingOn;

    private RelatingRules(YamlSection section, GraphSchema schema, AnaphorRules anaphors)
    {
        Schema = schema;
        Verbs = new VerbLexicon(section, schema);
        Aims = new AimRules(section);
        Statuses = new StatusRules(section);
        Actors = new ActorRules(section);
        Objects = new ObjectRules(section);
        Cooperation = new CooperationRules(section);
        Attendance = new AttendanceRules(section);
        Roles = new RoleRules(section);
        Programs = new ProgramRules(section);
        Policies = new PolicyRules(section);
        Owners = new OwnerRules(section);
        Names = new NameRules(section.Section("names", "names"));
        Places = new PlaceRules(section.Section("places", "places"));
        Fields = new FieldRules(section.Section("fields", "fields"));
        Anaphors = anaphors;
        ShortNames = new TermSet(section.Texts("shortNames"));
        section.Close();
        _goingOn = TermSet.AllOf(
            Actors.Engaged, Actors.Adverbs, Objects.Light, Cooperation.Words, Policies.Provides, Policies.Basis, Statuses.Planned, Statuses.Negated);
        ReadCues();
    }

    /// <summary>What may stand between which labels.</summary>
    public GraphSchema Schema { get; }

    /// <summary>The verbs and their frames.</summary>
    public VerbLexicon Verbs { get; }

    /// <summary>What is only aimed at or spoken about.</summary>
    public AimRules Aims { get; }

    /// <summary>What makes a fact a plan or not so.</summary>
    public StatusRules Statuses { get; }

    /// <summary>What tells who acts.</summary>
    public ActorRules Actors { get; }

    /// <summary>What tells what is acted on.</summary>
    public ObjectRules Objects { get; }

    /// <summary>What several do together.</summary>
    public CooperationRules Cooperation { get; }

    /// <summary>Who is at an event.</summary>
    public AttendanceRules Attendance { get; }

    /// <summary>What one is to a thing.</summary>
    public RoleRules Roles { get; }

    /// <summary>What is told of programmes and titles.</summary>
    public ProgramRules Programs { get; }

    /// <summary>What is told of documents.</summary>
    public PolicyRules Policies { get; }

    /// <summary>What names side by side are to each other.</summary>
    public OwnerRules Owners { get; }

    /// <summary>What the parts of a name are to it.</summary>
    public NameRules Names { get; }

    /// <summary>What tells where something is.</summary>
    public PlaceRules Places { get; }

    /// <summary>What tells the field of a thing.</summary>
    public FieldRules Fields { get; }

    /// <summary>Words that point back, of rules/resolving.yaml.</summary>
    public AnaphorRules Anaphors { get; }

    /// <summary>What opens brackets that only give a short name of the name before.</summary>
    public TermSet ShortNames { get; }

    /// <summary>Reads rules/frames.yaml. Throws <see cref="RuleFileException"/> with the line where it is wrong.</summary>
    public static RelatingRules Load(KnowledgeFiles files, GraphSchema schema, AnaphorRules anaphors)
        => new(YamlSection.Parse(files.Describe("rules/frames.yaml"), files.ReadText("rules/frames.yaml"), "rules/frames.yaml"), schema, anaphors);

    /// <summary>What may start with the two units, folded; the second is NUL where the text ends.</summary>
    public Cues CuesOf(char first, char second) => (Cues)_cues.At(first, second);

    /// <summary>True when a word that goes on behind one who acts starts at <paramref name="start"/>.</summary>
    public bool GoesOn(string text, int start) => _goingOn.LongestAt(text, start) > 0;

    private void ReadCues()
    {
        Add(Cues.Verb, Verbs.Openings);
        Add(Cues.Cooperation, Cooperation.Words.Openings);
        Add(Cues.Role, Roles.PartWords.Openings);
        Add(Cues.Provision, Policies.Provides.Openings);
        Add(Cues.Status, Statuses.Words.Openings);
        Add(Cues.Standing, Roles.StandingWords.Openings.Concat(Roles.Subsidiaries.Openings));
        Add(Cues.FieldTopic, Fields.Topic.Openings);
        Add(Cues.FieldStudy, Fields.Study.Openings);
        Add(Cues.FieldGather, Fields.Gather.Openings.Concat(Fields.Settled.Openings));
        Add(Cues.FieldGrow, Fields.Grow.Openings);
        Add(Cues.FieldPush, Fields.Push.Openings);
    }

    private void Add(Cues cue, IEnumerable<(char First, char Second)> openings) => _cues.Add((ushort)cue, openings);
}
