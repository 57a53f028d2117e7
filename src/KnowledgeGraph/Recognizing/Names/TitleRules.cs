using System.Text.RegularExpressions;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Recognizing.Names;

/// <summary>What the ending of a title tells: rules/titles.yaml.</summary>
internal sealed partial class TitleRules
{
    private readonly Dictionary<string, TitleKind> _kinds = new(StringComparer.Ordinal);
    private readonly int _longest;

    private TitleRules(YamlSection section)
    {
        Add(section.Texts("policy"), TitleKind.Policy);
        Add(section.Texts("agreement"), TitleKind.Agreement);
        Add(section.Texts("other"), TitleKind.Other);
        _longest = _kinds.Keys.Max(k => k.Length);
        Governing = new TermEndings(section.Texts("governing"));
        Governed = new TermEndings(section.Texts("governed"));
        Short = new TermSet(section.Texts("short"));
        Standards = new TermSet(section.Texts("standards"));
        section.Close();
    }

    /// <summary>Tails of titles that are about the thing named before them.</summary>
    public TermEndings Governing { get; }

    /// <summary>What such a thing ends in where it is a programme or a title that many hold.</summary>
    public TermEndings Governed { get; }

    /// <summary>Whole titles that stand for one named before.</summary>
    public TermSet Short { get; }

    /// <summary>Words behind a title that make it a standard whatever it ends in (《铝基新材料术语》团体标准).</summary>
    public TermSet Standards { get; }

    /// <summary>Reads the section to its end.</summary>
    public static TitleRules Load(YamlSection section) => new(section);

    /// <summary>The kind that the longest known ending of <paramref name="title"/> tells, its closing bracket left aside.</summary>
    public TitleKind KindOf(string title)
    {
        string core = Core(title);
        for (int length = Math.Min(_longest, core.Length); length > 0; length--)
        {
            if (_kinds.TryGetValue(core[^length..], out var kind))
                return kind;
        }
        return TitleKind.Unknown;
    }

    /// <summary>The title without brackets at its end such as （试行）, （2021—2023年） and without closing quotes.</summary>
    public static string Core(string title)
    {
        if (!EndsClosed(title))
            return title.TrimEnd(' ');
        string core = ClosingBracket().Replace(title, "");
        return core.Length == 0 ? title : core.TrimEnd('”', '"', ' ');
    }

    /// <summary>Most titles end in no bracket and no quote: they need no closer look.</summary>
    private static bool EndsClosed(string title)
    {
        var text = title.AsSpan().TrimEnd();
        return text.Length == 0 || text[^1] is '）' or ')' or '〕' or ']' or '”' or '"';
    }

    private void Add(IReadOnlyList<string> endings, TitleKind kind)
    {
        foreach (string ending in endings)
            _kinds[ending] = kind;
    }

    [GeneratedRegex(@"\s*([（(〔\[][^（()）〕\]]{0,40}[）)〕\]]|[”""])+\s*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ClosingBracket();
}
