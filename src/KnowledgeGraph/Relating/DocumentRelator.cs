using KnowledgeGraph.Model;
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

namespace KnowledgeGraph.Relating;

/// <summary>Reads every sentence of a document for relationships: names first, then places, frames, fields, cooperation, bases and roles.
/// One instance a document, since subjects are carried from sentence to sentence.</summary>
internal sealed class DocumentRelator
{
    private readonly RelatingRules _rules;
    private readonly NameRelator _names;
    private readonly PlaceRelator _places;
    private readonly FrameRelator _frames;
    private readonly CooperationRelator _cooperation;
    private readonly FieldRelator _fields;
    private readonly CountedFieldRelator _countedFields;
    private readonly BasisRelator _bases;
    private readonly AmendmentRelator _amendments;
    private readonly MembershipRelator _members;
    private readonly ProgramRelator _programs;
    private readonly TableRelator _tables;
    private readonly NamingRelator _naming;
    private readonly ProvisionRelator _provisions;
    private readonly MatterRelator _matters;
    private readonly OwnerRelator _owners;
    private readonly GrantRelator _grants;
    private readonly PaidThingRelator _paid;
    private readonly TitleCaptionRelator _captions;
    private readonly AttendanceRelator _attendance;
    private readonly RoleRelator _standings;
    private readonly RosterRelator _rosters;
    private readonly CountedTitleRelator _countedTitles;

    public DocumentRelator(RelatingRules rules)
    {
        _rules = rules;
        var details = new FactDetails(rules);
        var agents = new AgentFinder(rules);
        var subjects = new SubjectTest(rules);
        var partners = new PartnerFinder(subjects);
        var carried = new CarriedSubjectFinder(rules, agents, subjects, partners);
        var acting = new SubjectFinder(rules, agents, subjects, new NearSubjectFinder(rules, agents, subjects), new UnnamedSubjectTest(rules, subjects), partners, carried);
        _names = new NameRelator(rules.Names);
        _places = new PlaceRelator(rules, details);
        _frames = new FrameRelator(rules, new ObjectFinder(rules, agents, subjects), acting, subjects, carried, details);
        _cooperation = new CooperationRelator(rules, agents, subjects, carried, details);
        _fields = new FieldRelator(rules, new FieldTopicFinder(rules, agents, subjects, carried), details);
        _countedFields = new CountedFieldRelator(rules);
        _bases = new BasisRelator(rules, details);
        _amendments = new AmendmentRelator(rules, details);
        _members = new MembershipRelator(rules);
        _programs = new ProgramRelator(rules);
        _tables = new TableRelator(rules);
        _naming = new NamingRelator(rules, details);
        _provisions = new ProvisionRelator(rules, details);
        _matters = new MatterRelator(rules, details);
        _owners = new OwnerRelator(rules);
        _grants = new GrantRelator(rules, carried);
        _paid = new PaidThingRelator(rules, details);
        _captions = new TitleCaptionRelator(rules, details);
        _attendance = new AttendanceRelator(rules, subjects);
        _standings = new RoleRelator(rules, subjects);
        _rosters = new RosterRelator(rules);
        _countedTitles = new CountedTitleRelator(rules);
    }

    /// <summary>All statements in the order of the text.</summary>
    public IReadOnlyList<Statement> Relate(IReadOnlyList<SentenceReading> sentences)
    {
        var factory = new StatementFactory(_rules.Schema);
        var kin = new KinRelator(sentences);
        var zones = new CityZoneRelator(_rules.Names);
        foreach (var sentence in sentences)
        {
            if (sentence.Mentions.Count == 0)
            {
                _fields.Forget();
                _countedFields.Forget();
                _attendance.Forget();
                continue;
            }
            _names.Relate(sentence, factory);
            kin.Relate(sentence, factory);
            zones.Note(sentence);
            _places.Relate(sentence, factory);
            _frames.Relate(sentence, factory);
            _fields.Relate(sentence, factory);
            _countedFields.Relate(sentence, factory);
            _cooperation.Relate(sentence, factory);
            _bases.Relate(sentence, factory);
            _amendments.Relate(sentence, factory);
            _members.Relate(sentence, factory);
            _programs.Relate(sentence, factory);
            _tables.Relate(sentence, factory);
            _naming.Relate(sentence, factory);
            _provisions.Relate(sentence, factory);
            _matters.Relate(sentence, factory);
            _owners.Relate(sentence, factory);
            _grants.Relate(sentence, factory);
            _paid.Relate(sentence, factory);
            _captions.Relate(sentence, factory);
            _attendance.Relate(sentence, factory);
            _standings.Relate(sentence, factory);
            _rosters.Relate(sentence, factory);
            _countedTitles.Relate(sentence, factory);
        }
        zones.Relate(factory);
        return factory.Statements;
    }
}
