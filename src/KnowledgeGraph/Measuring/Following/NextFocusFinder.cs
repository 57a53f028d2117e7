using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Measuring.Following;

/// <summary>Finds what is spoken of behind a clause: its subject, what it brings in, or what was spoken of before it. One instance a document.</summary>
internal sealed class NextFocusFinder(FigureRules rules, ClauseSubjectFinder subjects, BroughtInFinder broughtIn, WholePlaceFinder whole, FigureSubjectTest test, FigureTopics topics, IssuedDocument issued, GrantTest grants)
{
    private const int LongestClosing = 4;
    private readonly OfficeAccounts _offices = new(rules);

    /// <summary>What is spoken of behind the clause, or null; <paramref name="focus"/> is spoken of where it starts, <paramref name="subject"/> is its own subject.</summary>
    public Participant? Find(SentenceReading sentence, Clause clause, Participant? focus, ResolvedMention? subject)
    {
        if (CountingTest.IsSum(sentence.Text, clause))
            return null;
        // A管委会年初预算9860万元，调整后1.12亿元: the office goes on.
        if (_offices.Find(sentence, clause) is { } office)
            return office;
        if (BearerOf(sentence.Text, clause) is { } bearer)
            return test.AsSubject(bearer);
        // 其中高新技术企业5700家，上市公司66家: a part leaves what was spoken of in place.
        if (focus is not null && CountingTest.TellsPart(sentence.Text, clause) && subject is { Label: "Program" })
            return focus;
        // 开展制度试点，全市已有17家单位申请: the whole city of what the sentence speaks of.
        if (whole.OpensAlone(sentence.Text, clause, focus) && subject is not { Mention.Source: MentionSource.Anaphor })
            return null;
        // 《A措施》规定，新认定的瞪羚企业奖励30万元，…: those who are paid are no subject beside the document.
        if (focus is { Entity.Label: "Policy" } && subject is { Label: "Program" } && grants.SetsTerms(sentence.Text, clause))
            return focus;
        return BroughtIn(sentence, clause, subject)
            ?? (subject is null ? WithoutSubject(sentence, clause, focus) : WithSubject(sentence, clause, focus, subject));
    }

    private Participant? BroughtIn(SentenceReading sentence, Clause clause, ResolvedMention? subject)
    {
        // 研究院试行聘任制，引进人才46人: what a body tries out is no subject beside it.
        if (broughtIn.Find(sentence, clause) is not { } brought || (brought.Label == "Program" && subject is not null && rules.Labels.Bodies.Contains(subject.Label)))
            return null;
        var governs = test.AsSubject(brought);
        if (brought.Label == "Policy" && governs.Entity.Label is "Policy" or "Program")
            issued.Note(clause, subject is not null && test.Passes(subject) ? subject.AsParticipant() : null);
        return governs;
    }

    private Participant? WithSubject(SentenceReading sentence, Clause clause, Participant? focus, ResolvedMention subject)
    {
        if (TellsRole(sentence.Text, clause, focus, subject) || PaysInto(sentence.Text, focus, subject))
            return focus;
        bool isCity = test.IsCity(subject);
        // 开展A试点，上海53家机构…: the city only says whose they are that are counted.
        if (isCity && !CountingTest.Qualifies(sentence, subject))
            return topics.OfCity(sentence.Passage, subject);
        bool isSection = sentence.Passage.IsInSection;
        // 某会议 10月21日，某区召开某会议，共有130个项目…: the meeting that the caption names, not the district that holds it.
        if (isSection && rules.Labels.Places.Contains(subject.Label) && topics.Own(sentence.Passage) is { Entity.Label: "Event" } meeting)
            return meeting;
        if (isCity)
            return Kept(sentence, clause, focus);
        return test.Passes(subject) && !(isSection && subject.Label == "Program") ? test.AsSubject(subject) : focus;
    }

    private Participant? WithoutSubject(SentenceReading sentence, Clause clause, Participant? focus)
        => (ToldLast(sentence, clause) ?? FirstOfTwo(sentence, clause))?.AsParticipant()
            ?? (Chosen(clause) is { } chosen ? test.AsSubject(chosen) : Issuer(sentence, clause, focus) ?? Kept(sentence, clause, focus));

