using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Lists;

/// <summary>Proposes the members of a list that nothing else knows, from the noun that closes it (A、B和C等13家投资机构; 甲、乙两个领域)
/// or from a field beside them.</summary>
internal sealed class ListRecognizer(RecognizingRules rules)
{
    private readonly ListClosingFinder _closings = new(rules.Names.Lists);
    private readonly LedListFinder _led = new(rules.Names.Lists);
    private readonly ListItemFinder _items = new(rules.Names);
    private readonly ListMemberRecognizer _members = new(rules);
    private readonly NeighbourFieldRecognizer _neighbours = new(rules.Names);
    private readonly SharedEndingRecognizer _laboratories = new(rules.Names);
    private readonly AcademyInstituteRecognizer _institutes = new(rules.Lexicon, rules.Names.Lists.Academies);
    private readonly CompanionRecognizer _companions = new(rules.Names, rules.Lexicon);

    /// <summary>All names of the passage: those that were <paramref name="known"/>, save where a list tells another type, and the members found;
    /// null where no list tells anything.</summary>
    public List<Mention>? Recognize(WordMap map, IReadOnlyList<Mention> known)
    {
        var all = known.ToList();
        bool isChanged = AddMembers(map, all) | AddLed(map, all);
        _neighbours.Recognize(map, all);
        _laboratories.Recognize(map, all);
        _institutes.Recognize(map, all);
        isChanged |= CountedFieldFinder.Mark(map, all);
        all.AddRange(_companions.Recognize(map, all));
        return isChanged || all.Count > known.Count ? all : null;
    }

    private bool AddMembers(WordMap map, List<Mention> all)
    {
        bool isChanged = false;
        for (int i = 1; i < map.Text.Length; i++)
        {
            if (map.KindAt(i) != WordKind.Boundary || map.StartOf(i) != i || _closings.Find(map, i) is not { } closing)
                continue;
            foreach (var member in Members(map, map.Text[i - 1] == '“' ? i - 1 : i, closing, all))
            {
                all.RemoveAll(m => m.Span == member.Span);
                all.Add(member);
                isChanged = true;
            }
        }
        return isChanged;
    }

    /// <summary>核心企业为A、B: at least one of the list is known, or ends as companies do.</summary>
    private bool AddLed(WordMap map, List<Mention> all)
    {
        int before = all.Count;
        List<Mention>? named = null;
        foreach (var list in _led.Find(map.Text))
        {
            var closing = new ListClosing(ListNoun.Companies, 0, false);
            var items = _items.Find(map, list.End, closing, named ??= all.FindAll(static m => m.Label != "Industry"));
            if (items.Count < 2 || items[0].Start != list.Start || !items.Exists(i => IsCompany(map.Text, i, all)))
                continue;
            foreach (var item in items)
            {
                if (_members.Recognize(map, item, closing, all) is { } member)
                    all.Add(member);
            }
        }
        return all.Count > before;
    }

    private bool IsCompany(string text, TextSpan item, List<Mention> known)
        => rules.Names.Lists.Companies.LongestAt(text, item.End, item.Start) > 0 || known.Exists(m => m.Label == "Enterprise" && m.Span == item);

    private List<Mention> Members(WordMap map, int end, ListClosing closing, List<Mention> known)
    {
        var found = new List<Mention>();
        foreach (var item in Items(map, end, closing, known))
        {
            if (_members.Recognize(map, item, closing, known) is { } member)
                found.Add(member);
        }
        return found;
    }

    /// <summary>The members of the list that ends at <paramref name="end"/>; none where it is no list of what closes it.</summary>
    private List<TextSpan> Items(WordMap map, int end, ListClosing closing, List<Mention> known)
    {
        var noun = closing.Noun;
        // 节卡机器人 is a company here, and its field no item of its own.
        var items = _items.Find(map, end, closing, noun.IsMoving ? known.FindAll(static m => m.Label != "Industry") : known);
        if (closing.IsCountedOnly && noun == ListNoun.Kinds && !known.Exists(m => m.Label == "Industry" && items.Contains(m.Span)))
            return [];
        if (noun == ListNoun.Settlers && !items.Exists(i => rules.Names.Lists.Companies.LongestAt(map.Text, i.End, i.Start) > 0))
            return [];
        if (items.Count < 2 && noun.Label == "Enterprise" && !closing.IsCountedOnly && _items.FindCompany(map, end, known) is { } company)
            return [company];
        bool isList = items.Count >= 2 && !items.Exists(i => HoldsHalfOfMarks(map.Text, i)) && (!closing.IsCountedOnly || items.Count == closing.Count);
        return isList ? items : [];
    }

    /// <summary>True for 管理科学” in “社会和谐、管理科学”: the list stands in marks and is a motto.</summary>
    private static bool HoldsHalfOfMarks(string text, TextSpan item)
        => text.AsSpan(item.Start, item.Length).Count('“') != text.AsSpan(item.Start, item.Length).Count('”');
}
