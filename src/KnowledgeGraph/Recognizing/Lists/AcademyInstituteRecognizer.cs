using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Lists;

/// <summary>Proposes institutes of the academy that is named before the first of a list: 硅酸盐所 and 技术物理所 in 中科院上海光机所、硅酸盐所、技术物理所.</summary>
internal sealed class AcademyInstituteRecognizer(NameLexicon lexicon, IReadOnlyList<string> academies)
{
    private const int Shortest = 3;
    private const int Longest = 8;

    /// <summary>Adds them to those that are <paramref name="known"/>.</summary>
    public void Recognize(WordMap map, List<Mention> known)
    {
        int count = known.Count;
        for (int i = 0; i < count; i++)
        {
            var first = known[i];
            if (first.Label != "Institution" || first.Surface[^1] != '所' || AcademyOf(first.Surface) is not { } academy)
                continue;
            int head = first.Span.Start + academy.Length;
            string place = lexicon.LongestAt(map.Text, head, first.Span.End - 1, out int seat) is { IsPlace: true } ? map.Text[head..(head + seat)] : "";
            for (int start = first.Span.End + 1; start < map.Text.Length && map.Text[start - 1] is '、' or '和' && Institute(map, start, known) is { } span; start = span.End + 1)
                known.Add(new Mention(span, first.Label, span.Of(map.Text), NameOf(place + span.Of(map.Text)), MentionSource.Context, "institute of the academy before it"));
        }
    }

    private string? AcademyOf(string institute) => academies.FirstOrDefault(academy => institute.StartsWith(academy, StringComparison.Ordinal));

    private static TextSpan? Institute(WordMap map, int start, List<Mention> known)
    {
        int end = map.Text.IndexOf('所', start, Math.Min(Longest, map.Text.Length - start)) + 1;
        var span = new TextSpan(start, Math.Max(start, end));
        return span.Length >= Shortest && IsOpen(map, start, end - 1) && !known.Exists(m => m.Span.Overlaps(span)) ? span : null;
    }

    private static bool IsOpen(WordMap map, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (map.KindAt(i) is not (WordKind.Open or WordKind.Protected))
                return false;
        }
        return true;
    }

    /// <summary>The institute's name where the lexicon knows it under a name of the academy, else with the first of these.</summary>
    private string NameOf(string institute)
        => academies.Select(academy => lexicon.Of(academy + institute)).FirstOrDefault(forms => forms.Count > 0) is { } known ? known[0].Entry.Name : academies[0] + institute;
}
