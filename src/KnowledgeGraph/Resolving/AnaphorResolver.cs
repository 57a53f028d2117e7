using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Resolving;

/// <summary>Gives words that point back their entity: the last one named before of a fitting type, not farther than two passages. One instance a document.</summary>
/// <param name="rules">The words.</param>
/// <param name="place">Where the document speaks from.</param>
internal sealed class AnaphorResolver(AnaphorRules rules, DocumentPlace place)
{
    private const int Reach = 5;

    private const int LongestHeadline = 40;
    private const int ShortJoint = 3;
    private const int TwoLength = 3;
    private const int LongJoint = 5;
    private static readonly char[] _marks = ['，', '。', '；', '：', ',', ';', ':'];
    private static readonly char[] _opening = ['（', '('];
    private static readonly string[] _companies = ["Enterprise"];
    private static readonly string[] _forms = ["股份有限公司", "有限责任公司", "集团有限公司", "有限公司"];
    private readonly List<(ResolvedMention Mention, int Passage)> _named = [];
    private readonly Dictionary<string, ResolvedMention> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<ResolvedMention>> _called = new(StringComparer.Ordinal);
    private readonly List<ResolvedMention> _result = [];
    private readonly HashSet<ResolvedMention> _joining = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<ResolvedMention> _partners = new(ReferenceEqualityComparer.Instance);
    // The first body of each kind, by its last character: 我局 is the one that the text names first.
    private readonly Dictionary<char, ResolvedMention> _speakers = [];
    // The park that the headline names, of which the whole text speaks.
    private ResolvedMention? _headline;
    // The body and the place in the headline: those who speak as 我校 and of 我市.
    private ResolvedMention? _voice;
    private ResolvedMention? _home;
    // The new area that the headline names: 新区 means it wherever another zone stands between.
    private ResolvedMention? _area;
    // Behind 前者, what 后者 stands for.
    private (ResolvedMention? Mention, int Passage) _other;
    private int _passage;
    private string _text = "";

    /// <summary>Names the body that has signed the text: 我局 is the one.</summary>
    public void Hear(ResolvedMention signatory)
    {
        _speakers.TryAdd(signatory.Mention.Surface[^1], signatory);
    }

    /// <summary>The mentions of the next passage with those that point back among them, in order.</summary>
    public IReadOnlyList<ResolvedMention> Resolve(RecognizedPassage passage, IReadOnlyList<ResolvedMention> mentions)
    {
        _passage++;
        ForgetFar();
        string text = _text = passage.Passage.Text;
        var result = _result;
        result.Clear();
        int next = 0;
        for (int i = 0; i < text.Length;)
        {
            if (next < mentions.Count && mentions[next].Span.Start <= i)
            {
                Note(text, mentions[next], result);
                i = Math.Max(i + 1, mentions[next++].Span.End);
                continue;
            }
            int limit = next < mentions.Count ? mentions[next].Span.Start : text.Length;
            i = rules.NextAt(text, i, limit);
            if (i < limit)
                i += Math.Max(1, Pointing(text, i, limit, result));
        }
        return result.Count == mentions.Count ? mentions : result.ToArray();
    }

    /// <summary>Leaves out what was named too far before; names are in the order of their passages.</summary>
    private void ForgetFar()
    {
        int far = 0;
        while (far < _named.Count && _passage - _named[far].Passage > Reach)
            far++;
        _named.RemoveRange(0, far);
    }

