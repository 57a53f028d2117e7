namespace KnowledgeGraph.Measuring.Indicators;

/// <summary>Finds the noun phrase around a figure that says what it measures; where its words do not say of what, with what was measured before.</summary>
internal sealed class NounPhraseFinder
{
    private const int LongestList = 60;

    private readonly FigureRules _rules;
    private readonly CountedNounFinder _nouns;
    private readonly BorrowedNounFinder _borrowed;
    private readonly PhraseJoiner _joiner;
    private readonly ClauseBefore _before;
    private readonly NamedExamplesFinder _examples;

    /// <summary>Takes the words around figures, and what reads the nouns behind them.</summary>
    public NounPhraseFinder(FigureRules rules, CountedNounFinder nouns)
    {
        _rules = rules;
        _nouns = nouns;
        _borrowed = new BorrowedNounFinder(rules);
        _joiner = new PhraseJoiner(rules, nouns, _borrowed);
        _before = new ClauseBefore(rules);
        _examples = new NamedExamplesFinder(rules);
    }

    /// <summary>The phrase; empty when there are no words at all.</summary>
    public string Find(FigurePhrase phrase)
    {
        phrase = phrase with { Core = Core(phrase) };
        string after = After(phrase);
        if ((_examples.Find(phrase, after) ?? OfCounted(phrase, after) ?? InAll(phrase, after) ?? AtTheEnd(phrase, after)) is { } led)
            return _rules.Phrases.Limited(led);
        if (phrase.Core.Length == 0 && (after.Length == 0 || _rules.Phrases.WithoutReaching(phrase.Window.Before) is not null))
            return Reached(phrase) ?? _before.RankedBy(phrase.Sentence, phrase.Quantity) ?? "";
        // 育种、加工、检测3个研究室: what is counted has been listed.
        bool isListed = after.Length > 0 && IsListedBefore(phrase);
        if (isListed && after.Length == 1)
            return after;
        // 根据规划确定的4项优先工程: what stands before 的 only describes.
        if (isListed || (phrase.Window.Before.EndsWith('的') && after.Length > 1))
            phrase = phrase with { Core = "" };
        return _rules.Phrases.Limited(OfWhole(phrase, after) ?? (phrase.Quantity.IsRelative ? Relative(phrase, after) : _joiner.Join(phrase, after)));
    }

    /// <summary>占比由1.9%提高到2.4%: the share that was told right before, else what was measured.</summary>
    private static string? Reached(in FigurePhrase phrase) => (phrase.IsShare ? phrase.Previous?.Share : null) ?? phrase.Previous?.Indicator;

    /// <summary>The words before the figure, without 增至 and what leads to it.</summary>
    private string Core(in FigurePhrase phrase)
    {
        if (_rules.Phrases.WithoutReaching(phrase.Window.Before) is { } reached)
            return _rules.Phrases.Trimmed(reached);
        // 在A大赛上获金奖3枚.
        return phrase.Core is ['中' or '上', ..] && _rules.Phrases.Verbs.LongestAt(phrase.Core, 1) > 0 ? phrase.Core[1..] : phrase.Core;
    }

    /// <summary>True where as many words stand listed right before the figure as it counts.</summary>
    private static bool IsListedBefore(in FigurePhrase phrase)
    {
        string text = phrase.Sentence.Text;
        int items = 1;
        int least = Math.Max(phrase.Sentence.Span.Start, phrase.Quantity.Span.Start - LongestList);
        for (int i = phrase.Quantity.Span.Start - 1; i >= least && text[i] is not ('，' or ',' or '；' or '。' or '：' or '）'); i--)
            items += text[i] == '、' ? 1 : 0;
        return items > 2 && items == phrase.Quantity.Value;
    }

    /// <summary>由首批4家增至11家: the noun behind the figure; what leads to the figure reached is none.</summary>
    private string After(in FigurePhrase phrase)
        => (_rules.Leaning.ChangeAt(phrase.Window.After) > 0 && phrase.Previous is not null) || _rules.Phrases.LeadsOn(phrase.Window.After) ? "" : _nouns.Noun(phrase.Window.After);

    /// <summary>其中来自北京的31家: some of those that were counted before; null for other figures.</summary>
    private string? OfCounted(in FigurePhrase phrase, string after)
        => phrase.Window.Before.EndsWith('的') && after.Length < 2 && phrase.Core.Length > 1 && phrase.Previous is not null && phrase.Previous.Unit == phrase.Quantity.Unit && _rules.Phrases.Verbs.LongestAt(phrase.Core, 0) != phrase.Core.Length
            ? phrase.Core + "的" + _rules.Phrases.WithoutVerb(phrase.Previous.Indicator)
            : null;

    /// <summary>新认定企业58家，累计301家: all of those that were counted before; null for other figures.</summary>
    private string? InAll(in FigurePhrase phrase, string after)
    {
        if (phrase.Core.Length > 0 || after.Length > 1 || phrase.Previous?.Unit != phrase.Quantity.Unit || !phrase.Window.Before.Contains(BorrowedNounFinder.InAll, StringComparison.Ordinal))
            return null;
        string told = phrase.Previous.Indicator;
        string noun = _rules.Phrases.WithoutVerb(told);
        return noun.Length < told.Length && !told.StartsWith(BorrowedNounFinder.InAll, StringComparison.Ordinal) ? BorrowedNounFinder.InAll + noun : null;
    }

    /// <summary>净增企业163家，年末达752家: how many there are then, and not how many have come; null for other figures.</summary>
    private string? AtTheEnd(in FigurePhrase phrase, string after)
    {
        if (phrase.Core.Length > 0 || after.Length > 1 || phrase.Previous?.Unit != phrase.Quantity.Unit || !(phrase.Window.Before.StartsWith("年末", StringComparison.Ordinal) || phrase.Window.Before.StartsWith("年底", StringComparison.Ordinal)))
            return null;
        string told = phrase.Previous.Indicator;
        return told.StartsWith("净增", StringComparison.Ordinal) || told.StartsWith("新增", StringComparison.Ordinal) ? told[2..] : null;
    }

    /// <summary>以全市0.4%的土地面积: a share of the whole place; null for other figures.</summary>
    private string? OfWhole(in FigurePhrase phrase, string after)
    {
        string before = phrase.Window.Before;
        return phrase.IsShare && _rules.Focus.WholeWords.LongestBefore(before, before.Length, 0) is var whole and > 0 && after.Length > 1 && phrase.Window.After.StartsWith('的')
            ? after + "占" + before[^whole..] + "比重"
            : null;
    }

    private string Relative(in FigurePhrase phrase, string after)
        => after.Length > 1 && (phrase.Core.Length == 0 || phrase.Window.After.StartsWith('的')) ? after : _borrowed.Find(phrase.Core, phrase.Previous, phrase.Quantity);
}
