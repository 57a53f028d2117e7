using KnowledgeGraph.Graphing.Schema;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Resolving.Anaphors;

namespace KnowledgeGraph.Relating;

/// <summary>The trigger frames of rules/frames.yaml. Read-only after loading.</summary>
internal sealed class RelatingRules
{
    /// <summary>What stands between a whole and its core (示范区以A为核心).</summary>
    public const string CoreLink = "以";

    private const int NoVerb = int.MaxValue;
    private const int CueBits = 14;
    private readonly OpeningMasks _cues = new(CueBits);
    private readonly TermTrie _verbs = new();
    private readonly TermSet _agentWords;
    private readonly List<List<Frame>> _frames = [];
    private readonly List<Frame> _none = [];

    private RelatingRules(YamlSection section, GraphSchema schema, AnaphorRules anaphors)
    {
        Schema = schema;
        Anaphors = anaphors;
        foreach (var frame in section.Sections("frames", "frame"))
            Add(frame);
        Cooperation = new TermSet(section.Texts("cooperation"));
        Jointly = new TermSet(section.Texts("jointly"));
        All = new TermSet(section.Texts("all"));
        Shared = section.Texts("shared");
        Meeting = new TermSet(section.Texts("meeting"));
        Ceremonies = section.Texts("ceremonies");
        Owned = [.. section.Sections("owned", "owned").Select(o => new OwnerRule(o))];
        Wings = new TermSet(section.Texts("wings"));
        Cores = new TermSet(section.Texts("cores"));
        With = new WordsBefore(section.Texts("with"));
        Prepositions = new WordsBefore(section.Texts("prepositions"));
        At = new WordsBefore(section.Texts("at"));
        Origins = new WordsBefore(section.Texts("origins"));
        Governing = new WordsBefore(section.Texts("governing"));
        Adverbs = new TermSet(section.Texts("adverbs"));
        Handling = new WordsBefore(section.Texts("handling"));
        Talks = new WordsBefore(section.Texts("talks"));
        Grants = new TermSet(section.Texts("grants"));
        Venues = new TermSet(section.Texts("venues"));
        Pushing = new WordsBefore(section.Texts("pushing").Concat(section.Texts("light")).ToList());
        Belonging = new TermSet(section.Texts("belonging"));
        Bodies = new WordsBefore(section.Texts("bodies"));
        Agents = new WordsBefore(section.Texts("agents"));
        _agentWords = new TermSet(section.Texts("agents").Concat(section.Texts("granters")));
        Granters = new WordsBefore(section.Texts("granters"));
        Light = new TermSet(section.Texts("light"));
        Nominals = new TermSet(section.Texts("nominals"));
        Leading = new TermSet(section.Texts("leading"));
        Aims = new TermSet(section.Texts("aims"));
        AimNouns = section.Texts("aimNouns");
        foreach (string noun in section.Texts("nouns"))
            _verbs.Add(noun, NoVerb);
        Basis = new TermSet(section.Texts("basis"));
        CarriedOut = new WordsBefore(section.Texts("carriedOut"));
        Lists = new TermSet(section.Texts("lists"));
        Naming = new TermSet(section.Texts("naming"));
        Provides = new TermSet(section.Texts("provides"));
        BasisBehind = new TermSet(section.Texts("basisBehind"));
        Refines = section.Texts("refines");
        Amends = new TermSet(section.Texts("amends"));
        Repeals = new TermSet(section.Texts("repeals"));
        var standing = section.Section("standing", "standing");
        Rosters = new TermSet(section.Texts("rosters"));
        Rostered = new TermSet(section.Texts("rostered"));
        Subsidiaries = new TermSet(section.Texts("subsidiaries"));
        Standing = [.. standing.Keys.ToList().Select(r => (r, new TermSet(standing.Texts(r))))];
        Copulas = new TermSet(section.Texts("copulas"));
        RoleLinks = new TermSet(section.Texts("roleLinks"));
        Issuers = new TermSet(section.Texts("issuers"));
        Engaged = new TermSet(section.Texts("engaged"));
        Shown = new TermSet(section.Texts("shown"));
        References = new TermSet(section.Texts("references"));
        Columns = ReadColumns(section.Section("columns", "columns"));
        Planned = new TermSet(section.Texts("planned"));
        Negated = new TermSet(section.Texts("negated"));
        Unmarked = new TermSet(section.Texts("unmarked"));
        Datives = new WordsBefore(section.Texts("datives"));
        var roles = section.Section("roles", "roles");
        Roles = [.. roles.Keys.ToList().Select(r => (r, new TermSet(roles.Texts(r))))];
        Places = new PlaceRules(section.Section("places", "places"));
        Fields = new FieldRules(section.Section("fields", "fields"));
        CooperationWords = TermSet.AllOf(Cooperation, Jointly);
        StandingWords = TermSet.AllOf(Standing.Select(standing => standing.Words));
        LongestLink = Owned.SelectMany(owned => owned.Links).Append(CoreLink).Max(link => link.Length);
        RoleWords = TermSet.AllOf(Roles.Select(role => role.Words));
        StatusWords = TermSet.AllOf(Negated, Planned, Unmarked);
        section.Close();
        _cues.Add((ushort)Cues.Verb, _verbs.Openings);
        _cues.Add((ushort)Cues.Cooperation, CooperationWords.Openings);
        _cues.Add((ushort)Cues.Role, RoleWords.Openings);
        _cues.Add((ushort)Cues.Provision, Provides.Openings);
        _cues.Add((ushort)Cues.Status, StatusWords.Openings);
        _cues.Add((ushort)Cues.Standing, StandingWords.Openings.Concat(Subsidiaries.Openings));
        _cues.Add((ushort)Cues.FieldTopic, Fields.Topic.Openings);
        _cues.Add((ushort)Cues.FieldStudy, Fields.Study.Openings);
        _cues.Add((ushort)Cues.FieldGather, Fields.Gather.Openings);
        _cues.Add((ushort)Cues.FieldGrow, Fields.Grow.Openings);
        _cues.Add((ushort)Cues.FieldPush, Fields.Push.Openings);
    }

