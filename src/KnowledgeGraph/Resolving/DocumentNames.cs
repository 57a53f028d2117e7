using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Resolving;

/// <summary>Carries names through a document: what one sentence names clearly is found again where another leaves the mark off,
/// and a short lexicon form that is a common word counts once the document names the thing in full.</summary>
internal static class DocumentNames
{
    private const int ShortestName = 3;
    private const int LongestHeadline = 80;

    /// <summary>The passages without the names that rules read into the document's own title and that nothing else in it bears out:
    /// a title shortens and plays with names (大湾区添海洋科技新联盟).</summary>
    public static IReadOnlyList<RecognizedPassage> WithoutHeadline(IReadOnlyList<RecognizedPassage> passages, AnaphorRules anaphors)
    {
        if (passages.Count < 2 || passages[0].Passage.Text.Length > LongestHeadline || passages[0].Passage.Text.Contains('。', StringComparison.Ordinal))
            return passages;
        var headline = passages[0];
        var kept = headline.Mentions.Where(m => m.Label == "Event" || m.Source is not (MentionSource.Suffix or MentionSource.Quotation) || IsBorneOut(m, passages, anaphors)).ToList();
        return kept.Count == headline.Mentions.Count ? passages : [headline with { Mentions = kept }, .. passages.Skip(1)];
    }

    /// <summary>True where the text speaks of what the headline names: in the same words, by its kind, as a body that speaks of itself or one that runs a zone.</summary>
    private static bool IsBorneOut(Mention mention, IReadOnlyList<RecognizedPassage> passages, AnaphorRules anaphors)
    {
        string? kind = Zones.Is(mention.Label, mention.Name) ? "管委会" : KindOfBody(mention);
        bool mayTell = mention.Label is "Institution" or "Enterprise";
        return passages.Skip(1).Any(p => p.Passage.Text.Contains(mention.Surface, StringComparison.Ordinal)
            || (kind is not null && p.Passage.Text.Contains(kind, StringComparison.Ordinal))
            || (mayTell && anaphors.SpeaksOfItself(p.Passage.Text)));
    }

    /// <summary>The passages with the further mentions laid in.</summary>
    public static IReadOnlyList<RecognizedPassage> Spread(
        IReadOnlyList<RecognizedPassage> passages, IReadOnlyList<(string Short, Mention Target)> shortNames, NameLexicon lexicon)
    {
        var trie = new TermTrie();
        var targets = new List<Mention>();
        var defined = shortNames.Select(n => n.Short).ToHashSet(StringComparer.Ordinal);
        foreach (var (form, target) in shortNames)
            Add(trie, targets, form, target, "short name that the text defines");
        Mention[] mentions = [.. passages.SelectMany(static p => p.Mentions)];
        foreach (var mention in mentions)
        {
            // 经开区管委会 tells no zone by itself.
            if (mention.Label == "Agency" && mention.Surface.Length <= _longestZoneBody && _bareZoneBodies.Contains(mention.Surface))
                continue;
            if (mention.Source is MentionSource.Quotation or MentionSource.Suffix && mention.Surface.Length > ShortestName)
                Add(trie, targets, mention.Surface.Trim('“', '”'), mention, "name found elsewhere in the document");
            else if (mention.Source is MentionSource.Lexicon && lexicon.Find(mention.Label, mention.Name) is { WeakAliases.Count: > 0 } entry)
                AddWeak(trie, targets, mention, entry);
            AddValley(trie, targets, mention);
        }
        AddCompanies(passages, lexicon, trie, targets);
        var bodies = BodiesOf(mentions);
        AddZone(mentions, bodies, shortNames, defined, trie, targets);
        AddBodies(bodies, trie, targets);
        AddBodyOfHeadline(passages, trie, targets);
        if (trie.IsEmpty)
            return passages;
        var zones = shortNames.Where(static n => n.Target.Label == "Park").DistinctBy(static n => n.Short).ToDictionary(static n => n.Short, static n => n.Target, StringComparer.Ordinal);
        var spread = new RecognizedPassage[passages.Count];
        for (int i = 0; i < spread.Length; i++)
            spread[i] = Spread(passages[i], trie, targets, defined);
        return zones.Count == 0 ? spread : Array.ConvertAll(spread, p => Within(p, zones));
    }

