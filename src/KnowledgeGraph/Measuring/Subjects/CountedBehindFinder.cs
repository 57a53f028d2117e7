using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Measuring.Subjects;

/// <summary>Finds the name behind a figure that those who are counted stand under: the title that they get (17个项目获…计划支持), the event that they
/// take part in, the product that they use.</summary>
internal sealed class CountedBehindFinder(FigureRules rules)
{
    private const int LongestUse = 10;

    /// <summary>The name, or null; <paramref name="subject"/> is the clause's own, <paramref name="labels"/> are those under which others are counted.</summary>
    public ResolvedMention? Find(in ClauseFigure figure, ResolvedMention? subject, string[] labels)
    {
        if ((Described(figure, labels) ?? Sized(figure)) is { } thing)
            return thing;
        foreach (var verb in figure.Clause.Triggers)
        {
            bool takesPart = verb.FrameOf("PARTICIPATED_IN") is not null;
            // 学校组织42支队伍参加A大赛: whose they are that take part.
            if (takesPart && subject is { Label: "Institution" or "Enterprise" or "Park" })
                continue;
            if (verb.Start >= figure.End && (takesPart || verb.FrameOf("SELECTED_FOR") is not null))
                return figure.FirstName(verb.End, figure.Clause.End, figure.IsInSection ? rules.Labels.JoinedInSection : rules.Labels.Joined);
        }
        return Used(figure) ?? Ahead(figure) ?? Named(figure, labels);
    }

    /// <summary>全市已有12家A、7家B: the title behind those who are counted, unless the clause speaks of a body or a thing that has them.</summary>
    public ResolvedMention? Titled(in ClauseFigure figure, ResolvedMention? subject, string[] labels)
    {
        if (subject is not (null or { Label: "Agency" or "Region" or "Program" }) || TitleBehind(figure.Sentence, figure.Quantity) is not { } title || Array.IndexOf(labels, title.Label) < 0)
            return null;
        bool goesOn = figure.Start == figure.Clause.Start || figure.Text[figure.Start - 1] is '、' or '和' or '及' or '与';
        bool isCounted = goesOn
            ? figure.Sentence.IndexOf(figure.Quantity) is var index and > 0 && TitleBehind(figure.Sentence, figure.Sentence.Quantities[index - 1]) is not null
            : rules.Subjects.Having.LongestAt(figure.Text, figure.Start, figure.Clause.Start) > 0;
        return isCounted ? title : null;
    }

    /// <summary>认定A等12家企业为B: the title that those who are counted are given.</summary>
    private ResolvedMention? Named(in ClauseFigure figure, string[] labels)
    {
        if (figure.NextGroup is not { Label: "Program", Members: [var title] } group || Array.IndexOf(labels, title.Label) < 0 || group.Start - figure.End > LongestUse)
            return null;
        int noun = rules.Phrases.Acting.LongestAt(figure.Text, Math.Min(figure.End + 2, group.Start), figure.End);
        return noun > 0 && figure.End + noun < group.Start && figure.Text[figure.End + noun] == '为' && figure.Clause.TriggerFrom(figure.Clause.Start) is { } verb && verb.End <= figure.Start && (verb.FrameOf("SELECTED_FOR") ?? verb.FrameOf("APPROVED")) is not null ? title : null;
    }

    /// <summary>设立规模20亿元的…基金: the thing behind 的.</summary>
    private static ResolvedMention? Described(in ClauseFigure figure, string[] labels)
        => figure.Text[Math.Min(figure.End, figure.Text.Length - 1)] == '的' && figure.FirstName(figure.End + 1, figure.Clause.End, labels) is { } thing && thing.Span.Start - figure.End <= ClauseFigure.NearOpening
            ? thing
            : null;

    /// <summary>设立5亿元天使投资基金: the sum is the size of the fund that follows it.</summary>
    private static ResolvedMention? Sized(in ClauseFigure figure)
        => figure.Quantity.IsMoney && figure.FirstName(figure.End, figure.Clause.End, "Fund") is { } fund && fund.Span.Start == figure.End ? fund : null;

    /// <summary>76家企业投保科技保险: the product that those who are counted use.</summary>
    private ResolvedMention? Used(in ClauseFigure figure)
        => figure.NextGroup is { Label: "Product", Members: [var product] } group && group.Start - figure.End <= LongestUse && rules.Subjects.Using.StartsWithin(figure.Text, figure.End, group.Start)
            ? product
            : null;

    /// <summary>23家企业近30项成果，组团参加X交易会: a clause that only counts leads up to what the next one opens with.</summary>
    private static ResolvedMention? Ahead(in ClauseFigure figure)
    {
        if (figure.Clause.Groups.Exists(static g => g.Label != "Industry") || figure.Clause.Triggers.Count > 0 || figure.ClauseBehind is not { Triggers: [var verb, ..] } next || figure.Text[figure.Clause.End] is not ('，' or ','))
            return null;
        return figure.Text[next.Start] is not ('并' or '还' or '也') && verb.Start - next.Start <= ClauseFigure.NearOpening && verb.FrameOf("PARTICIPATED_IN") is not null
            ? figure.FirstName(verb.End, next.End, "Event")
            : null;
    }

    /// <summary>The title that stands right behind a count; null where none does.</summary>
    private static ResolvedMention? TitleBehind(SentenceReading sentence, Quantity count)
    {
        if (count.IsMoney || count.IsRelative)
            return null;
        int next = sentence.FirstMentionFrom(count.Span.End);
        return next < sentence.Mentions.Count && sentence.Mentions[next] is { Label: "Program" } title && title.Span.Start == count.Span.End ? title : null;
    }
}
