using System.Runtime.InteropServices;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Recognizing.Names;
using KnowledgeGraph.Resolving.Carrying;

namespace KnowledgeGraph.Resolving;

/// <summary>Gives each mention its best name from the lexicons, the document's place and the section's, unless a reviewer has judged otherwise. One instance a document.</summary>
internal sealed class MentionNaming(NameLexicon lexicon, ZoneRules zones, DocumentPlace document, LocalNames local, Judgements judgements)
{
    private const string AcademyShort = "中科院";
    private const string Academy = "中国科学院";
    private const int Rank = 2;
    private const int ShortestRanked = 6;

    // A document writes the same names again and again.
    private readonly Dictionary<Form, int> _known = [];
    private readonly List<NameCandidate> _given = [];

    /// <summary>What was given so far, in the order in which it was first given.</summary>
    public IReadOnlyList<NameCandidate> Given => _given;

    /// <summary>The index in <see cref="Given"/> of the candidate for <paramref name="mention"/> in a passage that <paramref name="section"/> governs; <paramref name="city"/> is the one its section or sentence opens with,
    /// <paramref name="near"/> the place named before that a level word may mean.</summary>
    public int Name(Mention mention, SectionSubject? section, string? city, string? near)
    {
        city = near is [.., '市'] ? near : city ?? document.City;
        string district = section?.Label == "District" ? section.Name : document.District;
        // In a city's text 区政府 is that of the district named last.
        string around = near is [.., '区' or '县' or '旗'] && district.Length == 0 ? near : district;
        ref int known = ref CollectionsMarshal.GetValueRefOrAddDefault(_known, new Form(mention, around, city), out bool isKnown);
        if (!isKnown)
        {
            known = _given.Count;
            var candidate = judgements.Review(mention, Read(mention, around, city));
            _given.Add(district.Length == 0 && candidate.Section.Length == 0 ? candidate : candidate with { Section = district });
        }
        return known;
    }

    private NameCandidate Read(Mention mention, string district, string city)
    {
        if (mention.LocalBody is { } body)
            return OfBody(mention, body, district, city);
        if (mention.Source == MentionSource.Lexicon)
            return OfBranch(mention) ?? OfElsewhere(mention, district, city) ?? OfLexicon(mention);
        // A form found again stands for the name that it was first found with.
        string text = mention.Source == MentionSource.Context ? mention.Name : mention.Surface;
        if (Known(mention.Label, text) is { } known)
            return new NameCandidate(known.Label, known.Name, "lexicon name in another spelling", true);
        if (mention.Source != MentionSource.Title && OfPlace(mention.Label, text, district, city) is { } full)
            return new NameCandidate(mention.Label, Known(mention.Label, full)?.Name ?? full, "level word read as the place", false);
        if (mention.Label == "Institution" && text.StartsWith(AcademyShort, StringComparison.Ordinal) && Academy + text[AcademyShort.Length..] is var institute)
            return new NameCandidate(mention.Label, Known(mention.Label, institute)?.Name ?? NameWriting.Of(institute), "institute of the academy", false);
        if (mention.Label == "Agency" && zones.ZoneRunBy(text) is { Length: > 0 } zone)
            return new NameCandidate(mention.Label, OfZone(zone), "administration of a zone in full", false);
        return new NameCandidate(mention.Label, NameWriting.Of(text), mention.Rule, false);
    }

    /// <summary>南昌高新技术产业开发区管理委员会 for 南昌高新区管委会: in another text it stands in full.</summary>
    private string OfZone(string zone)
    {
        var forms = lexicon.Of(NameWriting.Of(zone));
        // 松山湖 alone is a lake and the name of more than one zone.
        bool isWhole = zone[^1] is '区' or '园' or '城';
        var known = forms.FirstOrDefault(f => (f.Strength != NameStrength.Weak || (isWhole && IsNear(f.Entry))) && Zones.Is(f.Entry.Label, f.Entry.Name));
        return (known?.Entry.Name ?? NameWriting.Of(zone)) + zones.FullBody;
    }

