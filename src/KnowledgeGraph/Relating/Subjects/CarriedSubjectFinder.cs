using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Frames;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Relating.Subjects;

/// <summary>Finds who acts in a clause that names nobody: the subject of another clause or of the sentence before, the section.
/// One instance a document, since it keeps who acted last.</summary>
internal sealed class CarriedSubjectFinder(RelatingRules rules, AgentFinder agents, SubjectTest subjects, PartnerFinder partners)
{
    private const int Reach = 8;
    private readonly OpeningSubjectFinder _openers = new(rules, agents, subjects, partners);
    private (string Passage, int At, IReadOnlyList<Participant> Actors) _acting = ("", 0, []);

    /// <summary>Who acts when the clause names nobody: what the clause before set up, an earlier clause's subject, the section's place,
    /// the subject of a later clause or of the sentence before, the section's actor; empty when nobody is known.</summary>
    public IReadOnlyList<Participant> Find(SentenceReading sentence, int clauseIndex, Frame frame)
        => Fresh(sentence, clauseIndex, frame)
            ?? _openers.Before(sentence, sentence.FirstOfSegment(clauseIndex), clauseIndex, frame)
            ?? _openers.Ahead(sentence, clauseIndex, frame)
            ?? (HasBareSubject(sentence, clauseIndex) || OpensWithOther(sentence, clauseIndex, frame) ? (IReadOnlyList<Participant>)[] : null)
            ?? SectionActorFinder.Place(sentence, frame)
            ?? (TurnsTo(sentence, clauseIndex) ? null : _openers.FirstOf(sentence, clauseIndex, frame) ?? Before(sentence, sentence.Clauses[clauseIndex], frame))
            ?? SectionActorFinder.Topic(sentence, frame)
            ?? SectionActorFinder.Fund(sentence, frame)
            ?? SectionActorFinder.Actor(sentence, frame)
            ?? [];

    /// <summary>Keeps those who act with the verb at <paramref name="at"/> for what follows.</summary>
    public void Keep(SentenceReading sentence, int at, IReadOnlyList<Participant> actors) => _acting = (sentence.Passage.Passage.Id, at, actors);

    /// <summary>Takes note of what a read sentence was about, for the next one: 烟台市高度重视创新。2018年，设立….</summary>
    public void Close(SentenceReading sentence)
    {
        if (Opening(sentence) is not { Groups: [var first, ..] } opening || (_acting.At >= sentence.Span.Start && _acting.Passage == sentence.Passage.Passage.Id))
            return;
        bool opens = first.Start == opening.Start || SubjectTest.IsBehindDate(sentence, opening, first);
        if (opens && first.Label is "Agency" or "Region" or "District" or "Enterprise" or "Institution" && rules.Actors.Engaged.LongestAt(sentence.Text, first.End) > 0)
            Keep(sentence, first.Start, [.. first.Members.Select(m => m.AsParticipant())]);
    }

    /// <summary>The first clause: 2011年，烟台市…, where a date alone is no clause of its own.</summary>
    private static Clause? Opening(SentenceReading sentence)
    {
        if (sentence.Clauses is not [var first, ..])
            return null;
        bool isDate = first.Groups.Count == 0 && sentence.Clauses.Count > 1 && sentence.Dates is [var date, ..] && date.Span.Start == first.Start && date.Span.End == first.End;
        return isDate ? sentence.Clauses[1] : first;
    }

    /// <summary>在产业方面，聚焦…: the text turns to another side of its topic, so that who acted before acts no more.</summary>
    private static bool TurnsTo(SentenceReading sentence, int clauseIndex)
    {
        for (int i = sentence.FirstOfSegment(clauseIndex); i <= clauseIndex; i++)
        {
            if (sentence.Text.AsSpan(sentence.Clauses[i].Start, sentence.Clauses[i].End - sentence.Clauses[i].Start) is ['在' or '从', .., '方', '面'])
                return true;
        }
        return false;
    }

