using System.Runtime.InteropServices;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Resolving;

/// <summary>The place that a document speaks from, so that 市科委 and 省科技厅 can be told.</summary>
/// <param name="Province">Full name, empty when unknown.</param>
/// <param name="City">Full name, empty when unknown.</param>
/// <param name="District">Full name of the district or county that the title or nearly all of the text is about, empty when there is none.</param>
internal sealed record DocumentPlace(string Province, string City, string District)
{
    /// <summary>The form in which the document first names the district.</summary>
    public string DistrictSurface { get; init; } = District;

    /// <summary>Its label: a district of another city is a Region.</summary>
    public string DistrictLabel { get; init; } = "District";

    /// <summary>The district, else the city, else the province; empty when none is known.</summary>
    public string Smallest => District.Length > 0 ? District : City.Length > 0 ? City : Province;

    private const int TitleWeight = 12;

    /// <summary>Counts the places of all passages, those of the first heading many times over, and those of a title that the text does not open with. Ties go to the ordinal first.</summary>
    public static DocumentPlace Of(string title, IReadOnlyList<RecognizedPassage> passages, NameLexicon lexicon, PlaceLevels levels)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var districts = new Dictionary<string, int>(StringComparer.Ordinal);
        var firsts = new Dictionary<string, Mention>(StringComparer.Ordinal);
        for (int i = 0; i < passages.Count; i++)
        {
            int weight = i == 0 ? TitleWeight : 1;
            foreach (var mention in passages[i].Mentions)
                Count(mention, weight);
        }
        if (passages.Count > 0 && !passages[0].Passage.Text.StartsWith(title, StringComparison.Ordinal))
            OfTitle(title, lexicon).ForEach(full => Add(places, full, 2 * TitleWeight));
        string district = Most(districts);
        bool governs = district.Length > 0 && districts[district] >= TitleWeight && districts[district] * 2 > districts.Values.Sum();
        var first = governs ? firsts[district] : null;
        // 长垣市 in 新乡市: its 市科技局 is its own.
        if (governs && district[^1] == '市')
            return new DocumentPlace(Most(Sum(places, levels.Province)), district, "");
        return new DocumentPlace(Most(Sum(places, levels.Province)), Most(Sum(places, levels.City)), governs ? district : "") { DistrictSurface = first?.Surface ?? "", DistrictLabel = first?.Label ?? "District" };

        void Count(Mention mention, int weight)
        {
            if (FullPlace(mention, lexicon) is { Length: > 0 } full)
            {
                Add(places, full, weight);
                if (mention.Label is "District" || (mention.Label is "Region" && (mention.Name[^1] is '区' or '县' || IsTown(mention.Name, full, levels))))
                {
                    Add(districts, mention.Name, weight);
                    firsts.TryAdd(mention.Name, mention);
                }
            }
            foreach (var part in mention.Parts)
                Count(part, weight);
        }
    }

    /// <summary>The full places that a title of the manifest names (2023年德阳市科技工作).</summary>
    private static List<string> OfTitle(string title, NameLexicon lexicon)
    {
        var found = new List<string>();
        for (int i = 0; i < title.Length;)
        {
            var forms = lexicon.LongestAt(title, i, out int length);
            if (forms is { IsPlace: true, Sure.Entry.FullPlace: { Length: > 0 } full })
                found.Add(full);
            i += Math.Max(1, length);
        }
        return found;
    }

    /// <summary>True for a city of a county's rank, which lies in another city.</summary>
    private static bool IsTown(string name, string full, PlaceLevels levels)
        => name[^1] == '市' && levels.City(full) is { Length: > 0 } city && city != name;

    private static string FullPlace(Mention mention, NameLexicon lexicon)
    {
        if (mention.LocalBody?.Known is { } known)
            return known.Place;
        // 启明星计划 says of no text where it is from.
        return mention.Source == MentionSource.Lexicon && lexicon.Find(mention.Label, mention.Name) is { } entry && !(entry.IsLocal && mention.Surface != entry.Name) ? entry.FullPlace : "";
    }

    /// <summary>The counts of the part that each full place has.</summary>
    private static Dictionary<string, int> Sum(Dictionary<string, int> places, Func<string, string> part)
    {
        var sums = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (place, count) in places)
            Add(sums, part(place), count);
        return sums;
    }

    private static void Add(Dictionary<string, int> counts, string key, int weight)
    {
        if (key.Length > 0)
            CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _) += weight;
    }

    private static string Most(Dictionary<string, int> counts)
        => counts.Count == 0 ? "" : counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).First().Key;
}
