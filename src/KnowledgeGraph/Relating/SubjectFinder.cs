using System.Buffers;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Relating;

/// <summary>Finds who acts in a clause: the agent of a passive, the nearest name before the verb, the subject of another clause or of the sentence before, the section.</summary>
// Long because every way to a subject leans on what the sentences before have left.
internal sealed class SubjectFinder(RelatingRules rules, AgentFinder agents)
{
    private const int Reach = 8;
    private const int LongestBody = 12;
    private const int LongestCleft = 7;
    private const int ShortestAgent = 3;
    private const int LongestLook = 60;
    private static readonly SearchValues<char> _governors = SearchValues.Create("向对为给与同和在于从由被经按据以把将");
    private static readonly SearchValues<char> _behindPlaces = SearchValues.Create("与同和跟及、，等（(在于对向为从以经按将把由被等共均已也又还则再便就可能应要新首第各分多两三四五六七八九十 ");
    private const int LongestUnknown = 8;
    private const int ShortestUnknown = 2;
    private static readonly SearchValues<char> _partnerMarks = SearchValues.Create("与同和跟");
    private static readonly SearchValues<char> _breaks = SearchValues.Create("，。；：、（）“”《》的等");
    private const string Delegates = "代表";
    private const string Subset = "其中";
    private const string Name = "名义";
    private const string Building = "建设";

    // 科大讯飞的总部设在…: where its seat is, it is.
    private const string Seat = "的总部";
    private (string Passage, int At, IReadOnlyList<Participant> Actors) _acting = ("", 0, []);

    /// <summary>Everyone who acts with the verb of <paramref name="target"/> under <paramref name="frame"/>; empty when nobody is named or carried.</summary>
    public IReadOnlyList<Participant> Find(SentenceReading sentence, int clauseIndex, Trigger trigger, Frame frame, FrameObject target)
    {
        var actors = target.IsAlone ? OfSection(sentence, clauseIndex, frame, target) : Read(sentence, clauseIndex, trigger, frame, target);
        if (actors.Count > 0 && actors.All(static a => a.CarriedBy is null) && !IsHandledBefore(sentence, actors[0]) && !HasPartnersOnly(sentence, clauseIndex, target, actors))
            _acting = (sentence.Passage.Passage.Id, trigger.Start, actors);
        return actors;
    }

    /// <summary>Takes note of what a read sentence was about, for the next one: 烟台市高度重视创新。2018年，设立….</summary>
    public void Close(SentenceReading sentence)
    {
        bool acted = _acting.Passage == sentence.Passage.Passage.Id && _acting.At >= sentence.Span.Start;
        if (acted || sentence.Clauses.Count == 0 || sentence.Clauses[0].Groups is not [var first, ..])
            return;
        bool opens = first.Start == sentence.Clauses[0].Start || sentence.Dates.Any(d => d.Span.Start <= sentence.Clauses[0].Start + 1 && d.Span.End >= first.Start - 1);
        if (opens && first.Label is "Agency" or "Region" or "District" or "Enterprise" or "Institution" && rules.Engaged.LongestAt(sentence.Text, first.End) > 0)
            _acting = (sentence.Passage.Passage.Id, first.Start, [.. first.Members.Select(m => m.AsParticipant())]);
    }

    /// <summary>支持A开展试点。…: A does not act from there on.</summary>
    private bool IsHandledBefore(SentenceReading sentence, Participant actor)
        => sentence.Mentions.Find(m => m.Entity.Id == actor.Entity) is { } first && (rules.Handling.EndAt(sentence.Text, first.Span.Start, sentence.Span.Start) || sentence.Text.AsSpan(0, first.Span.Start).EndsWith("支持"));

    /// <summary>与A共同发布 without a subject: A does not act alone from there on.</summary>
    private bool HasPartnersOnly(SentenceReading sentence, int clauseIndex, FrameObject target, IReadOnlyList<Participant> actors)
        => sentence.Clauses[clauseIndex].Groups.FirstOrDefault(g => g != target.Group && g.Members.Any(m => m.Entity.Id == actors[0].Entity)) is { } first && IsPartner(sentence.Text, first);

    /// <summary>Who acts on an object that stands before the verb: a name before that object in the clause, else the section's place.</summary>
    private IReadOnlyList<Participant> OfSection(SentenceReading sentence, int clauseIndex, Frame frame, FrameObject target)
    {
        var near = Near(sentence, sentence.Clauses[clauseIndex], target.Group.Start, frame, null);
        return near is not null ? Named(near, frame) : Section(sentence, frame) ?? (frame.IsBefore ? null : Topic(sentence, frame)) ?? [];
    }

