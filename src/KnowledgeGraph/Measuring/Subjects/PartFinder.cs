using KnowledgeGraph.Measuring.Following;
using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Measuring.Subjects;

/// <summary>Tells figures of a part from those of the whole: those who hold a title are counted for the body or place that has them, a share is one of
/// what is spoken of, a part (其中…) is one of what was counted before.</summary>
internal sealed class PartFinder(FigureRules rules, FigureFocus focus, ToldSubjects told)
{
    /// <summary>科创板…：高新技术企业占比90%: what has a share of those who hold a title or work in a field; else null.</summary>
    public Participant? WholeOf(in ClauseFigure figure)
        => figure.Quantity.Unit == "%" && figure.Text.AsSpan(figure.Clause.Start, figure.Start - figure.Clause.Start).TrimEnd("约近超过达为 ").EndsWith("占比")
            && figure.Clause.Groups is [{ Label: "Program" or "Industry" } part, ..] && part.Start - figure.Clause.Start <= ClauseFigure.NearOpening
            ? focus.At(figure.Clause)
            : null;

    /// <summary>省级31家: a level alone counts others than the title before it.</summary>
    public bool IsLevel(in ClauseFigure figure)
        => rules.Leaning.Levels.LongestBefore(figure.Text, figure.Start, figure.Sentence.Span.Start + 1) is var level and > 0 && figure.Text[figure.Start - level - 1] == '、';

    /// <summary>光大银行…服务“专精特新”企业1.3万户: those who are helped count for the one who helps; null where nobody helps.</summary>
    public Participant? Helper(in ClauseFigure figure, ResolvedMention counted)
    {
        if (counted.Label != "Program" || focus.OwnerIn(figure.Clause) is not { Entity.Label: "Enterprise" or "Institution" or "Park" } helper || !rules.Subjects.Held.End(counted.Entity.Name))
            return null;
        int start = counted.Span.Start;
        start -= figure.Text[Math.Max(0, start - 1)] == '“' ? 1 : 0;
        return rules.Subjects.Helping.LongestAt(figure.Text, start, figure.Clause.Start) > 0 ? helper : null;
    }

    /// <summary>东湖高新区新组建产业技术创新战略联盟5家: what is counted under a title is the subject's.</summary>
    public bool IsOfSubject(in ClauseFigure figure, ResolvedMention counted, ResolvedMention? subject)
        => counted.Label == "Program" && counted.Mention.Surface[^1] != '奖'
            && !(told.HasBefore && IsSelected(figure.Clause, counted.Span.Start))
            && ((subject is not null && subject.Entity.Id != counted.Entity.Id && subject.Label is not ("Program" or "Policy" or "Event") && !rules.Labels.Places.Contains(subject.Label))
                || OfBefore(figure) is not null);

    private static bool IsSelected(Clause clause, int end)
    {
        foreach (var verb in clause.Triggers)
        {
            if (verb.End <= end && verb.FrameOf("SELECTED_FOR") is not null)
                return true;
        }
        return false;
    }

    /// <summary>孵化企业6000家，其中高新技术企业241家: of what was counted before the figure tells a part; under a title the parts are titles of their own
    /// (科学技术奖授奖273项，其中自然科学奖66项). Null where it tells none.</summary>
    public Participant? OfBefore(in ClauseFigure figure)
        => told.Before is { Entity.Label: not "Program" } before && CountingTest.TellsPart(figure.Text, figure.Clause) ? before : null;

    /// <summary>高新技术企业突破1600家，国家级创新平台达到50家: a count of others in the same unit is not of those who hold the title.</summary>
    public bool IsOfOthers(in ClauseFigure figure)
        => told.TitleUnit == figure.Quantity.Unit && figure.Quantity.Unit is "家" or "个" or "所"
            && (focus.At(figure.Clause) ?? told.Noted) is { Entity: { Label: "Program", Name: var title } } && rules.Subjects.Held.End(title)
            && NamesOthers(figure);

    /// <summary>江夏区新增高新技术企业57家，举办培训班18场: what those who hold a title do not do is the act of the place or body that has them.</summary>
    public bool IsOfOwner(in ClauseFigure figure)
        => figure.Clause.Start < figure.Start && rules.Focus.Hosting.LongestAt(figure.Text, figure.Clause.Start) > 0
            && (told.NotedBefore(figure) ?? focus.At(figure.Clause)) is { Entity: { Label: "Program", Name: var title } } && rules.Subjects.Held.End(title);

    private bool NamesOthers(in ClauseFigure figure)
    {
        int start = figure.Clause.Start;
        if (figure.Start - start is < 3 or > DescribedThingFinder.LongestDescription)
            return false;
        string words = figure.Text[start..figure.Start];
        string own = rules.Phrases.Trimmed(rules.Phrases.WithoutReaching(words) ?? words);
        return own.Length > 2 && !figure.Clause.HasTriggerAt(start + words.IndexOf(own, StringComparison.Ordinal)) && rules.Phrases.Verbs.LongestAt(own, 0) == 0
            && !rules.Phrases.Partial.Contains(own) && !own.StartsWith("其中", StringComparison.Ordinal) && figure.Text[start] != '其';
    }
}
