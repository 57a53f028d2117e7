using KnowledgeGraph.Measuring.Following;
using KnowledgeGraph.Measuring.Indicators;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Measuring.Subjects;

/// <summary>Tells what a figure is about: the name that it directly belongs to, the subject of its clause, what the text speaks of there,
/// in the section of a district the district. The document's own city is no subject: its figures stand for themselves. One instance a document.</summary>
internal sealed class FigureSubjectFinder
{
    private readonly FigureRules _rules;
    private readonly FigureLeaning _leaning;
    private readonly FigureFocus _focus;
    private readonly ToldSubjects _told;
    private readonly ClauseSubjectFinder _subjects;
    private readonly FigureSubjectTest _test;
    private readonly WholePlaceFinder _whole;
    private readonly CountingTest _counting;
    private readonly InTurnFinder _inTurn;
    private readonly PayerFinder _payers;
    private readonly PaymentFinder _payments;
    private readonly GrantFinder _grants;
    private readonly ReceivedFinder _received;
    private readonly OfficeAccounts _offices;
    private readonly IndustrySizeFinder _industries;
    private readonly PartFinder _parts;
    private readonly CountedBeforeFinder _countedBefore;
    private readonly CountedBehindFinder _countedBehind;
    private readonly CountedActorFinder _actors;
    private readonly ServedThingFinder _served;
    private readonly SpokenThingFinder _spoken;
    private readonly PlaceSubjectFinder _places;

    /// <summary>Takes the words and labels, and the full name of the document's city, empty when unknown.</summary>
    public FigureSubjectFinder(FigureRules rules, string city)
    {
        var verbs = new ClauseVerbFinder(rules);
        var broughtIn = new BroughtInFinder(rules);
        var topics = new FigureTopics(rules, city);
        var grants = new GrantTest(rules);
        _rules = rules;
        _payments = new PaymentFinder(rules);
        _leaning = new FigureLeaning(rules);
        _subjects = new ClauseSubjectFinder(rules, verbs);
        _test = new FigureSubjectTest(rules, city);
        _whole = new WholePlaceFinder(rules, city);
        _counting = new CountingTest(rules);
        _focus = new FigureFocus(rules, _subjects, broughtIn, _whole, _test, topics, grants);
        _told = new ToldSubjects(rules);
        _inTurn = new InTurnFinder(rules);
        _payers = new PayerFinder(rules, verbs, _told);
        _grants = new GrantFinder(grants, _focus);
        _received = new ReceivedFinder(rules, _focus);
        _offices = new OfficeAccounts(rules);
        _industries = new IndustrySizeFinder(rules, _whole);
        _parts = new PartFinder(rules, _focus, _told);
        _countedBefore = new CountedBeforeFinder(rules, _test, _payments);
        _countedBehind = new CountedBehindFinder(rules);
        _actors = new CountedActorFinder(rules, broughtIn);
        _served = new ServedThingFinder(_payments, broughtIn, verbs);
        _spoken = new SpokenThingFinder(rules, _focus, topics, _subjects, _test, _parts, _told);
        _places = new PlaceSubjectFinder(_subjects, _whole, _focus);
    }

    /// <summary>Looks over the whole text before its figures are asked for.</summary>
    public void Begin(IReadOnlyList<SentenceReading> sentences) => _focus.Begin(sentences);

    /// <summary>Follows the text; every sentence must be entered, in order, before its figures are asked for.</summary>
    public void Enter(SentenceReading sentence)
    {
        _focus.Enter(sentence);
        _told.Enter(sentence);
    }

    /// <summary>The subject, or null for the whole city or nothing named. Figures must come in the order of the text.</summary>
    public Participant? Find(SentenceReading sentence, Quantity quantity)
    {
        bool leans = _told.HasBefore && (_leaning.Leans(sentence, quantity) || _leaning.LeansInList(sentence, quantity));
        var subject = ListedTotals.Of(sentence, quantity, _rules) is { } added ? Read(sentence, added)
            : leans ? _told.LeanedOn(sentence, quantity) : _told.Added(sentence, quantity) ?? Read(sentence, quantity);
        _told.Tell(quantity, subject);
        if (!leans)
            _told.TellTitle(quantity);
        return subject;
    }

    private Participant? Read(SentenceReading sentence, Quantity quantity)
        => sentence.ClauseOf(quantity.Span) is { } clause ? Read(new ClauseFigure(sentence, clause, quantity)) : sentence.Passage.Place;