    /// <summary>交易所发布…, 项目由…: a bare noun that nobody could tell opens a clause of the sentence, so that nothing from outside of it acts.</summary>
    private bool HasBareSubject(SentenceReading sentence, int clauseIndex)
    {
        for (int i = Math.Max(0, clauseIndex - Reach); i <= clauseIndex; i++)
        {
            int at = sentence.Clauses[i].Start;
            if (OpensWithUnknownBody(sentence.Text, sentence.Clauses[i]))
                return true;
            if (rules.Anaphors.LabelsAt(sentence.Text, at, out int length) is not null && length > 1 && !sentence.IsNamed(at)
                && (rules.GoesOn(sentence.Text, at + length) || (i == clauseIndex && sentence.Clauses[i].HasTriggerAt(at + length))))
                return true;
        }
        return false;
    }

    /// <summary>A基金出资8亿元，联合B组建C: what opens the clause before acts, and the frame allows no such thing to.</summary>
    private static bool OpensWithOther(SentenceReading sentence, int clauseIndex, Frame frame)
        => clauseIndex > sentence.FirstOfSegment(clauseIndex) && sentence.Clauses[clauseIndex - 1] is { Groups: [{ Label: "Fund" or "Product" or "Event" } first, ..] } before
            && first.Start == before.Start && !frame.AllowsSubject(first) && before.HasTriggerAt(first.End);

    /// <summary>园区管委会与A签约，共建B: one whom nobody knows acts with A.</summary>
    private bool OpensWithUnknownBody(string text, Clause clause)
        => clause.Groups.Count > 0 && rules.Actors.With.LengthAt(text, clause.Groups[0].Start, clause.Start) is var with and > 0 && rules.Actors.Bodies.EndAt(text, clause.Groups[0].Start - with, clause.Start);

    /// <summary>设立了A基金，投向…: what the clause before brought in.</summary>
    private static IReadOnlyList<Participant>? Fresh(SentenceReading sentence, int clauseIndex, Frame frame)
    {
        int before = clauseIndex - 1;
        if (frame.Fresh.Count == 0)
            return null;
        // 设立A基金，首期规模5亿元，已投资B: a clause that names nobody and tells no act goes with the one before.
        // 筹建A实验室，投入经费1亿元，选址B: the sum that goes into it tells nothing of where it lies.
        while (before > 0 && sentence.Clauses[before] is { Groups.Count: 0 } clause && (clause.Triggers.Count == 0 || frame.Relation == "LOCATED_IN"))
            before--;
        return before >= sentence.FirstOfSegment(clauseIndex) && sentence.Clauses[before].BroughtIn() is { } fresh && frame.Fresh.Contains(fresh.Label, StringComparer.Ordinal) ? frame.ActorsOf(fresh) : null;
    }

    private static bool OpensWithOne(SentenceReading sentence, Clause clause)
        => sentence.Text[clause.Start] == '其' || (sentence.Dates.Find(d => d.Span.Start == clause.Start) is { } date && date.Span.End < clause.End && sentence.Text[date.Span.End] == '其');

    /// <summary>Those who acted last before the clause in the same passage.</summary>
    private List<Participant>? Before(SentenceReading sentence, Clause clause, Frame frame)
    {
        if (!frame.UsesSection || _acting.At >= clause.End || _acting.Passage != sentence.Passage.Passage.Id)
            return null;
        List<Participant>? actors = null;
        // A与B签约。同年，其承办C: one alone.
        int count = OpensWithOne(sentence, clause) ? 1 : _acting.Actors.Count;
        foreach (var actor in _acting.Actors.Take(count))
        {
            // 银行开展贷款业务。修订《A》: a company does not go on to issue documents.
            if (frame.AllowsSubject(actor.Entity.Label) && (frame.Relation != "ISSUED" || actor.Entity.Label != "Enterprise"))
                (actors ??= []).Add(actor with { CarriedBy = "subject of the sentence before: " + actor.Surface });
        }
        return actors;
    }
}
