using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.InnerNames;

/// <summary>Proposes the lexicon names inside a name: 西宁市 in 西宁市南川工业园区, 数字出版 in 国家数字出版基地.</summary>
internal sealed class KnownInnerNameRecognizer(NameLexicon lexicon, NameRules rules)
{
    /// <summary>What may stand behind a field and belongs to it.</summary>
    public const string Industry = "产业";

    private const string Academy = "中国科学院";
    private const string Rule = "known name inside a name";
    private readonly InnerNameRules _words = rules.Contexts.InnerNames;
    private readonly TermSet _services = rules.Contexts.KnownNames.Services;

    /// <summary>Adds to <paramref name="found"/> what lies inside <paramref name="mention"/>; a place tells which one the name right behind it means.</summary>
    public void Recognize(WordMap map, Mention mention, List<Mention> found)
    {
        NameEntry? outer = null;
        for (int i = mention.Span.Start; i < mention.Span.End;)
        {
            var (forms, form, length) = FormAt(map, mention, i);
            // 紫金山 holds no 金山.
            if (map.MayOpen(i, Openings.Guarded) && rules.Protected.LongestAt(map.Text, i) is var word && word > length)
            {
                (outer, i) = (null, i + word);
            }
            else if (form is null || length < 2 || IsPartOfKind(map.Text, form.Entry, mention, new TextSpan(i, i + length)))
            {
                (outer, i) = (null, i + 1);
            }
            else if (outer is not null && IsElsewhere(map.Text, forms!, form.Entry, outer, i + length))
            {
                (outer, i) = (null, i + length);
            }
            else
            {
                var entry = (outer is null ? null : forms!.Under(outer.Name))?.Entry ?? form.Entry;
                i = Add(map, mention, new TextSpan(i, i + length), entry, found);
                outer = entry.Label is "District" or "Region" ? entry : null;
            }
        }
    }

    private int Add(WordMap map, Mention mention, TextSpan span, NameEntry entry, List<Mention> found)
    {
        if (entry.Label == "Industry" && IsIndustryAt(map.Text, span.End, mention.Span.End))
            span = new TextSpan(span.Start, span.End + Industry.Length);
        bool holdsPlacesOnly = mention.Label is "Agency" or "Enterprise";
        if (!holdsPlacesOnly || entry.Label is "District" or "Region" or "Park")
            found.Add(new Mention(span, entry.Label, span.Of(map.Text), entry.Name, MentionSource.Lexicon, Rule));
        if (!holdsPlacesOnly && InnerNameRecognizer.HoldsField(entry.Label))
            AddFields(map, span, found);
        return span.End;
    }

    /// <summary>The form at <paramref name="at"/> that can be meant inside the name, which is not the name itself, and how long it is.</summary>
    private (NameForms? Forms, NameForm? Form, int Length) FormAt(WordMap map, Mention mention, int at)
    {
        int limit = at == mention.Span.Start ? mention.Span.End - 1 : mention.Span.End;
        if (!map.MayOpen(at, Openings.Name) || lexicon.LongestAt(map.Text, at, limit, out int length) is not { } forms)
            return default;
        var form = Usable(map.Text, forms, at + length);
        // 长春高新区 holds the city, and no company 长春高新.
        if (form is null && length > 2 && lexicon.LongestAt(map.Text, at, at + length - 1, out int shorter) is { Sure: not null } inside)
            (forms, form, length) = (inside, Usable(map.Text, inside, at + shorter), shorter);
        // A known name that only lacks the edition of the whole (全球数字贸易博览会 in 第二届…) or its site (国家石墨烯创新中心（宁波）) hides nothing that lies inside it.
        if (form?.Entry.Label == mention.Label && (at + length == mention.Span.End || (at == mention.Span.Start && length == mention.LengthWithoutSite)))
            form = lexicon.LongestAt(map.Text, at, at + length - 1, out length)?.Sure;
        // 苏州工业园 in 苏州工业园区 is the park itself; its place is found under it.
        if (form?.Entry.Name == mention.Name && form.Entry.Label == mention.Label)
            form = lexicon.LongestAt(map.Text, at, at + length - 1, out length)?.Sure;
        return (forms, form, length);
    }