    /// <summary>The families of rules in their order.</summary>
    private Participant? Read(in ClauseFigure figure)
    {
        if (Bracketed(figure) is { } named)
            return named;
        // What the sentence shares out in turn; who has, pays or gets the sum; the document whose terms it is; the office whose own it is.
        if ((_inTurn.Find(figure) ?? _payers.Find(figure) ?? _grants.Find(figure) ?? _received.Find(figure) ?? _offices.Find(figure.Sentence, figure.Clause)) is { } payer)
            return payer;
        // What several are summed up to.
        if (CountingTest.IsSum(figure.Text, figure.Clause))
            return figure.Quantity.Unit == "%" && figure.ClauseBefore is { } before ? _focus.At(before) : null;
        // Of what a share is told; what is founded, what a document holds; a level of what was counted.
        if ((_parts.WholeOf(figure) ?? Held(figure)) is { } whole)
            return whole;
        if (_parts.IsLevel(figure))
            return OfLevel(figure);
        // What is counted under a title, and parts of it; the subject of the clause; what the figure serves, or where those who are counted came to.
        var subject = _subjects.Find(figure.Sentence, figure.Clause, figure.Start);
        bool isBeside = _told.IsBeside(figure);
        if ((Counted(figure, subject) ?? (isBeside && subject?.Label == "Program" ? null : Named(figure, subject) ?? Served(figure, subject))) is { } near)
            return near;
        // The whole place; what is spoken of; the section's place.
        return _places.IsOfWhole(figure) ? _places.Whole(figure) : (isBeside ? null : _spoken.Find(figure, subject)) ?? _places.Find(figure);
    }

    /// <summary>美国（58477件）和日本（50578件）: the name before the bracket that a figure opens.</summary>
    private Participant? Bracketed(in ClauseFigure figure)
        => figure.Start > 1 && figure.Text[figure.Start - 1] is '（' or '(' && figure.LastName(figure.Sentence.Span.Start, figure.Start - 1) is { } name && name.Span.End == figure.Start - 1 && _test.Passes(name)
            ? name.AsParticipant()
            : null;

    private Participant? Held(in ClauseFigure figure) => (_actors.Founded(figure) ?? DescribedThingFinder.Document(figure) ?? DescribedThingFinder.Ranked(figure) ?? _industries.Find(figure) ?? _payments.Borrower(figure))?.AsParticipant();

    private Participant? OfLevel(in ClauseFigure figure)
    {
        _told.Forget();
        return _focus.OwnerIn(figure.Clause) ?? (figure.IsInSection ? figure.Sentence.Passage.Place : null);
    }

    /// <summary>The counted thing itself: 科技兴农项目76项, or the title that the counted ones get: 17个项目获…计划支持; for a part of it who has it.</summary>
    private Participant? Counted(in ClauseFigure figure, ResolvedMention? subject)
    {
        string[] labels = figure.IsInSection ? _rules.Labels.CountedInSection : _rules.Labels.Counted;
        if (_countedBehind.Titled(figure, subject, labels) is { } title)
            return title.AsParticipant();
        if ((_countedBefore.Find(figure, subject, labels) ?? _countedBehind.Find(figure, subject, labels)) is { } counted)
        {
            if (_parts.Helper(figure, counted) is { } helper)
                return helper;
            if (!_parts.IsOfSubject(figure, counted, subject))
                return _told.Note(figure, counted);
        }
        // 60家，其中铜山区一地占四成: the part is the place's own.
        return subject is { Label: "Product" or "Fund" or "Platform" or "Park" or "Alliance" or "Enterprise" or "Institution" } || (subject is not null && _test.IsOtherPlace(subject)) ? null : _parts.OfBefore(figure);
    }

    /// <summary>The subject of the clause; for a sum that a title brings, the fund that it is paid out of.</summary>
    private Participant? Named(in ClauseFigure figure, ResolvedMention? subject)
    {
        if (subject is null)
            return null;
        if (subject.Label == "Program" && PaymentFinder.Fund(figure) is { } fund)
            return fund.AsParticipant();
        bool isOfPlace = figure.IsInSection && subject.Label == "Program" && (_whole.Opens(figure.Text, figure.Clause) || _counting.IsCounted(figure.Sentence, subject));
        return _test.Passes(subject) && !isOfPlace ? _test.AsSubject(subject) : null;
    }

    private Participant? Served(in ClauseFigure figure, ResolvedMention? subject)
    {
        if (_served.Find(figure) is { } served)
            return _told.Note(figure, served);
        if (((subject is null ? DescribedThingFinder.Noun(figure) : null) ?? _actors.Attended(figure)) is { } thing)
            return thing.AsParticipant();
        return !figure.IsInSection && _actors.Settled(figure) is { } home ? _told.Note(figure, home) : null;
    }
}