    /// <summary>A设立B基金，出台《C》，已引进博士120名: who set up a thing goes on to issue documents, and not the thing.</summary>
    private Participant? Issuer(SentenceReading sentence, Clause clause, Participant? focus)
    {
        if (focus is not { CarriedBy: null, Entity.Label: "Fund" or "Product" or "Platform" or "Event" } || clause.Triggers is not [var act, ..] || act.Start - clause.Start > LongestClosing || act.FrameOf("ISSUED") is not { IsPassive: false })
            return null;
        var opening = sentence.Clauses.Find(static c => c.Groups.Count > 0);
        return opening is not null && opening.Start < clause.Start && subjects.Find(sentence, opening, opening.End) is { } opener && opener.Entity.Id != focus.Entity && test.Passes(opener) ? test.AsSubject(opener) : null;
    }

    private Participant? Kept(SentenceReading sentence, Clause clause, Participant? focus)
        => ReferenceEquals(clause, sentence.Clauses.Find(static c => c.Groups.Count > 0)) && subjects.HasAgent(sentence, clause) ? null : focus;

    /// <summary>大会由A主办，B承办，参展企业321家: somebody's part in what is spoken of.</summary>
    private bool TellsRole(string text, Clause clause, Participant? focus, ResolvedMention subject)
        => focus is { CarriedBy: null } && (rules.Labels.Things.Contains(focus.Entity.Label) || IsBuilt(focus, clause)) && rules.Labels.Bodies.Contains(subject.Label)
            && rules.Focus.Roles.LongestAt(text, clause.End, subject.Span.End) is var role and > 0 && clause.End - subject.Span.End - role <= LongestClosing;

    /// <summary>A基金由B发起，C引导基金认缴3亿元，全年过会项目4个: what goes into the fund that is spoken of.</summary>
    private bool PaysInto(string text, Participant? focus, ResolvedMention subject)
        => focus is { CarriedBy: null, Entity.Label: "Fund" } && focus.Entity != subject.Entity.Id && (subject.Label == "Fund" || rules.Labels.Bodies.Contains(subject.Label))
            && rules.Subjects.PayingIn.LongestAt(text, subject.Span.End) > 0;

    /// <summary>A实验室由国家批准，B公司牵头建设，承担课题26项: an institution that the clause tells who builds or runs.</summary>
    private static bool IsBuilt(Participant spoken, Clause clause)
        => spoken.Entity.Label == "Institution" && clause.Triggers.Exists(static t => t.FrameOf("ESTABLISHED") is not null || t.FrameOf("MANAGES") is not null);

    /// <summary>A公司是B园区的链主企业，研发投入1.3亿元: who is told to be one, and not what it is.</summary>
    private ResolvedMention? BearerOf(string text, Clause clause)
        => clause.Groups is [{ Members: [var bearer] } first, .., { Label: "Program" } title] && first.Start == clause.Start && title.End == clause.End && text[first.End] is '是' or '系' && rules.Labels.Bodies.Contains(bearer.Label)
            ? bearer
            : null;

    /// <summary>其依托单位为A公司，股东15家: who is told last.</summary>
    private ResolvedMention? ToldLast(SentenceReading sentence, Clause clause)
        => sentence.Text[clause.Start] == '其' && clause.Groups is [.., { Members: [var told] } last] && last.End == clause.End && sentence.Text[last.Start - 1] is '为' or '是' && rules.Labels.Bodies.Contains(told.Label)
            ? told
            : null;

    /// <summary>A交易所与B签约，挂牌企业254家: the first of two.</summary>
    private ResolvedMention? FirstOfTwo(SentenceReading sentence, Clause clause)
        => clause.Groups is [{ Split: 1, Members: [{ Label: "Institution" or "Enterprise" or "Park" } one, ..] } pair, ..] && subjects.IsSubject(sentence, clause, pair, clause.End) ? one : null;

    /// <summary>A、B入选C计划，入选单位累计8家: what several are chosen for.</summary>
    private static ResolvedMention? Chosen(Clause clause)
    {
        if (clause.Groups is not [{ Members.Count: > 1, Label: "Enterprise" or "Institution" or "Park" } several, { Label: "Program", Members: [var title] } group, ..])
            return null;
        foreach (var verb in clause.Triggers)
        {
            if (verb.Start >= several.End && verb.End <= group.Start && verb.FrameOf("SELECTED_FOR") is not null)
                return title;
        }
        return null;
    }
}