    private void Note(string text, ResolvedMention mention, List<ResolvedMention> result)
    {
        // A中心…、与B中心合作开发…。该中心: the one behind 与 is not what the text goes on with.
        char before = mention.Span.Start > 0 ? text[mention.Span.Start - 1] : '\0';
        if (before is '与' or '同' or '跟' or '向' or '为' or '给' or '由')
            _partners.Add(mention);
        if (before is '与' or '同' or '跟')
            _joining.Add(mention);
        // 由A、B出资组建…，该公司: those listed behind A neither.
        if (before is '、' or '和' && result.Count > 0 && result[^1].Span.End == mention.Span.Start - 1 && _partners.Contains(result[^1]))
            _partners.Add(mention);
        // 修订《A专项资金管理办法》。该资金…: what a title is about is spoken of as well.
        if (mention.Label == "Policy" && mention.Parts.Count > 0)
            _named.AddRange(mention.Parts.Where(p => p.Label is "Fund" or "Program" or "Product" or "Park").Select(p => (p, _passage)));
        // 举行A与B签约仪式，双方…: those who sign are named in the ceremony.
        if (mention.Label == "Event" && mention.Parts.Count > 1 && mention.Mention.Surface.Contains("签约", StringComparison.Ordinal))
            _named.AddRange(mention.Parts.Where(IsBody).Select(p => (p, _passage)));
        _named.Add((mention, _passage));
        result.Add(mention);
        if (_passage == 1 && Zones.Is(mention.Label, mention.Entity.Name) && text.Length <= LongestHeadline)
            _headline ??= mention;
        if (_passage == 1 && mention.Label is "Institution" or "Enterprise" && text.Length <= LongestHeadline)
            _voice ??= mention;
        if (_passage == 1 && mention.Label is "Region" or "District")
            _home ??= mention;
        if (_passage == 1 && Zones.IsNewArea(mention.Mention.Surface))
            _area ??= mention;
        if (mention.Label is "Agency" or "Institution" or "Enterprise")
        {
            _speakers.TryAdd(mention.Mention.Surface[^1], mention);
            _speakers.TryAdd(mention.Entity.Name.EndsWith("委员会", StringComparison.Ordinal) ? '委' : mention.Entity.Name[^1], mention);
        }
        NotePlaces(mention);
    }

    private void NotePlaces(ResolvedMention mention)
    {
        if (mention.Label is "Region" or "District")
            _places.TryAdd(mention.Entity.Name, mention);
        for (int i = 0; i < mention.Parts.Count; i++)
            NotePlaces(mention.Parts[i]);
    }

    /// <summary>我市获批…: the document's own place, once the text has named it.</summary>
    private ResolvedMention? Own(string level)
        => _places.GetValueOrDefault(level switch { "City" => place.City, "Province" => place.Province, _ => place.District })
            ?? (level == "City" && _home is { } town && town.Entity.Name[^1] == '市' ? town : null)
            ?? (level == "District" && _headline is { } zone && zone.Entity.Name[^1] == '区' ? zone : null);

    /// <summary>我校, 馆方: the body of the headline where it is of that kind; 我局 and 本会 else the first of the text that ends so.</summary>
    private ResolvedMention? Speaker(ReadOnlySpan<char> word)
    {
        char kind = word[^1] == '方' ? word[0] : word[^1];
        if (_voice is not null && IsOfKind(_voice, kind))
            return _voice;
        return word.Length == 2 && word[0] is '我' or '本' ? _speakers.GetValueOrDefault(kind) : null;
    }

    private static bool IsOfKind(ResolvedMention body, char kind)
    {
        string name = body.Entity.Name;
        return kind switch
        {
            '校' => name.EndsWith("大学", StringComparison.Ordinal) || name.EndsWith("学院", StringComparison.Ordinal) || name[^1] == kind,
            '司' => body.Label == "Enterprise" && !name.Contains("银行", StringComparison.Ordinal),
            _ => IsNamed(name, kind.ToString()),
        };
    }

