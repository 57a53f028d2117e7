using System.Collections.Frozen;
using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing;

/// <summary>Proposes what lies inside a name that was found as one: its places, known names and fields (数字出版 in 国家数字出版基地).</summary>
internal sealed partial class InnerNameRecognizer(NameLexicon lexicon, TermSet guarded, TermEndings fields)
{
    private static readonly FrozenSet<string> _holders = FrozenSet.Create(StringComparer.Ordinal, "Park", "Platform", "Institution", "Alliance", "Event", "Fund", "Program", "Policy", "Agency", "Enterprise");
    private const string Academy = "中国科学院";
    private const int LongestField = 14;
    private const string Industry = "产业";
    private static readonly string[] _fieldHolders = ["Park", "Alliance", "Platform", "Event"];
    private static readonly TermSet _kindsOfPlace = new(["产业", "园", "基地", "城", "谷", "集聚", "集群", "港", "小镇"]);
    private static readonly TermEndings _fieldEndings = new(["产业技术创新战略联盟", "产业技术创新联盟", "产业技术创新联合体", "技术创新联合体", "产业创新联盟", "产业发展联盟", "协同创新联盟", "创新联合体", "技术创新联盟", "高新技术产业化基地", "高新技术产业基地", "产业化基地", "产业集聚区", "产业联盟", "特色产业基地", "产业基地", "世界级先进制造业集群", "先进制造业集群", "世界级产业集群", "制造业创新型产业集群", "创新型产业集群", "战略性新兴产业集群", "特色产业集群", "产业集群", "产业园区", "创新创业产业园", "创业产业园", "产业园", "技术创新服务平台", "专业技术服务平台", "公共技术服务平台", "中试平台", "集群", "产业大会", "产业发展大会", "产业创新大会", "产业博览会", "产业论坛", "产业峰会"]);

    public void Recognize(WordMap map, IReadOnlyList<Mention> mentions, List<Mention> found)
    {
        foreach (var mention in mentions)
        {
            if (!_holders.Contains(mention.Label))
                continue;
            int first = found.Count;
            AddKnown(map, mention, found);
            AddProgramme(map, mention, found);
            if (mention.Label == "Institution" && OfInstitute(map, mention) is { } studied)
            {
                found.RemoveAll(f => f.Label == "Industry" && studied.Span.Overlaps(f.Span));
                found.Add(studied);
                continue;
            }
            if (!_fieldHolders.Contains(mention.Label, StringComparer.Ordinal) || Field(map, mention) is not { } told)
                continue;
            // 车用功能材料 in 车用功能材料产业集群 is the field, and 功能材料 none beside it.
            for (int i = found.Count - 1; i >= first; i--)
            {
                if (found[i].Label == "Industry" && IsNarrower(told, found[i].Span))
                    found.RemoveAt(i);
            }
            if (found.FindIndex(first, static m => m.Label == "Industry") < 0)
                found.Add(told);
        }
    }