    private IReadOnlyList<Participant> Read(SentenceReading sentence, int clauseIndex, Trigger trigger, Frame frame, FrameObject target)
    {
        var clause = sentence.Clauses[clauseIndex];
        var verb = target.Verb;
        if (frame.IsPassive && Handled(sentence, clause, trigger) is { } handled && handled != target.Group && frame.AllowsSubject(handled.Label))
            return Named(handled, frame);
        if (!frame.IsPassive && agents.Find(sentence, clause, trigger, frame) is { } agent && agent != target.Group)
            return WithPartners(sentence, clause, agent, trigger, frame);
        if (!frame.IsPassive && HasUnknownAgent(sentence, clause, verb))
            return [];
        bool relative = IsRelative(sentence.Text, trigger, target.Group);
        if (Listed(sentence, clauseIndex, verb, frame) is { } listed)
            return Named(listed, frame);
        if (frame.Relation == "LOCATED_IN" && rules.Venues.LongestAt(sentence.Text, clause.Start) > 0)
            return Event(sentence, clauseIndex, frame);
        if (Near(sentence, clause, verb.Start, frame, target.Group) is { } near)
            return relative && IsOfOtherVerb(sentence.Text, clause, near, trigger) ? [] : WithPartners(sentence, clause, near, verb, frame);
        if (frame.IsSpokenOf && StandBehind(sentence.Text, clause, trigger) && clause.Groups[clause.FirstGroupFrom(trigger.End)] is var behind && frame.AllowsSubject(behind.Label))
            return Named(behind, frame);
        if (Cleft(sentence, clause, trigger, frame, target) is { } cleft)
            return Named(cleft, frame);
        if (frame.IsSpokenOf && clauseIndex > 0 && Joined(sentence, clauseIndex, verb, frame, target) is { Count: > 0 } joined)
            return joined;
        if (frame.IsSpokenOf || frame.IsNamed || IsLaidDown(sentence, clauseIndex, verb) || IsUnknownBody(sentence.Text, clause, verb) || IsCounted(sentence, clause, verb) || IsSubset(sentence, clauseIndex))
            return [];
        if (HasUnfitSubject(clause, verb) || IsAlso(sentence.Text, trigger))
            return [];
        if (frame.HasOwn && HasOwnSubject(sentence, clause, trigger))
            return [];
        var partners = clause.Groups.Where(g => g.End <= verb.Start && g != target.Group && frame.AllowsSubject(g.Label) && IsPartner(sentence.Text, g) && !OnlyQualifies(sentence, clause, g, verb.Start)).ToList();
        // 由A牵头，联合B组建的C: what stands before the noun has partners of its own.
        if (relative && partners.Count == 0)
            return [];
        if (partners.Count == 0 && clauseIndex > 0 && IsJoint(sentence.Text, verb) && sentence.Clauses[clauseIndex - 1] is var last)
            partners.AddRange(last.Groups.Where(g => frame.AllowsSubject(g.Label) && IsPartner(sentence.Text, g) && !OnlyQualifies(sentence, last, g, last.End)));
        IReadOnlyList<Participant> actors = [.. CarriedActor(sentence, clauseIndex, frame).Concat(partners.SelectMany(p => Named(p, frame))).DistinctBy(a => a.Entity)];
        return actors.Count == 0 && frame.TakesTheme ? Theme(sentence, clauseIndex, frame) : actors;
    }

    /// <summary>X由A牵头，联合B共同组建: the one who leads in the clause before and those who join.</summary>
    private List<Participant> Joined(SentenceReading sentence, int clauseIndex, Trigger verb, Frame frame, FrameObject target)
    {
        var joining = sentence.Clauses[clauseIndex].Groups.Where(g => g.End <= verb.Start && g != target.Group && frame.AllowsSubject(g.Label) && IsPartner(sentence.Text, g)).ToList();
        if (joining.Count == 0)
            return [];
        var leading = sentence.Clauses[clauseIndex - 1].Groups.Where(g => g != target.Group && frame.AllowsSubject(g.Label) && agents.IsMarked(sentence.Text, g));
        return [.. leading.Concat(joining).SelectMany(g => Named(g, frame))];
    }

    /// <summary>A in 将A认定为B: what is dealt with, right before the verb; null when nothing is.</summary>
    public MentionGroup? Handled(SentenceReading sentence, Clause clause, Trigger trigger)
        => clause.Groups.LastOrDefault(g => g.End <= trigger.Start) is { } last && last.Start > clause.Start && sentence.Text[last.Start - 1] is '将' or '把' && trigger.Start - last.End <= Reach ? last : null;

    /// <summary>与A签署协议，共同设立B: the partner of the clause before acts as well.</summary>
    private bool IsJoint(string text, Trigger verb)
        => rules.Jointly.LongestAt(text, verb.Start) > 0 || rules.Jointly.LongestBefore(text, verb.Start, Math.Max(0, verb.Start - Reach)) > 0;

    /// <summary>True for 参与发放的有A、B: those who act stand behind the verb.</summary>
    public static bool StandBehind(string text, Clause clause, Trigger trigger)
    {
        int next = clause.FirstGroupFrom(trigger.End);
        return next < clause.Groups.Count && text.AsSpan(trigger.End, clause.Groups[next].Start - trigger.End) is "的有" or "的是" or "的包括" or "的还有" or "者有";
    }