    private int Pointing(string text, int at, int limit, List<ResolvedMention> result)
    {
        if (!rules.MayPoint(text, at))
            return 0;
        if (rules.OwnAt(text, at, out int own) is { } level && at + own <= limit)
        {
            bool mayBeAny = text[at] is not ('我' or '本');
            bool stands = !mayBeAny || IsOpening(text, at) || text[at - 1] is '由' or '与';
            if (stands && (level == "Body" ? Speaker(text.AsSpan(at, own)) : Own(level)) is { } home)
                result.Add(At(home, text, at, own));
            else if (mayBeAny)
                return Bare(text, at, limit, result);
            return own;
        }
        int pointer = rules.Pointers.LongestAt(text, at);
        if (pointer > 0 && Counted(text, at, pointer, limit, result) is var counted and > 0)
            return counted;
        if (pointer > 0 && rules.LabelsAt(text, at + pointer, out int noun) is { } labels && at + pointer + noun <= limit)
        {
            if ((Same(text, at, pointer + noun, result) ?? Last(labels, text.Substring(at + pointer, noun), ClauseStart(text, at))) is { } named)
                result.Add(At(named, text, at, pointer + noun));
            return pointer + noun;
        }
        if (Here(text, at) is { } here)
        {
            int pronoun = text[at] == '此' ? 1 : 2;
            result.Add(At(here, text, at, pronoun));
            return pronoun;
        }
        if (rules.InsideAt(text, at, out int inside) is { } places && at + inside <= limit)
        {
            if (Inside(places, text.Substring(at, inside - 1), at) is { } around)
                result.Add(At(around, text, at, inside - 1));
            return inside;
        }
        int latter = rules.Latter.LongestAt(text, at);
        if (latter > 0 && at + latter <= limit)
        {
            if (((_other.Passage == _passage ? _other.Mention : null) ?? LastBefore(ClauseStart(text, at))) is { } last)
                result.Add(At(last, text, at, latter));
            return latter;
        }
        if (TwoOfThree(text, at, limit) is { } two)
        {
            foreach (var one in two)
                result.Add(At(one, text, at, TwoLength));
            return TwoLength;
        }
        int former = rules.Former.LongestAt(text, at);
        if (former > 0 && at + former <= limit)
        {
            if ((LastTwo(ClauseStart(text, at)) ?? LastPair()) is { } pair)
            {
                result.Add(At(pair.One, text, at, former));
                _other = (pair.Other, _passage);
            }
            return former;
        }
        if (Bare(text, at, limit, result) is var bare and > 0)
            return bare;
        int count = rules.TogetherAt(text, at, out int together);
        if (count == 0 || at + together > limit)
            return 0;
        string word = text.Substring(at, together);
        // 两家企业双双入选, and not 引进两家企业.
        if (word[^2] is '企' or '公' or '机' or '高' && !IsOpening(text, at))
            return 0;
        var members = _called.GetValueOrDefault(word) ?? (word[^1] is '厅' or '局' or '委' or '府' ? LastOffices(count) : LastCalled(word, count));
        // 上海市、江苏省、浙江省、安徽省（以下简称三省一市）: from there on the word stands for these.
        if (text.AsSpan(0, at).TrimEnd('“').EndsWith("简称"))
            _called.TryAdd(word, members);
        foreach (var member in members)
            result.Add(At(member, text, at, together));
        return together;
    }

    /// <summary>两地, 双方: those who stand together before, where the word counts places these alone.</summary>
    private IReadOnlyList<ResolvedMention> LastCalled(string word, int count)
    {
        bool onPlaces = word[^1] is '地' or '省' or '市';
        return [.. LastTogether(count, both: count == 2).Where(m => !onPlaces || m.Label is "Region" or "District")];
    }

    /// <summary>两厅局: the last offices, as many as are counted; none where fewer were named.</summary>
    private IReadOnlyList<ResolvedMention> LastOffices(int count)
    {
        var offices = _named.Where(n => n.Mention.Label == "Agency").Select(static n => n.Mention).Reverse().DistinctBy(static m => m.Entity.Id).Take(count).Reverse().ToList();
        return offices.Count == count ? offices : [];
    }

    /// <summary>A、B、C签约，由后两者共建D: B and C; null where no three stand side by side before.</summary>
    private List<ResolvedMention>? TwoOfThree(string text, int at, int limit)
    {
        bool points = text.AsSpan(at) is ['后' or '前', '两', '者' or '家' or '方', ..] && at + TwoLength <= limit && (IsOpening(text, at) || text[at - 1] == '由');
        return points && LastTogether(3) is { Count: 3 } three ? [.. text[at] == '后' ? three.Skip(1) : three.Take(2)] : null;
    }