    private NameCandidate OfBody(Mention mention, LocalBodyReference body, string district, string city)
    {
        string place = body.Place ?? (body.Level switch
        {
            "市" or "州" or "盟" => city,
            "省" or "自治区" => document.Province,
            _ => district,
        });
        if (body.Known is { } known && (known.Place == place || place.Length == 0))
            return new NameCandidate(mention.Label, known.Name, "short name of the document's city", true);
        if (place.Length == 0)
            return new NameCandidate(mention.Label, mention.Surface, "body of an unknown place", true);
        if (lexicon.Of(mention.Surface).FirstOrDefault(f => f.Entry.IsLocal && f.Entry.Place == place) is { } local)
            return new NameCandidate(mention.Label, local.Entry.Name, "short name of the document's city", true);
        string full = body.FullName(place);
        string rule = body.Place is null ? $"{body.Level} read as {place}" : "place and body";
        return new NameCandidate(mention.Label, Known(mention.Label, full)?.Name ?? Municipal(mention.Label, place, full) ?? full, rule, true);
    }

    /// <summary>上海市科学技术委员会 for 上海 in 上海、浙江两地科技厅: what is a 厅 of a province is a commission or a bureau of a city.</summary>
    private string? Municipal(string label, string place, string full)
        => place.EndsWith('市') && full.EndsWith('厅') && !full.EndsWith("办公厅", StringComparison.Ordinal) ? Known(label, full[..^1] + "委员会")?.Name ?? full[..^1] + "局" : null;

    /// <summary>中行 in a text that names 中国银行洛阳分行 and no other branch of the bank: the branch; null elsewhere.</summary>
    private NameCandidate? OfBranch(Mention mention)
    {
        if (mention.Label != "Enterprise" || mention.Surface is not [_, '行'] || lexicon.Find(mention.Label, mention.Name) is not { } bank)
            return null;
        var branches = _given.Where(c => c.Label == mention.Label && c.Name[^1] == '行' && bank.Aliases.Any(a => c.Name.Length > a.Length && c.Name.StartsWith(a, StringComparison.Ordinal))).Take(2).ToList();
        return branches is [var branch] ? branch with { Rule = "short name of the bank whose branch is named" } : null;
    }

    /// <summary>市级工程技术研究中心 in a text on Nantong: the place's own thing, unless the text names the known one in full; null where the known one is meant.</summary>
    private NameCandidate? OfElsewhere(Mention mention, string district, string city)
        => local.IsElsewhere(mention, city) && !_given.Exists(c => c.Label == mention.Label && c.Name == mention.Name)
            ? new NameCandidate(mention.Label, OfPlace(mention.Label, mention.Surface, district, city) ?? mention.Surface, "short name of another place's", false)
            : null;

    /// <summary>Of several things with one form, the one of the document's city, then of its province, then the first.</summary>
    private NameCandidate OfLexicon(Mention mention)
    {
        var known = lexicon.Of(mention.Surface);
        if (known.Count < 2)
            return new NameCandidate(mention.Label, mention.Name, mention.Rule, true);
        var forms = known.Where(f => f.Strength != NameStrength.Weak).ToList();
        // 舟山市普陀区: the place before it has told which of the places by one name it is.
        if (forms.Count > 0 && forms[0].Entry.Label != mention.Label && forms.Exists(f => f.Entry.Label == mention.Label))
            forms.RemoveAll(f => f.Entry.Label != mention.Label);
        var entry = forms.Count < 2
            ? null
            : forms.Find(f => document.City.Length > 0 && f.Entry.Place.Contains(document.City, StringComparison.Ordinal))
                ?? forms.Find(f => document.Province.Length > 0 && f.Entry.Place.Contains(document.Province, StringComparison.Ordinal));
        return entry is null
            ? new NameCandidate(mention.Label, mention.Name, mention.Rule, true)
            : new NameCandidate(entry.Entry.Label, entry.Entry.Name, "lexicon name of the document's place", true);
    }

