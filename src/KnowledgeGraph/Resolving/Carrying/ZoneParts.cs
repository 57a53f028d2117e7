using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing;

namespace KnowledgeGraph.Resolving.Carrying;

/// <summary>A zone's short name that the text defines stands for it inside other names too (火炬高新区 in 《火炬高新区…若干措施》, in 火炬高新区管委会).</summary>
internal sealed class ZoneParts(IReadOnlyList<(string Short, Mention Target)> shortNames)
{
    private readonly Dictionary<string, Mention> _zones = shortNames.Where(static n => n.Target.Label == "Park").DistinctBy(static n => n.Short).ToDictionary(static n => n.Short, static n => n.Target, StringComparer.Ordinal);

    /// <summary>The passage with the zones inside its names.</summary>
    public RecognizedPassage Within(RecognizedPassage passage)
        => _zones.Count == 0 ? passage : passage with { Mentions = [.. passage.Mentions.Select(Within)] };

    private Mention Within(Mention mention)
    {
        if (mention.Parts.Any(p => p.Label == "Park" && _zones.ContainsKey(p.Surface)))
            return mention with { Parts = [.. mention.Parts.Select(p => p.Label == "Park" && _zones.TryGetValue(p.Surface, out var zone) ? p with { Name = zone.Name, Source = MentionSource.Context } : p)] };
        if (mention.Label is not ("Agency" or "Policy") || mention.LocalBody is not null)
            return mention;
        foreach (var (form, zone) in _zones)
        {
            if (mention.Surface.Length > form.Length && mention.Surface.StartsWith(form, StringComparison.Ordinal))
            {
                var span = new TextSpan(mention.Span.Start, mention.Span.Start + form.Length);
                return mention with { Parts = [zone with { Span = span, Surface = form, Source = MentionSource.Context, LocalBody = null, IsNested = true, Parts = [] }, .. mention.Parts.Where(p => p.Span.Start >= span.End)] };
            }
        }
        return mention;
    }
}