    /// <summary>What may start with the two units, folded; the second is NUL where the text ends.</summary>
    public Cues CuesOf(char first, char second) => (Cues)_cues.At(first, second);

    /// <summary>Words before the one who receives.</summary>
    public WordsBefore Datives { get; }

    /// <summary>Roles by the relationship that they tell towards the event or the alliance that the text speaks of.</summary>
    public IReadOnlyList<(string Relation, TermSet Words)> Roles { get; }

    /// <summary>The words of all roles.</summary>
    public TermSet RoleWords { get; }

    /// <summary><see cref="Cooperation"/> and <see cref="Jointly"/>.</summary>
    public TermSet CooperationWords { get; }

    /// <summary><see cref="Negated"/>, <see cref="Planned"/> and <see cref="Unmarked"/>.</summary>
    public TermSet StatusWords { get; }

    /// <summary>What tells where something is.</summary>
    public PlaceRules Places { get; }

    /// <summary>What tells the field of a thing.</summary>
    public FieldRules Fields { get; }

    /// <summary>Words that point back, of rules/resolving.yaml.</summary>
    public AnaphorRules Anaphors { get; }

    /// <summary>What may stand between which labels.</summary>
    public GraphSchema Schema { get; }

    /// <summary>Words of what all do together.</summary>
    public TermSet Jointly { get; }

    /// <summary>Those among them that join each with each.</summary>
    public TermSet All { get; }

    /// <summary>Relationships whose actors act together when 与 joins them.</summary>
    public IReadOnlyList<string> Shared { get; }

    /// <summary>Words that open a clause about those who met at the event spoken of.</summary>
    public TermSet Meeting { get; }

    /// <summary>Endings of events at which something is signed.</summary>
    public IReadOnlyList<string> Ceremonies { get; }

    /// <summary>What a name right before another one is to it.</summary>
    public OwnerRule[] Owned { get; }

    /// <summary>Length of the longest link of <see cref="Owned"/> or to a core.</summary>
    public int LongestLink { get; }

    /// <summary>What the other parts are behind 以…为核心.</summary>
    public TermSet Wings { get; }

    /// <summary>What closes 以…为核心.</summary>
    public TermSet Cores { get; }

    /// <summary>Words of an agreement, which one makes with each of the others.</summary>
    public TermSet Cooperation { get; }

    /// <summary>Words before a partner.</summary>
    public WordsBefore With { get; }

    /// <summary>Words before a name that make it no subject.</summary>
    public WordsBefore Prepositions { get; }

    /// <summary>Words before the place of what is done.</summary>
    public WordsBefore At { get; }

    /// <summary>Words before where somebody comes from.</summary>
    public WordsBefore Origins { get; }