    private NameEntry? Known(string label, string surface)
    {
        string bare = NameWriting.Of(surface).Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal);
        var forms = lexicon.Of(bare);
        for (int i = 0; i < forms.Count; i++)
        {
            if (forms[i].Entry.Label == label && (forms[i].Strength != NameStrength.Weak || IsNear(forms[i].Entry)))
                return forms[i].Entry;
        }
        return null;
    }

    /// <summary>False for a thing of another province: its short form that is a common word means something else here.</summary>
    private bool IsNear(NameEntry entry)
        => entry.Place.Length == 0 || (document.Province.Length > 0 && entry.Place.Contains(document.Province, StringComparison.Ordinal)) || (document.City.Length > 0 && entry.Place.Contains(document.City, StringComparison.Ordinal));

    /// <summary>The name with the text's place for the word of a level or a rank that it opens with; null where it opens with none.</summary>
    private string? OfPlace(string label, string surface, string district, string city)
        => LevelPlace(surface, district, city) ?? RankPlace(label, surface, district, city);

    private string? LevelPlace(string surface, string district, string city)
    {
        if (surface.Length < 4)
            return null;
        if (surface[0] == '市' && city.Length > 0 && !surface.StartsWith("市区", StringComparison.Ordinal) && !surface.StartsWith("市级", StringComparison.Ordinal) && !surface.StartsWith("市场", StringComparison.Ordinal))
            return city + surface[1..];
        // 省科技创新专项资金 is the document's province's.
        if (surface[0] == '省' && document.Province.Length > 0 && surface[1] is not ('级' or '内' or '外' or '市' or '属' or '部' or '份' or '区' or '会' or '际' or '域' or '道' or '直'))
            return document.Province + surface[1..];
        if (surface[0] == '区' && district.Length > 0 && surface[1] is not ('域' or '块' or '县' or '级' or '间'))
            return district + surface[1..];
        // 全省科学技术奖励大会 is the province's own.
        if (surface.StartsWith("全省", StringComparison.Ordinal) && document.Province.Length > 0)
            return document.Province + surface[2..];
        if (surface.StartsWith("全市", StringComparison.Ordinal) && city.Length > 0)
            return city + surface[2..];
        return null;
    }

    /// <summary>合肥市天使投资引导基金 for 市级天使投资引导基金 in a text on Hefei: in each city's text another one.</summary>
    private string? RankPlace(string label, string surface, string district, string city)
    {
        if (label is not ("Program" or "Fund" or "Platform") || surface.Length < ShortestRanked || surface[1] != '级' || surface.AsSpan(Rank).StartsWith("以上"))
            return null;
        string place = surface[0] switch
        {
            '市' => city,
            '省' => document.Province,
            '区' or '县' => district,
            _ => "",
        };
        return place.Length > 0 && place[^1] == surface[0] ? place + surface[Rank..] : null;
    }

    /// <summary>All that the name of a mention depends on.</summary>
    private readonly struct Form(Mention mention, string district, string city) : IEquatable<Form>
    {
        private readonly Mention _mention = mention;
        private readonly string _district = district;
        private readonly string _city = city;

        public bool Equals(Form other)
            => _mention.Surface == other._mention.Surface
                && _mention.Label == other._mention.Label
                && _mention.Name == other._mention.Name
                && _mention.Source == other._mention.Source
                && _mention.Rule == other._mention.Rule
                && _mention.LocalBody == other._mention.LocalBody
                && _district == other._district
                && _city == other._city;

        public override bool Equals(object? obj) => obj is Form other && Equals(other);

        public override int GetHashCode() => _mention.Surface.GetHashCode(StringComparison.Ordinal);
    }
}
