using KnowledgeGraph.Measuring.Following;
using KnowledgeGraph.Measuring.Indicators;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Measuring.Subjects;

/// <summary>What the figures before have been told of: right before, in the unit, under a title, by the one who pays. One instance a document; it
/// follows the sentences and their figures.</summary>
internal sealed class ToldSubjects(FigureRules rules)
{
    private const int ShortestNoun = 3;

    // What was counted in which unit, for a sentence that goes on counting (另有2家企业…).
    private readonly Dictionary<string, Participant?> _byUnit = new(StringComparer.Ordinal);
    // What each figure of the sentence is about, by where it stands.
    private readonly Dictionary<int, Participant?> _byPlace = [];
    private (int Segment, Participant? Thing) _noted = (-1, null);
    // Where the last figure stands that counts something noted in the sentence.
    private int _counting = -1;
    private string _passage = "";

    /// <summary>True behind the first figure of the sentence.</summary>
    public bool HasBefore { get; private set; }

    /// <summary>What the figure before it in the sentence is about, or null.</summary>
    public Participant? Before { get; private set; }

    /// <summary>Of what the sentence tells parts (其中…), or null.</summary>
    public Participant? Whole { get; private set; }

    /// <summary>The unit in which the sentence has counted a title, or null.</summary>
    public string? TitleUnit { get; private set; }

    /// <summary>Who pays in the sentence, as far as told; null where nobody does.</summary>
    public Participant? Payer { get; private set; }

    /// <summary>What is counted in the sentence, or null.</summary>
    public Participant? Noted => _noted.Thing;

    /// <summary>For a new sentence.</summary>
    public void Enter(SentenceReading sentence)
    {
        Whole = CountingTest.TellsParts(sentence) ? FigureFocus.Carried(Before ?? Whole) : null;
        (HasBefore, Before, TitleUnit, Payer) = (false, null, null, null);
        _byPlace.Clear();
        _counting = -1;
        Forget();
        if (_passage != sentence.Passage.Passage.Id)
            _byUnit.Clear();
        _passage = sentence.Passage.Passage.Id;
    }

    /// <summary>Notes what the figure is about.</summary>
    public void Tell(Quantity quantity, Participant? subject)
    {
        (HasBefore, Before) = (true, subject);
        _byUnit[quantity.Unit] = subject;
        _byPlace[quantity.Span.Start] = subject;
    }

    /// <summary>达6588家、6403家，分别增长26.3%、44.4%: what the figure at the same place of the list before is about, else what the one right before is.</summary>
    public Participant? LeanedOn(SentenceReading sentence, Quantity quantity)
        => ListedFigures.Paired(sentence, quantity) is { } paired && ListedFigures.IsList(sentence, paired) && _byPlace.TryGetValue(paired.Span.Start, out var told) ? told : Before;

    /// <summary>Notes that the figure counts what its subject is a title of.</summary>
    public void TellTitle(Quantity quantity)
    {
        if (Before is { Entity.Label: "Program" } && !quantity.IsRank)
            TitleUnit = quantity.Unit;
    }

    /// <summary>8家企业入选A。另有2家企业…: goes on counting what was counted before in that unit; null where it does not.</summary>
    public Participant? Added(SentenceReading sentence, Quantity quantity)
        => sentence.ClauseOf(quantity.Span) is { Groups.Count: 0 } clause && rules.Subjects.Added.LongestAt(sentence.Text, clause.Start) is var word and > 0
            && quantity.Span.Start - clause.Start - word <= ClauseFigure.NearOpening && _byUnit.TryGetValue(quantity.Unit, out var told)
            ? FigureFocus.Carried(told)
            : null;

    /// <summary>国家软科学计划4项，包括…: what a figure counted is spoken of up to the next semicolon; a part of it (其中…) and a place are not.</summary>
    public Participant Note(in ClauseFigure figure, ResolvedMention counted)
    {
        if (rules.Labels.Places.Contains(counted.Label) || CountingTest.TellsPart(figure.Text, figure.Clause))
            return counted.AsParticipant();
        int segment = Segment(figure.Sentence, figure.Clause.Start);
        // 拥有A 7家、B 9家，在孵企业1420家: of neither of the two.
        bool isSecond = _noted.Thing is { } first && _noted.Segment == segment && first.Entity != counted.Entity.Id && counted.Span.Start > figure.Clause.Start && figure.Text[counted.Span.Start - 1] is '、' or '和';
        _noted = isSecond ? (-1, null) : (segment, counted.AsParticipant());
        _counting = figure.Start;
        return counted.AsParticipant();
    }

    /// <summary>What was counted is no longer spoken of.</summary>
    public void Forget() => _noted = (-1, null);

    /// <summary>What was counted before the figure in its part of the sentence, or null.</summary>
    public Participant? NotedBefore(in ClauseFigure figure)
        => _noted.Thing is not null && _noted.Segment == Segment(figure.Sentence, figure.Start) ? _noted.Thing : null;

    /// <summary>国家级孵化器1家、众创空间2家、中试基地3家: other things beside the one that was counted, in its unit.</summary>
    public bool IsBeside(in ClauseFigure figure)
    {
        var figures = figure.Sentence.Quantities;
        for (int i = figure.Sentence.IndexOf(figure.Quantity); i > 0 && StandBeside(figure.Text, figures[i - 1], figures[i]); i--)
        {
            if (figures[i - 1].Span.Start == _counting)
                return true;
        }
        return false;
    }

    private static bool StandBeside(string text, Quantity before, Quantity figure)
        => before.Unit == figure.Unit && figure.Span.Start - before.Span.End >= ShortestNoun && text[before.Span.End] is '、' or '和';

    /// <summary>Where the part of the sentence between semicolons starts.</summary>
    private static int Segment(SentenceReading sentence, int at)
    {
        int start = sentence.Text.AsSpan(sentence.Span.Start..at).LastIndexOfAny('；', ';');
        return sentence.Span.Start + Math.Max(0, start);
    }

    /// <summary>Notes who pays in the sentence.</summary>
    public Participant Pay(Participant payer) => Payer = payer;
}
