using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Objects;
using KnowledgeGraph.Relating.Policies;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Relating.Subjects;

namespace KnowledgeGraph.Relating.Frames;

/// <summary>Reads relationships by trigger frames: each verb of a clause with what it acts on and who acts.</summary>
internal sealed partial class FrameRelator(RelatingRules rules, ObjectFinder objects, SubjectFinder subjects, SubjectTest test, CarriedSubjectFinder carried, FactDetails details)
{
    private const int LongestCost = 40;
    private const int LongestIntent = 16;
    private const string Intent = "意向";
    private const string Agreed = "达成一致";

    // 获A计划子课题: a part of a project of A.
    private const string SubProject = "子课题";
    private readonly AimTest _aims = new(rules.Aims);

    /// <summary>Adds what the verbs of the sentence state.</summary>
    public void Relate(SentenceReading sentence, StatementFactory factory)
    {
        for (int i = 0; i < sentence.Clauses.Count; i++)
        {
            foreach (var trigger in sentence.Clauses[i].Triggers)
            {
                if (trigger.MayActOn(sentence.Labels) && !_aims.IsAim(sentence, i, trigger))
                    Relate(sentence, i, trigger, factory);
            }
        }
        carried.Close(sentence);
    }

    private void Relate(SentenceReading sentence, int clauseIndex, Trigger trigger, StatementFactory factory)
    {
        var clause = sentence.Clauses[clauseIndex];
        foreach (var frame in trigger.Frames)
        {
            if (frame.MayActOn(sentence.Labels) && !IsCostBorne(sentence, clauseIndex, trigger, frame) && objects.Find(sentence, clauseIndex, trigger, frame) is { } target && !IsRuledOut(sentence, clause, trigger, frame, target))
                Emit(sentence, clause, trigger, frame, subjects.Find(sentence, clauseIndex, trigger, frame, target), target, factory);
        }
    }

    /// <summary>True where the words round the object say that the verb does not act on it.</summary>
    private bool IsRuledOut(SentenceReading sentence, Clause clause, Trigger trigger, Frame frame, FrameObject target)
        => IsKind(sentence, frame, target) || IsMisplaced(sentence, clause, trigger, frame, target) || IsOfPlace(sentence, clause, trigger, frame, target) || IsGivenTitle(sentence, trigger, frame, target)
            || rules.Aims.Talks.EndAt(sentence.Text, target.Verb.Start, clause.Start);

    /// <summary>A中心的运行经费由B承担: who bears the cost runs nothing.</summary>
    private static bool IsCostBorne(SentenceReading sentence, int clauseIndex, Trigger trigger, Frame frame)
    {
        if (frame.Relation != "MANAGES" || !sentence.Text.AsSpan(trigger.Start, trigger.End - trigger.Start).StartsWith("承担"))
            return false;
        int start = Math.Max(sentence.Clauses[clauseIndex].Start, trigger.Start - LongestCost);
        var before = sentence.Text.AsSpan(start, trigger.Start - start);
        return before.Contains("经费由", StringComparison.Ordinal) || before.Contains("资金由", StringComparison.Ordinal) || before.Contains("费用由", StringComparison.Ordinal);
    }

    /// <summary>批复同意A建设国家创新型城市: A is given a title and sets nothing up.</summary>
    private bool IsGivenTitle(SentenceReading sentence, Trigger trigger, Frame frame, FrameObject target)
    {
        if (frame.Relation != "ESTABLISHED")
            return false;
        foreach (var clause in sentence.Clauses)
        {
            if (clause.Start <= trigger.Start && trigger.End <= clause.End && clause.LastGroupTo(trigger.Start) is { } bearer && bearer.End == trigger.Start)
            {
                var before = sentence.Text.AsSpan(0, bearer.Start);
                // 批复同意在A建设B, 批复支持A建设B.
                if (target.Group.Label != "Program" && !before.EndsWith("在"))
                    return false;
                int start = bearer.Start - (before.EndsWith("支持") ? "支持".Length : before.EndsWith("在") ? 1 : 0);
                return rules.Programs.Naming.LongestBefore(sentence.Text, start, clause.Start) > 0;
            }
        }
        return false;
    }

