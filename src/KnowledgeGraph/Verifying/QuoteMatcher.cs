using KnowledgeGraph.Reading.Cleaning;

namespace KnowledgeGraph.Verifying;

/// <summary>Tells whether a clean text stands in a raw one. The rule: reading the raw text from its first to its last character, every character
/// is the next one of the clean text, or belongs to a character reference that stands for the next ones, or is markup that
/// <see cref="Markup"/> lets go; a white-space character of the clean text stands for any one white-space character, one tag or one cell border of a table;
/// at the end no clean character is left.</summary>
internal sealed class QuoteMatcher
{
    /// <summary>Readings followed at once. Real passages need two or three; past this the ones that dropped most are given up,
    /// which keeps the time linear and can only refuse, never accept.</summary>
    private const int MostReadings = 16;

    private readonly string _raw;
    private readonly string _clean;

    /// <summary>For each raw position the clean positions that some reading has reached there.</summary>
    private readonly List<int>?[] _reached;

    private QuoteMatcher(string raw, string clean)
    {
        _raw = raw;
        _clean = clean;
        _reached = new List<int>?[raw.Length + 1];
    }

    /// <summary>True when <paramref name="raw"/> holds <paramref name="clean"/> by the rule; an empty clean text stands in markup alone.</summary>
    public static bool Holds(string raw, string clean) => raw == clean || new QuoteMatcher(raw, clean).Run();

    private bool Run()
    {
        Reach(0, 0);
        for (int at = 0; at < _raw.Length; at++)
        {
            if (_reached[at] is not { } places)
                continue;
            _reached[at] = null;
            Step(at, Furthest(places));
        }
        return _reached[_raw.Length]?.Contains(_clean.Length) == true;
    }

    private void Step(int at, List<int> places)
    {
        char unit = _raw[at];
        bool droppable = Markup.MayDrop(_raw, at);
        int length = Markup.UnitLength(_raw, at);
        int reference = CharacterReference.Match(_raw, at, _raw.Length, out string decoded);
        foreach (int place in places)
        {
            if (place < _clean.Length && (_clean[place] == unit || (IsSpace(place) && (unit == '|' || char.IsWhiteSpace(unit)))))
                Reach(at + 1, place + 1);
            if (droppable)
                Reach(at + 1, place);
            if (length > 0)
                PassUnit(at + length, place);
            if (reference > 0)
                PassReference(at + reference, place, decoded);
        }
    }

    private static List<int> Furthest(List<int> places)
    {
        if (places.Count <= MostReadings)
            return places;
        places.Sort();
        return places[^MostReadings..];
    }

    private void PassUnit(int end, int place)
    {
        Reach(end, place);
        if (IsSpace(place))
            Reach(end, place + 1);
    }

    private void PassReference(int end, int place, string decoded)
    {
        if (string.CompareOrdinal(_clean, place, decoded, 0, decoded.Length) == 0)
            Reach(end, place + decoded.Length);
        if (Markup.MayDrop(decoded, 0))
            PassUnit(end, place);
    }

    private bool IsSpace(int place) => place < _clean.Length && char.IsWhiteSpace(_clean[place]);

    private void Reach(int at, int place)
    {
        var places = _reached[at] ??= [];
        if (!places.Contains(place))
            places.Add(place);
    }
}
