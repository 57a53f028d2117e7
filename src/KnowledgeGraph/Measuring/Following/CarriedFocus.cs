using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Measuring.Following;

/// <summary>What the later clauses of a sentence come back to: the subject that it opened with, or what was spoken of before it. One instance a document.</summary>
internal sealed class CarriedFocus(ActTest acts, FigureSubjectTest test)
{
    private Participant? _before;
    private int _segment;
    private bool _isOpened;

    /// <summary>What the sentence comes back to, or null.</summary>
    public Participant? Thing { get; private set; }

    /// <summary>For a new sentence, before which <paramref name="focus"/> is spoken of.</summary>
    public void Open(SentenceReading sentence, Participant? focus)
        => (_before, Thing, _segment, _isOpened) = (focus, focus, sentence.Span.Start, false);

    /// <summary>What is spoken of where the clause starts; <paramref name="focus"/> behind the clause before it.</summary>
    public Participant? Enter(SentenceReading sentence, Clause clause, Participant? focus)
    {
        if (clause.Start <= sentence.Span.Start || sentence.Text[clause.Start - 1] is not ('；' or ';'))
            return Thing is not null && acts.IsAdded(sentence, clause) && test.IsOwner(Thing) ? Thing : focus;
        // A semicolon ends what its part of the sentence was about; figures of one thing stand side by side in such parts.
        if (!sentence.HasFigure(_segment, clause.Start))
            Thing = focus is not null && acts.GoesOn(sentence.Text, clause) ? focus : _before;
        _segment = clause.Start;
        return Thing ?? (GoesOn(sentence, clause, focus) ? focus : null);
    }

    /// <summary>市科技局推出“科创贷”，风险由A资金补偿；年内放贷127笔: where a body has opened the sentence, what it has brought in goes on.</summary>
    private bool GoesOn(SentenceReading sentence, Clause clause, Participant? focus)
        => !sentence.Passage.IsInSection && (focus?.Entity.Label is "Park" || (focus?.Entity.Label is "Product" or "Policy" && !acts.Opens(sentence, clause)));

    /// <summary>Notes what is spoken of behind the clause. 截至年底，A园区拥有企业82家；专利566件: a date may stand before the clause that tells whom the
    /// sentence is about.</summary>
    public void Leave(SentenceReading sentence, Clause clause, ResolvedMention? subject, Participant? focus)
    {
        bool opens = !_isOpened && _segment == sentence.Span.Start && (test.IsOwner(focus) || (focus?.Entity.Label == "Fund" && IsBehindDate(sentence, clause)));
        if (subject is not null && (ReferenceEquals(clause, sentence.Clauses[0]) || opens))
            Thing = focus;
        _isOpened |= clause.Groups.Count > 0;
    }

    /// <summary>2022年，A基金新增项目5个；退出项目1个: a fund has what follows; no more than a date stands before the clause.</summary>
    private static bool IsBehindDate(SentenceReading sentence, Clause clause)
        => sentence.Clauses.Count > 1 && ReferenceEquals(clause, sentence.Clauses[1]) && sentence.Clauses[0] is var first && sentence.Dates.Exists(d => d.Span.Start == first.Start && d.Span.End == first.End);
}
