using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Resolving.Carrying;

/// <summary>Words for zones and for bodies that a text names by their kind: the key zones of rules/resolving.yaml.</summary>
internal sealed class ZoneRules
{
    private readonly HashSet<string> _bareBodies;
    private readonly int _longestBareBody;
    private readonly Dictionary<string, string> _written;
    private readonly TermEndings _several;

    /// <summary>Reads the section to its end.</summary>
    public ZoneRules(YamlSection section)
    {
        Kinds = section.Texts("kinds");
        Parks = section.Texts("parks");
        var written = section.Section("written", "written");
        _written = written.Keys.ToList().ToDictionary(static kind => kind, written.Text, StringComparer.Ordinal);
        Body = section.Text("body");
        FullBody = section.Text("fullBody");
        ZoneBodies = [Body, FullBody];
        Bodies = section.Texts("bodies");
        _several = new TermEndings(section.Texts("several"));
        section.Close();
        _bareBodies = [.. Kinds.Concat(Parks).SelectMany(zone => ZoneBodies.Select(body => zone + body))];
        _longestBareBody = _bareBodies.Max(static name => name.Length);
    }

    /// <summary>Kinds of zones, which a text may call so alone (高新区).</summary>
    public IReadOnlyList<string> Kinds { get; }

    /// <summary>Kinds of parks that have a body of their own, and are common words alone (产业园).</summary>
    public IReadOnlyList<string> Parks { get; }

    /// <summary>管委会.</summary>
    public string Body { get; }

    /// <summary>管理委员会.</summary>
    public string FullBody { get; }

    /// <summary>Both of them.</summary>
    public IReadOnlyList<string> ZoneBodies { get; }

    /// <summary>Bodies that a text with one of the kind names by the kind alone (促进会).</summary>
    public IReadOnlyList<string> Bodies { get; }

    /// <summary>True for 经开区管委会, which tells no zone by itself.</summary>
    public bool IsBareBody(string name) => name.Length <= _longestBareBody && _bareBodies.Contains(name);

    /// <summary>True for a zone that a text may call by the kind: it ends so, or as 合肥高新技术产业开发区, which is short for no other than 高新区.</summary>
    public bool IsOf(string kind, string zone)
        => Zones.IsOf(kind, zone) || (_written.TryGetValue(kind, out string? written) && zone.EndsWith(written, StringComparison.Ordinal));

    /// <summary>The zone that a body of this name runs (南昌高新区 of 南昌高新区管委会), which is empty for the word alone; null for another body.</summary>
    public string? ZoneRunBy(string body)
    {
        string? ending = ZoneBodies.FirstOrDefault(ending => body.EndsWith(ending, StringComparison.Ordinal));
        return ending is null ? null : body[..^ending.Length];
    }

    /// <summary>六盘水高新区 for 六盘水高新技术产业开发区; null for what is no such zone.</summary>
    public string? Shortened(string zone)
    {
        foreach (var (kind, written) in _written)
        {
            if (zone.Length > written.Length && zone.EndsWith(written, StringComparison.Ordinal))
                return string.Concat(zone.AsSpan(0, zone.Length - written.Length), kind);
        }
        return null;
    }

    /// <summary>The kind that the name of a body ends in, for one that a text may call so alone; null for another.</summary>
    public string? KindOfBody(Mention mention)
    {
        if (mention.Label is not ("Agency" or "Institution"))
            return null;
        foreach (string kind in Bodies)
        {
            if (mention.Surface.Length > kind.Length && mention.Surface.EndsWith(kind, StringComparison.Ordinal))
                return kind;
        }
        return null;
    }

    /// <summary>True for 园区 in 科技园区, 4个园区 and 相关园区, which may be any.</summary>
    public bool MayBeAny(WordMap words, int start)
        => start > 0 && (words.KindAt(start - 1) is WordKind.Open or WordKind.Conjunction || _several.LongestAt(words.Text, start) > 0);
}
