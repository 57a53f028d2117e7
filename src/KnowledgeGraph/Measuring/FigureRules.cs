using System.Collections.Frozen;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Measuring;

/// <summary>The words of rules/figures.yaml. Read-only after loading.</summary>
internal sealed class FigureRules
{
    private readonly TermSet _leads;
    private readonly TermSet _kept;
    private readonly TermEndings _tails;
    private readonly TermEndings _reaching;
    private readonly TermSet _reached;
    private readonly TermSet _near;
    private readonly string[] _prepositions;
    private readonly TermSet _prepositionSet;
    private readonly TermEndings _prepositionEndings;
    private readonly TermSet _changes;

    private FigureRules(YamlSection section)
    {
        _leads = new TermSet(section.Texts("leads"));
        _kept = new TermSet(section.Texts("kept"));
        _tails = new TermEndings(section.Texts("tails"));
        _near = new TermSet(section.Texts("near"));
        _prepositions = [.. section.Texts("prepositions")];
        Against = new TermEndings(section.Texts("against"));
        var change = section.Texts("change");
        Change = new TermEndings(change);
        ChangeAgainst = new TermSet(section.Texts("changeAgainst"));
        var reaching = section.Texts("reaching");
        _reaching = new TermEndings(reaching);
        _reached = new TermSet(reaching);
        Ranking = new TermSet(section.Texts("ranking"));
        Verbs = new TermSet(section.Texts("verbs"));
        Partial = new TermSet(section.Texts("partial"));
        Ties = new TermSet(section.Texts("ties"));
        Acting = new TermEndings(section.Texts("acting"));
        Attending = new TermSet(section.Texts("attending"));
        Attended = new TermSet(section.Texts("attended"));
        Basis = new TermSet(section.Texts("basis"));
        Acts = new TermSet(section.Texts("acts"));
        Granted = new TermSet(section.Texts("granted"));
        Granting = new TermSet(section.Texts("granting"));
        Rated = new TermSet(section.Texts("rated"));
        OfFunds = new TermSet(section.Texts("ofFunds"));
        Added = new TermSet(section.Texts("added"));
        Founding = new TermEndings(section.Texts("founding"));
        Using = new TermSet(section.Texts("using"));
        PayingIn = new TermSet(section.Texts("payingIn"));
        Opened = new TermSet(section.Texts("opened"));
        GoesOn = section.Texts("goesOn").ToFrozenSet(StringComparer.Ordinal);
        Totals = section.Texts("totals").ToFrozenSet(StringComparer.Ordinal);
        Settled = new TermSet(section.Texts("settled"));
        OfPlaces = new TermSet(section.Texts("ofPlaces"));
        UnknownBodies = new WordsBefore(section.Texts("unknownBodies"));
        // 高层次团队: a single character behind a figure opens a noun as well.
        _changes = new TermSet(change.Where(static word => word.Length > 1));
        _prepositionSet = new TermSet(_prepositions);
        _prepositionEndings = new TermEndings(_prepositions);
        Bringing = new TermSet(section.Texts("bringing"));
        Whole = [.. section.Texts("whole")];
        WholeWords = new TermSet(Whole);
        Things = section.Texts("things").ToFrozenSet(StringComparer.Ordinal);
        Bodies = section.Texts("bodies").ToFrozenSet(StringComparer.Ordinal);
        Places = section.Texts("places").ToFrozenSet(StringComparer.Ordinal);
        Governed = section.Texts("governed").ToFrozenSet(StringComparer.Ordinal);
        Above = new TermSet(section.Texts("above"));
        Paying = new TermSet(section.Texts("paying"));
        Endings = new TermEndings(section.Texts("endings"));
        Held = new TermEndings(section.Texts("held"));
        Summing = new TermSet(section.Texts("summing"));
        Helping = new TermEndings(section.Texts("helping"));
        Told = new TermSet(section.Texts("told"));
        Levels = new TermSet(section.Texts("levels"));
        Sums = section.Texts("sums").ToFrozenSet(StringComparer.Ordinal);
        Contracts = section.Texts("contracts").ToFrozenSet(StringComparer.Ordinal);
        Roles = new TermEndings(section.Texts("roles"));
        Yearly = new TermSet(section.Texts("yearly"));
        section.Close();
    }

