using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Measuring;

/// <summary>Tells what a figure is about: the name that it directly belongs to, the subject of its clause, what the text speaks of there,
/// in the section of a district the district. The document's own city is no subject: its figures stand for themselves. One instance a document.</summary>
/// <param name="rules">Words and labels.</param>
/// <param name="city">Full name of the document's city, empty when unknown.</param>
internal sealed class SubjectOfFigure(FigureRules rules, string city)
{
    private static readonly string[] _counted = ["Program", "Fund", "Product", "Event", "Platform"];
    private static readonly string[] _countedInSection = ["Fund", "Event", "Platform", "Product"];
    private static readonly string[] _joined = ["Program", "Event", "Fund"];
    private static readonly string[] _joinedInSection = ["Event"];

    private const int NearOpening = 4;
    private const int LongestUse = 10;
    private const int LongestActor = 6;
    private const int LongestDescription = 20;

    private readonly FigureLeaning _leaning = new(rules);
    private readonly FigureFocus _focus = new(rules, city);
    private (int Sentence, Participant? Subject) _before = (-1, null);
    private (int Segment, Participant? Thing) _noted = (-1, null);
    // The unit in which the sentence has counted a title.
    private string? _titleUnit;
    // What was counted in which unit, for a sentence that goes on counting (另有2家企业…).
    private readonly Dictionary<string, Participant?> _told = new(StringComparer.Ordinal);
    private string _passage = "";
    private Participant? _whole;
    private (int Sentence, Participant Payer)? _payer;

    /// <summary>Looks over the whole text before its figures are asked for.</summary>
    public void Begin(IReadOnlyList<SentenceReading> sentences) => _focus.Begin(sentences);

    /// <summary>Follows the text; every sentence must be entered, in order, before its figures are asked for.</summary>
    public void Enter(SentenceReading sentence)
    {
        _focus.Enter(sentence);
        _whole = FigureFocus.TellsParts(sentence) ? FigureFocus.Carried(_before.Subject ?? _whole) : null;
        _before = (-1, null);
        _noted = (-1, null);
        _titleUnit = null;
        if (_passage != sentence.Passage.Passage.Id)
            _told.Clear();
        _passage = sentence.Passage.Passage.Id;
    }

    /// <summary>The subject, or null for the whole city or nothing named. Figures must come in the order of the text.</summary>
    public Participant? Find(SentenceReading sentence, Quantity quantity)
    {
        bool leans = _before.Sentence == sentence.Span.Start && _leaning.Leans(sentence, quantity);
        var subject = leans ? _before.Subject : IsAdded(sentence, quantity, out var told) ? FigureFocus.Carried(told) : Read(sentence, quantity);
        _before = (sentence.Span.Start, subject);
        _told[quantity.Unit] = subject;
        if (subject is { Entity.Label: "Program" } && !quantity.IsRank && !leans)
            _titleUnit = quantity.Unit;
        return subject;
    }

    /// <summary>8家企业入选A。另有2家企业…: goes on counting what was counted before in that unit.</summary>
    private bool IsAdded(SentenceReading sentence, Quantity quantity, out Participant? told)
    {
        told = null;
        return sentence.ClauseOf(quantity.Span) is { Groups.Count: 0 } clause && rules.Added.LongestAt(sentence.Text, clause.Start) is var word and > 0
            && quantity.Span.Start - clause.Start - word <= NearOpening && _told.TryGetValue(quantity.Unit, out told) && told is not null;
    }

    /// <summary>A公司受托管理B基金，投向…，总规模890亿元: the last fund of the sentence.</summary>
    private Participant? OfFund(SentenceReading sentence, Clause clause, Quantity quantity)
        => rules.OfFunds.LongestAt(sentence.Text, clause.Start) > 0 && !clause.Groups.Exists(g => g.End <= quantity.Span.Start)
            ? LastInside(sentence, sentence.Span.Start, clause.Start, "Fund")?.AsParticipant()
            : null;

