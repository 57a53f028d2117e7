using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Relating;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Measuring;

/// <summary>Tells what a figure is about. In the section of a district the district, unless a thing of its own is counted; elsewhere the name
/// that the figure directly belongs to, the subject of its clause, of an earlier clause, the heading's topic, the opener of the passage.
/// The document's own city is no subject: its figures stand for themselves. One instance a document.</summary>
/// <param name="city">Full name of the document's city, empty when unknown.</param>
internal sealed partial class SubjectOfFigure(string city)
{
    private static readonly string[] _things = ["Program", "Fund", "Platform", "Event", "Product", "Park", "Alliance", "Institution", "Enterprise", "District", "Agency"];
    private static readonly string[] _counted = ["Program", "Fund", "Product", "Event", "Platform"];
    private static readonly string[] _prepositions = ["由", "被", "经", "与", "和", "同", "向", "对", "为", "给", "在", "于", "从", "据", "根据", "按照", "依托", "通过", "会同", "联合", "来自", "获", "委托", "比", "占"];

    private string? _passage;
    private Participant? _opener;
    private (int Sentence, int Segment, Participant? Thing, Participant? Figure) _before = (-1, -1, null, null);

    /// <summary>The subject, or null for the whole city or nothing named. Figures must come in the order of the text.</summary>
    public Participant? Find(SentenceReading sentence, Quantity quantity)
    {
        Enter(sentence, quantity);
        bool compares = IndicatorFinder.Comparison(sentence, quantity) is not null;
        var subject = compares && _before.Figure is not null ? _before.Figure : Read(sentence, quantity);
        _before.Figure = subject;
        return subject;
    }

    private void Enter(SentenceReading sentence, Quantity quantity)
    {
        if (_passage != sentence.Passage.Passage.Id)
        {
            _passage = sentence.Passage.Passage.Id;
            _opener = Opener(sentence.Passage);
            _before = (-1, -1, null, null);
        }
        int segment = sentence.Text.LastIndexOfAny(['；', ';'], quantity.Span.Start);
        if (_before.Sentence != sentence.Span.Start || _before.Segment != segment)
            _before = (sentence.Span.Start, segment, null, null);
    }

    private Participant? Read(SentenceReading sentence, Quantity quantity)
    {
        var passage = sentence.Passage;
        var clause = sentence.Clauses.FirstOrDefault(c => c.Start <= quantity.Span.Start && quantity.Span.End <= c.End);
        if (clause is null)
            return passage.Place ?? passage.Topic;
        if (Shared(sentence, clause, quantity) is { } shared)
            return shared;
        bool inSection = passage.Place is not null && !passage.IsPlaceOfDocument;
        if (Owned(sentence, clause, quantity, inSection ? ["Fund", "Event", "Platform"] : _counted) is { } owned)
            return (_before.Thing = owned)!;
        if (inSection)
            return passage.Topic ?? passage.Place;
        if (IsOfWhole(sentence.Text, clause))
            return passage.Place;
        var subject = Subject(sentence, clause, quantity);
        bool body = subject is not null && (subject.Entity.Value.StartsWith("agency:", StringComparison.Ordinal) || subject.Entity.Value.StartsWith("district:", StringComparison.Ordinal));
        if (_before.Thing is not null && (subject is null || body))
            return _before.Thing;
        return body ? passage.Topic ?? subject : subject ?? passage.Topic ?? passage.Place ?? _opener;
    }

    /// <summary>The thing that opens the passage, when its first sentence has it as subject.</summary>
    private static Participant? Opener(ResolvedPassage passage)
    {
        var first = passage.Mentions.FirstOrDefault(m => m.Label is not ("Region" or "District" or "Industry"));
        if (first is null || first.Span.Start > 12 || !_things.Contains(first.Label, StringComparer.Ordinal))
            return null;
        var group = new MentionGroup([first], first.Span.Start, first.Span.End);
        return IsSubject(passage.Passage.Text, group, passage.Passage.Text.Length)
            ? new Participant(first.Entity.Id, first.Mention.Surface, "subject of the passage: " + first.Mention.Surface)
            : null;
    }

