using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Relating.Subjects;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating.Roles;

/// <summary>Reads who met at an event: 会上，A与B签约; those who sign behind a ceremony for it.</summary>
internal sealed partial class AttendanceRelator(RelatingRules rules, SubjectTest subjects)
{
    private const int LongestRound = 4;
    private static readonly string[] _guests = ["Agency", "Enterprise", "Institution", "Park", "District", "Region", "Alliance"];
    private (string Passage, ResolvedMention Event)? _spokenOf;
    private bool _isFresh;
    private string _passage = "";
    // The passage before: who won is told in a paragraph of its own.
    private string _before = "";

    /// <summary>Adds those who meet at the event spoken of; sentences must come in the order of the text.</summary>
    public void Relate(SentenceReading sentence, StatementFactory factory)
    {
        if (_passage != sentence.Passage.Passage.Id)
            (_before, _passage) = (_passage, sentence.Passage.Passage.Id);
        if (_spokenOf is { } spokenOf)
        {
            var held = spokenOf.Event.AsParticipant() with { CarriedBy = "spoken of before: " + spokenOf.Event.Mention.Surface };
            if (spokenOf.Passage == _passage)
                Met(sentence, held, factory);
            else if (spokenOf.Passage == _before && Contest().IsMatch(held.Surface))
                AddWinners(sentence, held, factory);
        }
        var named = sentence.Names("Event") ? sentence.Mentions.FindLast(static m => m.Label == "Event") : null;
        _isFresh = named is not null;
        if (named is null)
            return;
        for (int i = 0; i < sentence.Clauses.Count; i++)
        {
            foreach (var held in sentence.Clauses[i].Groups)
            {
                if (held.Label == "Event" && IsSetting(sentence.Text, sentence.Clauses[i], held))
                    AddActors(sentence, i, held, factory);
            }
        }
        AddShown(sentence, named, factory);
        foreach (var clause in Meetings(sentence, named.AsParticipant(), named.Span.End))
            AddGuests(sentence, clause, named.AsParticipant(), factory);
        _spokenOf = (sentence.Passage.Passage.Id, named);
    }

    private void Met(SentenceReading sentence, Participant held, StatementFactory factory)
    {
        foreach (var clause in Meetings(sentence, held, 0))
            AddGuests(sentence, clause, held, factory);
        if (Contest().IsMatch(held.Surface))
            AddWinners(sentence, held, factory);
    }

    /// <summary>Takes note of a sentence that names nothing.</summary>
    public void Forget() => _isFresh = false;

    /// <summary>在A论坛上, A大赛总决赛中: the event is where something is done.</summary>
    private static bool IsSetting(string text, Clause clause, MentionGroup held)
    {
        var behind = text.AsSpan(held.End, clause.End - held.End);
        if (held.Start > clause.Start && text[held.Start - 1] is '在' or '于')
            return behind.StartsWith("上") || behind.StartsWith("中") || behind.StartsWith("期间");
        return behind.Length <= LongestRound && (behind.EndsWith("上") || behind.EndsWith("中") || behind.EndsWith("期间"));
    }

    /// <summary>A公司在B展会上展出…; B大赛中，A公司获得一等奖.</summary>
    private void AddActors(SentenceReading sentence, int index, MentionGroup held, StatementFactory factory)
    {
        var clause = sentence.Clauses[index];
        var actor = clause.Groups.LastOrDefault(g => g.End < held.Start && _guests.Contains(g.Label, StringComparer.Ordinal) && subjects.IsSubject(sentence.Text, g, held.Start) && subjects.OpensClause(sentence, clause, g));
        if (actor is null && index + 1 < sentence.Clauses.Count && sentence.Clauses[index + 1] is var next && next.Groups.Count > 0 && next.Groups[0].Start == next.Start && rules.Attendance.Shown.LongestAt(sentence.Text, next.Groups[0].End) > 0)
            actor = next.Groups[0];
        actor ??= Opener(sentence, index, held);
        foreach (var guest in actor is null ? [] : actor.Members.Where(m => _guests.Contains(m.Label, StringComparer.Ordinal)))
            factory.Add(sentence, "PARTICIPATED_IN", guest.AsParticipant(), held.Members[0].AsParticipant(), "acts at an event", FactStatus.Done);
    }