    /// <summary>A基金参股设立B基金，认缴5000万元: who paid in the clause before.</summary>
    private Participant? Payer(SentenceReading sentence, Clause clause, Quantity quantity)
    {
        int index = sentence.Clauses.IndexOf(clause) - 1;
        if (index < 0 || clause.Groups.Count > 0 || rules.PayingIn.LongestAt(sentence.Text, clause.Start) is not (var word and > 0) || quantity.Span.Start - clause.Start - word > NearOpening)
            return null;
        return sentence.Clauses[index] is { Groups: [{ Label: "Fund" or "Enterprise", Members: [var payer] } first, { Label: "Fund" or "Enterprise" }, ..] } before && before.Triggers.Exists(t => t.Start >= first.End && t.FrameOf("INVESTED_IN") is not null)
            ? payer.AsParticipant()
            : null;
    }

    private Participant? Read(SentenceReading sentence, Quantity quantity)
    {
        var passage = sentence.Passage;
        bool inSection = passage.Place is not null && !passage.IsPlaceOfDocument;
        var clause = sentence.ClauseOf(quantity.Span);
        if (clause is null)
            return passage.Place;
        if ((Shared(sentence, clause, quantity) ?? Owner(sentence, clause, quantity)) is { } shared)
            return shared;
        if (OfFund(sentence, clause, quantity) is { } managed)
            return managed;
        if (Payer(sentence, clause, quantity) is { } payer)
        {
            _payer = (sentence.Span.Start, payer);
            return payer;
        }
        if (_payer is { } paid && paid.Sentence == sentence.Span.Start && FigureLeaning.IsShareOfBefore(sentence, quantity))
            return paid.Payer;
        if (FigureFocus.IsSum(sentence.Text, clause))
            return quantity.Unit == "%" ? _focus.At(sentence.Clauses[Math.Max(0, sentence.Clauses.IndexOf(clause) - 1)]) : null;
        if (IsShare(sentence, clause, quantity) && _focus.At(clause) is { } whole)
            return whole;
        var subject = _focus.SubjectOf(sentence, clause, quantity.Span.Start);
        if ((Founded(sentence, clause, quantity, inSection) ?? Provided(sentence, quantity)) is { } told)
            return told.AsParticipant();
        if (IsLevel(sentence, quantity))
        {
            _noted = (-1, null);
            return _focus.OwnerIn(clause) ?? (inSection ? passage.Place : null);
        }
        // 光大银行…服务“专精特新”企业1.3万户: those who are helped count for the one who helps.
        if (_focus.OwnerIn(clause) is { Entity.Label: "Enterprise" or "Institution" or "Park" } helper && Owned(sentence, clause, quantity, inSection) is { Label: "Program" } helped && rules.Held.LongestAt(helped.Entity.Name, helped.Entity.Name.Length) > 0
            && rules.Helping.LongestAt(sentence.Text, helped.Span.Start - (sentence.Text[Math.Max(0, helped.Span.Start - 1)] == '“' ? 1 : 0), clause.Start) > 0)
            return helper;
        if (Owned(sentence, clause, quantity, inSection) is { } owned && !IsPart(sentence, clause, owned, subject))
            return Noted(sentence, clause, owned);
        if (IsPartOfBefore(sentence, clause) && subject is not { Label: "Product" or "Fund" or "Platform" or "Park" or "Alliance" or "Enterprise" or "Institution" })
            return _before.Subject;
        if (subject is { Label: "Program" } && Paying(sentence, clause, quantity) is { } fund)
            return fund.AsParticipant();
        if (subject is not null && _focus.CanBeSubject(subject) && !(inSection && subject.Label == "Program" && (_focus.IsOfWhole(sentence.Text, clause) || FigureFocus.IsCounted(sentence, subject))))
            return _focus.AsSubject(subject);
        if (Served(sentence, clause, quantity, inSection) is { } served)
            return Noted(sentence, clause, served);
        if (subject is null && Described(sentence, clause, quantity) is { } described)
            return described.AsParticipant();
        if (Attended(sentence, clause, quantity) is { } attended)
            return attended.AsParticipant();
        if (!inSection && Settled(sentence, clause, quantity) is { } settled)
            return Noted(sentence, clause, settled);
        if (_focus.IsOfWholeAlone(sentence.Text, clause, _focus.At(clause)))
            return _focus.IsOfCity(sentence.Text, clause) ? null : passage.Place;
        return Spoken(sentence, clause, quantity, subject) ?? (inSection ? passage.Place : Titled(sentence, clause, quantity) ?? passage.Place);
    }

