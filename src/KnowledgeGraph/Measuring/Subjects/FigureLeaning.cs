using KnowledgeGraph.Measuring.Indicators;
using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Measuring.Subjects;

/// <summary>Tells which figures lean on the one right before them in the sentence: a rank, a change, a share, a sum of what was counted.</summary>
internal sealed class FigureLeaning(FigureRules rules)
{
    private readonly ComparisonFinder _comparisons = new(rules);

    /// <summary>True for a figure that is about what the figure before it is about.</summary>
    public bool Leans(SentenceReading sentence, Quantity quantity)
        => (quantity.IsRank && !IsBehindSet(sentence, quantity)) || IsCompared(sentence, quantity) || IsReference(sentence, quantity) || GoesOn(sentence, quantity) || IsShareOfBefore(sentence, quantity) || IsSet(sentence, quantity);

    /// <summary>，分别增长26.3%、44.4%: one of a list of changes, for as many figures as stand in the list before.</summary>
    public bool LeansInList(SentenceReading sentence, Quantity quantity)
        => quantity.Unit == "%" && ListedFigures.Paired(sentence, quantity) is { } paired && ListedFigures.IsList(sentence, paired)
            && IsCompared(sentence, sentence.Quantities[ListedFigures.First(sentence, sentence.IndexOf(quantity))]);

    /// <summary>同比增长12%: a change of the figure before it, where no noun stands before the change (固定资产投资同比增长12%).</summary>
    private bool IsCompared(SentenceReading sentence, Quantity quantity)
        => _comparisons.Find(sentence, quantity) is { } comparison && !_comparisons.HasOwnNoun(sentence, quantity, comparison);

    /// <summary>在全省10个设区市中排名第7: how many there are among whom the place is told.</summary>
    private static bool IsSet(SentenceReading sentence, Quantity quantity)
        => sentence.ClauseOf(quantity.Span) is { Groups.Count: 0 } clause && IsSet(sentence, clause, quantity);

    /// <summary>在169家国家高新区中列第90位: those among whom the place is told have a title, and the place is another's.</summary>
    private static bool IsBehindSet(SentenceReading sentence, Quantity rank)
        => sentence.IndexOf(rank) is var index and > 0 && sentence.ClauseOf(rank.Span) is { } clause
            && sentence.Quantities[index - 1] is var set && set.Span.Start >= clause.Start && DescribedThingFinder.Ranked(new ClauseFigure(sentence, clause, set)) is not null;

    /// <summary>True when a place in a ranking is told behind the figure, among those whom it counts.</summary>
    public static bool IsSet(SentenceReading sentence, Clause clause, Quantity quantity)
    {
        foreach (var rank in sentence.Quantities)
        {
            if (rank.IsRank && rank.Span.Start > quantity.Span.End && rank.Span.End <= clause.End && sentence.Text.AsSpan(quantity.Span.End..rank.Span.Start).Contains('中'))
                return true;
        }
        return false;
    }

    /// <summary>发明专利2914件，占全市的31.2%: a share of what was counted right before.</summary>
    public static bool IsShareOfBefore(SentenceReading sentence, Quantity quantity)
    {
        if (quantity.Unit != "%" || sentence.ClauseOf(quantity.Span) is not { Groups.Count: 0 } clause || sentence.Text.AsSpan(clause.Start, quantity.Span.Start - clause.Start).TrimStart("约") is not ['占', not ('地' or '股'), ..])
            return false;
        foreach (var before in sentence.Quantities)
        {
            if (before.Span.End <= clause.Start && before.Span.End >= clause.Start - 2)
                return true;
        }
        return false;
    }

    /// <summary>发放贷款28笔共2.1亿元, 排第14位，前移7位: the sum of what was counted right before, how far the rank right before has moved.</summary>
    private bool GoesOn(SentenceReading sentence, Quantity quantity)
    {
        int index = sentence.IndexOf(quantity) - 1;
        if (index < 0)
            return false;
        var before = sentence.Quantities[index];
        var between = sentence.Text.AsSpan(before.Span.End, quantity.Span.Start - before.Span.End);
        // 发放贷款86笔、3.1亿元: the sum of those counted.
        if (between is "、" && before.Unit is "笔" or "单" or "户" && quantity.IsMoney)
            return true;
        return (before.IsRank && before.Unit == quantity.Unit) || (before.Unit == quantity.Unit && rules.Leaning.Totals.Contains(between.TrimStart("，、,余多 ").ToString())) || (quantity.IsMoney && !before.IsMoney && rules.Leaning.GoesOn.Contains(between.TrimStart("，、,余多左右 ").ToString()));
    }

    /// <summary>比上年的6.06亿元增长15%: the sum that another one is held against.</summary>
    private static bool IsReference(SentenceReading sentence, Quantity quantity)
    {
        foreach (var clause in sentence.Clauses)
        {
            if (clause.Start < quantity.Span.Start && quantity.Span.End <= clause.End && sentence.Text[clause.Start] is '比' or '较')
                return true;
        }
        return false;
    }
}
