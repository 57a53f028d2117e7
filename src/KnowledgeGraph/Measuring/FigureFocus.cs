using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Measuring;

/// <summary>What the text speaks of, clause by clause: the thing that is the clause's subject, or that the clause brings in
/// (推出“药链贷”，首批授信企业42家). A body that acts ends what was spoken of; a clause that names nothing carries it on. One instance a document.</summary>
/// <param name="rules">Words and labels.</param>
/// <param name="city">Full name of the document's city: its figures stand for themselves. Empty when unknown.</param>
internal sealed partial class FigureFocus(FigureRules rules, string city)
{
    private const int LongestClosing = 4;
    private const int LongestPlan = 8;
    private const string Market = "技术市场";

    private readonly List<(Clause Clause, Participant? Focus)> _entering = [];
    private readonly FigureTopics _topics = new(rules);
    private readonly TermSet _whole = rules.WholeWords;
    private CaptionTopics? _captions;
    private ResolvedPassage? _passage;
    private bool[] _isFollowed = [];
    private int _entered;
    private Participant? _focus;
    private EntityId? _counted;
    private (Participant? Part, Participant? Whole)? _part;
    private (Clause? Clause, int End) _verb;
    private readonly List<(Clause Clause, Participant? Owner)> _owners = [];
    private (Clause Clause, Participant? Issuer)? _issued;

    /// <summary>Looks over the whole text for captions that stand together, and for the sentences that need not be followed.</summary>
    public void Begin(IReadOnlyList<SentenceReading> sentences)
    {
        _captions = new CaptionTopics(sentences, rules);
        _isFollowed = Followed(sentences);
        _entered = 0;
    }

    /// <summary>What a sentence speaks of matters up to the last figure of its passage; only the lines of a chart hand it on to the next passage.</summary>
    private static bool[] Followed(IReadOnlyList<SentenceReading> sentences)
    {
        bool[] isFollowed = new bool[sentences.Count];
        for (int i = sentences.Count - 1; i >= 0; i--)
        {
            bool goesOn = i + 1 < sentences.Count && isFollowed[i + 1] && ReferenceEquals(sentences[i].Passage, sentences[i + 1].Passage);
            isFollowed[i] = goesOn || sentences[i].Quantities.Count > 0 || FigureTopics.IsLine(sentences[i].Passage);
        }
        return isFollowed;
    }

    /// <summary>Follows the sentence; sentences must come in the order of the text.</summary>
    public void Enter(SentenceReading sentence)
    {
        _entering.Clear();
        _owners.Clear();
        _issued = null;
        var passage = sentence.Passage;
        if (!_isFollowed[_entered++] && ReferenceEquals(_passage, passage))
            return;
        bool isSection = passage.Place is not null && !passage.IsPlaceOfDocument;
        if (!ReferenceEquals(_passage, passage))
            (_passage, _focus) = (passage, Topic(passage));
        else if (isSection)
            _focus = _topics.Own(passage);
        else
            _focus = _topics.Title(passage) is { } title && passage.Passage.Text[0] == '【' ? title : IsActOfAnother(sentence) || (_counted is not null && _focus?.Entity == _counted) ? null : Carried(_part is { } part && part.Part == _focus ? part.Whole : _focus);
        (_counted, _part) = (null, null);
        if (!_isFollowed[_entered - 1])
            return;
        Participant? before = _focus, carried = _focus, owner = null;
        int segment = sentence.Span.Start;
        bool opened = false;
        foreach (var clause in sentence.Clauses)
        {
            if (clause.Start > sentence.Span.Start && sentence.Text[clause.Start - 1] is '；' or ';')
            {
                // A semicolon ends what its part of the sentence was about; figures of one thing stand side by side in such parts.
                if (!sentence.HasFigure(segment, clause.Start))
                    carried = before;
                _focus = carried;
                segment = clause.Start;
            }
            else if (carried is not null && AddsAnAct(sentence, clause) && IsOwner(carried))
            {
                _focus = carried;
            }
            // 出台《A细则》，当年发榜12项: what is done in the year is the act of the one who issued it.
            if (_issued is { } issued && _entering.Count > 0 && ReferenceEquals(issued.Clause, _entering[^1].Clause) && CountsFirst(sentence, clause) && rules.Yearly.LongestAt(sentence.Text, clause.Start) > 0)
                _focus = issued.Issuer;
            _entering.Add((clause, _focus));
            var subject = SubjectOf(sentence, clause, clause.End);
            owner = Opener(clause) ?? (subject is not null && CanBeSubject(subject) && IsOwner(subject.Label) ? subject.AsParticipant() : owner ?? (IsOwner(carried) ? carried : null));
            _owners.Add((clause, owner));
            if (subject is { Label: "Program" } && IsCounted(sentence, subject))
                _counted = subject.Entity.Id;
            var whole = _focus;
            _focus = After(sentence, clause, subject, isSection);
            // 由A、B组建，其中A持股50%: the next sentence does not go on with the part.
            if (subject is not null && string.CompareOrdinal(sentence.Text, clause.Start, "其中", 0, 2) == 0)
                _part = (_focus, whole);
            // 截至年底，A园区拥有企业82家；专利566件: a date may stand before the clause that tells whom the sentence is about.
            if (subject is not null && (ReferenceEquals(clause, sentence.Clauses[0]) || (!opened && segment == sentence.Span.Start && IsOwner(_focus))))
                carried = _focus;
            opened |= clause.Groups.Count > 0;
        }
    }

