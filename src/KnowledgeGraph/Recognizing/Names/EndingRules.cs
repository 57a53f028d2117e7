using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Recognizing.Names;

/// <summary>Endings that tell more than a type, and the words round names that have them: part of rules/suffixes.yaml.</summary>
internal sealed class EndingRules
{
    /// <summary>Reads both sections to their end.</summary>
    public EndingRules(YamlSection kinds, YamlSection round)
    {
        AfterPlace = new TermSet(kinds.Texts("afterPlace"));
        Classes = new TermSet(kinds.Texts("classes"));
        Trades = new TermSet(kinds.Texts("trades"));
        Companies = new TermSet(kinds.Texts("companies"));
        Committees = new TermSet(kinds.Texts("committees"));
        Built = new TermEndings(kinds.Texts("built"));
        Clusters = new TermSet(kinds.Texts("clusters"));
        Sciences = new TermSet(kinds.Texts("sciences"));
        Ceremonies = new TermEndings(kinds.Texts("ceremonies"));
        Titles = new TermSet(kinds.Texts("titles"));
        Bodies = new TermEndings(kinds.Texts("bodies"));
        kinds.Close();
        Founding = new TermEndings(round.Texts("founding"));
        Endowing = new TermEndings(round.Texts("endowing"));
        CarryingOut = new TermEndings(round.Texts("carryingOut"));
        CarryingOn = new TermEndings(round.Texts("carryingOn"));
        Joint = new TermEndings(round.Texts("joint"));
        Acts = new TermEndings(round.Texts("acts"));
        Raised = new TermEndings(round.Texts("raised"));
        Doings = new TermSet(round.Texts("doings"));
        Payers = new TermEndings(round.Texts("payers"));
        Predicates = new TermSet(round.Texts("predicates"));
        Gathering = new TermSet(round.Texts("gathering"));
        Members = round.Text("members");
        round.Close();
    }

    /// <summary>Endings of names that hold no more than a place before them.</summary>
    public TermSet AfterPlace { get; }

    /// <summary>Kinds of which a country has many.</summary>
    public TermSet Classes { get; }

    /// <summary>Trades that make another company of the one before them.</summary>
    public TermSet Trades { get; }

    /// <summary>What the endings of companies open with.</summary>
    public TermSet Companies { get; }

    /// <summary>Endings of those who meet to get something built or promoted.</summary>
    public TermSet Committees { get; }

    /// <summary>Behind which 建设 is no verb.</summary>
    public TermEndings Built { get; }

    /// <summary>What may be of two fields.</summary>
    public TermSet Clusters { get; }

    /// <summary>What may be of two sciences.</summary>
    public TermSet Sciences { get; }

    /// <summary>Events that are one with what 暨 joins to them.</summary>
    public TermEndings Ceremonies { get; }

    /// <summary>Endings of parks that are titles in a list of what is won.</summary>
    public TermSet Titles { get; }

    /// <summary>Endings of bodies, none of which is the first of a laboratory's two sciences.</summary>
    public TermEndings Bodies { get; }

    /// <summary>What is done with an office or a fund that is new.</summary>
    public TermEndings Founding { get; }

    /// <summary>What is done with a prize that is new.</summary>
    public TermEndings Endowing { get; }

    /// <summary>What is done with one programme.</summary>
    public TermEndings CarryingOut { get; }

    /// <summary>What is done with one programme whose ending is no common word.</summary>
    public TermEndings CarryingOn { get; }

    /// <summary>What several do with one institution.</summary>
    public TermEndings Joint { get; }

    /// <summary>What is done with a fund or a house, right before the word for it.</summary>
    public TermEndings Acts { get; }

    /// <summary>What a body does with a park or a platform that is not named, right before the word for it.</summary>
    public TermEndings Raised { get; }

    /// <summary>Common words that are done with a body that is named behind them.</summary>
    public TermSet Doings { get; }

    /// <summary>Endings of those who put money in.</summary>
    public TermEndings Payers { get; }

    /// <summary>What an event does.</summary>
    public TermSet Predicates { get; }

    /// <summary>Nouns behind 等 that gather the members of a list.</summary>
    public TermSet Gathering { get; }

    /// <summary>Characters that stand alone for a place or for those who take part.</summary>
    public string Members { get; }
}