    /// <summary>A、B坐落于此, A在此设厂: the last place of the passage, else that of the headline.</summary>
    private ResolvedMention? Here(string text, int at)
    {
        // 那里聚集着A: at the head of a clause only.
        bool there = text[at] is '那' or '这' && IsOpening(text, at) && at + 1 < text.Length && text[at + 1] == '里';
        if (!there && (text[at] != '此' || at == 0 || text[at - 1] is not ('在' or '于')))
            return null;
        bool ends = at + 1 == text.Length || Array.IndexOf(_marks, text[at + 1]) >= 0;
        if (!there && !(ends && text[at - 1] == '于') && rules.Here.LongestAt(text, at + 1) == 0)
            return null;
        var places = _named.FindAll(n => n.Passage == _passage && n.Mention.Label is "Park" or "Region" or "District");
        // A区对标B，C在此设厂: the place that the text speaks of goes before one that it only mentions.
        return (there ? null : places.FindLast(n => OpensClause(text, n.Mention)).Mention) ?? (places is [.., var last] ? last.Mention : _headline ?? _home);
    }

    /// <summary>这2个科技园: as many of the last things of the type as are counted, which may be of several types that share the noun.</summary>
    private int Counted(string text, int at, int pointer, int limit, List<ResolvedMention> result)
    {
        int number = at + pointer;
        if (number + 2 >= limit || !("23456789".Contains(text[number], StringComparison.Ordinal) || "两二三四五六七八九".Contains(text[number], StringComparison.Ordinal)) || text[number + 1] is not ('个' or '家' or '项' or '所' or '只' or '支'))
            return 0;
        var labels = rules.LabelsAt(text, number + 2, out int noun);
        // 上述两家均入选: what is counted so is a company.
        if (labels is null && text[number + 1] == '家')
            (labels, noun) = (_companies, 0);
        if (labels is null || number + 2 + noun > limit)
            return 0;
        int count = char.IsAsciiDigit(text[number]) ? text[number] - '0' : text[number] == '两' ? 2 : "一二三四五六七八九".IndexOf(text[number], StringComparison.Ordinal) + 1;
        var last = _named.Where(n => _passage - n.Passage <= Reach && labels.Contains(n.Mention.Label, StringComparer.Ordinal)).Select(n => n.Mention).Reverse().DistinctBy(m => m.Entity.Id).Take(count).Reverse().ToList();
        if (last.Count < count)
            return 0;
        result.AddRange(last.Select(m => At(m, text, at, pointer + 2 + noun)));
        return pointer + 2 + noun;
    }

    /// <summary>What the same words pointed to before in the passage, unless a clause has opened with another thing of that kind since.</summary>
    private static ResolvedMention? Same(string text, int at, int length, List<ResolvedMention> mentions)
    {
        for (int i = mentions.Count - 1; i >= 0; i--)
        {
            var mention = mentions[i];
            if (mention.Mention.Source == MentionSource.Anaphor && mention.Span.Length == length && string.CompareOrdinal(text, mention.Span.Start, text, at, length) == 0)
                return mentions.Skip(i + 1).Any(m => m.Label == mention.Label && m.Entity.Id != mention.Entity.Id && OpensClause(text, m)) ? null : mention;
        }
        return null;
    }

    private static bool OpensClause(string text, ResolvedMention mention)
    {
        int start = mention.Span.Start;
        return start == 0 || text[start - 1] is '，' or '。' or '；' or '：' || (start > 1 && text[start - 1] is '“' or '《' && text[start - 2] is '，' or '。' or '；');
    }

    /// <summary>The last thing of the labels named before <paramref name="limit"/>: a clause does not point to what it names itself (A与B各持有该银行的股权).</summary>
    private ResolvedMention? Last(IReadOnlyList<string> labels, string noun, int limit)
    {
        var near = _named.Where(n => _passage - n.Passage <= Reach && labels.Contains(n.Mention.Label, StringComparer.Ordinal) && (n.Passage < _passage || n.Mention.Span.Start < limit)).Select(n => n.Mention).ToList();
        // 这家公司: a word that every name of the type would end in tells nothing.
        if (noun is "公司" or "企业")
            return near.LastOrDefault(m => !_partners.Contains(m)) ?? near.LastOrDefault();
        // 市科技局…，市财政补助…，该局: the one that the text has called so goes before one whose full name ends so.
        var fitting = near.Where(m => IsNamed(m.Mention.Surface, noun)).ToList();
        fitting = fitting.Count > 0 ? fitting : [.. near.Where(m => IsNamed(m.Entity.Name, noun))];
        return fitting.LastOrDefault(m => !_partners.Contains(m)) ?? fitting.LastOrDefault() ?? near.LastOrDefault();
    }