    /// <summary>A联合B等18家单位发起成立C联盟: those who are counted found it.</summary>
    private ResolvedMention? Founded(SentenceReading sentence, Clause clause, Quantity quantity, bool inSection)
    {
        if (quantity.Unit.EndsWith('元') || sentence.Text[Math.Max(0, quantity.Span.Start - 1)] != '等' || _focus.BroughtIn(sentence, clause, inSection) is not { Label: "Alliance" or "Fund" or "Platform" or "Institution" or "Park" or "Enterprise" } brought)
            return null;
        return brought.Span.Start >= quantity.Span.End && clause.TriggerFrom(quantity.Span.End) is { } verb && verb.Start - quantity.Span.End <= LongestActor && verb.FrameOf("ESTABLISHED") is not null && rules.Acting.LongestAt(sentence.Text, quantity.Span.End + 2) > 0 ? brought : null;
    }

    /// <summary>《A办法》共6章32条: what a document holds is its own, whatever it governs.</summary>
    private static ResolvedMention? Provided(SentenceReading sentence, Quantity quantity)
        => quantity.Unit is "条" or "章" ? LastInside(sentence, sentence.Span.Start, quantity.Span.Start, "Policy") : null;

    /// <summary>省级31家: a level alone counts others than the title before it.</summary>
    private bool IsLevel(SentenceReading sentence, Quantity quantity)
        => rules.Levels.LongestBefore(sentence.Text, quantity.Span.Start, sentence.Span.Start + 1) is var level and > 0 && sentence.Text[quantity.Span.Start - level - 1] == '、';

    /// <summary>拥有高新技术企业620家，技术合同成交额120亿元: what only a place or a body has.</summary>
    private bool IsOfPlace(SentenceReading sentence, Clause clause)
        => rules.OfPlaces.StartsWithin(sentence.Text, clause.Start, Math.Min(clause.End, clause.Start + NearOpening + 1));

    /// <summary>科创板…：高新技术企业占比90%: a share of what is spoken of.</summary>
    private static bool IsShare(SentenceReading sentence, Clause clause, Quantity quantity)
        => quantity.Unit == "%" && sentence.Text.AsSpan(clause.Start, quantity.Span.Start - clause.Start).TrimEnd("约近超过达为 ").EndsWith("占比")
            && clause.Groups is [{ Label: "Program" or "Industry" } part, ..] && part.Start - clause.Start <= NearOpening;

    /// <summary>高新技术企业突破1600家，国家级创新平台达到50家: a count of others in the same unit is not of those who hold the title.</summary>
    private bool CountsOthers(SentenceReading sentence, Clause clause, Quantity quantity)
    {
        if (_titleUnit != quantity.Unit || quantity.Unit is not ("家" or "个" or "所") || (_focus.At(clause) ?? _noted.Thing) is not { Entity: { Label: "Program", Name: var title } } || rules.Held.LongestAt(title, title.Length) == 0 || quantity.Span.Start - clause.Start is < 3 or > LongestDescription)
            return false;
        string words = sentence.Text[clause.Start..quantity.Span.Start];
        string own = rules.WithoutTails(rules.WithoutLeads(rules.WithoutReaching(words) ?? words));
        return own.Length > 2 && !clause.HasTriggerAt(clause.Start + words.IndexOf(own, StringComparison.Ordinal)) && rules.Verbs.LongestAt(own, 0) == 0 && !rules.Partial.Contains(own) && !own.StartsWith("其中", StringComparison.Ordinal) && sentence.Text[clause.Start] != '其';
    }