    /// <summary>批准建立的中国第一批B, A试验设施（杭州分系统）获批, C、D等10家高新区获批: a place that only tells where or whose something is.</summary>
    private bool IsOfPlace(SentenceReading sentence, Clause clause, Trigger trigger, Frame frame, FrameObject target)
    {
        var place = target.Group;
        if (frame.Relation is not ("APPROVED" or "FUNDED" or "ESTABLISHED") || place.Label is not ("Region" or "District"))
            return false;
        return (place.Start > 0 && sentence.Text[place.Start - 1] == '（') || SubjectTest.IsOfCounted(sentence.Text, place)
            || (place.Start >= trigger.End && place.End < clause.End && (First().IsMatch(sentence.Text.AsSpan(place.End)) || test.OnlyQualifies(sentence, clause, place, clause.End)));
    }

    [GeneratedRegex("^(首[批个家]|第[一二三四五六七八九十]+[批个家])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex First();

    /// <summary>组建的第5家A联盟, 公布创建A名单, 获A子课题, A完成B和C完成D: what stands behind the verb is not what it acts on.</summary>
    private static bool IsMisplaced(SentenceReading sentence, Clause clause, Trigger trigger, Frame frame, FrameObject target)
    {
        var (text, group) = (sentence.Text, target.Group);
        bool isBehind = group.Start >= trigger.End;
        return frame.Relation switch
        {
            "SELECTED_FOR" => text.AsSpan(group.End).StartsWith(SubProject),
            "ESTABLISHED" => isBehind && (Ordinal().IsMatch(text.AsSpan(0, group.Start)) || List().IsMatch(text.AsSpan(group.End, Math.Max(0, clause.End - group.End)))),
            "MANAGES" => group.Start > trigger.End && text[group.Start - 1] is '和' or '与' or '、' && clause.TriggerFrom(group.End) is { } next && next.Start == group.End && next.FrameOf("MANAGES") is not null,
            _ => false,
        };
    }

    [GeneratedRegex("第[0-9一二三四五六七八九十]+[家个]$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.RightToLeft)]
    private static partial Regex Ordinal();

    [GeneratedRegex("^(首批|第[一二三四五六七八九十]+批)?(培育|创建|建设)?名单", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex List();

    /// <summary>共建创新驿站23个: what is set up in numbers is a kind of thing and not the one that bears the name.</summary>
    private static bool IsKind(SentenceReading sentence, Frame frame, FrameObject target)
        => frame.Relation == "ESTABLISHED" && target.Members.Count == 1
            && sentence.Quantities.Exists(q => q.Span.Start == target.Group.End && q.Value > 1 && q.Unit is "家" or "个" or "支" or "只" or "所");

    /// <summary>某院承担A计划项目9项: tasks within a programme, which only an office runs as a whole.</summary>
    private static bool IsCountedTask(SentenceReading sentence, Frame frame, IReadOnlyList<Participant> actors, FrameObject target)
        => frame.Relation == "MANAGES" && target is { Members.Count: 1, Group: { Label: "Program", End: var end } } && actors[0].Entity.Label != "Agency"
            && sentence.Quantities.Exists(q => q.Span.Start - end is var gap and (0 or 2) && (gap == 0 || sentence.Text.AsSpan(end, gap) is "项目" or "课题" or "任务" or "立项") && q.Value > 1 && q.Unit is "项" or "个");

    private void Emit(SentenceReading sentence, Clause clause, Trigger trigger, Frame frame, IReadOnlyList<Participant> actors, FrameObject target, StatementFactory factory)
    {
        if (actors.Count > 0 && !IsCountedTask(sentence, frame, actors, target) && !((frame.IsSpokenOf || frame.IsReversed) && ActsItself(actors, target)))
            Add(sentence, clause, trigger, frame, actors, target, factory);
    }

    /// <summary>投资方为A与B: A, of whom the sentence has spoken, is one of those who act.</summary>
    private static bool ActsItself(IReadOnlyList<Participant> actors, FrameObject target)
    {
        foreach (var actor in actors)
        {
            if (target.Group.Holds(actor.Entity))
                return true;
        }
        return false;
    }

    private void Add(SentenceReading sentence, Clause clause, Trigger trigger, Frame frame, IReadOnlyList<Participant> actors, FrameObject target, StatementFactory factory)
    {
        var status = Status(sentence, clause, trigger, target);
        string? date = IsOfLaterAct(sentence, clause, trigger, frame, target) ? null : FactDetails.Date(sentence, trigger.Start);
        double? amount = frame.Relation is "FUNDED" or "INVESTED_IN" && !IsOfWhole(sentence, trigger, target) ? FactDetails.Amount(sentence, clause, trigger.Start) : null;
        var apart = amount is null ? [] : FactDetails.Amounts(sentence, clause, trigger.Start);
        double? share = frame.Relation is "INVESTED_IN" ? FactDetails.Share(sentence, clause) : null;
        bool paired = actors.Count > 1 && (actors.Count == target.Members.Count || IsListed(sentence.Text, target)) && sentence.Text.AsSpan(clause.Start, trigger.End - clause.Start).Contains("分别", StringComparison.Ordinal);
        bool each = frame.Relation == "ESTABLISHED" && target.Members.Count > 1 && actors.Count == target.Members.Count + 1 && HasSignedInTurn(sentence, clause);
        bool isOfAll = amount is not null && IsSharedSum(sentence, target);
        for (int a = 0; a < actors.Count; a++)
        {
            double? own = amount is null ? null : FactDetails.OwnAmount(sentence, clause, trigger.Start, actors[a]);
            for (int o = 0; o < target.Members.Count; o++)
            {
                if (each && a > 0 && a != o + 1)
                    continue;
                var thing = target.Members[o].AsParticipant();
                var (start, end) = frame.IsReversed ? (thing, actors[a]) : (actors[a], thing);
                double? sum = own ?? (isOfAll ? null : apart.Count < 2 ? amount : apart.Count == actors.Count ? apart[a] : apart.Count == target.Members.Count ? apart[o] : amount);
                if (!paired || a == o)
                    factory.Add(sentence, frame.Relation, start, end, frame.Rule, status, date, sum, share, frame.Action);
            }
        }
    }

    /// <summary>对A、B等32家企业奖励9600万元: the sum of all, unless it says of each.</summary>
    private static bool IsSharedSum(SentenceReading sentence, FrameObject target)
        => sentence.Quantities.Exists(q => q.Span.Start == target.Group.End + 1 && sentence.Text[target.Group.End] == '等' && q.Value > target.Members.Count && SubjectTest.IsOfBodies(q.Unit))
            && sentence.Text.AsSpan(target.Group.End, sentence.Span.End - target.Group.End).IndexOfAny('各', '每', '均') < 0;

    /// <summary>A领投的B完成融资40亿元: a sum behind what the words before the noun describe is not theirs.</summary>
    private static bool IsOfWhole(SentenceReading sentence, Trigger trigger, FrameObject target)
        => target.Group.Start == trigger.End + 1 && sentence.Text[trigger.End] == '的' && sentence.FigureEndingAt(trigger.Start) is null;

    /// <summary>5月27日，由A发起的B召开年会: the day is that of what B does, unless it opens then (揭牌) or is held.</summary>
    private bool IsOfLaterAct(SentenceReading sentence, Clause clause, Trigger trigger, Frame frame, FrameObject target)
    {
        if (target.Group.Start != trigger.End + 1 || sentence.Text[trigger.End] != '的' || target.Group.End >= clause.End || frame.Relation is "HOSTED" or "PARTICIPATED_IN"
            || !sentence.Dates.Exists(d => d.Span.End == clause.Start - 1))
            return false;
        for (int i = target.Group.End; i < clause.End; i++)
        {
            if (rules.Places.Opened.LongestAt(sentence.Text, i) > 0 || rules.Places.Founded.LongestAt(sentence.Text, i) > 0)
                return false;
        }
        return true;
    }

    /// <summary>A先后与B、C签约，共建D、E: the clause before tells that each of the others did so on his own.</summary>
    private static bool HasSignedInTurn(SentenceReading sentence, Clause clause)
    {
        int index = sentence.Clauses.IndexOf(clause);
        if (index == 0)
            return false;
        var before = sentence.Text.AsSpan(sentence.Clauses[index - 1].Start, sentence.Clauses[index - 1].End - sentence.Clauses[index - 1].Start);
        return before.Contains("分别", StringComparison.Ordinal) || before.Contains("先后", StringComparison.Ordinal);
    }

    /// <summary>A、B分别获评C和…: more is listed behind the object than is known.</summary>
    private static bool IsListed(string text, FrameObject target) => target.Group.End < text.Length && text[target.Group.End] is '和' or '与' or '、' or '及';

    /// <summary>Plans and denials stand between the subject and the verb or behind the object.</summary>
    private FactStatus Status(SentenceReading sentence, Clause clause, Trigger trigger, FrameObject target)
    {
        int next = clause.FirstGroupFrom(trigger.Start);
        int from = next > 0 && clause.Groups[next - 1] != target.Group && clause.Groups[0] != target.Group ? clause.Groups[0].End : clause.Start;
        // 并将与A共同发起B, 拟在A设立B, 拟由A管理: the plan stands before a partner, a place or an agent.
        if (from > clause.Start && clause.Groups[0].Start > clause.Start && sentence.Text[clause.Groups[0].Start - 1] is '与' or '同' or '和' or '在' or '由' or '交')
            from = clause.Start;
        // 将支持A创建B: the plan stands before the verb that lets A act.
        if (from > clause.Start && rules.Objects.Letting.EndAt(sentence.Text, clause.Groups[0].Start, clause.Start))
            from = clause.Start;
        // 将2019年的《A》修订为《B》: 将 before what is dealt with tells no plan.
        if (next > 0 && clause.Groups[next - 1] != target.Group && AmendmentRelator.IsDealtWith(sentence.Text, clause.Start, clause.Groups[next - 1].Start))
            from = clause.Groups[next - 1].End;
        // 争取 as the verb itself tells no plan, 拟 in 拟设立 does.
        int to = rules.Statuses.Planned.LongestAt(sentence.Text, trigger.Start) == trigger.End - trigger.Start ? trigger.Start : trigger.End;
        var status = details.Status(sentence, clause, from, to);
        // A将完善政策，设立B: a clause without a subject of its own goes on with the plan.
        if (status == FactStatus.Done && next == 0 && details.GoesOnWithPlan(sentence, clause) && !details.IsTold(sentence, clause.Start, clause.End))
            return FactStatus.Planned;
        // 达成2亿元投资意向.
        if (status == FactStatus.Done && sentence.Text.AsSpan(trigger.End).StartsWith(Intent))
            return FactStatus.Planned;
        if (status != FactStatus.Done || target.Group.Start < trigger.End || target.Group.End > clause.End)
            return status;
        // 就共建A达成初步意向: no more than meant.
        var behind = sentence.Text.AsSpan(target.Group.End, Math.Min(LongestIntent, clause.End - target.Group.End));
        if (behind.StartsWith(Agreed))
            return FactStatus.Planned;
        if (behind.IndexOf(Intent) is >= 0 and var intent && !behind[..intent].Contains('、'))
            return FactStatus.Planned;
        return details.Status(sentence, clause, target.Group.End, clause.End) == FactStatus.Negated ? FactStatus.Negated : status;
    }
}
