using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing;

namespace KnowledgeGraph.Resolving;

/// <summary>Walks a document and tells for each passage who governs it.</summary>
internal static class SectionSubjects
{
    private const int LongestTitle = 40;
    private static readonly char[] _marks = ['。', '；', '，', '：'];
    private static readonly string[] _openers = ["District", "Agency", "Institution", "Enterprise", "Alliance", "Park", "Platform", "Region", "Program", "Fund", "Product", "Event"];

    /// <summary>One entry a passage: the district (or other place) that governs it, and the body or thing whose name opens its heading or section.</summary>
    public static IReadOnlyList<SectionSubjectSet> Of(IReadOnlyList<RecognizedPassage> passages, DocumentPlace document, ResolvingRules rules)
    {
        var result = new SectionSubjectSet[passages.Count];
        var whole = document.District.Length > 0 ? new SectionSubject(document.DistrictLabel, document.District, document.DistrictSurface) { IsWholeDocument = true } : null;
        // Before the document names its district, nothing there can lean on it.
        int named = whole is null ? -1 : passages.ToList().FindIndex(p => p.Mentions.SelectMany(m => m.WithParts()).Any(m => m.Name == document.District));
        SectionSubject? place = null;
        SectionSubject? topic = null;
        SectionSubject? actor = null;
        int depth = -1;
        SectionSubject? alone = null;
        for (int i = 0; i < passages.Count; i++)
        {
            if (i == named)
                place ??= whole;
            var passage = passages[i].Passage;
            alone = null;
            if (passage.Kind == BlockKind.Heading)
            {
                if (passage.HeadingPath.Count <= depth)
                {
                    place = i >= named ? whole : null;
                    depth = -1;
                }
                topic = TopicOf(passages[i], rules);
                actor = topic is { Label: "Agency" or "Institution" or "Enterprise" or "Alliance" } ? topic : null;
                if ((PlaceOf(passages[i]) ?? (i > 0 ? OtherPlace(passages[i], document) : null)) is { } headed)
                {
                    place = headed.Name == whole?.Name ? whole : headed;
                    depth = passage.HeadingPath.Count;
                }
            }
            else if (OpeningName(passages[i]) is { Label: "District" } name)
            {
                var opener = SectionSubject.Of(name);
                // A district that opens a paragraph takes the section over from whatever the heading is about, unless the section is about something else.
                alone = GoesByDistrict(passages, i) ? null : opener;
                place = alone is null ? opener : place;
                topic = alone is null ? null : topic;
                depth = alone is null ? passage.HeadingPath.Count : depth;
            }
            else
            {
                actor = ActorOf(passages[i]) is { } acting && !(actor is not null && rules.Payers.End(acting.Name)) ? acting : actor;
            }
            result[i] = new SectionSubjectSet(alone ?? place, alone is null ? topic : null, actor);
        }
        return result;
    }

    /// <summary>True when the section around a paragraph that a district opens is told district by district: it begins with one, or several open paragraphs in it.</summary>
    private static bool GoesByDistrict(IReadOnlyList<RecognizedPassage> passages, int index)
    {
        int first = index;
        while (first > 0 && passages[first - 1].Passage.Kind != BlockKind.Heading)
            first--;
        int last = index;
        while (last + 1 < passages.Count && passages[last + 1].Passage.Kind != BlockKind.Heading)
            last++;
        return OpeningName(passages[first]) is { Label: "District" }
            || Enumerable.Range(first, last - first + 1).Select(i => OpeningName(passages[i])).Where(o => o is { Label: "District" }).Select(o => o!.Name).Distinct(StringComparer.Ordinal).Count() > 1;
    }

    /// <summary>The body that a paragraph's first clause names as its subject, a date before it left aside.</summary>
    private static SectionSubject? ActorOf(RecognizedPassage passage)
    {
        string text = passage.Passage.Text;
        if (IsTitleLine(passage) && Opener(passage) is { Label: "Institution" or "Enterprise" or "Alliance" } titled)
            return titled;
        var first = passage.Mentions.FirstOrDefault(m => m.Label is "Agency");
        if (first is null || first.Span.End >= text.Length || text[first.Span.End] is '的' or '、' or '与' or '和')
            return null;
        if (first.Span.Start > 0 && text[first.Span.Start - 1] is '与' or '和' or '同' or '由' or '在' or '向' or '对')
            return null;
        // 出台《A》，市财政安排…: who acts in a later clause.
        if (passage.Mentions.Any(m => m.Span.End <= first.Span.Start && m.Label is "Policy" or "Product" or "Program" or "Fund" or "Platform"))
            return null;
        int comma = text.AsSpan(0, Math.Min(text.Length, Math.Max(1, first.Span.Start))).LastIndexOfAny('，', ',', '。');
        return first.Span.Start - comma <= 2 ? SectionSubject.Of(first) : null;
    }

    /// <summary>A交易所全面构建…场所: a short line without a mark at its end stands above others like a title.</summary>
    private static bool IsTitleLine(RecognizedPassage passage)
        => passage.Passage.Kind == BlockKind.Paragraph && passage.Passage.Text.Length <= LongestTitle && passage.Passage.Text.IndexOfAny(_marks) < 0;

    private static SectionSubject? PlaceOf(RecognizedPassage heading)
    {
        var places = heading.Mentions.SelectMany(m => m.Parts.Prepend(m)).Where(m => m.Label == "District").Select(m => m.Name).Distinct(StringComparer.Ordinal).ToList();
        if (places.Count != 1)
            return null;
        var first = heading.Mentions.SelectMany(m => m.Parts.Prepend(m)).First(m => m.Label == "District");
        return SectionSubject.Of(first);
    }

    /// <summary>## 鄞州区: a district, county or town of another city whose name is all that the heading holds.</summary>
    private static SectionSubject? OtherPlace(RecognizedPassage heading, DocumentPlace document)
        => heading.Mentions is [{ Label: "Region" } place] && place.Span.Length == heading.Passage.Text.Length && place.Name[^1] is '区' or '县' or '旗' or '市' && place.Name != document.City ? SectionSubject.Of(place) : null;

    /// <summary>What a heading is about: the name that opens it, the document that is read there (《A》解读), else the only name in it that is neither a place nor a field.</summary>
    private static SectionSubject? TopicOf(RecognizedPassage heading, ResolvingRules rules)
    {
        if (Opener(heading) is { } opener)
            return opener;
        if (heading.Mentions is [{ Label: "Policy" } read, ..] && rules.Readings.Contains(heading.Passage.Text.AsSpan(read.Span.End).Trim("》（）() ")))
            return SectionSubject.Of(read);
        var things = heading.Mentions.Where(m => m.Label is not ("Region" or "District" or "Industry" or "Policy")).ToList();
        return things.Count == 1 ? SectionSubject.Of(things[0]) : null;
    }

    /// <summary>The name at the very start of a passage, where it is the subject and not the first of a list or a modifier.</summary>
    private static SectionSubject? Opener(RecognizedPassage passage) => OpeningName(passage) is { } name ? SectionSubject.Of(name) : null;

    private static Mention? OpeningName(RecognizedPassage passage)
    {
        var first = passage.Mentions.Count > 0 ? passage.Mentions[0] : null;
        if (first is null || first.Span.Start > 1 || !_openers.Contains(first.Label, StringComparer.Ordinal))
            return null;
        int end = first.Span.End;
        string text = passage.Passage.Text;
        if (end < text.Length && text[end] is '、' or '和' or '与' or '的' or '（' or '(' or '》' or '”')
            return null;
        return first;
    }
}