    /// <summary>百斯特电瓷 for 萍乡百斯特电瓷有限公司: the company without its place and its form, where words of its own open it.</summary>
    private static void AddCompanies(IReadOnlyList<RecognizedPassage> passages, NameLexicon lexicon, TermTrie trie, List<Mention> targets)
    {
        foreach (var passage in passages)
        {
            foreach (var mention in passage.Mentions)
            {
                if (mention is not { Label: "Enterprise", Source: MentionSource.Suffix } || !mention.Surface.EndsWith("公司", StringComparison.Ordinal))
                    continue;
                int seat = lexicon.LongestAt(mention.Surface, 0, out int length) is { IsPlace: true } ? length : 0;
                int start = mention.Span.Start + seat;
                string brand = NameMerger.WithoutForm(mention.Surface)[seat..];
                if (brand.Length is >= ShortestBrand and <= LongestBrand && !brand.EndsWith("公司", StringComparison.Ordinal) && passage.Words.KindAt(start) == WordKind.Open && !passage.Words.MayOpen(start, Openings.Generic))
                    Add(trie, targets, brand, mention, BrandRule);
            }
        }
    }

    private const int ShortestBrand = 4;
    private const int LongestBrand = 8;
    private const string BrandRule = "company without its place and form";

    /// <summary>高新区 and 高新区管委会 in a text about one zone of that kind: the zone, and the body that runs it.</summary>
    private static void AddZone(Mention[] mentions, List<(string Kind, Mention Body)> bodies, IReadOnlyList<(string Short, Mention Target)> shortNames, HashSet<string> defined, TermTrie trie, List<Mention> targets)
    {
        var parks = new List<Mention>();
        foreach (var mention in mentions)
        {
            if (Zones.Is(mention.Label, mention.Name))
                parks.Add(mention);
            if (mention.Parts.Count > 0)
                parks.AddRange(mention.Parts.Where(p => Zones.Is(p.Label, p.Name)));
        }
        // 其管委会 in a text that names one zone alone.
        if (parks.Count > 0 && parks.TrueForAll(p => p.Name == parks[0].Name) && !bodies.Exists(static b => b.Kind == _zoneBodies[0]))
            AddBodiesOf(parks[0], OnlyZoneRule, trie, targets);
        foreach (string kind in _zones.Concat(_parks))
        {
            var zones = parks.Where(m => (Zones.IsOf(kind, m.Surface) || IsWritten(m.Surface, kind)) && !defined.Contains(m.Surface)).ToList();
            if (zones.Count == 0 || zones.DistinctBy(z => z.Name).Count() > 1)
                continue;
            if (!_parks.Contains(kind, StringComparer.Ordinal) && (zones.Count > 1 || shortNames.Any(n => n.Target.Name == zones[0].Name && n.Short.EndsWith(kind, StringComparison.Ordinal))))
                Add(trie, targets, kind, zones[0], ZoneRule);
            foreach (string body in _zoneBodies)
                Add(trie, targets, kind + body, BodyOf(mentions, kind + body) ?? new Mention(zones[0].Span, "Agency", zones[0].Surface + body, zones[0].Name + "管理委员会", MentionSource.Context, ""), ZoneBodyRule);
        }
    }

    /// <summary>内江高新区管委会 where the text names it: 高新区管委会 is the same.</summary>
    private static Mention? BodyOf(Mention[] mentions, string bare)
        => Array.Find(mentions, m => m.Label == "Agency" && m.Surface.Length > bare.Length && m.Surface.EndsWith(bare, StringComparison.Ordinal));

    /// <summary>管委会 and 促进会 in a text that names one body of that kind.</summary>
    private static void AddBodies(List<(string Kind, Mention Body)> all, TermTrie trie, List<Mention> targets)
    {
        foreach (string kind in _bodies)
        {
            var bodies = all.Where(b => b.Kind == kind).Select(static b => b.Body).DistinctBy(static m => m.Name).Take(2).ToList();
            if (bodies.Count == 1)
                Add(trie, targets, kind, bodies[0], BodyRule);
        }
    }

    private static List<(string Kind, Mention Body)> BodiesOf(Mention[] mentions)
    {
        var bodies = new List<(string, Mention)>();
        foreach (var mention in mentions)
        {
            if (KindOfBody(mention) is { } kind)
                bodies.Add((kind, mention));
        }
        return bodies;
    }