    /// <summary>参加A的有B、C: those who act stand behind what they act on.</summary>
    private static MentionGroup? Cleft(SentenceReading sentence, Clause clause, Trigger trigger, Frame frame, FrameObject target)
    {
        int next = clause.FirstGroupFrom(target.Group.End);
        // 参加A的上海企业包括B: a place before the noun does not act.
        if (next + 1 < clause.Groups.Count && clause.Groups[next].Label is "Region" or "District" && clause.Groups[next].Start - target.Group.End == 1)
            next++;
        if (target.Group.Start < trigger.End || next >= clause.Groups.Count || !frame.AllowsSubject(clause.Groups[next].Label))
            return null;
        var between = sentence.Text.AsSpan(target.Group.End, clause.Groups[next].Start - target.Group.End);
        int mark = between.IndexOf('的');
        bool closes = between.Length - mark == 2 && mark <= LongestCleft;
        return (closes || (mark is 0 or 2 && between.Length - mark <= LongestCleft)) && (between[^1] is '有' or '是' or '为' || between.EndsWith("包括")) ? clause.Groups[next] : null;
    }

    /// <summary>《A》提出设立B; 印发《A》，提出设立B: a document speaks, nobody acts.</summary>
    private bool IsLaidDown(SentenceReading sentence, int clauseIndex, Trigger verb)
    {
        var clause = sentence.Clauses[clauseIndex];
        for (int i = Math.Max(clause.Start, verb.Start - LongestLook); i < verb.Start; i++)
        {
            if (rules.Provides.LongestAt(sentence.Text, i) == 0 || clause.Groups.Any(g => g.Start <= i && i < g.End))
                continue;
            var before = clause.Groups.LastOrDefault(g => g.End <= i) ?? (clauseIndex > 0 ? sentence.Clauses[clauseIndex - 1].Groups.LastOrDefault() : null);
            return before?.Label == "Policy";
        }
        return false;
    }

    /// <summary>A举办B大赛，主会场设在…: the last event before lies where its hall does.</summary>
    private static IReadOnlyList<Participant> Event(SentenceReading sentence, int clauseIndex, Frame frame)
        => sentence.Clauses.Take(clauseIndex).SelectMany(c => c.Groups).LastOrDefault(g => g.Label == "Event") is { } held ? Named(held, frame) : [];

    /// <summary>推进A平台的运行，遍布…: the last fitting thing of the sentence.</summary>
    private IReadOnlyList<Participant> Theme(SentenceReading sentence, int clauseIndex, Frame frame)
        => sentence.Clauses.Take(clauseIndex).SelectMany(c => c.Groups).LastOrDefault(g => frame.AllowsSubject(g.Label) && !agents.IsMarked(sentence.Text, g) && !IsPartner(sentence.Text, g)) is { } theme
            ? Named(theme, frame)
            : [];

    /// <summary>由八家机构发起的A: one who is marked as the agent, whom nobody knows.</summary>
    private static bool HasUnknownAgent(SentenceReading sentence, Clause clause, Trigger verb)
    {
        int from = Math.Max(clause.Start, verb.Start - LongestLook);
        int mark = sentence.Text.AsSpan(from, verb.Start - from).LastIndexOfAny('由', '被') + from;
        return mark >= from && verb.Start - mark > ShortestAgent && sentence.Text[mark + 1] is not ('于' or '此') && !clause.Groups.Any(g => g.End > mark && g.Start < verb.Start);
    }

    /// <summary>莱商银行相继推出A: what ends like a body right before the verb acts, even where nobody knows it.</summary>
    private bool IsUnknownBody(string text, Clause clause, Trigger verb)
    {
        int end = verb.Start;
        while (end > clause.Start && rules.Adverbs.LongestBefore(text, end, clause.Start) is var length and > 0)
            end -= length;
        // 对A公司等15家企业给予资助: the noun behind 等 only says what the listed names are.
        return rules.Bodies.EndAt(text, end, clause.Start) && !clause.Groups.Any(g => g.End == end || (g.End < end && text[g.End] == '等')) && !text.AsSpan(Math.Max(clause.Start, end - LongestBody), end - Math.Max(clause.Start, end - LongestBody)).TrimStart("与会").ContainsAny(_governors);
    }

    /// <summary>同期设立的还有A: nobody who stands elsewhere set it up.</summary>
    private static bool IsAlso(string text, Trigger trigger)
        => text.AsSpan(trigger.End) is ['的', '还', '有', ..] or ['的', '有', ..] or ['的', '包', '括', ..];

    /// <summary>A基金设立B: what stands right before the verb acts, and the frame allows no such thing to.</summary>
    private static bool HasUnfitSubject(Clause clause, Trigger verb)
        => clause.Groups.Exists(g => g.End == verb.Start && g.Start == clause.Start && g.Label is "Fund" or "Event" or "Product");