    /// <summary>Prepositions that may govern a clause with a subject of its own.</summary>
    public WordsBefore Governing { get; }

    /// <summary>Words before a verb that are no subject.</summary>
    public TermSet Adverbs { get; }

    /// <summary>Verbs that tell no relationship, before what they act on.</summary>
    public WordsBefore Handling { get; }

    /// <summary>Verbs before what is only spoken about.</summary>
    public WordsBefore Talks { get; }

    /// <summary>资助经费, 下拨扶持资金: what opens a clause that tells what counted projects got.</summary>
    public TermSet Grants { get; }

    /// <summary>Words for where an event takes place.</summary>
    public TermSet Venues { get; }

    /// <summary>Verbs before what they push on, which acts on nothing else then; light ones among them.</summary>
    public WordsBefore Pushing { get; }

    /// <summary>Words behind an owner, before what belongs to it.</summary>
    public TermSet Belonging { get; }

    /// <summary>Endings of those who act, known or not.</summary>
    public WordsBefore Bodies { get; }

    /// <summary>Words before the actor of a passive clause.</summary>
    public WordsBefore Agents { get; }

    /// <summary>Length of the word before an actor that starts at <paramref name="start"/>, 0 when none does.</summary>
    public int AgentAt(string text, int start) => _agentWords.LongestAt(text, start);

    /// <summary>Words before the one who grants; they mark who acts where a frame asks for it.</summary>
    public WordsBefore Granters { get; }

    /// <summary>Verbs that only carry a verb used as a noun.</summary>
    public TermSet Light { get; }

    /// <summary>Verbs used as nouns behind 的.</summary>
    public TermSet Nominals { get; }

    /// <summary>Words that open a clause which leads up to the next.</summary>
    public TermSet Leading { get; }

    /// <summary>Words that open a clause of purpose.</summary>
    public TermSet Aims { get; }

    /// <summary>What closes 以…为目标.</summary>
    public IReadOnlyList<string> AimNouns { get; }

    /// <summary>Words before the document that another one rests on.</summary>
    public TermSet Basis { get; }

    /// <summary>Words before the members of what the clause before counted.</summary>
    public TermSet Lists { get; }

    /// <summary>Verbs of what is done within the programme of the section.</summary>
    public WordsBefore CarriedOut { get; }

    /// <summary>Verbs that give a title (认定A为B).</summary>
    public TermSet Naming { get; }

    /// <summary>Verbs of what a document lays down.</summary>
    public TermSet Provides { get; }

    /// <summary>Words behind the document that another one rests on (《A》的配套文件).</summary>
    public TermSet BasisBehind { get; }

    /// <summary>What a document does with the one that it rests on (对《A》作了细化).</summary>
    public IReadOnlyList<string> Refines { get; }

    /// <summary>Words behind a document that another one puts out of force.</summary>
    public TermSet Repeals { get; }

    /// <summary>Standings by the relationship that the one who has it bears to the thing (基金的管理人, 联盟的理事长单位).</summary>
    public IReadOnlyList<(string Relation, TermSet Words)> Standing { get; }

    /// <summary>What is said of those whom a list names behind it.</summary>
    public TermSet Rosters { get; }

    /// <summary>What those whom a list names are called.</summary>
    public TermSet Rostered { get; }

    /// <summary>What a company is to the one that holds it.</summary>
    public TermSet Subsidiaries { get; }

    /// <summary>The words of all standings.</summary>
    public TermSet StandingWords { get; }

    /// <summary>Words between a bearer and the thing in which it has a standing.</summary>
    public TermSet Copulas { get; }

    /// <summary>Words between a standing and its bearer.</summary>
    public TermSet RoleLinks { get; }

    /// <summary>What the issuer of the document above is called (印发单位).</summary>
    public TermSet Issuers { get; }

    /// <summary>What a sentence goes on with behind a place that acts.</summary>
    public TermSet Engaged { get; }

    /// <summary>What a guest does at an event that a clause before named.</summary>
    public TermSet Shown { get; }

    /// <summary>Verbs by which a document takes another one's place.</summary>
    public TermSet Amends { get; }

    /// <summary>Words that lean on the document named before.</summary>
    public TermSet References { get; }

    /// <summary>The relationship of what stands in a table column to the thing of the row, by the column's title.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; }

    /// <summary>Words that make a fact a plan.</summary>
    public TermSet Planned { get; }

    /// <summary>Words that make a fact not so.</summary>
    public TermSet Negated { get; }

