using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Resolving.Merging;

/// <summary>Joins a shorter name of a document to the one longer name of the same label that only adds a place, a rank, an edition or a year before it,
/// or a quotation's head noun or a trailing bracket after it. More than one candidate joins none; numbers are never crossed.</summary>
internal sealed class NameMerger
{
    private readonly Judgements _judgements;
    private readonly ShortFormJoiner _shortForms;
    private readonly VariantFinder _variants;

    /// <summary>Takes what tells places, the words, and what a reviewer said.</summary>
    public NameMerger(NameLexicon lexicon, ResolvingRules rules, Judgements judgements)
    {
        var matcher = new LongerFormMatcher(lexicon, rules, judgements);
        _judgements = judgements;
        _shortForms = new ShortFormJoiner(lexicon, matcher);
        _variants = new VariantFinder(rules.Merging);
    }

    /// <summary>What each candidate of a document on <paramref name="place"/> becomes, itself when nothing joins it, with the rule; <paramref name="renamed"/> are the names that the text says were given up for others.</summary>
    public MergedNames Merge(IReadOnlyList<NameCandidate> candidates, IEnumerable<(NameCandidate Earlier, NameCandidate Later)> renamed, DocumentPlace place)
    {
        var merged = new MergedNames(candidates, IsBetter);
        _shortForms.Join(merged, place);
        Join(_variants.SameEvents(merged.Best), "edition and year of one event", merged);
        foreach (var (round, whole) in VariantFinder.Finals(merged))
            merged.Join(round, whole with { Rule = "final of a contest" });
        Join(VariantFinder.SameTitles(merged.Best), "科技 for 科学技术 in a title", merged);
        Join(VariantFinder.SameSchemes(merged.Best), "projects of the scheme", merged);
        Join(renamed.Where(static pair => pair.Earlier.Key != pair.Later.Key).Select(pair => (pair.Earlier, merged.BestOf(pair.Later.Key)!)), "earlier name", merged);
        merged.Close(_judgements);
        return merged;
    }

    private void Join(IEnumerable<(NameCandidate Name, NameCandidate Target)> pairs, string rule, MergedNames merged)
    {
        foreach (var (name, target) in pairs)
        {
            if (!_judgements.AreDifferent(name, target))
                merged.Join(name, target with { Rule = rule });
        }
    }

    private static bool IsBetter(NameCandidate one, NameCandidate other)
    {
        if (one.IsSettled != other.IsSettled)
            return one.IsSettled;
        return one.Name.Length != other.Name.Length ? one.Name.Length > other.Name.Length : string.CompareOrdinal(one.Name, other.Name) < 0;
    }
}
