using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Endings;

/// <summary>Proposes names by their endings: the type from the ending, the start from the boundary grammar, and only where a mark of identity is there.</summary>
internal sealed class SuffixRecognizer(NameRules rules)
{
    private const int ShortestName = 3;
    private const int Grade = 3;
    private readonly EndingEdge _edges = new(rules);
    private readonly FalseEnding _others = new(rules);
    private readonly TownNames _towns = new(rules);
    private readonly DraftedNames _drafts = new(rules);
    private readonly NamesByLabel _names = new(rules);
    private readonly MereKind _kinds = new(rules);
    private readonly LabelInContext _labels = new(rules.Endings);

    public void Recognize(WordMap map, List<Mention> mentions)
    {
        int lastEnd = -1;
        for (int i = 0; i < map.Text.Length; i++)
        {
            int length = 0;
            var found = map.MayOpen(i, Openings.Ending) ? rules.SuffixesAt(map.Text, i, out length) : null;
            if (found is null || i + length <= lastEnd || !EndingEdge.MayStand(map, i, i + length, found))
                continue;
            lastEnd = i + length;
            foreach (var rule in found)
            {
                if (_edges.IsEnd(map, lastEnd, rule) && Read(new NameCandidate(map, i, i, lastEnd, rule)) is { } mention)
                {
                    mentions.Add(mention);
                    break;
                }
            }
        }
    }

    private Mention? Read(in NameCandidate ending)
    {
        if (ending.Label == "Region")
            return _towns.FindStart(ending) is >= 0 and var town ? Named(ending.From(town)) : null;
        if (_others.Is(ending))
            return null;
        var name = _names.FindStart(ending);
        if (name.Start < 0)
            return null;
        if (name.Label == "Policy" && _drafts.FindStart(name) is >= 0 and var drafted)
            return Named(name.From(drafted));
        if (_names.IsToldByContext(name))
            return Named(name);
        name = name.From(NameEdge.Trim(name.Map, name.Start, name.Ending, name.Label));
        if (name.Start < 0 || name.Own <= 0 || name.Length < ShortestName || (name.Head is { } known && known.End == name.End))
            return null;
        return _names.IsName(name) && !_kinds.Is(name) ? Named(name with { End = EndOf(name) }) : null;
    }

    private static int EndOf(in NameCandidate name)
    {
        int end = name.Label switch
        {
            "Park" => NameEdge.WithParkPhase(name.Text, name.End),
            "Fund" => NameEdge.WithPhase(name.Text, name.End),
            _ => name.End,
        };
        return NameEdge.WithBracket(name.Map, end, name.Label);
    }

    private Mention Named(in NameCandidate name)
    {
        var span = new TextSpan(name.Start, name.End);
        string surface = span.Of(name.Text);
        // 省科技进步一等奖: the grade is no part of the prize's name.
        bool graded = name.Rule.Ending.EndsWith("等奖", StringComparison.Ordinal);
        string whole = graded ? string.Concat(surface.AsSpan(0, surface.Length - Grade), "奖") : FundNames.WithoutForm(surface);
        return new Mention(span, _labels.Of(name), surface, whole, whole.Length < surface.Length ? MentionSource.Context : MentionSource.Suffix, $"ending {name.Rule.Ending}");
    }
}