    /// <summary>What is spoken of where the clause says nothing itself.</summary>
    private Participant? Spoken(SentenceReading sentence, Clause clause, Quantity quantity, ResolvedMention? subject)
    {
        if (_focus.ActsUnknown(sentence, clause, quantity.Span.Start))
            return null;
        if (IsOfPlace(sentence, clause) && _focus.At(clause) is { CarriedBy: null } place && rules.Places.Contains(place.Entity.Label))
            return place;
        if (IsOfPlace(sentence, clause) && (_focus.At(clause) ?? _noted.Thing) is { Entity.Label: "Program" or "Product" or "Event" or "Policy" })
            return _focus.OwnerIn(clause);
        if (CountsOthers(sentence, clause, quantity))
            return _focus.OwnerIn(clause);
        if (_noted.Thing is not null && _noted.Segment == Segment(sentence, quantity.Span.Start) && !_focus.AddsAnAct(sentence, clause))
            return _noted.Thing;
        // 杭州在全球科技集群中排第14位: a rank is the city's own.
        if (subject is not null && _focus.IsCity(subject) && !FigureFocus.Qualifies(sentence, subject))
            return quantity.IsRank ? subject.AsParticipant() : _focus.CityAs(sentence, subject);
        // What the sentence itself names is nearer than the whole of which 其中 tells a part.
        var focus = _focus.At(clause);
        if (focus is { CarriedBy: null })
            return focus;
        // “履约贷”…。市科委与市金融办联合7家银行签署…: what a body does next is not the product's.
        var carried = focus is { Entity.Label: "Product" } && _focus.HasAgent(sentence, clause) ? null : focus;
        return _whole ?? carried ?? Based(sentence, clause, quantity)?.AsParticipant();
    }

    /// <summary>由100多家银行参加的A联盟, 拥有企业2500家的B园区: a figure in the words before a noun.</summary>
    private static ResolvedMention? Described(SentenceReading sentence, Clause clause, Quantity quantity)
        => FirstInside(sentence, quantity.Span.End, clause.End) is { Label: "Alliance" or "Park" or "Platform" or "Event" or "Institution" or "Fund" or "Product" } thing
            && thing.Span.Start - quantity.Span.End <= LongestDescription && sentence.Text[thing.Span.Start - 1] == '的'
            && !sentence.HasFigure(quantity.Span.End, thing.Span.Start)
            && sentence.Text.AsSpan(quantity.Span.End, thing.Span.Start - quantity.Span.End).IndexOf('的') == thing.Span.Start - 1 - quantity.Span.End
            ? thing
            : null;

    /// <summary>举办X论坛，300名专家参会: the event that those who are counted came to.</summary>
    private ResolvedMention? Attended(SentenceReading sentence, Clause clause, Quantity quantity)
        => rules.Attended.StartsWithin(sentence.Text, quantity.Span.End, clause.End)
            ? LastInside(sentence, sentence.Span.Start, clause.End, "Event")
            : null;

    /// <summary>首批2家企业在A交易所挂牌, 35家企业入驻B园区: where those who are counted came to.</summary>
    private ResolvedMention? Settled(SentenceReading sentence, Clause clause, Quantity quantity)
    {
        int next = clause.FirstGroupFrom(quantity.Span.End);
        if (next == clause.Groups.Count || clause.Groups[next] is not { Label: "Institution" or "Park" or "Platform", Members: [var home] } group || quantity.Unit.EndsWith('元'))
            return null;
        return Enters(clause, quantity.Span.End, group.Start) || (sentence.Text[group.Start - 1] == '在' && rules.Settled.LongestAt(sentence.Text, group.End) > 0) ? home : null;
    }

    private static bool Enters(Clause clause, int start, int end)
    {
        foreach (var verb in clause.Triggers)
        {
            if (verb.Start >= start && verb.End == end && verb.FrameOf("LOCATED_IN") is { IsReversed: false, IsNamed: false })
                return true;
        }
        return false;
    }

    /// <summary>依托A中心，集聚科学家500人: where nobody else is named, it is A's.</summary>
    private static ResolvedMention? Relied(SentenceReading sentence, Clause clause)
    {
        var first = sentence.Clauses[0];
        return !ReferenceEquals(first, clause) && string.CompareOrdinal(sentence.Text, first.Start, "依托", 0, 2) == 0 && first.Groups is [{ Label: "Park" or "Platform" or "Institution", Members.Count: 1 } relied, ..] && relied.Start == first.Start + 2
            ? relied.Members[0]
            : null;
    }

