using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing;

namespace KnowledgeGraph.Resolving;

/// <summary>Walks a document whose title names no city and tells which one 市科技局 means: the city that last opened a heading, a paragraph or a sentence.</summary>
internal sealed class SectionCities
{
    private const int LongestNumber = 5;

    private readonly bool _goesByCity;
    private readonly List<(int Start, string City)> _openers = [];
    private string _section = "";
    private int _depth = -1;

    /// <summary>A walk over a document that opens with <paramref name="title"/>.</summary>
    public SectionCities(RecognizedPassage? title)
        => _goesByCity = title is not null && !title.Mentions.SelectMany(m => m.WithParts()).Any(m => CityOf(m).Length > 0 || m.Label == "District");

    /// <summary>The cities that open a sentence of the passage, each with where it stands; the section's city stands before all. Passages come in order.</summary>
    /// <remarks>The list is good until the next passage.</remarks>
    public List<(int Start, string City)> Of(RecognizedPassage passage)
    {
        _openers.Clear();
        if (_goesByCity)
            AddOpeners(passage);
        return _openers;
    }

    private void AddOpeners(RecognizedPassage passage)
    {
        bool isHeading = passage.Passage.Kind == BlockKind.Heading;
        if (isHeading && (_depth < 0 || passage.Passage.HeadingPath.Count <= _depth))
            (_section, _depth) = ("", -1);
        int before = 0;
        if (_section.Length > 0)
        {
            _openers.Add((-1, _section));
            before = 1;
        }
        foreach (var mention in passage.Mentions)
        {
            if (CityOf(mention) is { Length: > 0 } city && Opens(passage.Passage.Text, mention))
                _openers.Add((mention.Span.Start, city));
        }
        if (_openers.Count > before)
        {
            _section = _openers[^1].City;
            _depth = isHeading ? passage.Passage.HeadingPath.Count : _depth;
        }
    }

    private static string CityOf(Mention mention)
    {
        string place = mention.LocalBody is { } body ? body.Place ?? "" : mention.Label == "Region" ? mention.Name : "";
        return place.EndsWith('市') || place.EndsWith("自治州", StringComparison.Ordinal) ? place : "";
    }

    /// <summary>True at the start of the text, behind its number, or behind a full stop, where neither a list nor a modifier follows.</summary>
    private static bool Opens(string text, Mention mention)
    {
        int start = mention.Span.Start;
        bool opens = start <= 1 || text[start - 1] is '。' or '；' or '\n' || (start <= LongestNumber && text[start - 1] is '、' or '.' or '）' or ')' or '．');
        return opens && (mention.Span.End >= text.Length || text[mention.Span.End] is not ('、' or '和' or '与' or '及' or '的'));
    }
}