    /// <summary>区内: the last place that ends so; in a text that names a district of the city no park is meant.</summary>
    private ResolvedMention? Inside(IReadOnlyList<string> labels, string noun, int limit)
    {
        bool inDistrict = noun == "区" && _places.Values.Any(p => p.Label == "District");
        // 园内: a park that the passage has named is nearer than the headline's.
        bool isNear = noun != "区" && _named.Exists(n => n.Passage == _passage && n.Mention.Label == "Park" && IsNamed(n.Mention.Entity.Name, noun));
        if (_headline is not null && !inDistrict && !isNear && labels.Contains("Park", StringComparer.Ordinal))
            return _headline;
        // A科技园设在园内: not in itself.
        var fitting = inDistrict ? [.. labels.Where(l => l != "Park")] : labels;
        var place = Last(fitting, noun, ClauseStart(_text, limit)) ?? Last(fitting, noun, limit);
        return place is not null && (noun.Length > 1 || IsNamed(place.Entity.Name, noun) || (noun == "园" && place.Label == "Park" && place.Entity.Name[^1] == '区')) ? place : null;
    }

    /// <summary>True when the name ends in the noun, the words for the form of a company left aside (浦发硅谷银行有限公司: 该银行).</summary>
    private static bool IsNamed(string name, string noun)
    {
        if (noun == Zones.NewArea && Zones.IsOtherArea(name))
            return false;
        // 第十届…大赛（厦门赛区）: 本届大赛.
        if (name.EndsWith(noun, StringComparison.Ordinal) || (name[^1] is '）' or ')' && name.LastIndexOfAny(_opening) is var bracket and > 0 && name.AsSpan(0, bracket).EndsWith(noun)))
            return true;
        string form = Array.Find(_forms, f => name.EndsWith(f, StringComparison.Ordinal)) ?? "";
        return form.Length > 0 && name.AsSpan(0, name.Length - form.Length).EndsWith(noun, StringComparison.Ordinal);
    }

    /// <summary>A园、B园相继建成，前者…: the first of the last two things of one kind that stand side by side in the passage; null where they are bodies or more than two.</summary>
    private (ResolvedMention One, ResolvedMention Other)? LastTwo(int limit)
    {
        var things = _named.FindAll(n => n.Passage == _passage && n.Mention.Span.Start < limit && n.Mention.Label is "Park" or "Platform" or "Fund" or "Program" or "Product" or "Alliance" or "Policy");
        if (things is not [.., var one, var other] || one.Mention.Label != other.Mention.Label || one.Mention.Span.End > other.Mention.Span.Start)
            return null;
        bool beside = _text.AsSpan(one.Mention.Span.End, other.Mention.Span.Start - one.Mention.Span.End).Trim("《》“”") is "、" or "和" or "与" or "及";
        return beside && !_named.Exists(n => n.Passage == _passage && IsBody(n.Mention) && n.Mention.Span.Start > other.Mention.Span.End && n.Mention.Span.Start < limit) ? (one.Mention, other.Mention) : null;
    }

    /// <summary>A和B…，前者…，后者…: the last two bodies that stand side by side.</summary>
    private (ResolvedMention One, ResolvedMention Other)? LastPair()
        => LastTogether(2) is [var one, .., var other] ? (one, other) : null;

    /// <summary>The last new area named, a zone or a place.</summary>
    private ResolvedMention? LastArea()
        => _named.FindLast(static n => n.Mention.Label is "Park" or "Region" or "District" && n.Mention.Mention.Source != MentionSource.Anaphor && Zones.IsNewArea(n.Mention.Mention.Surface)).Mention;

    private ResolvedMention? LastBefore(int limit)
        => _named.LastOrDefault(n => n.Passage == _passage && n.Mention.Span.Start < limit && n.Mention.Label is not ("Region" or "District" or "Industry")).Mention;

    private static int ClauseStart(string text, int at) => at == 0 ? 0 : text.LastIndexOfAny(_marks, at - 1) + 1;

