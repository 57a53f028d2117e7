using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Resolving.Carrying;

/// <summary>Collects the names of a document, and what each may be called in short.</summary>
internal sealed class ShortFormCollector(CarriedNames names, NameLexicon lexicon, ResolvingRules rules)
{
    private const int ShortestName = 3;
    private const int ShortestBrand = 4;
    private const int LongestBrand = 8;
    private const int ShortestValley = 2;
    private const int LongestValley = 4;
    private const string Country = "中国";

    /// <summary>Takes all mentions, then the companies among them.</summary>
    public void Collect(IReadOnlyList<RecognizedPassage> passages, Mention[] mentions)
    {
        foreach (var mention in mentions)
        {
            if (mention.Label == "Agency" && rules.Zones.IsBareBody(mention.Surface))
                continue;
            if (mention.Source is MentionSource.Quotation or MentionSource.Suffix && mention.Surface.Length > ShortestName)
                names.Add(mention.Surface.Trim('“', '”'), mention, "name found elsewhere in the document");
            else if (mention.Source is MentionSource.Lexicon && lexicon.Find(mention.Label, mention.Name) is { WeakAliases.Count: > 0 } entry)
                AddWeak(mention, entry);
            AddValley(mention);
        }
        foreach (var passage in passages)
        {
            foreach (var mention in passage.Mentions)
                AddCompany(mention, passage.Words);
        }
    }

    private void AddWeak(Mention mention, NameEntry entry)
    {
        foreach (string alias in entry.WeakAliases)
            names.Add(alias, mention, "short form of a name that the document gives in full");
    }

    /// <summary>眼谷 and 动力谷 in a text about 中国眼谷 and 株洲·中国动力谷, 蓝谷 in one about 青岛蓝谷.</summary>
    private void AddValley(Mention mention)
    {
        if (mention.Label != "Park" || mention.Surface[^1] != '谷')
            return;
        if (mention.Surface.IndexOf(Country, StringComparison.Ordinal) is >= 0 and var at)
            names.Add(mention.Surface[(at + Country.Length)..], mention, "name without the country");
        else if (lexicon.LongestAt(mention.Surface, 0, mention.Surface.Length - ShortestValley, out int seat) is { IsPlace: true } && mention.Surface.Length - seat is >= ShortestValley and <= LongestValley)
            names.Add(mention.Surface[seat..], mention, "name without its place");
    }

    /// <summary>百斯特电瓷 for 萍乡百斯特电瓷有限公司: the company without its place and its form, where words of its own open it.</summary>
    private void AddCompany(Mention mention, WordMap words)
    {
        if (mention is not { Label: "Enterprise", Source: MentionSource.Suffix } || !mention.Surface.EndsWith("公司", StringComparison.Ordinal))
            return;
        int seat = lexicon.LongestAt(mention.Surface, 0, out int length) is { IsPlace: true } ? length : 0;
        int start = mention.Span.Start + seat;
        string brand = rules.Companies.Without(mention.Surface)[seat..];
        if (brand.Length is >= ShortestBrand and <= LongestBrand && !brand.EndsWith("公司", StringComparison.Ordinal) && words.KindAt(start) == WordKind.Open && !words.MayOpen(start, Openings.Generic))
            names.Add(brand, mention, "company without its place and form", CarriedKind.Brand);
    }
}