    private void AddKnown(WordMap map, Mention mention, List<Mention> found)
    {
        bool holdsPlacesOnly = mention.Label is "Agency" or "Enterprise";
        NameEntry? outer = null;
        for (int i = mention.Span.Start; i < mention.Span.End;)
        {
            int limit = i == mention.Span.Start ? mention.Span.End - 1 : mention.Span.End;
            int length = 0;
            var forms = map.MayOpen(i, Openings.Name) ? lexicon.LongestAt(map.Text, i, limit, out length) : null;
            var form = forms is null ? null : Usable(map.Text, forms, mention, i + length);
            // 长春高新区 holds the city, and no company 长春高新.
            if (form is null && length > 2 && lexicon.LongestAt(map.Text, i, i + length - 1, out int shorter) is { Sure: not null } inside)
                (forms, form, length) = (inside, Usable(map.Text, inside, mention, i + shorter), shorter);
            // A known name that only lacks the edition of the whole (全球数字贸易博览会 in 第二届…) hides nothing that lies inside it.
            if (form?.Entry.Label == mention.Label && i + length == mention.Span.End)
                form = lexicon.LongestAt(map.Text, i, mention.Span.End - 1, out length)?.Sure;
            // 苏州工业园 in 苏州工业园区 is the park itself; its place is found under it.
            if (form?.Entry.Name == mention.Name && form.Entry.Label == mention.Label)
                form = lexicon.LongestAt(map.Text, i, i + length - 1, out length)?.Sure;
            // 紫金山 holds no 金山.
            if (map.MayOpen(i, Openings.Guarded) && guarded.LongestAt(map.Text, i) is var word && word > length)
            {
                outer = null;
                i += word;
                continue;
            }
            if (form is null || length < 2 || IsKind(form.Entry, mention, i + length) || IsDirection(map.Text, form.Entry, mention, i + length) || !TellsField(map.Text, form.Entry, i + length))
            {
                outer = null;
                i++;
                continue;
            }
            // 常德市科技创新行动计划 holds no programme of another city by the same name.
            if (form.Entry is { Label: "Program", Place.Length: > 0 } && outer is not null && !form.Entry.Place.Contains(outer.Name, StringComparison.Ordinal))
            {
                outer = null;
                i += length;
                continue;
            }
            // 西宁市南川工业园区: a spot of the city, and no district of another one by its short name.
            if (outer is not null && form.Entry.IsDistrictElsewhere(outer, map.Text[i + length - 1]) && forms!.Under(outer.Name) is null)
            {
                outer = null;
                i += length;
                continue;
            }
            var entry = (outer is not null ? forms!.Under(outer.Name) : null)?.Entry ?? form.Entry;
            if (entry.Label == "Industry" && IsIndustryAt(map.Text, i + length, mention.Span.End))
                length += Industry.Length;
            var span = new TextSpan(i, i + length);
            if (!holdsPlacesOnly || entry.Label is "District" or "Region" or "Park")
                found.Add(new Mention(span, entry.Label, span.Of(map.Text), entry.Name, MentionSource.Lexicon, "known name inside a name"));
            outer = entry.Label is "District" or "Region" ? entry : null;
            if (!holdsPlacesOnly && _fieldHolders.Contains(entry.Label, StringComparer.Ordinal))
                AddFields(map, span, found);
            i += length;
        }
    }

    /// <summary>True for 产业技术创新战略联盟 at the end of an alliance, and for the academy in one of its branches: what it is, and no other thing.</summary>
    private static bool IsKind(NameEntry entry, Mention mention, int end)
        => (mention.Label == "Alliance" && entry.Label == "Program" && end == mention.Span.End) || (mention.Label == "Institution" && entry.Name == Academy);

    /// <summary>数字出版 in 国家数字出版基地, which itself stands in the name of a meeting.</summary>
    private void AddFields(WordMap map, TextSpan name, List<Mention> found)
    {
        for (int i = name.Start; i < name.End; i++)
        {
            if (lexicon.LongestAt(map.Text, i, name.End, out int length)?.Sure is not { Entry.Label: "Industry" } form || length < 2 || !TellsField(map.Text, form.Entry, i + length))
                continue;
            var span = new TextSpan(i, i + length);
            found.Add(new Mention(span, "Industry", span.Of(map.Text), form.Entry.Name, MentionSource.Lexicon, "known name inside a name"));
            i += length - 1;
        }
    }

    /// <summary>创意产业 in 创意产业集群区: 产业 belongs to the field, unless it opens 产业园 or 产业化.</summary>
    private static bool IsIndustryAt(string text, int at, int limit)
        => at + Industry.Length < limit && string.CompareOrdinal(text, at, Industry, 0, Industry.Length) == 0 && text[at + Industry.Length] is not ('化' or '园');

    private static NameForm? Usable(string text, NameForms forms, Mention mention, int end)
    {
        for (int i = 0; i < forms.Count; i++)
        {
            if (forms[i].Strength != NameStrength.Weak || IsFieldOfPlace(text, forms[i], mention, end) || IsSeat(text, forms[i], end))
                return forms[i];
        }
        return null;
    }

    /// <summary>True for 华东 in 华东分院: it tells where the body is and speaks of no place.</summary>
    private static bool IsDirection(string text, NameEntry entry, Mention mention, int end)
        => mention.Label is "Institution" or "Platform" or "Enterprise" && entry.Label == "Region" && entry.Name.EndsWith("地区", StringComparison.Ordinal) && text[end - 1] != '区';

    /// <summary>True for 软件 in 软件园 and 金融 in 外滩金融集聚带: a common word that is the field of a place when the place's kind follows.</summary>
    private static bool IsFieldOfPlace(string text, NameForm form, Mention mention, int end)
        => form.Entry.Label == "Industry" && mention.Label == "Park" && _kindsOfPlace.LongestAt(text, end) > 0;