    /// <summary>按照《A》，每年补贴1.5万元: what a document grants is the document's where nobody is said to pay.</summary>
    private ResolvedMention? Based(SentenceReading sentence, Clause clause, Quantity quantity)
    {
        if (Relied(sentence, clause) is { } relied)
            return relied;
        if (!(quantity.Unit.EndsWith('元') || quantity.Unit == "%") || clause.Groups.Exists(static g => g.Label == "Agency") || sentence.Clauses[0].Groups is not [{ Label: "Policy" } policy, ..])
            return null;
        return rules.Basis.LongestAt(sentence.Text, sentence.Clauses[0].Start) is var word and > 0 && policy.Start - sentence.Clauses[0].Start - word <= 1 ? policy.Members[0] : null;
    }

    /// <summary>新增3家全国双创示范基地: the title that the figure counts; else the body that acts.</summary>
    private Participant? Titled(SentenceReading sentence, Clause clause, Quantity quantity)
    {
        var title = FirstInside(sentence, quantity.Span.End, clause.End, "Program");
        // 新增A等14家单位为B: the title that those who are counted get.
        bool isCounted = title is not null && (title.Span.Start - quantity.Span.End <= 1 || sentence.Text.AsSpan(quantity.Span.End, title.Span.Start - quantity.Span.End) is ['单' or '企' or '机', _, '为' or '“']);
        return (isCounted ? title : _focus.ActorOf(sentence, clause, quantity.Span.Start))?.AsParticipant();
    }

    /// <summary>东湖高新区新组建产业技术创新战略联盟5家: what is counted under a title is the subject's.</summary>
    private bool IsPart(SentenceReading sentence, Clause clause, ResolvedMention owned, ResolvedMention? subject)
        => owned.Label == "Program" && owned.Mention.Surface[^1] != '奖'
            && !(_before.Sentence == sentence.Span.Start && IsSelected(clause, owned.Span.Start))
            && ((subject is not null && subject.Entity.Id != owned.Entity.Id && subject.Label is not ("Program" or "Policy" or "Event") && !rules.Places.Contains(subject.Label))
                || IsPartOfBefore(sentence, clause));

    private static bool IsSelected(Clause clause, int end)
    {
        foreach (var verb in clause.Triggers)
        {
            if (verb.End <= end && verb.FrameOf("SELECTED_FOR") is not null)
                return true;
        }
        return false;
    }

    /// <summary>孵化企业6000家，其中高新技术企业241家: a part of what was counted before; under a title the parts are titles of their own
    /// (科学技术奖授奖273项，其中自然科学奖66项).</summary>
    private bool IsPartOfBefore(SentenceReading sentence, Clause clause)
        => _before.Sentence == sentence.Span.Start && _before.Subject is { Entity.Label: not "Program" } && string.CompareOrdinal(sentence.Text, clause.Start, "其中", 0, 2) == 0;

    /// <summary>What a figure without a subject serves: the thing behind it that the clause brings in (12家单位发起…联盟), for a sum also
    /// what it is paid out of (获…基金奖励100万元).</summary>
    private ResolvedMention? Served(SentenceReading sentence, Clause clause, Quantity quantity, bool inSection)
    {
        if (_focus.BroughtIn(sentence, clause, inSection) is { } brought && brought.Span.Start >= quantity.Span.End)
            return brought;
        if (Paying(sentence, clause, quantity) is { } fund && !(inSection && IsReceived(clause, fund)))
            return fund;
        return PutUp(sentence, clause, quantity) ?? Paid(clause, quantity) ?? Brought(sentence, clause, quantity, inSection);
    }

    /// <summary>各出5亿元，发起A基金: what the next clause makes of the sum.</summary>
    private static ResolvedMention? PutUp(SentenceReading sentence, Clause clause, Quantity quantity)
    {
        int index = sentence.Clauses.IndexOf(clause) + 1;
        if (!quantity.Unit.EndsWith('元') || index >= sentence.Clauses.Count || clause.End - quantity.Span.End > 1 || !clause.Triggers.Exists(static t => t.Frames.Exists(static f => f.IsOnward)))
            return null;
        var next = sentence.Clauses[index];
        return next.Triggers.Count > 0 && next.Triggers[0].Start - next.Start <= NearOpening && next.BroughtIn() is { Label: "Fund" or "Enterprise" } made ? made.Members[0] : null;
    }

