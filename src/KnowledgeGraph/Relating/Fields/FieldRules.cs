using System.Buffers;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Relating.Frames;

namespace KnowledgeGraph.Relating.Fields;

/// <summary>The words that tell the field of a thing or a place: the key fields of rules/frames.yaml.</summary>
internal sealed class FieldRules
{
    /// <summary>Reads the section and closes it.</summary>
    public FieldRules(YamlSection section)
    {
        Holder = new Frame("FOCUSES_ON", "works on", [.. section.Texts("holders")], ["Industry"], null, false, true);
        Topic = new TermSet(section.Texts("topic"));
        Grow = new TermSet(section.Texts("grow"));
        Gather = new TermSet(section.Texts("gather"));
        Settled = new TermSet(section.Texts("settled"));
        Gathered = new TermSet(section.Texts("gathered"));
        Thrive = new TermSet(section.Texts("thrive"));
        Thriving = new TermSet(section.Texts("thriving"));
        Before = section.Texts("before");
        As = new TermSet(section.Texts("as"));
        Role = new TermSet(section.Texts("role"));
        Taken = new TermSet(section.Texts("taken"));
        Output = new TermSet(section.Texts("output"));
        Seats = new TermSet(section.Texts("seats"));
        Areas = new TermSet(section.Texts("areas"));
        Push = new TermSet(section.Texts("push"));
        Growth = new TermSet(section.Texts("growth"));
        LaidDown = new TermSet(section.Texts("laidDown"));
        Paying = new TermSet(section.Texts("paying"));
        Study = new TermSet(section.Texts("study"));
        Studied = new TermSet(section.Texts("studied"));
        Investing = new TermSet(section.Texts("investing"));
        Lenders = SearchValues.Create([.. section.Texts("lenders")], StringComparison.Ordinal);
        section.Close();
    }

    /// <summary>Verbs among <see cref="Topic"/> of what money goes into (主投).</summary>
    public TermSet Investing { get; }

    /// <summary>Who may have a field, as a frame whose subject can be carried.</summary>
    public Frame Holder { get; }

    /// <summary>Verbs of what a thing is about (聚焦).</summary>
    public TermSet Topic { get; }

    /// <summary>Verbs of what a place lets grow (大力发展).</summary>
    public TermSet Grow { get; }

    /// <summary>Verbs of what a place gathers (集聚).</summary>
    public TermSet Gather { get; }

    /// <summary>Verbs by which fields are made somebody's role (确立了A、B等主攻方向).</summary>
    public TermSet Settled { get; }

    /// <summary>What is gathered (企业).</summary>
    public TermSet Gathered { get; }

    /// <summary>What fields themselves do (蓬勃发展).</summary>
    public TermSet Thrive { get; }

    /// <summary>Nouns that gather fields before such a verb (等重点领域).</summary>
    public TermSet Thriving { get; }

    /// <summary>Prepositions before fields (以, 就).</summary>
    public IReadOnlyList<string> Before { get; }

    /// <summary>Words behind fields that a preposition opens (为重点).</summary>
    public TermSet As { get; }

    /// <summary>What a field is to a place (主攻方向).</summary>
    public TermSet Role { get; }

    /// <summary>What a field is taken as, at the end of a clause (把A作为重点).</summary>
    public TermSet Taken { get; }

    /// <summary>What is counted of a field that a place has (产值).</summary>
    public TermSet Output { get; }

    /// <summary>What a place is where a field has its home.</summary>
    public TermSet Seats { get; }

    /// <summary>Nouns behind fields in which something is begun (领域).</summary>
    public TermSet Areas { get; }

    /// <summary>Verbs of what a place does for the growth of a field (推动).</summary>
    public TermSet Push { get; }

    /// <summary>What the field does then, or what it becomes (集聚, 产业集群).</summary>
    public TermSet Growth { get; }

    /// <summary>Verbs of what a document says (明确重点发展).</summary>
    public TermSet LaidDown { get; }

    /// <summary>What one does who only puts money into the thing spoken of (出资).</summary>
    public TermSet Paying { get; }

    /// <summary>Verbs of research (开展).</summary>
    public TermSet Study { get; }

    /// <summary>The research behind its field (研究).</summary>
    public TermSet Studied { get; }

    /// <summary>What the name of one holds who lends to a field and does not work in it.</summary>
    public SearchValues<string> Lenders { get; }
}
