using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Lists;

/// <summary>Makes a name of a member of a list where what closes the list tells its type.</summary>
internal sealed class ListMemberRecognizer(RecognizingRules rules)
{
    private const int ShortestTenant = 4;
    private const int ShortestField = 4;
    private const int LongestEnding = 6;
    private readonly NameIdentity _identity = new(rules.Names);
    private readonly ListMemberEdge _edge = new(rules.Names);

    /// <summary>The name of the member <paramref name="item"/>; null where it is <paramref name="known"/> as such, or as something else, or is a kind.</summary>
    public Mention? Recognize(WordMap map, TextSpan item, ListClosing closing, List<Mention> known)
    {
        var noun = closing.Noun;
        if (_edge.Trim(map, item, noun, known) is not { } span)
            return null;
        var exact = known.Find(m => m.Span == span);
        if (exact?.Label == noun.Label)
            return closing.TellsFields && exact.Source == MentionSource.Lexicon ? exact with { IsListed = true } : null;
        if ((OfLexicon(map.Text, span, closing) ?? WithSharedEnding(map, span, noun, exact, known)) is { } told)
            return told;
        if (exact is not null || known.Exists(m => m.Span.Overlaps(span) && HidesName(map, m, span, noun)) || (noun.IsMoving && !MayMove(map, span)) || !IsName(map, span, closing))
            return null;
        string text = span.Of(map.Text);
        return new Mention(span, noun.Label, text, text, MentionSource.Context, "member of a list") { IsListed = closing.TellsFields };
    }

    /// <summary>临港 in 张江、金桥、临港等开发区: what the name may be besides, the list tells.</summary>
    private Mention? OfLexicon(string text, TextSpan span, ListClosing closing)
        => rules.Lexicon.Of(text.AsSpan(span.Start, span.Length)).FirstOrDefault(f => f.Entry.Label == closing.Noun.Label) is { } form
            ? new Mention(span, form.Entry.Label, span.Of(text), form.Entry.Name, MentionSource.Lexicon, "lexicon name in a list of its type") { IsListed = closing.TellsFields }
            : null;

    /// <summary>波士顿 in 波士顿、伦敦两个分中心.</summary>
    private Mention? WithSharedEnding(WordMap map, TextSpan span, ListNoun noun, Mention? exact, List<Mention> known)
    {
        if (!noun.IsShared || EndsInName(map, span) || !known.TrueForAll(m => !m.Span.Overlaps(span) || (span.Contains(m.Span) && m.Label is "Industry" or "District" or "Region")))
            return null;
        string text = span.Of(map.Text);
        return new Mention(span, noun.Label, text, text + noun.Text, MentionSource.Context, "member of a list that shares its ending")
        {
            Parts = exact is null ? [] : [exact with { IsNested = true }],
        };
    }

    /// <summary>True where a known name reaches out of the member, or ends with it and is no field or place at the end of a company's name.</summary>
    private static bool HidesName(WordMap map, Mention known, TextSpan span, ListNoun noun)
        => !span.Contains(known.Span) || (known.Span.End == span.End && !(noun.Label == "Enterprise" && (known.Label == "Industry" || IsBehindBrand(map, known, span))));

    /// <summary>True for 四川 in 龙佰四川: two characters of its own stand before the place in a company's name.</summary>
    private static bool IsBehindBrand(WordMap map, Mention place, TextSpan span)
        => place.Label is "Region" or "District" && place.Span.Start - span.Start >= 2 && map.KindAt(span.Start) == WordKind.Open;

    /// <summary>False for projects and things, which move in as companies do.</summary>
    private bool MayMove(WordMap map, TextSpan span)
        => span.Length >= ShortestTenant && rules.Names.Contexts.Honours.NoHolders.LongestAt(map.Text, span.End, span.Start) == 0
            && (!rules.Names.Generic.Contains(map.Text.AsSpan(span.End - 2, 2)) || rules.Names.Lists.Companies.LongestAt(map.Text, span.End, span.Start) > 0);

    private bool IsName(WordMap map, TextSpan span, ListClosing closing)
    {
        var noun = closing.Noun;
        bool isOpen = IsOpen(map, span);
        var mark = isOpen ? _identity.MarkOf(map, span.Start, span.End) : NameMark.None;
        // 公共安全 in 医疗协同和公共安全两个领域: what is counted as a field is one, whatever its words.
        bool isCountedField = closing.TellsFields && isOpen && span.Length >= ShortestField && noun.Text[^1] is '域' or '业';
        if (mark == NameMark.None && !isCountedField)
            return false;
        if (noun.Label == "Product" && mark != NameMark.Strong && !(noun.Text == "险种" && map.Text[span.End - 1] == '险'))
            return false;
        return (noun.Label != "Program" || closing.IsCounted) && !IsOfAnotherType(map.Text, span, noun.Label);
    }

    private static bool IsOpen(WordMap map, TextSpan span)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            if (map.KindAt(i) is WordKind.Boundary or WordKind.Stop)
                return false;
        }
        return true;
    }

    private bool EndsInName(WordMap map, TextSpan span)
        => rules.Names.EndsIn(map.Text, Math.Max(span.Start, span.End - LongestEnding), span.End, static found => found.Exists(static r => r.Strictness == SuffixStrictness.Plain));

    /// <summary>True for 高新区管委会 in a list of companies, 生产基地 in one of fields: its ending tells another type.</summary>
    private bool IsOfAnotherType(string text, TextSpan span, string label)
        => rules.Names.EndsIn(text, Math.Max(span.Start, span.End - LongestEnding), span.End, found => found.TrueForAll(r => r.Label != label && (r.Strictness == SuffixStrictness.Plain || (label == "Industry" && r.Label is "Park" or "Institution"))));
}
