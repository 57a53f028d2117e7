using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Measuring.Rules;

/// <summary>What phrases around figures are made of: words that lead to them and from them, verbs, prepositions, nouns for those who act.</summary>
internal sealed class PhraseRules
{
    /// <summary>Longer phrases are cut.</summary>
    public const int Longest = 24;

    private readonly TermSet _leads;
    private readonly TermSet _kept;
    private readonly TermEndings _tails;
    private readonly TermEndings _endings;
    private readonly TermEndings _reaching;
    private readonly TermSet _reached;
    private readonly TermSet _near;
    private readonly string[] _prepositions;
    private readonly TermSet _prepositionSet;
    private readonly TermEndings _prepositionEndings;

    /// <summary>Reads its keys of the section.</summary>
    public PhraseRules(YamlSection section)
    {
        _leads = new TermSet(section.Texts("leads"));
        _kept = new TermSet(section.Texts("kept"));
        _tails = new TermEndings(section.Texts("tails"));
        _endings = new TermEndings(section.Texts("endings"));
        _near = new TermSet(section.Texts("near"));
        var reaching = section.Texts("reaching");
        _reaching = new TermEndings(reaching);
        _reached = new TermSet(reaching);
        _prepositions = [.. section.Texts("prepositions")];
        _prepositionSet = new TermSet(_prepositions);
        _prepositionEndings = new TermEndings(_prepositions);
        Verbs = new TermSet(section.Texts("verbs"));
        Acting = new TermEndings(section.Texts("acting"));
        Partial = new TermSet(section.Texts("partial"));
    }

    /// <summary>Verbs that a phrase before a figure may start with.</summary>
    public TermSet Verbs { get; }

    /// <summary>Nouns for those who can act.</summary>
    public TermEndings Acting { get; }

    /// <summary>Nouns that do not say of what.</summary>
    public TermSet Partial { get; }

    /// <summary>The phrase without words that only lead to it or from it to the figure.</summary>
    public string Trimmed(string phrase) => WithoutTails(WithoutLeads(phrase));

    private string WithoutLeads(string phrase)
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
        while (_tails.LongestAt(phrase, phrase.Length) is var tail and > 0 && !phrase.EndsWith("签约", StringComparison.Ordinal) && !_endings.End(phrase))
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

    /// <summary>Length of the preposition at <paramref name="at"/>, 0 when none is there.</summary>
    public int PrepositionAt(string text, int at) => _prepositionSet.LongestAt(text, at);

    /// <summary>True when a preposition stands right before <paramref name="at"/>.</summary>
    public bool IsBehindPreposition(string text, int at) => _prepositionEndings.LongestAt(text, at) > 0;

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

    /// <summary>The phrase, of a long one its end, from a verb on where one stands there.</summary>
    public string Limited(string phrase) => phrase.Length <= Longest ? phrase : VerbPhrase(phrase[^Longest..]) ?? phrase[^Longest..];

    /// <summary>The verb that <paramref name="core"/> ends in, or null.</summary>
    public string? LastVerb(string core)
    {
        int start = 0;
        while (start < core.Length && start + Verbs.LongestAt(core, start) != core.Length)
            start++;
        return start == core.Length ? null : core[start..];
    }

    /// <summary>True for 推进建设: verbs and nothing else.</summary>
    public bool IsVerb(string core)
    {
        int at = 0;
        while (at < core.Length && Verbs.LongestAt(core, at) is var verb and > 0)
            at += verb;
        return at == core.Length && at > 0;
    }

    /// <summary>项目 of 新增项目; the phrase itself where nothing stands behind its verb.</summary>
    public string WithoutVerb(string phrase)
    {
        // 已建成大科学装置.
        int verb = phrase.StartsWith('已') && Verbs.LongestAt(phrase, 1) is var done and > 0 ? done + 1 : Verbs.LongestAt(phrase, 0);
        return verb > 0 && verb < phrase.Length ? phrase[verb..] : phrase;
    }
}