    /// <summary>What the headings tell; a line of a chart goes on with what the line above named, before all headings.</summary>
    private Participant? Topic(ResolvedPassage passage)
    {
        var above = _topics.Enter(passage);
        var line = _topics.IsCaption ? Carried(_focus) : null;
        return (_focus is { CarriedBy: null } ? line : null) ?? above ?? _captions?.Of(passage) ?? line;
    }

    /// <summary>“科创贷”支持企业3800家。新增孵化载体55家: a sentence that opens with an act that no product, document or meeting can do.</summary>
    private bool IsActOfAnother(SentenceReading sentence)
        => _focus is { Entity.Label: "Product" or "Policy" or "Event" } && rules.Acts.LongestAt(sentence.Text, sentence.Span.Start) > 0;

    /// <summary>设立A基金，并计划新设基金10支: what 并 adds is the act of the one whom the sentence is about.</summary>
    public bool AddsAnAct(SentenceReading sentence, Clause clause)
        => sentence.Text[clause.Start] is '并' or '还' && rules.Acts.StartsWithin(sentence.Text, clause.Start + 1, Math.Min(clause.End, clause.Start + LongestPlan));

    /// <summary>市科技担保公司为860家企业提供担保: a body that nobody knows, and that is not counted, acts before <paramref name="end"/>, so that nothing is carried.</summary>
    public bool ActsUnknown(SentenceReading sentence, Clause clause, int end)
    {
        for (int i = clause.Start + 2; i < end; i++)
        {
            if ("为向对将已共获与".Contains(sentence.Text[i], StringComparison.Ordinal) && rules.UnknownBodies.EndAt(sentence.Text, i, clause.Start) && NameAt(sentence, i - 1) is null)
                return !sentence.HasFigure(clause.Start, i);
        }
        return false;
    }

    private bool IsOwner(Participant? focus)
        => focus is not null && IsOwner(focus.Entity.Label);

    private bool IsOwner(string label) => label == "Park" || rules.Bodies.Contains(label) || rules.Places.Contains(label);

    /// <summary>True for a sentence that 其中 opens: it goes on with what the one before it counted and tells parts of it.</summary>
    public static bool TellsParts(SentenceReading sentence)
        => sentence.Text.AsSpan(sentence.Span.Start, sentence.Span.Length).TrimStart().StartsWith("其中");

    /// <summary>The place or body that the sentence is about where the clause starts, or null.</summary>
    public Participant? OwnerIn(Clause clause)
    {
        foreach (var (owned, owner) in _owners)
        {
            if (ReferenceEquals(owned, clause))
                return owner;
        }
        return null;
    }

    /// <summary>What is spoken of where the clause starts, or null.</summary>
    public Participant? At(Clause clause)
    {
        foreach (var (entered, focus) in _entering)
        {
            if (ReferenceEquals(entered, clause))
                return focus;
        }
        return null;
    }

