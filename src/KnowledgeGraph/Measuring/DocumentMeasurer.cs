using KnowledgeGraph.Measuring.Following;
using KnowledgeGraph.Measuring.Indicators;
using KnowledgeGraph.Measuring.Subjects;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Relating;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Measuring;

/// <summary>Makes an observation of every figure of a document. One instance a document.</summary>
/// <param name="rules">The words around figures.</param>
/// <param name="tables">Reads the rows of tables.</param>
/// <param name="details">Tells the status.</param>
/// <param name="city">Full name of the document's city, empty when unknown.</param>
internal sealed class DocumentMeasurer(FigureRules rules, TableMeasurer tables, FactDetails details, string city)
{
    private const int YearLength = 4;
    private const int LongestReach = 6;

    private readonly ComparisonFinder _comparisons = new(rules);
    private readonly IndicatorFinder _indicators = new(rules);
    private readonly FigureSubjectFinder _subjects = new(rules, city);

    /// <summary>All observations in the order of the text; a figure stated again with the same words is kept once.</summary>
    public IReadOnlyList<Observation> Measure(IReadOnlyList<SentenceReading> sentences)
    {
        var found = new List<Observation>();
        var figures = new List<Observation>();
        var seen = new HashSet<(double, string, string, string?)>();
        var period = new PeriodFinder();
        _subjects.Begin(sentences);
        int lastTold = LastTold(sentences);
        MeasuredFigure? previous = null;
        foreach (var sentence in sentences)
        {
            period.Enter(sentence);
            _subjects.Enter(sentence);
            if (!CountingTest.TellsParts(sentence) && !CountingTest.DividesAnew(sentence))
                previous = null;
            figures.Clear();
            tables.Measure(sentence, figures);
            foreach (var quantity in sentence.Quantities)
            {
                if (!IsTold(figures, quantity.Span.Start) && !IsBackReference(sentence, quantity) && ToObservation(sentence, quantity, ref previous, period, lastTold) is { } figure)
                    figures.Add(figure);
            }
            foreach (var figure in figures)
            {
                if (seen.Add((figure.Value, figure.Unit, figure.Indicator, figure.Subject?.Entity.Value)))
                    found.Add(figure);
            }
        }
        return found;
    }

    /// <summary>A、B、C分别推出…，三家银行投放贷款7.86亿元: as many as the sentence has listed before are no figure.</summary>
    private bool IsBackReference(SentenceReading sentence, Quantity quantity)
    {
        // ESI全球前1%学科: who they are that are counted.
        if (FigureWindow.IsThreshold(sentence, quantity) || (quantity.Unit == "%" && quantity.Span.Start > 0 && sentence.Text[quantity.Span.Start - 1] == '前'))
            return true;
        // 省级资金4260万元，两项均创新高: both of what was told before.
        if (quantity.Unit == "项" && sentence.Text[quantity.Span.Start] is '两' or '三' && quantity.Span.End < sentence.Text.Length && sentence.Text[quantity.Span.End] is '均' or '都')
            return true;
        if (char.IsAsciiDigit(sentence.Text[quantity.Span.Start]) || quantity.Unit is not ("家" or "个" or "所" or "只" or "支" or "款"))
            return false;
        // A与B、C签约，三家将合建…: those who do something together were named before.
        if (quantity.Unit == "家" && rules.Indicators.PointingBack.LongestAt(sentence.Text, quantity.Span.End) > 0 && OpensClause(sentence, quantity))
            return true;
        // A、B获奖。两家企业…: the word points back to those two.
        if (sentence.Mentions.Any(m => m.Mention.Source == MentionSource.Anaphor && m.Span.Start == quantity.Span.Start))
            return true;
        int start = quantity.Span.Start > 0 && sentence.Text[quantity.Span.Start - 1] is '为' or '向' or '给' or '对' ? quantity.Span.Start - 1 : quantity.Span.Start;
        foreach (var clause in sentence.Clauses)
        {
            if (clause.Start >= start)
                return clause.Start == start && sentence.Clauses.Exists(c => c.End < clause.Start && c.Groups.Exists(g => g.Members.Count == quantity.Value));
        }
        return false;
    }

    /// <summary>True where nothing but a date stands before the figure in its clause.</summary>
    private static bool OpensClause(SentenceReading sentence, Quantity quantity)
        => sentence.ClauseOf(quantity.Span) is { } clause && (quantity.Span.Start == clause.Start || sentence.Dates.Any(d => d.Span.Start == clause.Start && d.Span.End == quantity.Span.Start));

    private static bool IsTold(List<Observation> figures, int offset)
    {
        foreach (var figure in figures)
        {
            if (figure.Offset == offset)
                return true;
        }
        return false;
    }