    /// <summary>What a change is measured against.</summary>
    public TermEndings Against { get; }

    /// <summary>Words of change.</summary>
    public TermEndings Change { get; }

    /// <summary>Words of change that tell a comparison only behind one of <see cref="Against"/>.</summary>
    public TermSet ChangeAgainst { get; }

    /// <summary>What those who are counted do at an event.</summary>
    public TermSet Attended { get; }

    /// <summary>Words before the document that grants what follows.</summary>
    public TermSet Basis { get; }

    /// <summary>What opens a sentence that a product, a document or a meeting is not the subject of.</summary>
    public TermSet Acts { get; }

    /// <summary>What a share is paid as.</summary>
    public TermSet Granted { get; }

    /// <summary>Words between a share and what it is paid as.</summary>
    public TermSet Granting { get; }

    /// <summary>Words before what a share is taken of.</summary>
    public TermSet Rated { get; }

    /// <summary>What only a fund has.</summary>
    public TermSet OfFunds { get; }

    /// <summary>What opens a sentence that goes on counting what the one before it counted.</summary>
    public TermSet Added { get; }

    /// <summary>What those who are counted do to set something up.</summary>
    public TermEndings Founding { get; }

    /// <summary>What those who are counted do with a product.</summary>
    public TermSet Using { get; }

    /// <summary>What opens a clause that tells what somebody named before pays in.</summary>
    public TermSet PayingIn { get; }

    /// <summary>What a thing that several set up does behind its name.</summary>
    public TermSet Opened { get; }

    /// <summary>What stands between a count and the sum of what was counted.</summary>
    public FrozenSet<string> GoesOn { get; }

    /// <summary>What stands between what was added and what there is in all.</summary>
    public FrozenSet<string> Totals { get; }

    /// <summary>What those who are counted do in the place that they came to.</summary>
    public TermSet Settled { get; }

    /// <summary>What only a place or a body has.</summary>
    public TermSet OfPlaces { get; }

    /// <summary>Endings of bodies that act, known or not.</summary>
    public WordsBefore UnknownBodies { get; }

    /// <summary>What opens a clause that holds the figure before against another one.</summary>
    public TermSet Above { get; }

    /// <summary>Verbs whose sums are told behind what they act on.</summary>
    public TermSet Paying { get; }

    /// <summary>Words that keep their last character before a figure.</summary>
    public TermEndings Endings { get; }

    /// <summary>Endings of titles whose holders are counted.</summary>
    public TermEndings Held { get; }

    /// <summary>What opens the words behind a count that only lead to a sum.</summary>
    public TermSet Summing { get; }

    /// <summary>Verbs of help.</summary>
    public TermEndings Helping { get; }

    /// <summary>Words of a figure that has come about.</summary>
    public TermSet Told { get; }

    /// <summary>Words for the level of what is counted.</summary>
    public TermSet Levels { get; }

    /// <summary>Nouns for the money of what was done before.</summary>
    public FrozenSet<string> Sums { get; }

    /// <summary>Nouns for the money of the contracts that were counted before.</summary>
    public FrozenSet<string> Contracts { get; }

    /// <summary>How a clause ends that only tells somebody's part in the thing spoken of.</summary>
    public TermEndings Roles { get; }

    /// <summary>What opens a clause on the acts of the one who issued a document.</summary>
    public TermSet Yearly { get; }

    /// <summary>Words before a rank.</summary>
    public TermSet Ranking { get; }

    /// <summary>Verbs that a phrase before a figure may start with.</summary>
    public TermSet Verbs { get; }

    /// <summary>Nouns that do not say of what.</summary>
    public TermSet Partial { get; }

    /// <summary>Nouns that belong to the name before them.</summary>
    public TermSet Ties { get; }

    /// <summary>Nouns for those who can act.</summary>
    public TermEndings Acting { get; }

    /// <summary>Verbs of taking part.</summary>
    public TermSet Attending { get; }

    /// <summary>Verbs whose object the next clause speaks of.</summary>
    public TermSet Bringing { get; }

    /// <summary>Words for the whole place.</summary>
    public string[] Whole { get; }