    /// <summary>向A中心拨付首笔经费600万元: where nobody else is named, the sum is told of the one that gets it.</summary>
    private ResolvedMention? Paid(Clause clause, Quantity quantity)
        => quantity.Unit.EndsWith('元') && clause.LastTriggerTo(quantity.Span.Start) is { } verb && verb.FrameOf("FUNDED") is { IsDative: true } && verb.FrameOf("INVESTED_IN") is null
            && clause.LastGroupTo(verb.Start) is { Members: [var receiver] } group && verb.Start - group.End <= 2 && IsReceiver(receiver)
            && (clause.Groups[0] == group || clause.Groups[0].Label == "Agency")
            ? receiver
            : null;

    /// <summary>为1.87万户企业落实加计扣除: what those who are counted get.</summary>
    private ResolvedMention? Brought(SentenceReading sentence, Clause clause, Quantity quantity, bool inSection)
    {
        if (inSection || quantity.Span.Start == clause.Start || sentence.Text[quantity.Span.Start - 1] is not ('为' or '向' or '给'))
            return null;
        int next = clause.FirstGroupFrom(quantity.Span.End);
        return next < clause.Groups.Count && clause.Groups[next] is { Label: "Program" or "Product" or "Fund", Members: [var thing] } group && _focus.HasVerb(sentence, quantity.Span.End, group.Start) ? thing : null;
    }

    /// <summary>获…基金奖励100万元: what a sum is paid out of.</summary>
    private ResolvedMention? Paying(SentenceReading sentence, Clause clause, Quantity quantity)
        => quantity.Unit.EndsWith('元') || quantity.Unit == "%"
            ? LastInside(sentence, clause.Start, quantity.Span.Start, "Fund")
            : null;

    /// <summary>国家软科学计划4项，包括…: what a figure counted is spoken of up to the next semicolon; a part of it (其中…) and a place are not.</summary>
    private Participant Noted(SentenceReading sentence, Clause clause, ResolvedMention owned)
    {
        if (!rules.Places.Contains(owned.Label) && string.CompareOrdinal(sentence.Text, clause.Start, "其中", 0, 2) != 0)
            _noted = (Segment(sentence, clause.Start), owned.AsParticipant());
        return owned.AsParticipant();
    }

    /// <summary>Where the part of the sentence between semicolons starts.</summary>
    private static int Segment(SentenceReading sentence, int at)
    {
        int start = sentence.Text.AsSpan(sentence.Span.Start..at).LastIndexOfAny('；', ';');
        return sentence.Span.Start + Math.Max(0, start);
    }

    /// <summary>The counted thing itself: 科技兴农项目76项, or the title that the counted ones get: 17个项目获…计划支持.</summary>
    private ResolvedMention? Owned(SentenceReading sentence, Clause clause, Quantity quantity, bool inSection)
    {
        string[] labels = inSection ? _countedInSection : _counted;
        bool receives = inSection || IsReceiver(_focus.SubjectOf(sentence, clause, quantity.Span.Start));
        if ((Counted(sentence, clause, quantity, inSection, receives, labels) ?? Followed(sentence, clause, quantity, receives)) is { } before)
            return before;
        return Behind(sentence, clause, quantity, inSection, labels);
    }

    /// <summary>获创新基金项目10项: in a district's section what is counted under a fund is the district's, what a fund pays is the fund's.</summary>
    private static ResolvedMention? Counted(SentenceReading sentence, Clause clause, Quantity quantity, bool inSection, bool receives, string[] labels)
    {
        for (int i = sentence.Mentions.Count - 1; i >= 0; i--)
        {
            var name = sentence.Mentions[i];
            if (name.Span.Start >= clause.Start && name.Span.End <= quantity.Span.Start && Array.IndexOf(labels, name.Label) >= 0 && !(name.Label == "Fund" && ((inSection && !quantity.Unit.EndsWith('元')) || (receives && IsReceived(clause, name))))
                && FigureFocus.Filler().IsMatch(sentence.Text.AsSpan(name.Span.End, quantity.Span.Start - name.Span.End)))
                // 参股A、B两支基金: the number of those that are listed is of none of them.
                return name.Span.End == quantity.Span.Start && ListTo(clause, name)?.Members.Count == quantity.Value ? null : Total(sentence.Text, clause, name);
        }
        return null;
    }