    /// <summary>The thing, body or place that is the subject of the clause, as far as its names before <paramref name="end"/> tell; null when none is.</summary>
    public ResolvedMention? SubjectOf(SentenceReading sentence, Clause clause, int end)
    {
        // 深创投管理的…基金, 浦发银行“秦创贷”: what stands behind 的 or right behind its owner is spoken of, not who is named before it.
        MentionGroup? first = null, owned = null;
        foreach (var able in clause.Groups)
        {
            if (able.End > end || !IsSubject(sentence, clause, able, end))
                continue;
            first ??= able;
            if (able.Start > clause.Start && sentence.Text[able.Start - 1] == '的')
                owned = able;
        }
        var group = owned ?? first;
        if (group is not null && Behind(clause, group.End) is { } thing && thing.End <= end && rules.Things.Contains(thing.Label) && IsSubject(sentence, clause, thing, end))
            group = thing;
        if (group is null || group.Label == "Agency" || (group.Members.Count > 1 && (!rules.Things.Contains(group.Label) || group.Label is "Park" or "Alliance")))
            return null;
        // A place is the subject only where it opens the clause (主宾国以色列派出…).
        return rules.Places.Contains(group.Label) && group.Start - clause.Start > 1 && !IsBehindDate(sentence, group.Start) ? null : group.Members[0];
    }

    private static bool IsBehindDate(SentenceReading sentence, int start)
    {
        foreach (var date in sentence.Dates)
        {
            if (start - date.Span.End is 0 or 1)
                return true;
        }
        return false;
    }

    /// <summary>True when the name is spoken of: a label that figures are about, and not the document's own city.</summary>
    public bool CanBeSubject(ResolvedMention mention)
        => rules.Things.Contains(mention.Label) || rules.Bodies.Contains(mention.Label) || (rules.Places.Contains(mention.Label) && mention.Entity.Name != city);

    /// <summary>True for the document's own city.</summary>
    public bool IsCity(ResolvedMention mention) => rules.Places.Contains(mention.Label) && mention.Entity.Name == city;

    /// <summary>深圳市登记的机构…: the city by its full name is a subject like another; 青岛拥有… is about what the heading names.</summary>
    public Participant? CityAs(SentenceReading sentence, ResolvedMention mention) => mention.Mention.Surface == city ? mention.AsParticipant() : _topics.Lead(sentence.Passage);

    /// <summary>修订《科技创新券管理办法》，年度申领上限…: a policy that governs a thing named in its title stands for that thing.</summary>
    public Participant AsSubject(ResolvedMention mention)
    {
        // A programme that opens the title is the plan itself (某区三年行动计划).
        var governed = mention.Label == "Policy"
            ? mention.Parts.LastOrDefault(p => rules.Governed.Contains(p.Label) && (p.Label != "Program" || p.Span.Start - mention.Span.Start > 1 || p.Mention.Surface.EndsWith("试点", StringComparison.Ordinal) || p.Mention.Surface.EndsWith("工程", StringComparison.Ordinal)))
            : null;
        return (governed ?? mention).AsParticipant();
    }

    /// <summary>The participant, saying that an earlier sentence named it.</summary>
    public static Participant? Carried(Participant? participant)
        => participant is { CarriedBy: null } ? participant with { CarriedBy = "subject of an earlier sentence: " + participant.Surface } : participant;