    /// <summary>其中加盟A平台300台: some of what was counted before acts, nobody that is named.</summary>
    private static bool IsSubset(SentenceReading sentence, int clauseIndex)
        => string.CompareOrdinal(sentence.Text, sentence.Clauses[clauseIndex].Start, Subset, 0, Subset.Length) == 0
            || (clauseIndex > 0 && sentence.Clauses[clauseIndex - 1] is var before && before.End - before.Start == Subset.Length && string.CompareOrdinal(sentence.Text, before.Start, Subset, 0, Subset.Length) == 0);

    /// <summary>35家企业入选…: the clause counts its subject and does not name it.</summary>
    private static bool IsCounted(SentenceReading sentence, Clause clause, Trigger verb)
    {
        foreach (var quantity in sentence.Quantities)
        {
            if (quantity.Span.Start >= clause.Start && quantity.Span.End <= verb.Start && IsOfBodies(quantity.Unit) && !IsListLength(sentence.Text, clause, quantity.Span.Start))
                return true;
        }
        return false;
    }

    /// <summary>向A、B等9家企业出资: the number of those that a list before it names.</summary>
    private static bool IsListLength(string text, Clause clause, int at)
        => at > clause.Start && text[at - 1] == '等' && clause.Groups.Exists(g => g.End == at - 1);

    private static bool IsOfBodies(string unit) => unit is "家" or "个" or "项" or "人" or "名" or "所";

    /// <summary>5家企业入选A，分别是B、C: the next clause lists those that are counted before the verb.</summary>
    private MentionGroup? Listed(SentenceReading sentence, int clauseIndex, Trigger verb, Frame frame)
    {
        if (clauseIndex + 1 >= sentence.Clauses.Count || !IsCounted(sentence, sentence.Clauses[clauseIndex], verb))
            return null;
        var next = sentence.Clauses[clauseIndex + 1];
        int word = rules.Lists.LongestAt(sentence.Text, next.Start);
        return word > 0 && next.Groups is [var first, ..] && first.Start - next.Start - word <= 1 && frame.AllowsSubject(first.Label) && !frame.AllowsObject(first.Label) ? first : null;
    }

    /// <summary>首个项目 in 首个项目落户张江: words that are no adverbs stand before the verb, so nobody's act is told.</summary>
    private bool HasOwnSubject(SentenceReading sentence, Clause clause, Trigger trigger)
    {
        int at = clause.Start;
        while (at < trigger.Start)
        {
            // 并在11月参加: the preposition of a date.
            if (sentence.Text[at] is '在' or '于' && sentence.Dates.Exists(d => d.Span.Start == at + 1))
                at++;
            int length = clause.Groups.FirstOrDefault(g => g.Start == at) is { } named ? named.End - at : Math.Max(Math.Max(rules.Adverbs.LongestAt(sentence.Text, at), rules.AgentAt(sentence.Text, at)), sentence.Dates.Where(d => d.Span.Start == at).Select(d => d.Span.Length).FirstOrDefault());
            if (length == 0)
                return true;
            at += length;
        }
        return false;
    }

    /// <summary>2016年公布的《A》: nobody that stands elsewhere acts in a clause before a noun.</summary>
    private static bool IsRelative(string text, Trigger trigger, MentionGroup target) => target.Start == trigger.End + 1 && text[trigger.End] == '的' && (trigger.Start == 0 || text[trigger.Start - 1] != '其');

    /// <summary>A参加了在B举行的E: A does what another verb says, and the words before the noun have no subject.</summary>
    private static bool IsOfOtherVerb(string text, Clause clause, MentionGroup group, Trigger trigger)
        => clause.Triggers.Any(t => t.Start >= group.End && t.End < trigger.Start && text.AsSpan(t.End, trigger.Start - t.End).IndexOfAny("、和并或及") < 0);

    private MentionGroup? Near(SentenceReading sentence, Clause clause, int end, Frame frame, MentionGroup? target)
    {
        int next = clause.FirstGroupFrom(end);
        for (int i = next - 1; i >= Math.Max(0, next - Reach); i--)
        {
            var group = clause.Groups[i];
            if (group != target && frame.AllowsSubject(group.Label) && (IsSubject(sentence.Text, group, end) || IsEmbedded(sentence.Text, group, end) || IsBeforeNoun(sentence.Text, group, end, target) || (frame.SendsDelegates && rules.Origins.EndAt(sentence.Text, group.Start))) && !agents.IsMarked(sentence.Text, group) && !IsPlaceOfAct(sentence.Text, clause, i) && !OnlyQualifies(sentence, clause, group, end) && !IsDescribing(sentence.Text, clause, group, end))
                return Listed(sentence.Text, clause, i, frame);
        }
        return null;
    }

    /// <summary>A集团投资的项目落户B: who acts in the words before a noun does not act behind it.</summary>
    private static bool IsDescribing(string text, Clause clause, MentionGroup group, int end)
        => clause.Triggers.Any(t => t.Start >= group.End && t.End < end && text[t.End] == '的' && t.Start - group.End <= Reach);