    /// <summary>联盟由A发起: a noun that opens a clause and that the name of the last such thing ends in; 0 when it is none.</summary>
    private int Bare(string text, int at, int limit, List<ResolvedMention> result)
    {
        if (rules.LabelsAt(text, at, out int length) is not { } labels || length < 2 || at + length > limit)
            return 0;
        bool opens = IsOpening(text, at) || (rules.Lately.LongestAt(text, at, 0) is var lately and > 0 && IsOpening(text, at - lately));
        bool dealt = at > 0 && text[at - 1] is '将' or '把' or '对' or '向' or '给';
        // A、B被确定为走廊的主攻方向.
        bool borne = at > 0 && text[at - 1] == '为' && text.AsSpan(at + length).TrimStart('的') is ['主' or '支', '导' or '攻' or '柱', ..] && text.Length > at + length + 2;
        if (borne && LastNamed(labels, text.Substring(at, length)) is { } bearer)
        {
            result.Add(At(bearer, text, at, length));
            return length;
        }
        if (!opens && !dealt && rules.Toward.LongestAt(text, at, 0) == 0)
            return 0;
        // 加入联盟, 落户园区, 支持中心建设: behind such a verb the noun, or the work on it, must end its clause; 安排资金500万元 means no fund.
        bool ends = at + length == text.Length || Array.IndexOf(_marks, text[at + length]) >= 0 || (!dealt && ((char.IsAsciiDigit(text[at + length]) && !labels.Contains("Fund", StringComparer.Ordinal)) || rules.Works.LongestAt(text, at + length) > 0));
        if (opens ? rules.Onward.LongestAt(text, at + length) == 0 : !ends && !(dealt && rules.Dealt.LongestAt(text, at + length) > 0))
            return 0;
        if ((InSentence(text, at, length, result) ?? LastNamed(labels, text.Substring(at, length))) is not { } named)
            return 0;
        result.Add(At(named, text, at, length));
        return length;
    }

    private static bool IsOpening(string text, int at) => at == 0 || Array.IndexOf(_marks, text[at - 1]) >= 0;

    /// <summary>A产业区是B高新区的组成部分，园区主要发展…: of several parks the one that its sentence opened with.</summary>
    private static ResolvedMention? InSentence(string text, int at, int length, List<ResolvedMention> result)
    {
        int start = at == 0 ? 0 : text.LastIndexOf('。', at - 1) + 1;
        return text.AsSpan(at, length) is "园区" ? result.Find(m => m.Label == "Park" && m.Span.Start == start) : null;
    }

    private ResolvedMention? LastNamed(IReadOnlyList<string> labels, string noun)
        => noun == "园区" && _headline is not null ? _headline : noun == Zones.NewArea && (_area ?? LastArea()) is { } area ? area : _named.Where(n => _passage - n.Passage <= Reach && labels.Contains(n.Mention.Label, StringComparer.Ordinal))
            .Select(n => n.Mention)
            .LastOrDefault(m => m.Mention.Source != MentionSource.Anaphor && !(noun == Zones.NewArea && Zones.IsOtherArea(m.Mention.Surface)) && ((m.Label == "Policy" ? TitleRules.Core(m.Mention.Surface) : m.Mention.Surface).Trim('“', '”').EndsWith(noun, StringComparison.Ordinal) || IsKindOf(m, noun)));

    /// <summary>True for 园区 and a park, 公司 and a company, 学校 and a university, 活动 and an event: a noun that any of them may be called by.</summary>
    private static bool IsKindOf(ResolvedMention mention, string noun) => noun switch
    {
        "园区" => mention.Label == "Park",
        "学校" => mention.Label == "Institution" && (mention.Entity.Name.EndsWith("大学", StringComparison.Ordinal) || mention.Entity.Name.EndsWith("学院", StringComparison.Ordinal)),
        "公司" => mention.Label == "Enterprise" && !mention.Entity.Name.Contains("银行", StringComparison.Ordinal),
        "活动" or "展会" or "赛事" => mention.Label == "Event",
        _ => false,
    };