    private Participant? After(SentenceReading sentence, Clause clause, ResolvedMention? subject, bool isSection)
    {
        if (IsSum(sentence.Text, clause))
            return null;
        // 其中高新技术企业5700家，上市公司66家: a part leaves what was spoken of in place.
        if (_focus is not null && string.CompareOrdinal(sentence.Text, clause.Start, "其中", 0, 2) == 0 && subject is { Label: "Program" })
            return _focus;
        // 开展制度试点，全市已有17家单位申请: the whole city of what the sentence speaks of.
        if (IsOfWholeAlone(sentence.Text, clause, _focus) && subject is not { Mention.Source: MentionSource.Anaphor })
            return null;
        // 研究院试行聘任制，引进人才46人: what a body tries out is no subject beside it.
        if (BroughtIn(sentence, clause, isSection) is { } brought && !(brought.Label == "Program" && subject is not null && rules.Bodies.Contains(subject.Label)))
        {
            var governs = AsSubject(brought);
            if (brought.Label == "Policy" && governs.Entity.Label is "Policy" or "Program")
                _issued = (clause, subject is not null && CanBeSubject(subject) ? subject.AsParticipant() : null);
            return governs;
        }
        // 大会由A主办，B承办，参展企业321家: somebody's part in what is spoken of.
        if (subject is not null && _focus is { CarriedBy: null } spoken && (rules.Things.Contains(spoken.Entity.Label) || IsBuilt(spoken, clause)) && rules.Bodies.Contains(subject.Label) && TellsPart(sentence.Text, clause, subject))
            return _focus;
        // 开展A试点，上海53家机构…: the city only says whose they are that are counted.
        if (subject is not null && IsCity(subject) && !Qualifies(sentence, subject))
            return CityAs(sentence, subject);
        // 其依托单位为A公司，股东15家: who is told last.
        if (subject is null && sentence.Text[clause.Start] == '其' && clause.Groups is [.., { Members: [var told] } last] && last.End == clause.End && sentence.Text[last.Start - 1] is '为' or '是' && rules.Bodies.Contains(told.Label))
            return told.AsParticipant();
        // A交易所与B签约，挂牌企业254家: the first of two.
        if (subject is null && clause.Groups.Count > 0 && clause.Groups[0] is { Split: 1, Members: [{ Label: "Institution" or "Enterprise" or "Park" } one, ..] } pair && IsSubject(sentence, clause, pair, clause.End))
            return one.AsParticipant();
        // 某会议 10月21日，某区召开某会议，共有130个项目…: the meeting that the caption names, not the district that holds it.
        if (isSection && subject is not null && rules.Places.Contains(subject.Label) && _topics.Own(sentence.Passage) is { Entity.Label: "Event" } meeting)
            return meeting;
        if (subject is not null && !IsCity(subject))
            return CanBeSubject(subject) && !(isSection && subject.Label == "Program") ? AsSubject(subject) : _focus;
        // A、B入选C计划，入选单位累计8家: what several are chosen for.
        if (subject is null && Chosen(clause) is { } chosen)
            return AsSubject(chosen);
        return ReferenceEquals(clause, sentence.Clauses[0]) && HasAgent(sentence, clause) ? null : _focus;
    }

    /// <summary>大连高新区高新技术企业1320家: the place or body that opens the clause, though it is a title that is counted.</summary>
    private Participant? Opener(Clause clause)
        => clause.Groups is [{ Members: [var head] } group, ..] && group.Start == clause.Start && CanBeSubject(head) && IsOwner(head.Label) ? head.AsParticipant() : null;

    /// <summary>全年兑现奖补资金1.28亿元: what is paid is the document's.</summary>
    private static bool CountsFirst(SentenceReading sentence, Clause clause)
        => sentence.Quantities.Find(q => q.Span.Start >= clause.Start) is { } first && first.Span.End <= clause.End && !first.Unit.EndsWith('元');

    private bool TellsPart(string text, Clause clause, ResolvedMention subject)
        => rules.Roles.LongestAt(text, clause.End, subject.Span.End) is var role and > 0 && clause.End - subject.Span.End - role <= LongestClosing;

    /// <summary>A实验室由国家批准，B公司牵头建设，承担课题26项: an institution that the clause tells who builds or runs.</summary>
    private static bool IsBuilt(Participant spoken, Clause clause)
        => spoken.Entity.Label == "Institution" && clause.Triggers.Exists(static t => t.FrameOf("ESTABLISHED") is not null || t.FrameOf("MANAGES") is not null);

    private static ResolvedMention? Chosen(Clause clause)
    {
        if (clause.Groups is not [{ Members.Count: > 1, Label: "Enterprise" or "Institution" or "Park" } several, { Label: "Program", Members: [var title] } group, ..])
            return null;
        return clause.Triggers.Exists(t => t.Start >= several.End && t.End <= group.Start && t.FrameOf("SELECTED_FOR") is not null) ? title : null;
    }

    /// <summary>上海53家机构, 上海市技术市场: a place that only says whose they are that are counted.</summary>
    public static bool Qualifies(SentenceReading sentence, ResolvedMention place)
        => string.CompareOrdinal(sentence.Text, place.Span.End, Market, 0, Market.Length) == 0 || sentence.Quantities.Exists(q => q.Span.Start == place.Span.End);

    /// <summary>True when nothing but words of counting stand between the name and a figure.</summary>
    public static bool IsCounted(SentenceReading sentence, ResolvedMention name)
        => sentence.Quantities.Exists(q => q.Span.Start >= name.Span.End && !q.Unit.EndsWith('元') && Filler().IsMatch(sentence.Text.AsSpan(name.Span.End, q.Span.Start - name.Span.End)));