    /// <summary>上海企业设立…, 中国某某峰会上…: a place before a noun does not act.</summary>
    public bool OnlyQualifies(SentenceReading sentence, Clause clause, MentionGroup group, int verb)
    {
        int at = group.End;
        if (group.Label is not ("Region" or "District") || at >= verb || rules.Origins.EndAt(sentence.Text, group.Start) || _behindPlaces.Contains(sentence.Text[at]))
            return false;
        if (string.CompareOrdinal(sentence.Text, at, Delegates, 0, Delegates.Length) == 0)
            return false;
        return !rules.GoesOn(sentence.Text, at) && !clause.Triggers.Any(t => t.Start == at) && !clause.Groups.Any(g => g.Start == at)
            && !sentence.Dates.Any(d => d.Span.Start == at) && !sentence.Quantities.Any(q => q.Span.Start == at && !IsOfBodies(q.Unit));
    }

    /// <summary>A、B in A、B等科技金融平台: the noun behind 等 only says what the listed names are.</summary>
    private static MentionGroup Listed(string text, Clause clause, int index, Frame frame)
        => index > 0 && clause.Groups[index - 1] is var list && list.End == clause.Groups[index].Start - 1 && text[list.End] == '等' && frame.AllowsSubject(list.Label) ? list : clause.Groups[index];

    /// <summary>在哈尔滨、成都以及云南的昆明: a place in a list that 在 opens.</summary>
    private bool IsPlaceOfAct(string text, Clause clause, int index)
    {
        for (int i = index; clause.Groups[i].Label is "Region" or "District"; i--)
        {
            if (rules.At.EndAt(text, clause.Groups[i].Start, clause.Start))
                return true;
            if (i == 0 || text[clause.Groups[i - 1].End..clause.Groups[i].Start] is not ("" or "的" or "、" or "和" or "以及" or "及" or "与"))
                return false;
        }
        return false;
    }

    /// <summary>Who acts when the clause names nobody: what the clause before set up, an earlier clause's subject, the section's place,
    /// the subject of a later clause or of the sentence before, the section's actor; empty when nobody is known.</summary>
    public IReadOnlyList<Participant> CarriedActor(SentenceReading sentence, int clauseIndex, Frame frame)
        => Fresh(sentence, clauseIndex, frame)
            ?? CarriedInSegment(sentence, clauseIndex, frame)
            ?? Ahead(sentence, clauseIndex, frame)
            ?? (HasBareSubject(sentence, clauseIndex) ? (IReadOnlyList<Participant>)[] : null)
            ?? Section(sentence, frame)
            ?? (TurnsTo(sentence, clauseIndex) ? null : FirstOpener(sentence, clauseIndex, frame) ?? Before(sentence, sentence.Clauses[clauseIndex], frame))
            ?? Topic(sentence, frame)
            ?? Actor(sentence, frame)
            ?? [];

    /// <summary>在产业方面，聚焦…: the text turns to another side of its topic, so that who acted before acts no more.</summary>
    private static bool TurnsTo(SentenceReading sentence, int clauseIndex)
    {
        for (int i = FirstOfSegment(sentence, clauseIndex); i <= clauseIndex; i++)
        {
            if (sentence.Text.AsSpan(sentence.Clauses[i].Start, sentence.Clauses[i].End - sentence.Clauses[i].Start) is ['在' or '从', .., '方', '面'])
                return true;
        }
        return false;
    }

    /// <summary>The first clause behind the last semicolon before the clause.</summary>
    private static int FirstOfSegment(SentenceReading sentence, int clauseIndex)
    {
        while (clauseIndex > 0 && sentence.Text[sentence.Clauses[clauseIndex].Start - 1] is not ('；' or ';'))
            clauseIndex--;
        return clauseIndex;
    }

    /// <summary>交易所发布…, 项目由…: a bare noun that nobody could tell opens a clause of the sentence, so that nothing from outside of it acts.</summary>
    private bool HasBareSubject(SentenceReading sentence, int clauseIndex)
    {
        for (int i = Math.Max(0, clauseIndex - Reach); i <= clauseIndex; i++)
        {
            int at = sentence.Clauses[i].Start;
            if (OpensWithUnknownBody(sentence.Text, sentence.Clauses[i]))
                return true;
            if (rules.Anaphors.LabelsAt(sentence.Text, at, out int length) is not null && length > 1 && !sentence.Mentions.Any(m => m.Span.Start <= at && at < m.Span.End)
                && (rules.GoesOn(sentence.Text, at + length) || (i == clauseIndex && sentence.Clauses[i].Triggers.Exists(t => t.Start == at + length))))
                return true;
        }
        return false;
    }

    /// <summary>园区管委会与A签约，共建B: one whom nobody knows acts with A.</summary>
    private bool OpensWithUnknownBody(string text, Clause clause)
        => clause.Groups.Count > 0 && rules.With.LengthAt(text, clause.Groups[0].Start, clause.Start) is var with and > 0 && rules.Bodies.EndAt(text, clause.Groups[0].Start - with, clause.Start);

