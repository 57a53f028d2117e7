using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Resolving.Carrying;

/// <summary>Lays the names of a document into its passages, beside what was found there.</summary>
internal sealed class NameLayer(CarriedNames names, IReadOnlyList<(string Short, Mention Target)> shortNames, ZoneRules rules)
{
    private const int LongestKind = 3;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _defined = shortNames.Select(static n => n.Short).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The passage with the names that are found in it.</summary>
    public RecognizedPassage Lay(RecognizedPassage passage)
    {
        string text = passage.Passage.Text;
        List<Mention>? found = null;
        List<Mention>? all = null;
        int next = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (!names.TryLongest(text, i, out int length, out var name))
                continue;
            var span = new TextSpan(i, i + length);
            if (IsFree(span, name.Target, name.Kind, all ??= [.. passage.Mentions], text, ref next) && Stands(passage.Words, span, name.Kind))
                (found ??= []).Add(name.Target with { Span = span, Surface = span.Of(text), Source = MentionSource.Context, IsNested = false });
            i += length - 1;
        }
        return found is null ? passage : passage with { Mentions = MentionLayout.Arrange([.. all!, .. found]) };
    }

    /// <summary>True where no mention is in the way; one that must give way is left out. Places come in order, and <paramref name="next"/> goes with them.</summary>
    private bool IsFree(TextSpan span, Mention target, CarriedKind kind, List<Mention> known, string text, ref int next)
    {
        // What the text defines beats what the general rules read into the same words.
        if (_defined.Contains(text.AsSpan(span.Start, span.Length)))
            known.RemoveAll(m => span.Contains(m.Span));
        while (next < known.Count && known[next].Span.End <= span.Start)
            next++;
        // 北海造船 is known as a company, and 北海 tells no place there.
        if (target.Label == "Enterprise" && next < known.Count && known[next] is { Label: "Region" or "District" } place && place.Span.Start == span.Start && place.Span.End < span.End && place.LocalBody is null)
            known.RemoveAt(next);
        if (kind == CarriedKind.ZoneBody && next < known.Count && known[next] is { Source: MentionSource.Suffix } bare && bare.Span == span)
            known.RemoveAt(next);
        return next >= known.Count || known[next].Span.Start >= span.End;
    }

    /// <summary>True where the words round the span leave it what it is, and it opens no caption (【园区建设】).</summary>
    private bool Stands(WordMap words, TextSpan span, CarriedKind kind)
        => IsWhole(words, span) && !OpensCaption(words.Text, span) && !(kind == CarriedKind.Kind && rules.MayBeAny(words, span.Start)) && !(kind == CarriedKind.Brand && !StandsAlone(words, span));

    /// <summary>True for 园区 in 【园区建设】: a kind of what the caption is about.</summary>
    private static bool OpensCaption(string text, TextSpan span)
        => span.Start > 0 && text[span.Start - 1] == '【' && span.Length <= LongestKind && span.End < text.Length && text[span.End] != '】';

    /// <summary>True where neither side of the words is open text that may be of the same name.</summary>
    private static bool StandsAlone(WordMap words, TextSpan span)
        => (span.Start == 0 || words.KindAt(span.Start - 1) != WordKind.Open) && (span.End >= words.Text.Length || words.KindAt(span.End) != WordKind.Open);

    /// <summary>False where the form is the middle of a longer word that the lexicons know.</summary>
    private static bool IsWhole(WordMap words, TextSpan span)
        => words.StartOf(span.Start) >= span.Start && (span.End >= words.Text.Length || words.StartOf(span.End) >= span.End);
}