    /// <summary>A、B共为81家企业承保: a figure of all that are listed stands under the first.</summary>
    private static ResolvedMention Total(string text, Clause clause, ResolvedMention name)
        => text[name.Span.End] is '共' or '合' && ListTo(clause, name) is { } list ? list.Members[0] : name;

    /// <summary>A公司获得B基金2000万元注资: one that can be paid, so that the sum is its own.</summary>
    private bool IsReceiver(ResolvedMention? subject) => subject is not null && (rules.Bodies.Contains(subject.Label) || subject.Label is "Park" or "Alliance" or "Platform");

    /// <summary>获得各项科技扶持资金2200万元: a fund that one draws from.</summary>
    private static bool IsReceived(Clause clause, ResolvedMention fund)
    {
        return clause.LastTriggerTo(fund.Span.Start) is { } verb && verb.Frames.Exists(static f => f is { Relation: "FUNDED", IsReversed: true });
    }

    /// <summary>两江新区43家、重庆高新区28家: a name that the figure follows at once.</summary>
    private ResolvedMention? Followed(SentenceReading sentence, Clause clause, Quantity quantity, bool receives)
    {
        for (int i = sentence.Mentions.Count - 1; i >= 0; i--)
        {
            var name = sentence.Mentions[i];
            if (name.Span.Start >= clause.Start && name.Span.End == quantity.Span.Start && name.Label is not "Program" && _focus.CanBeSubject(name) && !IsListed(clause, name) && !(receives && name.Label == "Fund" && IsReceived(clause, name)))
                return name;
        }
        return null;
    }

    private ResolvedMention? Behind(SentenceReading sentence, Clause clause, Quantity quantity, bool inSection, string[] labels)
    {
        // 设立规模20亿元的…基金: the thing behind 的.
        var direct = sentence.Text[Math.Min(quantity.Span.End, sentence.Text.Length - 1)] == '的' ? FirstInside(sentence, quantity.Span.End + 1, clause.End, labels) : null;
        if (direct is not null && direct.Span.Start - quantity.Span.End <= NearOpening)
            return direct;
        // 设立5亿元天使投资基金: the sum is the size of the fund that follows it.
        if (quantity.Unit.EndsWith('元') && FirstInside(sentence, quantity.Span.End, clause.End, "Fund") is { } sized && sized.Span.Start == quantity.Span.End)
            return sized;
        foreach (var verb in clause.Triggers)
        {
            // 学校组织42支队伍参加A大赛: whose they are that take part.
            if (verb.FrameOf("PARTICIPATED_IN") is not null && _focus.SubjectOf(sentence, clause, quantity.Span.Start) is { Label: "Institution" or "Enterprise" or "Park" })
                continue;
            if (verb.Start >= quantity.Span.End && verb.Frames.Exists(static f => f.Relation is "SELECTED_FOR" or "PARTICIPATED_IN"))
                return FirstInside(sentence, verb.End, clause.End, inSection ? _joinedInSection : _joined);
        }
        return Used(sentence, clause, quantity) ?? NextTitle(sentence, clause);
    }

    /// <summary>76家企业投保科技保险: the product that those who are counted use.</summary>
    private ResolvedMention? Used(SentenceReading sentence, Clause clause, Quantity quantity)
    {
        int next = clause.FirstGroupFrom(quantity.Span.End);
        return next < clause.Groups.Count && clause.Groups[next] is { Label: "Product", Members: [var product] } group && group.Start - quantity.Span.End <= LongestUse && rules.Using.StartsWithin(sentence.Text, quantity.Span.End, group.Start) ? product : null;
    }