    /// <summary>True when a body that nobody knows, or another thing, stands before <paramref name="at"/>: the clause has a subject of its own.</summary>
    public bool HasOtherSubject(SentenceReading sentence, Clause clause, int at)
        => IsUnknownBody(sentence.Text, clause, new Trigger(at, at, [])) || clause.Groups.Any(g => g.End <= at && IsSubject(sentence.Text, g, at) && OpensClause(sentence, clause, g));

    /// <summary>设立了A基金，投向…: what the clause before brought in.</summary>
    private static IReadOnlyList<Participant>? Fresh(SentenceReading sentence, int clauseIndex, Frame frame)
    {
        int before = clauseIndex - 1;
        if (frame.Fresh.Count == 0)
            return null;
        // 设立A基金，首期规模5亿元，已投资B: a clause that names nobody and tells no act goes with the one before.
        while (before > 0 && sentence.Clauses[before] is { Groups.Count: 0, Triggers.Count: 0 })
            before--;
        return before >= FirstOfSegment(sentence, clauseIndex) && sentence.Clauses[before].BroughtIn() is { } fresh && frame.Fresh.Contains(fresh.Label, StringComparer.Ordinal) ? Named(fresh, frame) : null;
    }

    /// <summary>Those who acted last before the clause in the same passage.</summary>
    private IReadOnlyList<Participant>? Before(SentenceReading sentence, Clause clause, Frame frame)
    {
        if (!frame.UsesSection || _acting.Passage != sentence.Passage.Passage.Id || _acting.At >= clause.End)
            return null;
        var actors = _acting.Actors.Where(a => frame.AllowsSubject(a.Entity.Label)).Select(a => a with { CarriedBy = "subject of the sentence before: " + a.Surface }).ToList();
        return actors.Count > 0 ? actors : null;
    }

    /// <summary>The subject of an earlier clause before any semicolon; null when there is none.</summary>
    private IReadOnlyList<Participant>? CarriedInSegment(SentenceReading sentence, int clauseIndex, Frame frame)
        => Opener(sentence, FirstOfSegment(sentence, clauseIndex), clauseIndex, frame);

    private IReadOnlyList<Participant>? Opener(SentenceReading sentence, int from, int to, Frame frame)
    {
        // 由A牵头开展调研，编制B: one behind 由 goes on to act where nobody else does.
        bool marked = true;
        for (int i = from; i < to && marked; i++)
            marked = OpenerOf(sentence, sentence.Clauses[i], frame) is not { } unmarked || agents.IsMarked(sentence.Text, unmarked);
        for (int i = to - 1; i >= from; i--)
        {
            if (OpenerOf(sentence, sentence.Clauses[i], frame) is { } opener && (marked || !agents.IsMarked(sentence.Text, opener)))
                return IsOwnAct(sentence, sentence.Clauses[i], opener, sentence.Clauses[to])
                    ? Named(opener with { Members = [.. opener.Members.Take(opener.Split)] }, frame)
                    : WithPartners(sentence, sentence.Clauses[i], opener, new Trigger(sentence.Clauses[i].End, sentence.Clauses[i].End, []), frame);
        }
        return null;
    }

    /// <summary>A与B联手建成C，并承办D: what A and B did is done, what 并 adds is A's own unless a word says that they act together.</summary>
    private bool IsOwnAct(SentenceReading sentence, Clause before, MentionGroup opener, Clause clause)
    {
        if (opener.Split <= 0 || sentence.Text[clause.Start] is not ('并' or '还' or '也') || clause.Triggers.Count == 0 || IsJoint(sentence.Text, clause.Triggers[0]))
            return false;
        int next = before.Triggers.Count > 0 ? before.FirstGroupFrom(before.Triggers[^1].End) : before.Groups.Count;
        return next < before.Groups.Count;
    }

    /// <summary>Behind a semicolon the sentence goes on about what it opened with.</summary>
    private IReadOnlyList<Participant>? FirstOpener(SentenceReading sentence, int to, Frame frame)
    {
        for (int i = 0; i < to; i++)
        {
            // 设立A，由B管理；组建C: one behind 由 has acted.
            if (OpenerOf(sentence, sentence.Clauses[i], frame) is { } opener && !agents.IsMarked(sentence.Text, opener))
                return Named(opener.Split > 0 ? opener with { Members = [.. opener.Members.Take(opener.Split)] } : opener, frame);
        }
        return null;
    }

    private MentionGroup? OpenerOf(SentenceReading sentence, Clause clause, Frame frame)
    {
        foreach (var group in clause.Groups)
        {
            // 库尔勒、伊犁等物流基地加快建设: places before a noun do not act.
            if (frame.AllowsSubject(group.Label) && group.Label is not "Industry" && !IsPushed(sentence.Text, clause, group, frame) && !(group.Label == "Region" && group.End < clause.End && sentence.Text[group.End] == '等') && !rules.Granters.EndAt(sentence.Text, group.Start) && IsSubject(sentence.Text, group, clause.End) && OpensClause(sentence, clause, group) && Described(sentence.Text, clause, group) is null && !OnlyQualifies(sentence, clause, group, clause.End))
                return group;
        }
        return null;
    }