    private NameForm? Usable(string text, NameForms forms, int end)
    {
        for (int i = 0; i < forms.Count; i++)
        {
            if (forms[i].Strength != NameStrength.Weak || IsFieldOfPlace(text, forms[i], end) || IsSeat(text, forms[i], end))
                return forms[i];
        }
        return null;
    }

    /// <summary>True for 软件 in 软件园 and 稀土 in 赣州稀土产业论坛: a common word that is a field where a kind of place or its industry follows.</summary>
    private bool IsFieldOfPlace(string text, NameForm form, int end)
        => form.Entry.Label == "Industry" && _words.KindsOfPlace.LongestAt(text, end) > 0;

    /// <summary>True for 中山 in 中国银行中山分行: a short form that is another word too is the place before a unit that is called after its place.</summary>
    private bool IsSeat(string text, NameForm form, int end)
        => form.Entry.Label is "Region" or "District" && _words.Seated.LongestAt(text, end) > 0;

    /// <summary>True for what tells the kind of the name and is no other thing.</summary>
    private bool IsPartOfKind(string text, NameEntry entry, Mention mention, TextSpan span)
        => IsKind(entry, mention, span.End) || _services.LongestAt(text, span.Start) > span.Length || IsDirection(text, entry, mention, span.End) || !TellsField(text, entry, span.End);

    /// <summary>True for 产业技术创新战略联盟 at the end of an alliance, and for the academy in one of its branches.</summary>
    private static bool IsKind(NameEntry entry, Mention mention, int end)
        => (mention.Label == "Alliance" && entry.Label == "Program" && end == mention.Span.End) || (mention.Label == "Institution" && entry.Name == Academy);

    /// <summary>True for 华东 in 华东分院: it tells where the body is and speaks of no place.</summary>
    private static bool IsDirection(string text, NameEntry entry, Mention mention, int end)
        => mention.Label is "Institution" or "Platform" or "Enterprise" && entry.Label == "Region" && entry.Name.EndsWith("地区", StringComparison.Ordinal) && text[end - 1] != '区';

    /// <summary>False for a field so broad that a name does not tell it (高新技术产业开发区), and for 集成电路产业 in 集成电路产业化.</summary>
    private static bool TellsField(string text, NameEntry entry, int end)
        => entry.Label != "Industry" || (!entry.IsBackground && (end >= text.Length || text[end] != '化'));

    /// <summary>True for a programme of another city by the same name (常德市科技创新行动计划), and for a district of another city by its short name (南川 in 西宁市南川工业园区).</summary>
    private static bool IsElsewhere(string text, NameForms forms, NameEntry entry, NameEntry outer, int end)
        => (entry is { Label: "Program", Place.Length: > 0 } && !entry.Place.Contains(outer.Name, StringComparison.Ordinal))
            || (entry.IsDistrictElsewhere(outer, text[end - 1]) && forms.Under(outer.Name) is null);

    /// <summary>创意产业 in 创意产业集群区: 产业 belongs to the field, unless it opens 产业园 or 产业化.</summary>
    private static bool IsIndustryAt(string text, int at, int limit)
        => at + Industry.Length < limit && string.CompareOrdinal(text, at, Industry, 0, Industry.Length) == 0 && text[at + Industry.Length] is not ('化' or '园');

    /// <summary>数字出版 in 国家数字出版基地, which itself stands in the name of a meeting.</summary>
    private void AddFields(WordMap map, TextSpan name, List<Mention> found)
    {
        for (int i = name.Start; i < name.End; i++)
        {
            if (lexicon.LongestAt(map.Text, i, name.End, out int length)?.Sure is not { Entry.Label: "Industry" } form || length < 2 || !TellsField(map.Text, form.Entry, i + length))
                continue;
            var span = new TextSpan(i, i + length);
            found.Add(new Mention(span, "Industry", span.Of(map.Text), form.Entry.Name, MentionSource.Lexicon, Rule));
            i += length - 1;
        }
    }
}