    /// <summary>A公司加大投入，在B展会上展出…: who opened the sentence shows it, where the clause opens with the event and names nobody.</summary>
    private MentionGroup? Opener(SentenceReading sentence, int index, MentionGroup held)
    {
        var clause = sentence.Clauses[index];
        if (index == 0 || held != clause.Groups[0] || held.Start != clause.Start + 1 || sentence.Text[clause.Start] != '在' || !rules.Attendance.Shown.StartsWithin(sentence.Text, held.End, Math.Min(clause.End, held.End + LongestRound)))
            return null;
        return sentence.Clauses[0].Groups is [var first, ..] && _guests.Contains(first.Label, StringComparer.Ordinal) && subjects.IsSubject(sentence.Text, first, sentence.Clauses[0].End) && subjects.OpensClause(sentence, sentence.Clauses[0], first) ? first : null;
    }

    /// <summary>A市举办B拍卖会，C大学拍出专利5项; B大赛由A主办，…，C公司获得一等奖: what the clauses behind an event tell of others happened there.</summary>
    private void AddShown(SentenceReading sentence, ResolvedMention held, StatementFactory factory)
    {
        foreach (var clause in sentence.Clauses)
        {
            if (clause.Start <= held.Span.End || clause.Groups is not [var guest, ..] || guest.Start != clause.Start || guest.Label is not ("Enterprise" or "Institution") || rules.Attendance.Shown.LongestAt(sentence.Text, guest.End) == 0)
                continue;
            if (sentence.Text[guest.End] is not ('获' or '荣') || HasPrize(sentence.Text, guest.End, clause.End))
            {
                foreach (var one in guest.Members)
                    factory.Add(sentence, "PARTICIPATED_IN", one.AsParticipant(), held.AsParticipant(), "acts at an event", FactStatus.Done);
            }
        }
    }

    private bool HasPrize(string text, int start, int end) => text.AsSpan(start, end - start).ContainsAny(rules.Attendance.Prizes);

    /// <summary>…大赛在郑州举行。A公司获企业组一等奖: who won a prize was there.</summary>
    private void AddWinners(SentenceReading sentence, Participant held, StatementFactory factory)
    {
        foreach (var clause in sentence.Clauses)
        {
            if (clause.Groups.LastOrDefault(g => _guests.Contains(g.Label, StringComparer.Ordinal)) is not { } winner || rules.Attendance.Shown.LongestAt(sentence.Text, winner.End) == 0 || !subjects.OpensClause(sentence, clause, winner))
                continue;
            if (HasPrize(sentence.Text, winner.End, clause.End))
            {
                foreach (var guest in winner.Members)
                    factory.Add(sentence, "PARTICIPATED_IN", guest.AsParticipant(), held, "wins a prize at what is spoken of", FactStatus.Done);
            }
        }
    }

    /// <summary>The clauses of a signing from <paramref name="from"/> on, behind 会上 or behind a ceremony for it.</summary>
    private IEnumerable<Clause> Meetings(SentenceReading sentence, Participant held, int from)
    {
        bool meets = from == 0 && _isFresh && rules.Attendance.Ceremonies.Any(c => held.Surface.EndsWith(c, StringComparison.Ordinal));
        foreach (var clause in sentence.Clauses)
        {
            // 举办A会，会上，B与C签约: what stands before the event is none of its acts.
            if (clause.Start < from)
                continue;
            meets |= rules.Attendance.Meeting.LongestAt(sentence.Text, clause.Start) > 0;
            if ((meets || AtMeeting(sentence.Text, clause)) && Signs(sentence.Text, clause))
                yield return clause;
        }
    }

    /// <summary>A在会上与B签约.</summary>
    private bool AtMeeting(string text, Clause clause)
    {
        int at = text.IndexOf('在', clause.Start, clause.End - clause.Start);
        return at >= 0 && rules.Attendance.Meeting.LongestAt(text, at + 1) > 0;
    }

    private bool Signs(string text, Clause clause)
        => rules.Cooperation.Agreed.StartsWithin(text, clause.Start, clause.End);

    private void AddGuests(SentenceReading sentence, Clause clause, Participant held, StatementFactory factory)
    {
        var opener = clause.Groups.FirstOrDefault(g => subjects.OpensClause(sentence, clause, g));
        foreach (var guest in clause.Groups.Where(g => g == opener || subjects.IsPartner(sentence.Text, g)).SelectMany(g => g.Members).Where(m => _guests.Contains(m.Label, StringComparer.Ordinal)))
            factory.Add(sentence, "PARTICIPATED_IN", guest.AsParticipant(), held, "met at what is spoken of", FactStatus.Done);
    }

    /// <summary>A contest, with the place of a heat behind it (…大赛（厦门赛区）).</summary>
    [GeneratedRegex("赛([（(].{2,8}[）)])?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Contest();
}