    /// <summary>The last bodies that stand side by side, as many as are counted; of a longer word (三方) the two that there are.</summary>
    private IReadOnlyList<ResolvedMention> LastTogether(int count, bool both = false)
    {
        for (int i = _named.Count - 1; i > 0; i--)
        {
            if (!AreNeighbours(i))
                continue;
            int first = i - 1;
            while (first > 0 && i - first + 1 < count && AreNeighbours(first))
                first--;
            if (IsAsideOf(i))
                return OfTwo(i);
            first = both ? HeadOf(first, i) : first;
            // A与B签约。某某中心与C签署协议，双方…: those who are meant last are not all known.
            if (_named.Skip(i + 1).Any(n => _joining.Contains(n.Mention) && IsBody(n.Mention)))
                return [];
            return [.. _named.Skip(first).Take(i - first + 1).Select(n => n.Mention)];
        }
        return both ? OfTwo(-1) : [];
    }

    /// <summary>A与B、C签约，双方…: the list behind 与 is one of the two.</summary>
    private int HeadOf(int first, int last)
    {
        if (!IsListed(first, last))
            return first;
        int head = first;
        while (head > 0 && IsListed(head - 1, head) && IsBody(_named[head - 1].Mention))
            head--;
        return head > 0 && Between(head - 1, head) is "与" or "和" or "同" or "跟" && (IsBody(_named[head - 1].Mention) || _named[head - 1].Mention.Label == "Park") ? head - 1 : first;
    }

    private bool IsListed(int earlier, int later) => Between(earlier, later) == "、";

    private string Between(int earlier, int later)
        => _named[later].Passage == _passage && _named[earlier].Passage == _passage && _named[later].Mention.Span.Start >= _named[earlier].Mention.Span.End ? _text[_named[earlier].Mention.Span.End.._named[later].Mention.Span.Start] : "";

    /// <summary>A、B…。某银行与园区公司签约，双方…; C已派员来访，双方…: since the pair was named, another body has begun to act with somebody else.</summary>
    private bool IsAsideOf(int index)
        => _named.Skip(index + 1).Any(n => n.Passage == _passage && IsBody(n.Mention) && (_named[index].Passage < _passage || (n.Mention.Span.End < _text.Length && _text[n.Mention.Span.End] is '与' or '同' or '跟')));

    /// <summary>C已派员来访，双方…: C and the body of the same kind that speaks.</summary>
    private IReadOnlyList<ResolvedMention> OfTwo(int index)
    {
        var bodies = _named.Skip(index + 1).Where(n => n.Passage == _passage && IsBody(n.Mention) && n.Mention.Label is not "Region").Select(n => n.Mention).DistinctBy(m => m.Entity.Id).ToList();
        return bodies is [{ Label: "Agency" } one] && !(one.Span.End < _text.Length && _text[one.Span.End] is '与' or '同' or '跟') && _speakers.GetValueOrDefault(one.Mention.Surface[^1]) is { } speaker && speaker.Entity.Id != one.Entity.Id
            ? [speaker, one]
            : [];
    }

    private bool AreNeighbours(int index)
    {
        var (later, passage) = _named[index];
        var (earlier, before) = _named[index - 1];
        bool isSite = earlier.Label is "Region" or "District" && later.Label is not ("Region" or "District") && passage == _passage && earlier.Span.Start > 0 && _text[earlier.Span.Start - 1] == '在';
        return passage == before && !isSite && _passage - passage <= Reach && IsBody(later) && IsBody(earlier) && IsJoint(earlier.Span.End, later.Span.Start, passage) && later.Entity.Id != earlier.Entity.Id;
    }

    /// <summary>True for 与 between two names, and for 代表团与; not for 共建的.</summary>
    private bool IsJoint(int from, int to, int passage)
        => (to - from is >= 0 and <= ShortJoint && !(passage == _passage && _text.AsSpan(from, to - from).Contains('的'))) || (to - from is > 0 and <= LongJoint && passage == _passage && _text[to - 1] is '与' or '和');

    private static bool IsBody(ResolvedMention mention) => mention.Label is "Agency" or "Enterprise" or "Institution" or "District" or "Region";

    private static ResolvedMention At(ResolvedMention named, string text, int start, int length)
    {
        var span = new TextSpan(start, start + length);
        var mention = new Mention(span, named.Label, span.Of(text), named.Entity.Name, MentionSource.Anaphor, "points back") { IsNested = false };
        return new ResolvedMention(mention, named.Entity, mention.Rule, []);
    }
}
