using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Resolving;

/// <summary>Tells of a passage which place a level word means where neither the document nor its section does:
/// 区政府 behind 立山区政府 in a city's text is 立山区's.</summary>
/// <param name="lexicon">For the places that are named by themselves.</param>
/// <param name="ofPrefecture">True where the document speaks of a prefecture or a league, in which 市 is any of its cities.</param>
internal sealed class NearPlaces(NameLexicon lexicon, bool ofPrefecture)
{
    private readonly List<(Mention Mention, string Name)> _places = [];
    private IReadOnlyList<Mention> _mentions = [];
    private string _text = "";
    private int _next;

    /// <summary>Goes on to another passage.</summary>
    public void Open(RecognizedPassage passage)
    {
        _places.Clear();
        (_mentions, _text, _next) = (passage.Mentions, passage.Passage.Text, 0);
    }

    /// <summary>The full name of the place for the body; null where none before it fits. Bodies are asked in order.</summary>
    public string? Of(Mention body)
    {
        if (body.LocalBody is not { Place: null } reference)
            return null;
        for (; _next < _mentions.Count && _mentions[_next].Span.Start < body.Span.Start; _next++)
            Note(_mentions[_next]);
        for (int i = _places.Count - 1; i >= 0; i--)
        {
            var (mention, name) = _places[i];
            if (Fits(reference.Level, name) && (reference.Level != "市" || ofPrefecture || (mention.LocalBody?.Body == reference.Body && IsInSentence(mention.Span.End, body.Span.Start))))
                return name;
        }
        return null;
    }

    /// <summary>Of cities only the one that its sentence names with the same body is nearer than the document's.</summary>
    private bool IsInSentence(int from, int to) => to > from && _text.AsSpan(from, to - from).IndexOf('。') < 0;

    private void Note(Mention mention)
    {
        if (mention.LocalBody is { Place: { Length: > 1 } place })
            _places.Add((mention, place));
        else if (mention.Label is "Region" or "District" && mention.Source == MentionSource.Lexicon && lexicon.Find(mention.Label, mention.Name) is not null)
            _places.Add((mention, mention.Name));
        foreach (var part in mention.Parts)
            Note(part);
    }

    /// <summary>True for a county and 县, a district or a new area and 区.</summary>
    private static bool Fits(string level, string place) => level switch
    {
        "市" => place[^1] == '市',
        "区" => place[^1] == '区' && !place.EndsWith("地区", StringComparison.Ordinal) && !place.EndsWith("自治区", StringComparison.Ordinal),
        "县" or "旗" => place[^1] == level[0],
        "新区" => place.EndsWith("新区", StringComparison.Ordinal),
        _ => false,
    };
}
