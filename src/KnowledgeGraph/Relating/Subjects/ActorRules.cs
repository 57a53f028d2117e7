using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Relating.Subjects;

/// <summary>The words round a name that tell whether and how it acts, from rules/frames.yaml.</summary>
internal sealed class ActorRules
{
    private readonly TermSet _agentWords;

    /// <summary>Takes the keys from with to pushing; what is pushed on may stand behind one of the light verbs too.</summary>
    public ActorRules(YamlSection section)
    {
        With = new WordsBefore(section.Texts("with"));
        Prepositions = new WordsBefore(section.Texts("prepositions"));
        Governing = new WordsBefore(section.Texts("governing"));
        At = new WordsBefore(section.Texts("at"));
        Origins = new WordsBefore(section.Texts("origins"));
        Datives = new WordsBefore(section.Texts("datives"));
        Agents = new WordsBefore(section.Texts("agents"));
        Granters = new WordsBefore(section.Texts("granters"));
        _agentWords = new TermSet(section.Texts("agents").Concat(section.Texts("granters")));
        Adverbs = new TermSet(section.Texts("adverbs"));
        Joining = new TermSet(section.Texts("with"));
        Manners = new TermSet(section.Texts("manners"));
        Engaged = new TermSet(section.Texts("engaged"));
        Leading = new TermSet(section.Texts("leading"));
        Belonging = new TermSet(section.Texts("belonging"));
        Scholars = new TermSet(section.Texts("scholars"));
        Saying = new TermSet(section.Texts("saying"));
        Urging = new TermSet(section.Texts("urging"));
        Bodies = new WordsBefore(section.Texts("bodies"));
        Handling = new WordsBefore(section.Texts("handling"));
        Pushing = new WordsBefore([.. section.Texts("pushing"), .. section.Texts("light")]);
    }

    /// <summary>Words by which somebody is made to act who was spoken of before.</summary>
    public TermSet Urging { get; }

    /// <summary>Words before a partner.</summary>
    public WordsBefore With { get; }

    /// <summary>Words before a name that make it no subject.</summary>
    public WordsBefore Prepositions { get; }

    /// <summary>Prepositions that may govern a clause with a subject of its own.</summary>
    public WordsBefore Governing { get; }

    /// <summary>Words before the place of what is done.</summary>
    public WordsBefore At { get; }

    /// <summary>Words before where somebody comes from.</summary>
    public WordsBefore Origins { get; }

    /// <summary>Words before the one who receives.</summary>
    public WordsBefore Datives { get; }

    /// <summary>Words before the actor of a passive clause.</summary>
    public WordsBefore Agents { get; }

    /// <summary>Words before the one who grants; they mark who acts where a frame asks for it.</summary>
    public WordsBefore Granters { get; }

    /// <summary>Words before a verb that are no subject.</summary>
    public TermSet Adverbs { get; }

    /// <summary>The words before a partner, where one opens a clause.</summary>
    public TermSet Joining { get; }

    /// <summary>What a clause opens with that tells how or as what something is done.</summary>
    public TermSet Manners { get; }

    /// <summary>What a sentence goes on with behind a place that acts.</summary>
    public TermSet Engaged { get; }

    /// <summary>Words that open a clause which leads up to the next.</summary>
    public TermSet Leading { get; }

    /// <summary>Words behind an owner, before what belongs to it.</summary>
    public TermSet Belonging { get; }

    /// <summary>What stands behind a house and before the name of one of its scholars (中国科学院院士某某).</summary>
    public TermSet Scholars { get; }

    /// <summary>What one in a post does before the words that follow are those of his house.</summary>
    public TermSet Saying { get; }

    /// <summary>Endings of those who act, known or not.</summary>
    public WordsBefore Bodies { get; }

    /// <summary>Verbs that tell no relationship, before what they act on.</summary>
    public WordsBefore Handling { get; }

    /// <summary>Verbs before what they push on, which acts on nothing else then; light ones among them.</summary>
    public WordsBefore Pushing { get; }

    /// <summary>Length of the word before an actor that starts at <paramref name="start"/>, 0 when none does.</summary>
    public int AgentAt(string text, int start) => _agentWords.LongestAt(text, start);
}
