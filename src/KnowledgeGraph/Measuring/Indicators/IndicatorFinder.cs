using System.Text.RegularExpressions;
using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Measuring.Indicators;

/// <summary>Finds the phrase that says what a figure measures: the noun behind it (7个联动项目), or the words before it (专利授权11102件);
/// a comparison, a share, a rank and a sum reached lean on the figure before them.</summary>
internal sealed partial class IndicatorFinder
{
    private const string Total = "总数";

    private readonly FigureRules _rules;
    private readonly InTurnIndicatorFinder _inTurn;
    private readonly DependentFigureTest _dependent;
    private readonly ComparedIndicatorFinder _compared;
    private readonly RateIndicatorFinder _rates;
    private readonly ShareIndicatorFinder _shares;
    private readonly TimesIndicatorFinder _times;
    private readonly RankIndicatorFinder _ranks;
    private readonly PartIndicatorFinder _parts;
    private readonly NounPhraseFinder _phrases;

    /// <summary>Takes the words around figures.</summary>
    public IndicatorFinder(FigureRules rules)
    {
        var nouns = new CountedNounFinder(rules);
        _rules = rules;
        _inTurn = new InTurnIndicatorFinder(rules);
        _dependent = new DependentFigureTest(rules);
        _compared = new ComparedIndicatorFinder(rules, this);
        _rates = new RateIndicatorFinder(rules);
        _shares = new ShareIndicatorFinder(rules, this);
        _times = new TimesIndicatorFinder(rules);
        _ranks = new RankIndicatorFinder(rules);
        _parts = new PartIndicatorFinder(rules, nouns);
        _phrases = new NounPhraseFinder(rules, nouns);
    }

    /// <summary>True for a figure about another figure, which names nothing that a later one could lean on.</summary>
    public bool IsDependent(SentenceReading sentence, Quantity quantity) => _dependent.Passes(sentence, quantity);

    /// <summary>The indicator; <paramref name="previous"/> is what the figure before it measures. Empty when there are no words at all.</summary>
    public string Find(SentenceReading sentence, Quantity quantity, MeasuredFigure? previous)
    {
        if (ListedTotals.Of(sentence, quantity, _rules) is { } added && Find(sentence, added, null) is { Length: > 0 } counted)
            return _rules.Phrases.WithoutVerb(counted) + Total;
        var window = FigureWindow.Of(sentence, quantity, _rules);
        if (_inTurn.Find(sentence, quantity) is { } inTurn)
        {
            window = window with { Before = inTurn.Link };
            previous = new MeasuredFigure(inTurn.Noun, quantity.Unit, previous);
        }
        if (_compared.Find(sentence, quantity, window, previous) is { } compared)
            return compared;
        var phrase = new FigurePhrase(sentence, quantity, window, Core(sentence, quantity, window, previous), previous);
        if ((Set(phrase) ?? _rates.Find(phrase) ?? Provision(phrase) ?? _shares.InList(phrase)) is { } told)
            return told;
        // 2025年力争达到150亿元: of what was told before.
        if (previous is not null && OnlyYear().IsMatch(phrase.Core))
            phrase = phrase with { Core = "" };
        return Condition(phrase) ?? _times.Find(phrase) ?? _ranks.Among(phrase) ?? _shares.Find(phrase) ?? _ranks.Ranked(phrase) ?? _parts.Find(phrase) ?? _phrases.Find(phrase);
    }

    /// <summary>What the figure at the same place of the list before measures, for one of a list; null where there is none.</summary>
    public string? Paired(SentenceReading sentence, Quantity quantity)
        => ListedFigures.Paired(sentence, quantity) is { } paired && !IsDependent(sentence, paired) ? Find(sentence, paired, null) : null;

    private string Core(SentenceReading sentence, Quantity quantity, FigureWindow window, MeasuredFigure? previous)
    {
        if (IsList(sentence, quantity))
            return "";
        string core = _rules.Phrases.Trimmed(window.Before);
        // 比上年的6.06亿元增长: the sum that another one is held against.
        return previous is not null && core.Length > 1 && core[0] is '比' or '较' ? "" : core;
    }

    /// <summary>奇米网络、驿路通3家: the names of a list before a figure say nothing of the kind.</summary>
    private static bool IsList(SentenceReading sentence, Quantity quantity)
    {
        foreach (var clause in sentence.Clauses)
        {
            foreach (var group in clause.Groups)
            {
                if (group.End == quantity.Span.Start && group.Members.Count > 1)
                    return true;
            }
        }
        return false;
    }

    /// <summary>在177家国家高新区中列第90位: those among whom a place is told; null for other figures.</summary>
    private string? Set(in FigurePhrase phrase)
    {
        if (!_ranks.IsSet(phrase.Sentence, phrase.Quantity))
            return null;
        foreach (var mention in phrase.Sentence.Mentions)
        {
            if (mention.Span.Start == phrase.Quantity.Span.End)
                return mention.Mention.Surface;
        }
        return null;
    }

    /// <summary>《A办法》共6章32条: what a document holds; null for other figures.</summary>
    private static string? Provision(in FigurePhrase phrase)
        => phrase.Quantity.Unit is "条" or "章" && (phrase.Core.Length == 0 || phrase.Core.EndsWith('》')) && phrase.Window.After.Length < 2
            ? phrase.Quantity.Unit == "条" ? "条文" : "章节"
            : null;

    /// <summary>对年研发投入超过1000万元的企业: what decides who gets it; null for other figures.</summary>
    private string? Condition(in FigurePhrase phrase)
        => phrase.IsMoney && phrase.Window.After.StartsWith('的') && phrase.Core is ['对', _, .., not ('予' or '以' or '供' or '排')] ? _rules.Phrases.Limited(phrase.Core[1..]) : null;

    [GeneratedRegex("^((19|20)[0-9]{2}年(底|末)?|[上去前]年(底|末)?|上年同期|去年同期|连续[0-9一二三四五六七八九十]{1,2}年)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex OnlyYear();
}