    /// <summary>The counted thing itself: 科技兴农项目76项, or the title that the counted ones get: 17个项目获…计划支持.</summary>
    private Participant? Owned(SentenceReading sentence, Clause clause, Quantity quantity, string[] labels)
    {
        var direct = Inside(sentence, clause.Start, quantity.Span.Start)
            .LastOrDefault(m => labels.Contains(m.Label, StringComparer.Ordinal) && Filler().IsMatch(sentence.Text[m.Span.End..quantity.Span.Start]));
        // 两江新区43家、重庆高新区28家: a name that the figure follows at once.
        direct ??= Inside(sentence, clause.Start, quantity.Span.Start).LastOrDefault(m => m.Span.End == quantity.Span.Start && labels.Length > 3 && m.Label is not "Industry" && m.Entity.Name != city);
        // 设立规模20亿元的…基金: the thing behind 的.
        direct ??= sentence.Text[Math.Min(quantity.Span.End, sentence.Text.Length - 1)] == '的'
            ? Inside(sentence, quantity.Span.End + 1, clause.End).FirstOrDefault(m => labels.Contains(m.Label, StringComparer.Ordinal) && m.Span.Start - quantity.Span.End <= 4)
            : null;
        if (direct is not null)
            return direct.AsParticipant();
        var verb = clause.Triggers.FirstOrDefault(t => t.Start >= quantity.Span.End && t.Frames.Any(f => f.Relation is "SELECTED_FOR" or "PARTICIPATED_IN"));
        return verb is null
            ? null
            : Inside(sentence, verb.End, clause.End).FirstOrDefault(m => m.Label is "Program" or "Event" or "Fund" && labels.Contains(m.Label, StringComparer.Ordinal))?.AsParticipant();
    }

    /// <summary>The subject of the figure's clause, else what an earlier clause of the segment brought in (推出“药链贷”，首批授信企业42家) or has as subject.</summary>
    private static Participant? Subject(SentenceReading sentence, Clause clause, Quantity quantity)
    {
        for (int i = sentence.Clauses.Count - 1; i >= 0; i--)
        {
            var candidate = sentence.Clauses[i];
            if (candidate.Start > clause.Start)
                continue;
            if (candidate.End < quantity.Span.Start && sentence.Text[candidate.End] is '；' or ';')
                return null;
            int end = candidate == clause ? quantity.Span.Start : candidate.End;
            var subject = candidate.End + 1 == clause.Start && !clause.Triggers.Any(t => t.Start < quantity.Span.Start) ? BroughtIn(candidate) : null;
            subject ??= SubjectOf(sentence.Text, candidate, end);
            if (subject is not null)
                return subject.Members[0].AsParticipant();
        }
        return null;
    }

    private static MentionGroup? SubjectOf(string text, Clause clause, int end)
    {
        var able = clause.Groups.Where(g => g.End <= end && g.Members.Count == 1 && _things.Contains(g.Label, StringComparer.Ordinal)).ToList();
        // 深创投管理的…基金: what stands behind 的 is spoken of, not who is named before it.
        return able.LastOrDefault(g => g.Start > clause.Start && text[g.Start - 1] == '的' && IsSubject(text, g, end))
            ?? able.Find(g => IsSubject(text, g, end));
    }

    /// <summary>The thing that a clause sets up, offers or hosts: what the next clause speaks of.</summary>
    private static MentionGroup? BroughtIn(Clause clause)
    {
        var verb = clause.Triggers.LastOrDefault(t => t.Frames.Any(f => f.Relation is "ESTABLISHED" or "OFFERS" or "HOSTED"));
        return verb is null
            ? null
            : clause.Groups.FirstOrDefault(g => g.Start >= verb.End && g.Members.Count == 1 && g.Label is "Fund" or "Product" or "Event" or "Platform" or "Alliance" or "Park");
    }

    /// <summary>A、B分别获贷2000万元和800万元: the first figure is the first one's and so on; null when the counts differ.</summary>
    private static Participant? Shared(SentenceReading sentence, Clause clause, Quantity quantity)
    {
        if (!sentence.Text[clause.Start..clause.End].Contains("分别", StringComparison.Ordinal))
            return null;
        var run = sentence.Quantities.Where(q => q.Unit == quantity.Unit && q.Span.Start >= clause.Start && q.Span.End <= clause.End).ToList();
        var group = clause.Groups.LastOrDefault(g => g.Members.Count == run.Count && g.End <= run[0].Span.Start && g.Label is not "Industry");
        return run.Count > 1 && group is not null ? group.Members[run.IndexOf(quantity)].AsParticipant() : null;
    }

    private static bool IsSubject(string text, MentionGroup group, int end)
    {
        if (group.End < end && text[group.End] is '的' or '等')
            return false;
        return !_prepositions.Any(w => group.Start >= w.Length && string.CompareOrdinal(text, group.Start - w.Length, w, 0, w.Length) == 0);
    }

    private static bool IsOfWhole(string text, Clause clause)
    {
        string head = text.Substring(clause.Start, Math.Min(6, clause.End - clause.Start));
        return head.Contains("全市", StringComparison.Ordinal) || head.Contains("全省", StringComparison.Ordinal) || head.Contains("全区", StringComparison.Ordinal) || head.Contains("本市", StringComparison.Ordinal) || head.Contains("区内", StringComparison.Ordinal);
    }

    private static IEnumerable<ResolvedMention> Inside(SentenceReading sentence, int start, int end)
        => sentence.Mentions.Where(m => m.Span.Start >= start && m.Span.End <= end);

    [GeneratedRegex("^[”》]?(项目|企业|工程|共计|合计|总计|累计|已有|共有|规模|总规模|金额|总额|资金|数量?|数|占比|有|达到?|约|近|超过?|逾|为|共|已|至|额|总数|的)*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Filler();
}