    /// <summary>True when the clause opens on the whole place, without its name before the word (无锡市全社会研发投入…), and what was spoken of has
    /// no part in it: nothing of this sentence, or a document only.</summary>
    public bool IsOfWholeAlone(string text, Clause clause, Participant? focus)
        => IsOfWhole(text, clause) && !(clause.Groups is [{ Members: [var named] } first, ..] && named.Mention.Surface == city && _whole.LongestAt(text, first.End) > 0) && (focus is not { CarriedBy: null } || focus.Entity.Label == "Policy" || (rules.Places.Contains(focus.Entity.Label) && focus.Entity.Name == city));

    /// <summary>True when a body acts in the clause.</summary>
    public bool HasAgent(SentenceReading sentence, Clause clause)
    {
        foreach (var group in clause.Groups)
        {
            if (group.Label == "Agency" && IsSubject(sentence, clause, group, clause.End))
                return true;
        }
        return false;
    }

    private static MentionGroup? Behind(Clause clause, int at)
    {
        int next = clause.FirstGroupFrom(at);
        return next < clause.Groups.Count && clause.Groups[next].Start == at ? clause.Groups[next] : null;
    }

    /// <summary>The one body that acts in the clause before <paramref name="end"/> (市科委匹配资金900万元), or null.</summary>
    public ResolvedMention? ActorOf(SentenceReading sentence, Clause clause, int end)
    {
        foreach (var group in clause.Groups)
        {
            if (group.End <= end && IsSubject(sentence, clause, group, end))
                return group is { Label: "Agency", Members: [var actor] } && !sentence.Text.AsSpan(group.End, end - group.End).Contains('的') ? actor : null;
        }
        return null;
    }

    /// <summary>三款合计, 上述基金规模共计: a sum over several things is about none of them.</summary>
    public static bool IsSum(string text, Clause clause)
        => text.AsSpan(clause.Start, clause.End - clause.Start) is var words && words.Contains('计') && Sum().IsMatch(words);

    /// <summary>The thing that a clause sets up, offers, issues or hosts: what the next clause speaks of.</summary>
    public ResolvedMention? BroughtIn(SentenceReading sentence, Clause clause, bool isSection)
    {
        if (!clause.Groups.Exists(isSection ? _isBringableInSection : _isBringable))
            return null;
        var verb = LastBringing(clause, int.MaxValue);
        // 自2010年推出“履约贷”试点以来: a verb that only closes what the one before brought in.
        if (verb is not null && clause.End - verb.End <= LongestClosing && clause.FirstGroupFrom(verb.End) == clause.Groups.Count && clause.Groups[^1].End == verb.Start)
            verb = LastBringing(clause, clause.Groups[^1].Start) ?? verb;
        bool founds = verb?.FrameOf("ESTABLISHED") is not null;
        int end = verb?.End ?? BringingEnd(sentence.Text, clause);
        if (end < 0)
            return null;
        foreach (var group in clause.Groups)
        {
            if (group.Start >= end && group.Members.Count == 1 && IsBringable(group.Label, isSection, founds))
                return group.Members[0];
        }
        return null;
    }

    private static readonly Predicate<MentionGroup> _isBringable = static group => IsBringable(group.Label, isSection: false, founds: true);
    private static readonly Predicate<MentionGroup> _isBringableInSection = static group => IsBringable(group.Label, isSection: true, founds: true);

    private static Trigger? LastBringing(Clause clause, int end)
    {
        for (int i = clause.Triggers.Count - 1; i >= 0; i--)
        {
            if (clause.Triggers[i].End <= end && Brings(clause.Triggers[i]))
                return clause.Triggers[i];
        }
        return null;
    }

    private static bool Brings(Trigger verb) => verb.Frames.Exists(static f => f.Relation is "ESTABLISHED" or "OFFERS" or "HOSTED" or "ISSUED" or "PARTICIPATED_IN");

    private static bool IsBringable(string label, bool isSection, bool founds)
        => label is "Fund" or "Product"
            || (!isSection && (label is "Event" or "Platform" or "Alliance" or "Park" or "Policy" or "Program" || (founds && label is "Enterprise" or "Institution")));