    private Observation? ToObservation(SentenceReading sentence, Quantity quantity, ref MeasuredFigure? previous, PeriodFinder period, int lastTold)
    {
        string name = _indicators.Find(sentence, quantity, previous);
        if (name.Length == 0)
            return null;
        previous = Next(sentence, quantity, name, previous);
        string? time = EndOf(period.Of(sentence, quantity), sentence, quantity);
        return new Observation(
            name,
            quantity.Value,
            quantity.Unit,
            quantity.Span.Of(sentence.Text),
            time,
            _subjects.Find(sentence, quantity),
            sentence.Passage.Passage.Id,
            quantity.Span.Start,
            sentence.Quote,
            Status(sentence, quantity, time, lastTold))
        {
            Amount = quantity.Base,
            Approximation = quantity.Approximation,
            Change = _comparisons.Behind(sentence, quantity),
        };
    }

    /// <summary>What the next figure may lean on: this one, a share only for its change, a figure about another one not.</summary>
    private MeasuredFigure? Next(SentenceReading sentence, Quantity quantity, string name, MeasuredFigure? previous)
    {
        if (IsBracketed(sentence, quantity))
            return previous;
        if (!_indicators.IsDependent(sentence, quantity) || (quantity.IsRank && name.EndsWith(RankIndicatorFinder.Place, StringComparison.Ordinal)))
            return Behind(name, quantity.Unit, previous);
        if (_comparisons.Find(sentence, quantity) is { } comparison)
        {
            // 产业增加值同比增长9.1%，居全省第2位: a change with a noun of its own leads as well.
            return (previous is null || _comparisons.HasOwnNoun(sentence, quantity, comparison)) && name.Length > comparison.Length + 1 && name.EndsWith(comparison, StringComparison.Ordinal)
                ? Behind(name[..^comparison.Length], quantity.Unit, previous)
                : previous;
        }
        if (quantity.Unit == "%" && previous is not null)
            return previous with { Share = name };
        return previous ?? Behind(name, quantity.Unit, previous);
    }

    private static MeasuredFigure Behind(string name, string unit, MeasuredFigure? previous)
        => new(name, unit, previous?.Unit == unit ? previous.Before : previous is null ? null : previous with { Before = null });

    /// <summary>2019年至2023年，企业由86家增加到203家: the first year for what it was, the last for what it has come to.</summary>
    private string? EndOf(string? period, SentenceReading sentence, Quantity quantity)
    {
        if (period?.IndexOf('/', StringComparison.Ordinal) is not (> 0 and var slash))
            return period;
        string before = sentence.Text[Math.Max(sentence.Span.Start, quantity.Span.Start - LongestReach)..quantity.Span.Start];
        return before.EndsWith('由') || before.EndsWith('从') ? period[..slash] : rules.Phrases.WithoutReaching(before) is not null ? period[(slash + 1)..] : period;
    }

    /// <summary>The status that the clause tells; 到2026年达到60家 in a report of 2024 is a plan, and so is what goes on with one (计划投入5亿元，建设10个平台).</summary>
    private FactStatus Status(SentenceReading sentence, Quantity quantity, string? time, int lastTold)
    {
        if (sentence.ClauseOf(quantity.Span) is not { } clause)
            return details.Status(sentence, sentence.Span.Start, quantity.Span.Start);
        var status = details.Status(sentence, clause, clause.Start, quantity.Span.Start);
        // 对逾期未结题的3个项目: those are counted that have not; the count is so.
        if (status == FactStatus.Negated && quantity.Span.Start > clause.Start && sentence.Text[quantity.Span.Start - 1] == '的')
            return FactStatus.Done;
        if (status != FactStatus.Done)
            return status;
        bool isAhead = sentence.Year is { } year && time is { Length: >= 4 } && int.TryParse(time.AsSpan(0, YearLength), out int told) && told > Math.Max(year, lastTold);
        return (isAhead || details.GoesOnWithPlan(sentence, clause)) && !details.IsTold(sentence, clause.Start, quantity.Span.Start) ? FactStatus.Planned : FactStatus.Done;
    }

    /// <summary>The last year up to which the text says that it knows (截至2023年6月, 从2003年的2家增长到2018年的50家), 0 when it says so of none.</summary>
    private static int LastTold(IReadOnlyList<SentenceReading> sentences)
    {
        int last = 0;
        foreach (var sentence in sentences)
        {
            foreach (var date in sentence.Dates)
            {
                if ((date.IsAsOf || FactDetails.IsReached(sentence.Text, date.Span.Start - 1)) && date.StartIn(sentence.Year) is { Length: >= YearLength } told && int.TryParse(told.AsSpan(0, YearLength), out int year))
                    last = Math.Max(last, year);
            }
        }
        return last;
    }

    /// <summary>安排经费30亿元（其中专项16亿元），比上年增加3亿元: what a bracket names is forgotten when it closes.</summary>
    private static bool IsBracketed(SentenceReading sentence, Quantity quantity)
    {
        var before = sentence.Text.AsSpan(sentence.Span.Start..quantity.Span.Start);
        return before.LastIndexOfAny('（', '(') > before.LastIndexOfAny('）', ')');
    }
}