    private static string? KindOfBody(Mention mention)
    {
        if (mention.Label is not ("Agency" or "Institution"))
            return null;
        foreach (string kind in _bodies)
        {
            if (mention.Surface.Length > kind.Length && mention.Surface.EndsWith(kind, StringComparison.Ordinal))
                return kind;
        }
        return null;
    }

    /// <summary>管委会 in a text whose headline names one zone.</summary>
    private static void AddBodyOfHeadline(IReadOnlyList<RecognizedPassage> passages, TermTrie trie, List<Mention> targets)
    {
        var zones = passages.Count > 1 && passages[0].Passage.Text.Length <= LongestHeadline ? passages[0].Mentions.Where(m => Zones.Is(m.Label, m.Name) && m.Name[^1] is '区' or '城' or '园').ToList() : [];
        if (zones is [var zone])
            AddBodiesOf(zone, HeadlineRule, trie, targets);
    }

    /// <summary>管委会 for the administration of the zone.</summary>
    private static void AddBodiesOf(Mention zone, string rule, TermTrie trie, List<Mention> targets)
    {
        foreach (string body in _zoneBodies)
            Add(trie, targets, body, new Mention(zone.Span, "Agency", body, zone.Name + "管理委员会", MentionSource.Context, ""), rule);
    }

    /// <summary>True for 合肥高新技术产业开发区, which is short for no other than 高新区.</summary>
    private static bool IsWritten(string surface, string kind)
        => (kind == "高新区" && surface.EndsWith("高新技术产业开发区", StringComparison.Ordinal)) || (kind == "经开区" && surface.EndsWith("经济技术开发区", StringComparison.Ordinal));

    private const string OnlyZoneRule = "body of the one zone in the document";
    private const string HeadlineRule = "body of the zone in the headline";
    private const string BodyRule = "the one body of its kind in the document";
    private static readonly string[] _zoneBodies = ["管委会", "管理委员会"];
    private static readonly string[] _bodies = ["管委会", "促进会", "交易所", "商会"];
    private const string ZoneBodyRule = "body of the one zone of its kind";
    private const string ZoneRule = "the one zone of its kind in the document";
    private static readonly string[] _zones = ["高新区", "经开区", "开发区", "工业园区", "园区", "自贸区", "示范区", "新片区", "科学城", "科技城", "新区"];
    // Parks that have a body of their own, and are common words alone.
    private static readonly string[] _parks = ["产业园", "工业园", "科技园", "综保区", "产业园区", "综合保税区"];
    private static readonly HashSet<string> _bareZoneBodies = [.. _zones.Concat(_parks).SelectMany(static zone => _zoneBodies.Select(body => zone + body))];
    private static readonly int _longestZoneBody = _bareZoneBodies.Max(static name => name.Length);

    private static void AddWeak(TermTrie trie, List<Mention> targets, Mention mention, NameEntry entry)
    {
        foreach (string alias in entry.WeakAliases)
            Add(trie, targets, alias, mention, "short form of a name that the document gives in full");
    }

    /// <summary>眼谷 and 动力谷 in a text about 中国眼谷 and 株洲·中国动力谷.</summary>
    private static void AddValley(TermTrie trie, List<Mention> targets, Mention mention)
    {
        if (mention.Label != "Park" || mention.Surface[^1] != '谷' || mention.Surface.IndexOf(Country, StringComparison.Ordinal) is not (>= 0 and var at))
            return;
        string own = mention.Surface[(at + Country.Length)..];
        if (own.Length > 1)
            Add(trie, targets, own, mention, "name without the country");
    }

    private const string Country = "中国";

    private static void Add(TermTrie trie, List<Mention> targets, string form, Mention target, string rule)
    {
        if (form.Length > 1 && trie.Add(form, targets.Count) == targets.Count)
            targets.Add(target with { Rule = rule, LocalBody = null, Parts = [] });
    }