    /// <summary>Words that hold one of the two others and tell neither.</summary>
    public TermSet Unmarked { get; }

    /// <summary>True when a word that goes on behind one who acts starts at <paramref name="start"/>.</summary>
    public bool GoesOn(string text, int start)
        => Engaged.LongestAt(text, start) > 0 || Adverbs.LongestAt(text, start) > 0 || Light.LongestAt(text, start) > 0 || Cooperation.LongestAt(text, start) > 0
            || Jointly.LongestAt(text, start) > 0 || Provides.LongestAt(text, start) > 0 || Planned.LongestAt(text, start) > 0 || Negated.LongestAt(text, start) > 0 || Basis.LongestAt(text, start) > 0;

    /// <summary>True when a noun that holds a verb covers <paramref name="start"/> to <paramref name="end"/> from there on (合作银行).</summary>
    public bool IsNoun(string text, int start, int end) => FramesAt(text, start, out int length) is { Count: 0 } && start + length > end;

    /// <summary>Reads rules/frames.yaml. Throws <see cref="RuleFileException"/> with the line where it is wrong.</summary>
    public static RelatingRules Load(KnowledgeFiles files, GraphSchema schema, AnaphorRules anaphors)
        => new(YamlSection.Parse(files.Describe("rules/frames.yaml"), files.ReadText("rules/frames.yaml"), "rules/frames.yaml"), schema, anaphors);

    /// <summary>The frames of the longest verb at <paramref name="start"/>, none for a noun that holds a verb; null when neither starts there.</summary>
    public List<Frame>? FramesAt(string text, int start, out int length)
    {
        if (!_verbs.TryLongest(text, start, out length, out int value))
            return null;
        if (value == NoVerb)
            return _none;
        // 印发了: the verb as done.
        if (start + length < text.Length && text[start + length] == '了' && text[start + length - 1] != '了')
            length++;
        return _frames[value];
    }

    /// <summary>The labels that the schema allows at the start of a relationship, or at its end.</summary>
    private List<string> Ends(string relation, bool atEnd)
    {
        var labels = Schema.Labels.Select(l => l.Name).ToList();
        return [.. labels.Where(one => labels.Exists(other => atEnd ? Schema.Allows(relation, other, one) : Schema.Allows(relation, one, other)))];
    }

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

    private void Add(YamlSection section)
    {
        string relation = section.Text("relation");
        if (Schema.FindType(relation) is null)
            throw section.Wrong("relation", $"names the type {relation}, which the schema does not have");
        bool reversed = section.Flag("reversed");
        var frame = new Frame(
            relation,
            section.Text("rule"),
            [.. section.Has("subjects") ? section.Texts("subjects") : Ends(relation, reversed)],
            [.. section.Has("objects") ? section.Texts("objects") : Ends(relation, !reversed)],
            section.TextOrNull("action"),
            section.Flag("inverted"),
            section.Flag("section"))
        {
            IsReversed = reversed,
            IsPassive = section.Flag("passive"),
            IsDative = section.Flag("dative"),
            IsGranted = section.Flag("granted"),
            IsNominal = section.Flag("nominal"),
            IsBefore = section.Flag("before"),
            IsSpokenOf = section.Flag("spoken"),
            IsJoint = section.Flag("joint"),
            IsNear = section.Flag("near"),
            Unless = section.TextsOrNone("unless"),
            IsClosing = section.Flag("closes"),
            Marks = section.Has("marks") ? new WordsBefore(section.Texts("marks")) : null,
            IsWhole = section.Flag("whole"),
            Fresh = section.TextsOrNone("fresh"),
            HandsOn = section.Flag("hands"),
            IsIdle = section.Flag("idle"),
            IsOnward = section.Flag("onward"),
            TakesTheme = section.Flag("theme"),
            HasOwn = section.Flag("own"),
            IsNamed = section.Flag("named"),
            ReachesForward = section.Flag("forward"),
            SendsDelegates = section.Flag("delegates"),
            Behind = section.TextsOrNone("behind"),
        };
        var compounds = section.TextsOrNone("stems").SelectMany(_ => section.TextsOrNone("tails"), (stem, tail) => stem + tail).ToList();
        foreach (string verb in section.Texts("verbs").Concat(compounds).Distinct(StringComparer.Ordinal))
        {
            int index = _verbs.Add(verb, _frames.Count);
            if (index == _frames.Count)
                _frames.Add([]);
            _frames[index].Add(frame);
        }
        section.Close();
    }
}
