using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.InnerNames;

/// <summary>Proposes what an institute of its own city studies, where the words end as fields do: 智能农业装备 in 洛阳智能农业装备研究院.</summary>
internal sealed class InstituteFieldRecognizer(NameLexicon lexicon, ContextRules contexts)
{
    private const int Shortest = 4;
    private const int ShortestTold = 2;
    private const int Longest = 14;
    private const string State = "国家";
    private readonly InnerNameRules _words = contexts.InnerNames;

    /// <summary>The field in the name <paramref name="mention"/>; null where it tells none. <paramref name="hasKnown"/> where a known field lies in it.</summary>
    public Mention? Recognize(WordMap map, Mention mention, bool hasKnown)
    {
        int length = mention.LengthWithoutSite;
        int ending = _words.InstituteEndings.LongestAt(mention.Surface, length);
        if (ending == 0 || Opening(map, mention, length, ending) is not (>= 0 and var opening))
            return null;
        var span = new TextSpan(mention.Span.Start + opening, mention.Span.Start + length - ending);
        if (!IsField(map.Text, span, isTold: !hasKnown && IsApproved(mention.Surface.AsSpan(0, length), opening, ending)))
            return null;
        string surface = span.Of(map.Text);
        return lexicon.Of(surface).FirstOrDefault(static f => f.Entry.Label == "Industry") is { } field
            ? new Mention(span, "Industry", surface, field.Entry.Name, MentionSource.Lexicon, "known name inside a name")
            : new Mention(span, "Industry", surface, surface, MentionSource.Context, "field in a name");
    }

    /// <summary>Length of the rank or the place that stands before the field of an institute; -1 where the name tells no field.</summary>
    private int Opening(WordMap map, Mention mention, int length, int ending)
    {
        var kind = mention.Surface.AsSpan(length - ending, ending);
        bool isApproved = _words.Approved.Contains(kind);
        if (mention.Surface.StartsWith(State, StringComparison.Ordinal))
            return isApproved ? State.Length : -1;
        // 航空动力产业学院 is told by its field alone.
        if (_words.Schools.Contains(kind))
            return 0;
        if (lexicon.LongestAt(map.Text, mention.Span.Start, mention.Span.Start + length - ending, out int place) is not { IsPlace: true })
            return -1;
        // 山东省医用高分子材料技术创新中心: what the state or a province approves is named by its field, what a city has by its owner too.
        return isApproved && !IsProvince(mention.Surface.AsSpan(0, place)) ? -1 : place;
    }

    /// <summary>True for a centre of the state or of a province, whose name holds nothing but its field between rank and kind: 核桃饮品 in 河北省核桃饮品技术创新中心.</summary>
    private bool IsApproved(ReadOnlySpan<char> name, int opening, int ending)
        => _words.Approved.Contains(name[^ending..]) && (name.StartsWith(State, StringComparison.Ordinal) || IsProvince(name[..opening]));

    private static bool IsProvince(ReadOnlySpan<char> place) => place.EndsWith("省", StringComparison.Ordinal) || place.EndsWith("自治区", StringComparison.Ordinal);

    /// <summary>True where the words end as fields do, or the state's name tells that they are one (国家先进印染技术创新中心).</summary>
    private bool IsField(string text, TextSpan span, bool isTold)
    {
        if (span.Length < (isTold ? ShortestTold : Shortest) || span.Length > Longest || (!isTold && !EndsAsField(text, span)))
            return false;
        if (lexicon.LongestAt(text, span.Start, span.End, out _)?.Sure is { Entry.Label: not "Industry" })
            return false;
        var field = text.AsSpan(span.Start, span.Length);
        return !field.ContainsAny('“', '（', '、') && !field.StartsWith(State) && field[0] is not ('市' or '省' or '区' or '级');
    }

    private bool EndsAsField(string text, TextSpan span)
        => contexts.Fields.Tails.LongestAt(text, span.End, span.Start) is > 0 and var tail && tail < span.Length;
}