    /// <summary>True for 中山 in 中国银行中山分行: a short form that is another word too is the place before a unit that is called after its place.</summary>
    private static bool IsSeat(string text, NameForm form, int end)
        => form.Entry.Label is "Region" or "District" && _seated.LongestAt(text, end) > 0;

    private static readonly TermSet _seated = new(["分行", "支行", "分公司", "分赛区", "赛", "高新区", "高新技术产业开发区", "火炬高技术产业开发区", "经济技术开发区", "经开区", "开发区"]);

    /// <summary>False for a field so broad that a name does not tell it (高新技术产业开发区), and for 集成电路产业 in 集成电路产业化.</summary>
    private static bool TellsField(string text, NameEntry entry, int end)
        => entry.Label != "Industry" || (!entry.IsBackground && (end >= text.Length || text[end] != '化'));

    /// <summary>True for 新能源汽车检测 beside 新能源汽车, and for 压铸模具 beside 模具产业: what an alliance works in is told by all its words.</summary>
    private static bool IsNarrower(Mention field, TextSpan known)
    {
        int end = Math.Min(known.End, field.Span.End);
        return known.Start >= field.Span.Start && end > known.Start && field.Span.Length >= end - known.Start + 2 && known.End <= field.Span.End + Industry.Length
            && field.Surface.AsSpan().IndexOfAny("和与、") < 0;
    }

    /// <summary>“科技兴蒙”行动 in “科技兴蒙”行动专项资金: what stands in marks with its kind behind is a programme of its own.</summary>
    private static void AddProgramme(WordMap map, Mention mention, List<Mention> found)
    {
        if (mention.Label is not ("Fund" or "Policy") || OfProgramme().Match(map.Text, mention.Span.Start, mention.Span.Length) is not { Success: true } told || told.Index + told.Length == mention.Span.End)
            return;
        var span = new TextSpan(told.Index, told.Index + told.Length);
        if (!found.Exists(f => f.Span.Overlaps(span)))
            found.Add(new Mention(span, "Program", told.Value, told.Value, MentionSource.Quotation, "programme in marks inside a name"));
    }

    [GeneratedRegex("“[^”“，。、]{2,8}”(专项行动|行动|计划|工程)(?!方案)", RegexOptions.CultureInvariant)]
    private static partial Regex OfProgramme();

    /// <summary>智能农业装备 in 洛阳智能农业装备研究院: what an institute of its own city studies, where the words end as fields do.</summary>
    private Mention? OfInstitute(WordMap map, Mention mention)
    {
        string ending = mention.Surface[^_instituteEndings.LongestAt(mention.Surface, mention.Surface.Length)..];
        if (ending.Length == 0)
            return null;
        int opening = Opening(map, mention, ending);
        if (opening < 0)
            return null;
        var span = new TextSpan(mention.Span.Start + opening, mention.Span.End - ending.Length);
        bool whole = span.Length is >= 4 and <= LongestField && fields.LongestAt(map.Text, span.End, span.Start) is > 0 and var tail && tail < span.Length && lexicon.LongestAt(map.Text, span.Start, span.End, out int known)?.Sure is null or { Entry.Label: "Industry" };
        if (!whole || map.Text.AsSpan(span.Start, span.Length).ContainsAny('“', '（', '、') || map.Text.AsSpan(span.Start).StartsWith(State) || map.Text[span.Start] is '市' or '省' or '区')
            return null;
        string surface = span.Of(map.Text);
        return lexicon.Of(surface).FirstOrDefault(static f => f.Entry.Label == "Industry") is { } field
            ? new Mention(span, "Industry", surface, field.Entry.Name, MentionSource.Lexicon, "known name inside a name")
            : new Mention(span, "Industry", surface, surface, MentionSource.Context, "field in a name");
    }

    /// <summary>Length of the rank or the place that stands before the field of an institute; -1 where the name tells no field.</summary>
    private int Opening(WordMap map, Mention mention, string ending)
    {
        bool isApproved = _stateEndings.Contains(ending, StringComparer.Ordinal);
        if (mention.Surface.StartsWith(State, StringComparison.Ordinal))
            return isApproved ? State.Length : -1;
        // 航空动力产业学院 is told by its field alone.
        if (ending == School)
            return 0;
        if (lexicon.LongestAt(map.Text, mention.Span.Start, mention.Span.End - ending.Length, out int place) is not { IsPlace: true })
            return -1;
        // 山东省医用高分子材料技术创新中心: what the state or a province approves is named by its field, what a city has by its owner too.
        return isApproved && map.Text[mention.Span.Start + place - 1] != '省' ? -1 : place;
    }