    /// <summary>推动A发展，打造B; A建设全面推进，出台B: A is pushed on and does not act itself.</summary>
    private bool IsPushed(string text, Clause clause, MentionGroup group, Frame frame)
    {
        if (frame.Relation is not ("ESTABLISHED" or "HOSTED" or "MANAGES" or "OFFERS" or "ISSUED"))
            return false;
        return (frame.Relation != "ISSUED" && rules.Pushing.EndAt(text, group.Start, clause.Start))
            || (group == clause.Groups[^1] && string.CompareOrdinal(text, group.End, Building, 0, Building.Length) == 0);
    }

    /// <summary>B in A出资的B由C发起: what the sentence is about where A only describes it; null when A does not.</summary>
    public static MentionGroup? Described(string text, Clause clause, MentionGroup group)
    {
        int first = clause.Triggers.FindIndex(t => t.Start >= group.End);
        // A投资1.2亿元建设的B: the sum comes first.
        var verb = first >= 0 && first + 1 < clause.Triggers.Count && clause.Triggers[first].Frames.Exists(static f => f.IsOnward) ? clause.Triggers[first + 1] : clause.Triggers.ElementAtOrDefault(first);
        if (verb is null || text[verb.End] != '的')
            return null;
        int next = clause.FirstGroupFrom(verb.End);
        return next < clause.Groups.Count && clause.Groups[next].Start == verb.End + 1 ? clause.Groups[next] : null;
    }

    /// <summary>继2022年发布《A》后，B区又…: a clause that only leads up to the next one has that one's subject.</summary>
    private IReadOnlyList<Participant>? Ahead(SentenceReading sentence, int clauseIndex, Frame frame)
    {
        if (clauseIndex + 1 >= sentence.Clauses.Count || rules.Leading.LongestAt(sentence.Text, sentence.Clauses[clauseIndex].Start) == 0)
            return null;
        return OpenerOf(sentence, sentence.Clauses[clauseIndex + 1], frame) is { } opener ? Named(opener, frame) : null;
    }

    private static IReadOnlyList<Participant>? Actor(SentenceReading sentence, Frame frame)
        => frame.UsesSection && sentence.Passage.Actor is { } actor && frame.AllowsSubject(actor.Entity.Label) ? [actor] : null;

    /// <summary>True when the group can act: no preposition before it, no 的 behind it, not in brackets.</summary>
    public bool IsSubject(string text, MentionGroup group, int verb)
    {
        // 来沪参加: the letter of a province is where it is done.
        if (group.End - group.Start == 1 && group.Start > 0 && text[group.Start - 1] == '来')
            return false;
        if (group.End < text.Length && group.End < verb && text[group.End] is '的' && string.CompareOrdinal(text, group.End, Seat, 0, Seat.Length) != 0)
            return false;
        return (!rules.Prepositions.EndAt(text, group.Start) || IsInName(text, group)) && !IsPartner(text, group) && !IsDativeTail(text, group, verb) && !(group.End < verb && rules.Belonging.LongestAt(text, group.End) > 0);
    }

    /// <summary>以A名义加入B: A acts.</summary>
    private static bool IsInName(string text, MentionGroup group)
        => text[group.Start - 1] == '以' && (string.CompareOrdinal(text, group.End, Name, 0, Name.Length) == 0 || string.CompareOrdinal(text, group.End, "的" + Name, 0, Name.Length + 1) == 0);

    /// <summary>按照市政府建设X的部署: a preposition that governs a whole clause.</summary>
    private bool IsEmbedded(string text, MentionGroup group, int verb)
        => rules.Governing.EndAt(text, group.Start) && group.Label is "Agency" or "Region" or "District" && verb - group.End is >= 0 and <= 6 && text[group.End] != '的';

    /// <summary>从A管理的B中列支: a preposition that governs the whole of B and what is said of it.</summary>
    private bool IsBeforeNoun(string text, MentionGroup group, int verb, MentionGroup? target)
        => verb == group.End && target is not null && target.Start > verb && text[target.Start - 1] == '的' && !IsPartner(text, group) && !text.AsSpan(verb, target.Start - 1 - verb).Contains('的');

    /// <summary>True for 与X, 会同X: a partner of the subject.</summary>
    public bool IsPartner(string text, MentionGroup group) => rules.With.EndAt(text, group.Start) || IsListedPartner(text, group.Start);

    /// <summary>与某某、X签署: a list of partners that opens with one whom nobody knows.</summary>
    private bool IsListedPartner(string text, int start)
    {
        if (start == 0 || text[start - 1] != '、')
            return false;
        int from = Math.Max(0, start - 1 - LongestUnknown);
        int mark = text.AsSpan(from, start - 1 - from).LastIndexOfAny(_partnerMarks);
        return mark >= 0 && start - 2 - from - mark >= ShortestUnknown && rules.With.EndAt(text, from + mark + 1) && !text.AsSpan(from + mark, start - 1 - from - mark).ContainsAny(_breaks);
    }

