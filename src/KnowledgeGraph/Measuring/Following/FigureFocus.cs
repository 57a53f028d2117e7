using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Measuring.Following;

/// <summary>What the text speaks of, clause by clause: the thing that is the clause's subject, or that the clause brings in
/// (推出“药链贷”，首批授信企业42家). A body that acts ends what was spoken of; a clause that names nothing carries it on. One instance a document.</summary>
internal sealed class FigureFocus
{
    private readonly FigureRules _rules;
    private readonly ClauseSubjectFinder _subjects;
    private readonly FigureSubjectTest _test;
    private readonly FigureTopics _topics;
    private readonly ActTest _acts;
    private readonly CountingTest _counting;
    private readonly IssuedDocument _issued;
    private readonly CarriedFocus _carried;
    private readonly NextFocusFinder _next;
    private readonly List<ClauseFocus> _clauses = [];
    private CaptionTopics? _captions;
    private ResolvedPassage? _passage;
    private bool[] _isFollowed = [];
    private int _entered;
    private Participant? _focus;
    // The title that the sentence before has counted.
    private EntityId? _counted;
    // The part that the sentence before has told last, and of what.
    private (Participant? Part, Participant? Whole)? _part;

    /// <summary>Takes what reads a clause by itself, and the headings, which it follows.</summary>
    public FigureFocus(FigureRules rules, ClauseSubjectFinder subjects, BroughtInFinder broughtIn, WholePlaceFinder whole, FigureSubjectTest test, FigureTopics topics, GrantTest grants)
    {
        _rules = rules;
        _subjects = subjects;
        _test = test;
        _topics = topics;
        _acts = new ActTest(rules);
        _counting = new CountingTest(rules);
        _issued = new IssuedDocument(rules);
        _carried = new CarriedFocus(_acts, test);
        _next = new NextFocusFinder(rules, subjects, broughtIn, whole, test, topics, _issued, grants);
    }

    /// <summary>Looks over the whole text for captions that stand together, and for the sentences that need not be followed.</summary>
    public void Begin(IReadOnlyList<SentenceReading> sentences)
    {
        _captions = new CaptionTopics(sentences, _rules);
        _isFollowed = Followed(sentences);
        _entered = 0;
    }

    /// <summary>What a sentence speaks of matters up to the last figure of its passage; only the lines of a chart hand it on to the next passage.</summary>
    private static bool[] Followed(IReadOnlyList<SentenceReading> sentences)
    {
        bool[] isFollowed = new bool[sentences.Count];
        for (int i = sentences.Count - 1; i >= 0; i--)
        {
            bool goesOn = i + 1 < sentences.Count && isFollowed[i + 1] && ReferenceEquals(sentences[i].Passage, sentences[i + 1].Passage);
            isFollowed[i] = goesOn || sentences[i].Quantities.Count > 0 || FigureTopics.IsLine(sentences[i].Passage);
        }
        return isFollowed;
    }

    /// <summary>Follows the sentence; sentences must come in the order of the text.</summary>
    public void Enter(SentenceReading sentence)
    {
        _clauses.Clear();
        _issued.Forget();
        bool isFollowed = _isFollowed[_entered++];
        if (!isFollowed && ReferenceEquals(_passage, sentence.Passage))
            return;
        _focus = Before(sentence);
        _passage = sentence.Passage;
        (_counted, _part) = (null, null);
        if (isFollowed)
            FollowClauses(sentence);
    }

    private Participant? Before(SentenceReading sentence)
    {
        var passage = sentence.Passage;
        if (!ReferenceEquals(_passage, passage))
            return Topic(passage);
        if (passage.IsInSection)
            return _topics.Own(passage);
        if (_topics.Title(passage) is { } title && passage.Passage.Text[0] == '【')
            return title;
        // 分区域看，A区31亿元。分主体看，…: the part is left behind.
        if ((CountingTest.DividesAnew(sentence) && _focus?.Entity.Label is "Region" or "District") || _acts.OpensSentence(sentence, _focus) || (_counted is not null && _focus?.Entity == _counted))
            return null;
        return Carried(_part is { } part && part.Part == _focus ? part.Whole : _focus);
    }

    /// <summary>What the headings tell; a line of a chart goes on with what the line above named, before all headings.</summary>
    private Participant? Topic(ResolvedPassage passage)
    {
        var above = _topics.Enter(passage);
        var line = _topics.IsCaption ? Carried(_focus) : null;
        return (_focus is { CarriedBy: null } ? line : null) ?? above ?? _captions?.Of(passage) ?? line;
    }

    private void FollowClauses(SentenceReading sentence)
    {
        Participant? owner = null;
        _carried.Open(sentence, _focus);
        foreach (var clause in sentence.Clauses)
        {
            _focus = _carried.Enter(sentence, clause, _focus);
            if (_issued.IsFollowed(sentence, clause, _clauses.Count > 0 ? _clauses[^1].Clause : null))
                _focus = _issued.Issuer;
            var subject = _subjects.Find(sentence, clause, clause.End);
            owner = Owner(clause, subject) ?? owner ?? (_test.IsOwner(_carried.Thing) ? _carried.Thing : null);
            _clauses.Add(new ClauseFocus(clause, _focus, owner));
            if (subject is { Label: "Program" } && _counting.IsCounted(sentence, subject))
                _counted = subject.Entity.Id;
            var whole = _focus;
            _focus = _next.Find(sentence, clause, whole, subject);
            // 由A、B组建，其中A持股50%: the next sentence does not go on with the part.
            if (subject is not null && (CountingTest.TellsPart(sentence.Text, clause) || IsBehindPart(sentence, clause)))
                _part = (_focus, whole);
            _carried.Leave(sentence, clause, subject, _focus);
        }
    }

    /// <summary>其中，贵阳市成交额300亿元: the word alone stands before the clause.</summary>
    private static bool IsBehindPart(SentenceReading sentence, Clause clause)
        => clause.Start - sentence.Span.Start == CountingTest.Part.Length + 1 && CountingTest.TellsParts(sentence);

    /// <summary>大连高新区高新技术企业1320家: the place or body that opens the clause, though it is a title that is counted; else its subject.</summary>
    private Participant? Owner(Clause clause, ResolvedMention? subject)
    {
        var owner = clause.Groups is [{ Members: [var head] } group, ..] && group.Start == clause.Start && IsOwner(head) ? head : subject;
        return owner is not null && IsOwner(owner) ? owner.AsParticipant() : null;
    }

    private bool IsOwner(ResolvedMention mention) => _test.Passes(mention) && _test.IsOwner(mention.Label);

    /// <summary>The place or body that the sentence is about where the clause starts, or null.</summary>
    public Participant? OwnerIn(Clause clause) => Of(clause).Owner;

    /// <summary>What is spoken of where the clause starts, or null.</summary>
    public Participant? At(Clause clause) => Of(clause).Thing;

    private ClauseFocus Of(Clause clause)
    {
        foreach (var entered in _clauses)
        {
            if (ReferenceEquals(entered.Clause, clause))
                return entered;
        }
        return default;
    }

    /// <summary>The participant, saying that an earlier sentence named it.</summary>
    public static Participant? Carried(Participant? participant)
        => participant is { CarriedBy: null } ? participant with { CarriedBy = "subject of an earlier sentence: " + participant.Surface } : participant;
}
