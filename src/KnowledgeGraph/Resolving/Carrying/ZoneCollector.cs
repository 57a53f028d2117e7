using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Resolving.Carrying;

/// <summary>Collects what a document may call by its kind since it names one of the kind: a zone, the body that runs it, another body.</summary>
internal sealed class ZoneCollector(CarriedNames names, ZoneRules rules, Mention[] mentions)
{
    /// <summary>Takes the zones of the text, then its bodies, then the zone of its headline.</summary>
    public void Collect(IReadOnlyList<RecognizedPassage> passages, IReadOnlyList<(string Short, Mention Target)> shortNames)
    {
        var bodies = Bodies();
        var zones = ZonesOf();
        // 其管委会 in a text that names one zone alone.
        if (zones.Count > 0 && zones.TrueForAll(z => z.Name == zones[0].Name) && !bodies.Exists(b => b.Kind == rules.Body))
            AddBodiesOf(zones[0], "body of the one zone in the document", CarriedKind.Name);
        foreach (string kind in rules.Kinds.Concat(rules.Parks))
            AddZone(kind, zones, shortNames);
        AddBodies(bodies);
        AddBodyOfHeadline(passages);
    }

    /// <summary>高新区 and 高新区管委会 in a text about one zone of that kind: the zone, and the body that runs it.</summary>
    private void AddZone(string kind, List<Mention> all, IReadOnlyList<(string Short, Mention Target)> shortNames)
    {
        var zones = all.FindAll(z => rules.IsOf(kind, z.Surface) && !shortNames.Any(n => n.Short == z.Surface));
        if (zones.Count == 0 || zones.Exists(z => z.Name != zones[0].Name))
            return;
        if (!rules.Parks.Contains(kind) && (zones.Count > 1 || shortNames.Any(n => n.Target.Name == zones[0].Name && n.Short.EndsWith(kind, StringComparison.Ordinal))))
            names.Add(kind, zones[0], "the one zone of its kind in the document", CarriedKind.Kind);
        foreach (string body in rules.ZoneBodies)
            names.Add(kind + body, BodyOf(kind + body) ?? new Mention(zones[0].Span, "Agency", zones[0].Surface + body, zones[0].Name + rules.FullBody, MentionSource.Context, ""), "body of the one zone of its kind", CarriedKind.ZoneBody);
    }

    /// <summary>内江高新区管委会 where the text names it: 高新区管委会 is the same.</summary>
    private Mention? BodyOf(string bare)
        => Array.Find(mentions, m => m.Label == "Agency" && m.Surface.Length > bare.Length && m.Surface.EndsWith(bare, StringComparison.Ordinal));

    /// <summary>管委会 and 促进会 in a text that names one body of that kind.</summary>
    private void AddBodies(List<(string Kind, Mention Body)> all)
    {
        foreach (string kind in rules.Bodies)
        {
            var bodies = all.FindAll(b => b.Kind == kind);
            if (bodies.Count > 0 && bodies.TrueForAll(b => b.Body.Name == bodies[0].Body.Name))
                names.Add(kind, bodies[0].Body, "the one body of its kind in the document", CarriedKind.Kind);
        }
    }

    /// <summary>管委会 in a text whose headline names one zone.</summary>
    private void AddBodyOfHeadline(IReadOnlyList<RecognizedPassage> passages)
    {
        var zones = passages.Count > 1 && passages[0].Passage.Text.Length <= HeadlineNames.Longest ? passages[0].Mentions.Where(static m => Zones.Is(m.Label, m.Name) && m.Name[^1] is '区' or '城' or '园').ToList() : [];
        if (zones is [var zone])
            AddBodiesOf(zone, "body of the zone in the headline", CarriedKind.Kind);
    }

    /// <summary>管委会 for the administration of the zone.</summary>
    private void AddBodiesOf(Mention zone, string rule, CarriedKind kind)
    {
        foreach (string body in rules.ZoneBodies)
            names.Add(body, new Mention(zone.Span, "Agency", body, zone.Name + rules.FullBody, MentionSource.Context, ""), rule, kind);
    }

    private List<(string Kind, Mention Body)> Bodies()
    {
        var bodies = new List<(string, Mention)>();
        foreach (var mention in mentions)
        {
            if (rules.KindOfBody(mention) is { } kind)
                bodies.Add((kind, mention));
        }
        return bodies;
    }

    private List<Mention> ZonesOf()
    {
        var zones = new List<Mention>();
        foreach (var mention in mentions)
        {
            if (Zones.Is(mention.Label, mention.Name))
                zones.Add(mention);
            if (mention.Parts.Count > 0)
                zones.AddRange(mention.Parts.Where(static p => Zones.Is(p.Label, p.Name)));
        }
        return zones;
    }
}