    private static RecognizedPassage Spread(RecognizedPassage passage, TermTrie trie, List<Mention> targets, HashSet<string> defined)
    {
        string text = passage.Passage.Text;
        List<Mention>? found = null;
        List<Mention>? all = null;
        var words = defined.GetAlternateLookup<ReadOnlySpan<char>>();
        int next = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (!trie.TryLongest(text, i, out int length, out int value))
                continue;
            var known = all ??= [.. passage.Mentions];
            // What the text defines beats what the general rules read into the same words.
            if (words.Contains(text.AsSpan(i, length)))
                Forget(known, new TextSpan(i, i + length));
            while (next < known.Count && known[next].Span.End <= i)
                next++;
            // 北海造船 is known as a company, and 北海 tells no place there.
            if (targets[value].Label == "Enterprise" && next < known.Count && known[next] is { Label: "Region" or "District" } place && place.Span.Start == i && place.Span.End < i + length && place.LocalBody is null)
                known.RemoveAt(next);
            if (ReferenceEquals(targets[value].Rule, ZoneBodyRule) && next < known.Count && known[next] is { Source: MentionSource.Suffix } bare && bare.Span == new TextSpan(i, i + length))
                known.RemoveAt(next);
            bool isTaken = next < known.Count && known[next].Span.Start < i + length;
            if (!isTaken && IsWhole(passage.Words, new TextSpan(i, i + length)) && !(IsOfKind(targets[value].Rule) && IsOfKind(passage.Words, i)) && !(ReferenceEquals(targets[value].Rule, BrandRule) && !StandsAlone(passage.Words, i, i + length)))
                (found ??= []).Add(Again(targets[value], new TextSpan(i, i + length), text));
            i += length - 1;
        }
        return found is null ? passage : passage with { Mentions = MentionLayout.Arrange([.. all!, .. found]) };
    }

    /// <summary>The passage where a zone's short name that the text defines stands for it inside other names too (火炬高新区 in 《火炬高新区…若干措施》, in 火炬高新区管委会).</summary>
    private static RecognizedPassage Within(RecognizedPassage passage, Dictionary<string, Mention> zones)
        => passage with { Mentions = [.. passage.Mentions.Select(m => Within(m, zones))] };

    private static Mention Within(Mention mention, Dictionary<string, Mention> zones)
    {
        if (mention.Parts.Any(p => p.Label == "Park" && zones.ContainsKey(p.Surface)))
            return mention with { Parts = [.. mention.Parts.Select(p => p.Label == "Park" && zones.TryGetValue(p.Surface, out var zone) ? p with { Name = zone.Name, Source = MentionSource.Context } : p)] };
        foreach (var (form, zone) in mention.Label is "Agency" or "Policy" && mention.LocalBody is null ? zones : [])
        {
            if (mention.Surface.Length > form.Length && mention.Surface.StartsWith(form, StringComparison.Ordinal))
            {
                var span = new TextSpan(mention.Span.Start, mention.Span.Start + form.Length);
                return mention with { Parts = [zone with { Span = span, Surface = form, Source = MentionSource.Context, LocalBody = null, IsNested = true, Parts = [] }, .. mention.Parts.Where(p => p.Span.Start >= span.End)] };
            }
        }
        return mention;
    }

    private static void Forget(List<Mention> known, TextSpan span) => known.RemoveAll(m => span.Contains(m.Span));

    private static Mention Again(Mention target, TextSpan span, string text)
        => target with { Span = span, Surface = span.Of(text), Source = MentionSource.Context, IsNested = false };

    private static bool IsOfKind(string rule) => ReferenceEquals(rule, ZoneRule) || ReferenceEquals(rule, BodyRule) || ReferenceEquals(rule, HeadlineRule);

    /// <summary>True for 园区 in 科技园区, 4个园区 and 相关园区, which may be any.</summary>
    private static bool IsOfKind(WordMap words, int start)
        => start > 0 && (words.KindAt(start - 1) is WordKind.Open or WordKind.Conjunction || words.Text[start - 1] is '个' or '家' or '大' or '座' or '批' || (start > 1 && words.Text.AsSpan(start - 2, 2) is "相关" or "有关" or "其他" or "各类" or "部分"));

    /// <summary>True where neither side of the words is open text that may be of the same name.</summary>
    private static bool StandsAlone(WordMap words, int start, int end)
        => (start == 0 || words.KindAt(start - 1) != WordKind.Open) && (end >= words.Text.Length || words.KindAt(end) != WordKind.Open);

    /// <summary>False where the form is the middle of a longer word that the lexicons know.</summary>
    private static bool IsWhole(WordMap words, TextSpan span)
        => words.StartOf(span.Start) >= span.Start && (span.End >= words.Text.Length || words.StartOf(span.End) >= span.End);
}