    /// <summary>True for 由X, 被X: who acts in a passive.</summary>
    public bool IsAgent(string text, MentionGroup group) => agents.IsMarked(text, group);

    private static bool IsDativeTail(string text, MentionGroup group, int verb)
        => group.End < verb && text[group.End] is '等' && group.Label is "Region" && group.Start > 0 && text[group.Start - 1] is not ('，' or '。' or '；' or '：');

    private IReadOnlyList<Participant> WithPartners(SentenceReading sentence, Clause clause, MentionGroup near, Trigger verb, Frame frame)
        => [.. ListedBefore(sentence.Text, clause, near, frame).SelectMany(g => Named(g, frame)), .. HasOtherPartner(sentence.Text, clause, near, verb) ? Named(near with { Members = [.. near.Members.Take(near.Split)] }, frame) : Named(near, frame), .. clause.Groups.Where(g => g.Start >= near.End && g.End <= verb.Start && frame.AllowsSubject(g.Label) && IsPartner(sentence.Text, g) && !HasActed(clause, g, verb)).SelectMany(g => Named(g, frame))];

    /// <summary>A与B合作试行C、与D合作开发E: D takes the place of B.</summary>
    private bool HasOtherPartner(string text, Clause clause, MentionGroup near, Trigger verb)
        => near.Split > 0 && clause.Groups.Any(g => g.Start >= near.End && g.End <= verb.Start && IsPartner(text, g));

    /// <summary>A与B合作试行C、与D合作开发E: B has done its part before the second verb.</summary>
    private static bool HasActed(Clause clause, MentionGroup partner, Trigger verb)
        => clause.Triggers.Any(t => t.Start >= partner.End && t.End <= verb.Start && clause.FirstGroupFrom(t.End) is var next && next < clause.Groups.Count && clause.Groups[next].End <= verb.Start);

    /// <summary>A基金、B公司共同投资: what stands before the last one in its list, of another sort.</summary>
    private static IEnumerable<MentionGroup> ListedBefore(string text, Clause clause, MentionGroup last, Frame frame)
    {
        int index = clause.Groups.IndexOf(last);
        while (--index >= 0 && frame.AllowsSubject(clause.Groups[index].Label) && text.AsSpan(clause.Groups[index].End, last.Start - clause.Groups[index].End) is "、" or "和" or "与")
            yield return last = clause.Groups[index];
    }

    private static IReadOnlyList<Participant> Named(MentionGroup group, Frame frame)
        => [.. group.Members.Where(m => frame.AllowsSubject(m.Label)).Select(m => m.AsParticipant())];

    /// <summary>True when nothing but a date or a few words without a verb stand before the group.</summary>
    public bool OpensClause(SentenceReading sentence, Clause clause, MentionGroup group)
    {
        return group.Start == clause.Start || IsNearOpening(sentence, clause, group);
    }

    private bool IsNearOpening(SentenceReading sentence, Clause clause, MentionGroup group)
    {
        if (sentence.Dates.Any(d => d.Span.Start <= clause.Start + 1 && d.Span.End >= group.Start - 1))
            return true;
        // 由100多家银行参加的…联盟: a name behind 的 is what the clause opens with when nobody stands before it.
        if (sentence.Text[group.Start - 1] == '的' && clause.Groups[0] == group)
            return true;
        // 由A发起的B在C成立: what a clause before the noun describes.
        if (sentence.Text[group.Start - 1] == '的' && clause.Triggers.Any(t => t.End == group.Start - 1))
            return true;
        // 申报A项目15项: what a verb that tells no relationship acts on opens nothing.
        return group.Start - clause.Start <= 4 && !clause.Triggers.Any(t => t.Start < group.Start) && !rules.Handling.EndAt(sentence.Text, group.Start, clause.Start);
    }

    /// <summary>The place whose section it is, unless the heading is about a body.</summary>
    private static IReadOnlyList<Participant>? Section(SentenceReading sentence, Frame frame)
    {
        if (!frame.UsesSection || !frame.AllowsSubject("District"))
            return null;
        if (sentence.Passage.Topic is { } topic && topic.Entity.Label is var label && (label == "District" || IsDistrictLevel(topic) || (IsBody(label) && frame.AllowsSubject(label))))
            return label == "District" || IsDistrictLevel(topic) ? [topic] : null;
        return sentence.Passage.Place is { } place ? [place] : null;
    }

    /// <summary>True for a district or county of another city.</summary>
    private static bool IsDistrictLevel(Participant place) => place.Entity.Value.StartsWith("region:", StringComparison.Ordinal) && place.Entity.Value[^1] is '区' or '县';

    /// <summary>The body that the heading is about.</summary>
    private static IReadOnlyList<Participant>? Topic(SentenceReading sentence, Frame frame)
        => frame.UsesSection && sentence.Passage.Topic is { } topic && IsBody(topic.Entity.Label) && frame.AllowsSubject(topic.Entity.Label) ? [topic] : null;

    private static bool IsBody(string label) => label is "Agency" or "Institution" or "Enterprise" or "Alliance";
}