    /// <summary>The same words, found at a place.</summary>
    public TermSet WholeWords { get; }

    /// <summary>Labels of things.</summary>
    public FrozenSet<string> Things { get; }

    /// <summary>Labels of bodies that figures are told of.</summary>
    public FrozenSet<string> Bodies { get; }

    /// <summary>Labels of places.</summary>
    public FrozenSet<string> Places { get; }

    /// <summary>Labels of things that stand in for the policy about them.</summary>
    public FrozenSet<string> Governed { get; }

    /// <summary>Reads rules/figures.yaml. Throws <see cref="RuleFileException"/> with the line where it is wrong.</summary>
    public static FigureRules Load(KnowledgeFiles files)
        => new(YamlSection.Parse(files.Describe("rules/figures.yaml"), files.ReadText("rules/figures.yaml"), "rules/figures.yaml"));

    /// <summary>The phrase without words that only lead to it.</summary>
    public string WithoutLeads(string phrase)
    {
        int start = 0;
        while (start < phrase.Length)
        {
            int lead = phrase[start] == ' ' ? 1 : _leads.LongestAt(phrase, start);
            if (lead == 0 || _kept.LongestAt(phrase, start) > 0)
                break;
            start += lead;
        }
        return phrase[start..];
    }

    /// <summary>The phrase without words that only lead from it to the figure.</summary>
    public string WithoutTails(string phrase) => phrase[..WithoutTails(phrase.AsSpan()).Length];

    /// <inheritdoc cref="WithoutTails(string)"/>
    public ReadOnlySpan<char> WithoutTails(ReadOnlySpan<char> phrase)
    {
        phrase = phrase.TrimEnd();
        while (_tails.LongestAt(phrase, phrase.Length) is var tail and > 0 && !phrase.EndsWith("签约", StringComparison.Ordinal) && Endings.LongestAt(phrase, phrase.Length) == 0)
            phrase = phrase[..^tail].TrimEnd();
        return phrase;
    }

    /// <summary>What stands before 增至 or the like at the end of the phrase; null when none is there.</summary>
    public string? WithoutReaching(string phrase)
    {
        var text = phrase.AsSpan().TrimEnd("了约近超");
        return _reaching.LongestAt(text, text.Length) is var reaching and > 0 ? text[..^reaching].ToString() : null;
    }

    /// <summary>True for 增长到2022年的, which leads on to the figure reached.</summary>
    public bool LeadsOn(string phrase) => _reached.LongestAt(phrase, 0) > 0;

    /// <summary>The phrase behind a figure without words of nearness before it.</summary>
    public string WithoutNear(string phrase)
    {
        phrase = phrase.TrimStart();
        while (_near.LongestAt(phrase, 0) is var near and > 0)
            phrase = phrase[near..].TrimStart();
        return phrase;
    }

    /// <summary>True when the phrase opens with a preposition.</summary>
    public bool OpensWithPreposition(string phrase)
    {
        foreach (string preposition in _prepositions)
        {
            if (phrase.Length > preposition.Length + 1 && phrase.StartsWith(preposition, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>Length of the word of change that the phrase opens with, 0 when none does.</summary>
    public int ChangeAt(string phrase) => _changes.LongestAt(phrase, 0);

    /// <summary>Length of the preposition at <paramref name="at"/>, 0 when none is there.</summary>
    public int PrepositionAt(string text, int at) => _prepositionSet.LongestAt(text, at);

    /// <summary>True when a preposition stands right before <paramref name="at"/>.</summary>
    public bool IsBehindPreposition(string text, int at)
        => _prepositionEndings.LongestAt(text, at) > 0;

    /// <summary>The phrase of <paramref name="core"/> from its first verb on that has an object, or null.</summary>
    public string? VerbPhrase(string core)
    {
        for (int i = 0; i < core.Length; i++)
        {
            int verb = Verbs.LongestAt(core, i);
            // 企业获贷款: a short verb counts behind those who act.
            bool isVerb = verb > 1 || (verb == 1 && i > 1 && Acting.LongestAt(core, i) > 0);
            if (isVerb && core.Length - i - verb > 1)
                return core[i..];
        }
        return null;
    }
}
