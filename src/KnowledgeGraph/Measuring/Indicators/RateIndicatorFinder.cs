using KnowledgeGraph.Measuring.Rules;

namespace KnowledgeGraph.Measuring.Indicators;

/// <summary>Finds what is paid at a rate (按购置额的15%给予补助: 购置额补助比例), and what is held.</summary>
internal sealed class RateIndicatorFinder(FigureRules rules)
{
    private const int LongestHeld = 4;

    /// <summary>The rate, or null for other figures.</summary>
    public string? Find(in FigurePhrase phrase) => phrase.IsShare ? Granted(phrase.Window, phrase.Core) ?? Held(phrase.Window, phrase.Core) : null;

    /// <summary>按购置额的15%给予补助, 可得担保额1%至2%的补助: 购置额补助比例.</summary>
    private string? Granted(FigureWindow window, string core)
    {
        int at = 0;
        while (at < window.After.Length && rules.Indicators.Granting.LongestAt(window.After, at) is var granting and > 0)
            at += granting;
        if (at == 0 || rules.Indicators.Granted.LongestAt(window.After, at) is not (var length and > 0))
            return null;
        int from = 0;
        for (int i = 0; i < core.Length; i++)
        {
            if (rules.Indicators.Rated.LongestAt(core, i) is var mark and > 0)
                (from, i) = (i + mark, i + mark - 1);
        }
        string of = core[from..];
        return (of.Length is > 1 and <= PhraseRules.Longest / 2 ? of : "") + window.After.Substring(at, length) + "比例";
    }

    /// <summary>换得24.1%的股份, 补贴六成: a share held or paid.</summary>
    private string? Held(FigureWindow window, string core)
    {
        string after = window.After.TrimStart('的');
        if ((after.StartsWith("股份", StringComparison.Ordinal) || after.StartsWith("股权", StringComparison.Ordinal)) && (core.Length <= LongestHeld || rules.Phrases.IsVerb(core)))
            return "持股比例";
        return core.Length > 1 && rules.Indicators.Granted.LongestAt(core, 0) == core.Length && after.Length < 2 ? core + "比例" : null;
    }
}