    /// <summary>End of a verb that opens the clause and brings something in, -1 where none does.</summary>
    private int BringingEnd(string text, Clause clause)
    {
        int end = clause.Groups.Count > 0 ? Math.Min(clause.End, clause.Groups[0].Start) : clause.End;
        for (int i = clause.Start; i < Math.Min(end, clause.Start + 8); i++)
        {
            if (rules.Bringing.LongestAt(text, i) is var verb and > 0)
                return i + verb;
        }
        return -1;
    }

    /// <summary>True when the group can be the subject: no verb and no preposition before it, no 的 behind it. A modifier's own verb does not count (深创投管理的…基金).</summary>
    private bool IsSubject(SentenceReading sentence, Clause clause, MentionGroup group, int end)
    {
        string text = sentence.Text;
        if (group.Label == "Industry" || (group.End < end && text[group.End] is '的' or '等') || (group.Start > clause.Start && text[group.Start - 1] == '经'))
            return false;
        if (group.Start > clause.Start && text[group.Start - 1] == '的')
            return true;
        return !rules.IsBehindPreposition(text, group.Start) && FirstVerbEnd(sentence, clause) > group.Start;
    }

    /// <summary>Where the verb of the clause ends that ends first; asked for each group of a clause in turn.</summary>
    private int FirstVerbEnd(SentenceReading sentence, Clause clause)
    {
        if (ReferenceEquals(clause, _verb.Clause))
            return _verb.End;
        int first = int.MaxValue;
        foreach (var trigger in clause.Triggers)
            first = Math.Min(first, trigger.End);
        for (int i = clause.Start; i < Math.Min(first, clause.End); i++)
        {
            if (rules.Verbs.LongestAt(sentence.Text, i) is var verb and > 1 && i + verb < first && NameAt(sentence, i) is null)
                first = i + verb;
        }
        _verb = (clause, first);
        return first;
    }

    /// <summary>True when a verb stands in the stretch outside names.</summary>
    public bool HasVerb(SentenceReading sentence, int start, int end)
    {
        if (start >= end)
            return false;
        foreach (var clause in sentence.Clauses)
        {
            foreach (var trigger in clause.Triggers)
            {
                if (trigger.Start >= start && trigger.End <= end)
                    return true;
            }
        }
        for (int i = start; i < end; i++)
        {
            if (rules.Verbs.LongestAt(sentence.Text, i) is var verb and > 1 && i + verb <= end && NameAt(sentence, i) is null)
                return true;
        }
        return false;
    }

    private static ResolvedMention? NameAt(SentenceReading sentence, int at)
    {
        foreach (var mention in sentence.Mentions)
        {
            if (mention.Span.Start <= at && at < mention.Span.End)
                return mention;
        }
        return null;
    }

    /// <summary>True when the clause opens on the whole place: 全市…, 全年全区…; 占全市 tells a share and not what the clause is about.</summary>
    public bool IsOfWhole(string text, Clause clause) => WholeAt(text, clause) is not null;

    /// <summary>True for 全市, 本市, 全省: the city or the province and no district of it.</summary>
    public bool IsOfCity(string text, Clause clause) => WholeAt(text, clause) is "全市" or "本市" or "我市" or "全省" or "我省";

    private string? WholeAt(string text, Clause clause)
    {
        int end = Math.Min(clause.Start + 6, clause.End);
        int first = clause.Start;
        while (first < end && _whole.LongestAt(text, first) == 0)
            first++;
        if (first == end)
            return null;
        var head = text.AsSpan(clause.Start, end - clause.Start);
        foreach (string word in rules.Whole)
        {
            if (head.IndexOf(word, StringComparison.Ordinal) is var at and >= 0 && (at == 0 || head[at - 1] is not ('占' or '居' or '在' or '向' or '对' or '为')))
                return word;
        }
        return null;
    }

    /// <summary>Words between a name and the figure that counts it.</summary>
    [GeneratedRegex("^[”》]?(支持|资助|项目|企业|工程|立项|共计|合计|总计|累计|已有|共有|规模|总规模|金额|总额|资金|经费|数量?|数|占比|有|达到?|约|近|超过?|逾|为|共|已|至|额|总数|的)*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    public static partial Regex Filler();

    [GeneratedRegex("^(上述|[两二三四五六七八九十0-9]+[款家项个支地只种]).{0,6}(合计|共计|总计)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Sum();
}
