using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Relating;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Measuring;

/// <summary>Tells what a figure is about. In the section of a district the district, unless a thing of its own is counted; elsewhere the name
/// that the figure directly belongs to, the subject of its clause, of an earlier clause, the heading's topic, the subject of the sentence before.</summary>
internal sealed partial class SubjectOfFigure
{
    private static readonly string[] _things = ["Program", "Fund", "Platform", "Event", "Product", "Park", "Alliance", "Institution", "Enterprise", "District", "Agency"];
    private static readonly string[] _counted = ["Program", "Fund", "Product", "Event", "Platform"];
    private static readonly string[] _before = ["由", "被", "经", "与", "和", "同", "向", "对", "为", "给", "在", "于", "从", "据", "根据", "按照", "依托", "通过", "会同", "联合", "来自", "获", "委托", "比", "占"];

    private string? _passage;
    private Participant? _last;

    /// <summary>The subject, or null for the whole city or nothing named. Figures must come in the order of the text.</summary>
    public Participant? Find(SentenceReading sentence, Quantity quantity)
    {
        if (_passage != sentence.Passage.Passage.Id)
            (_passage, _last) = (sentence.Passage.Passage.Id, null);
        var clause = sentence.Clauses.FirstOrDefault(c => c.Start <= quantity.Span.Start && quantity.Span.End <= c.End);
        if (clause is null)
            return sentence.Passage.Place ?? sentence.Passage.Topic;
        if (sentence.Passage.Place is { } place && !sentence.Passage.IsPlaceOfDocument)
            return Owned(sentence, clause, quantity, ["Fund", "Event", "Platform"]) ?? place;
        var found = Owned(sentence, clause, quantity, _counted) ?? Subject(sentence, clause, quantity);
        if (found is not null)
            _last = found;
        if (IsOfWhole(sentence.Text, clause) && found is null)
            return sentence.Passage.Place;
        return found ?? sentence.Passage.Topic ?? sentence.Passage.Place ?? _last;
    }

    /// <summary>The counted thing itself: 科技兴农项目76项, or the title that the counted ones get: 17个项目获…计划支持.</summary>
    private static Participant? Owned(SentenceReading sentence, Clause clause, Quantity quantity, string[] labels)
    {
        var direct = Inside(sentence, clause.Start, quantity.Span.Start)
            .LastOrDefault(m => labels.Contains(m.Label, StringComparer.Ordinal) && Filler().IsMatch(sentence.Text[m.Span.End..quantity.Span.Start]));
        if (direct is not null)
            return direct.AsParticipant();
        var verb = clause.Triggers.FirstOrDefault(t => t.Start >= quantity.Span.End && t.Frames.Any(f => f.Relation is "SELECTED_FOR" or "PARTICIPATED_IN"));
        return verb is null
            ? null
            : Inside(sentence, verb.End, clause.End).FirstOrDefault(m => m.Label is "Program" or "Event" or "Fund" && labels.Contains(m.Label, StringComparer.Ordinal))?.AsParticipant();
    }

    private static Participant? Subject(SentenceReading sentence, Clause clause, Quantity quantity)
    {
        for (int i = sentence.Clauses.Count - 1; i >= 0; i--)
        {
            var candidate = sentence.Clauses[i];
            if (candidate.Start > clause.Start)
                continue;
            int end = candidate == clause ? quantity.Span.Start : candidate.End;
            var subject = candidate.Groups.FirstOrDefault(g => g.End <= end && g.Members.Count == 1 && _things.Contains(g.Label, StringComparer.Ordinal) && IsSubject(sentence.Text, g, end));
            if (subject is not null)
                return subject.Members[0].AsParticipant();
        }
        return null;
    }

    private static bool IsSubject(string text, MentionGroup group, int end)
    {
        if (group.End < end && text[group.End] is '的' or '等')
            return false;
        return !_before.Any(w => group.Start >= w.Length && string.CompareOrdinal(text, group.Start - w.Length, w, 0, w.Length) == 0);
    }

    private static bool IsOfWhole(string text, Clause clause)
    {
        string head = text.Substring(clause.Start, Math.Min(6, clause.End - clause.Start));
        return head.Contains("全市", StringComparison.Ordinal) || head.Contains("全省", StringComparison.Ordinal) || head.Contains("全区", StringComparison.Ordinal) || head.Contains("本市", StringComparison.Ordinal);
    }

    private static IEnumerable<ResolvedMention> Inside(SentenceReading sentence, int start, int end)
        => sentence.Passage.Mentions.Where(m => m.Span.Start >= start && m.Span.End <= end);

    [GeneratedRegex("^[”》]?(项目|企业|工程|共计|合计|总计|累计|已有|共有|规模|总规模|金额|总额|资金|数量?|数|占比|有|达到?|约|近|超过?|逾|为|共|已|至|额|总数|的)*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Filler();
}