    /// <summary>23家企业近30项成果，组团参加X交易会: a clause that only counts leads up to what the next one opens with.</summary>
    private static ResolvedMention? NextTitle(SentenceReading sentence, Clause clause)
    {
        int index = sentence.Clauses.IndexOf(clause) + 1;
        if (clause.Groups.Exists(static g => g.Label != "Industry") || clause.Triggers.Count > 0 || index >= sentence.Clauses.Count || sentence.Text[clause.End] is not ('，' or ','))
            return null;
        var next = sentence.Clauses[index];
        if (sentence.Text[next.Start] is '并' or '还' or '也')
            return null;
        return next.Triggers.Count > 0 && next.Triggers[0].Start - next.Start <= NearOpening && next.Triggers[0].Frames.Exists(static f => f.Relation == "PARTICIPATED_IN")
            ? FirstInside(sentence, next.Triggers[0].End, next.End, "Event")
            : null;
    }

    /// <summary>奇米网络、驿路通3家: a figure behind a list counts the list.</summary>
    private static bool IsListed(Clause clause, ResolvedMention mention)
        => ListTo(clause, mention) is not null;

    /// <summary>The list of several names that ends with the name, or null.</summary>
    private static MentionGroup? ListTo(Clause clause, ResolvedMention last)
    {
        foreach (var group in clause.Groups)
        {
            if (group.Members.Count > 1 && group.Members[^1] == last)
                return group;
        }
        return null;
    }

    /// <summary>安排市科委科学技术支出30.6亿元: a body behind the verb, with nothing but the noun between it and the figure, is the one that has it.</summary>
    private Participant? Owner(SentenceReading sentence, Clause clause, Quantity quantity)
    {
        var agency = LastInside(sentence, clause.Start, quantity.Span.Start);
        return agency is { Label: "Agency" }
            && quantity.Unit.EndsWith('元') && !IsReceived(clause, agency)
            && _focus.HasVerb(sentence, clause.Start, agency.Span.Start)
            && !rules.IsBehindPreposition(sentence.Text, agency.Span.Start)
            && !_focus.HasVerb(sentence, agency.Span.End, quantity.Span.Start)
            ? agency.AsParticipant()
            : null;
    }

    /// <summary>A、B分别获贷2000万元和800万元: the first figure is the first one's and so on; null when the counts differ.</summary>
    private Participant? Shared(SentenceReading sentence, Clause clause, Quantity quantity)
        => sentence.Text.AsSpan(clause.Start, clause.End - clause.Start).Contains("分别", StringComparison.Ordinal) ? InTurn(sentence, clause, quantity) : null;

    private Participant? InTurn(SentenceReading sentence, Clause clause, Quantity quantity)
    {
        var run = sentence.Quantities.Where(q => q.Unit == quantity.Unit && q.Span.Start >= clause.Start && q.Span.End <= clause.End).ToList();
        var group = sentence.Clauses.Where(c => c.Start <= clause.Start).SelectMany(c => c.Groups)
            .LastOrDefault(g => g.Members.Count == run.Count && g.End <= run[0].Span.Start && g.Label is not "Industry" && !rules.IsBehindPreposition(sentence.Text, g.Start));
        bool listed = run.Count > 1 && run.Zip(run.Skip(1)).All(pair => sentence.Text[pair.First.Span.End..pair.Second.Span.Start] is "、" or "和" or "与");
        return (listed || run.Count > 1 && group is not null && clause.Groups.Contains(group)) && group is not null ? group.Members[run.IndexOf(quantity)].AsParticipant() : null;
    }

    /// <summary>The first name in the stretch, of <paramref name="labels"/> where there are any; names stand in the order of the text.</summary>
    private static ResolvedMention? FirstInside(SentenceReading sentence, int start, int end, params ReadOnlySpan<string> labels)
    {
        foreach (var mention in sentence.Mentions)
        {
            if (mention.Span.Start >= start && mention.Span.End <= end && (labels.IsEmpty || labels.Contains(mention.Label)))
                return mention;
        }
        return null;
    }

    /// <summary>As the other, the last one.</summary>
    private static ResolvedMention? LastInside(SentenceReading sentence, int start, int end, params ReadOnlySpan<string> labels)
    {
        for (int i = sentence.Mentions.Count - 1; i >= 0; i--)
        {
            var mention = sentence.Mentions[i];
            if (mention.Span.Start >= start && mention.Span.End <= end && (labels.IsEmpty || labels.Contains(mention.Label)))
                return mention;
        }
        return null;
    }
}