    /// <summary>2023 and 第二届 before what the event is about.</summary>
    [GeneratedRegex("^(第[0-9一二三四五六七八九十]{1,3}届|首届|[0-9]{4}年?)*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Edition();

    private const string State = "国家";
    private const string School = "产业学院";
    private static readonly string[] _stateEndings = ["产业创新中心", "制造业创新中心", "技术创新中心", "产业计量测试中心", "工程技术研究中心", "工程研究中心"];
    private static readonly TermEndings _instituteEndings = new([School, "产业创新中心", "制造业创新中心", "工程技术研究中心", "工程研究中心", "产业计量测试中心", "技术创新中心", "产业技术研究院", "产业研究院", "技术研究院", "创新研究院", "研究院", "产业促进会"]);

    /// <summary>The words between the place and the ending of a park or an alliance, when no lexicon knows the field (临床外包服务 in 徐汇临床外包服务集群).</summary>
    private Mention? Field(WordMap map, Mention mention)
    {
        int ending = _fieldEndings.LongestAt(mention.Surface, mention.Surface.Length);
        if (ending == 0)
            return null;
        int end = mention.Span.End - ending;
        int start = mention.Span.Start + Edition().Match(mention.Surface).Length;
        while (start < end && lexicon.LongestAt(map.Text, start, end, out int length) is { } seat && length > 1 && (seat.IsPlace || seat[0].Entry.Label == "Park"))
            start += start + length < end && map.Text[start + length] is '-' or '—' or '–' ? length + 1 : length;
        foreach (string rank in _ranks)
        {
            if (string.CompareOrdinal(map.Text, start, rank, 0, rank.Length) == 0)
                start += rank.Length;
        }
        start = BehindSite(map.Text, start, end);
        // 远景鄂尔多斯零碳: a company and its place tell none either.
        for (int i = start; i < end; i++)
        {
            if (map.NameAt(i) is { } inner && (inner.IsPlace || inner.IsBusiness))
                start = i = inner.End < end && map.Text[inner.End] is '）' or ')' ? inner.End + 1 : inner.End;
        }
        var span = new TextSpan(start, Math.Max(start, end));
        string surface = span.Of(map.Text);
        // 中国出版蓝桥创意产业园: the name of a body of the state stands at the head of a park's.
        if (mention.Label == "Park" && mention.Surface.StartsWith("中国", StringComparison.Ordinal))
            return null;
        // 粤澳合作中医药科技: who works together and how tells no field.
        if (surface.Contains("合作", StringComparison.Ordinal) || surface.EndsWith("科技", StringComparison.Ordinal) || surface.EndsWith("创新", StringComparison.Ordinal) || (surface.Length > 0 && char.IsAsciiLetter(surface[^1])))
            return null;
        bool plain = surface.Length is >= 3 and <= LongestField && !surface.Contains('“', StringComparison.Ordinal) && !surface.Contains('（', StringComparison.Ordinal);
        if (!plain)
            return null;
        // 智能装备产业 in 海洋智能装备产业大会 ends behind the field; the longer of the two is told.
        if (mention.Parts.FirstOrDefault(p => p.Label == "Industry" && p.Span.Start > span.Start && p.Span.End > span.End && p.Span.Overlaps(span)) is { } known)
            span = new TextSpan(span.Start, known.Span.End);
        return new Mention(span, "Industry", span.Of(map.Text), surface, MentionSource.Context, "field in a name");
    }

    /// <summary>Where the field starts behind the town or the zone that a longer name opens with (腾鳌镇镁质材料, 滨海港工业园区新能源).</summary>
    private static int BehindSite(string text, int start, int end)
    {
        foreach (string site in _sites)
        {
            int at = text.IndexOf(site, start, Math.Max(0, end - start), StringComparison.Ordinal);
            if (at >= start && at - start <= LongestSite)
                return at + site.Length;
        }
        return start;
    }

    private static readonly string[] _ranks = ["世界级", "国际", "全国", "全球", "国家级", "国家", "省级", "南方", "北方", "西部", "东部", "中部", "市级", "新区", "市", "区"];
    private const int LongestSite = 6;
    private static readonly string[] _sites = ["工业园区", "园区", "高新区", "经开区", "开发区", "新区", "镇", "街道", "岛", "湾", "山", "湖", "谷"];
}
