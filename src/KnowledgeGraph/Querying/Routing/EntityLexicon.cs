using System.Text.RegularExpressions;

namespace KnowledgeGraph.Querying.Routing;

/// <summary>The written forms of a graph's entities, for finding them in a question. Immutable.</summary>
internal sealed partial class EntityLexicon
{
    private const string Statement = """
        MATCH (n:Entity)
        RETURN n.name AS name, n.aliases AS aliases, head([l IN labels(n) WHERE l <> 'Entity']) AS label, n.mentions AS mentions
        ORDER BY mentions DESC, n.id
        """;

    /// <summary>Two characters stand for a place; for anything else they are part of too many names (浦发 in 浦发硅谷银行).</summary>
    private const int LeastLength = 3;

    private static readonly string[] LegalForms = ["股份有限公司", "有限责任公司", "（集团）有限公司", "(集团)有限公司", "集团有限公司", "有限公司"];
    private static readonly HashSet<string> Places = new(StringComparer.Ordinal) { "District", "Region" };
    private readonly Dictionary<string, (string Name, string Label)> _forms = new(StringComparer.OrdinalIgnoreCase);
    private readonly int _longest;

    private EntityLexicon(QueryResult entities, IReadOnlyList<(string English, string Name)> names)
    {
        foreach (var row in entities.Rows)
            Add((string)row[0]!, (string)row[2]!, [(string)row[0]!]);
        foreach (var row in entities.Rows)
        {
            var aliases = ((IEnumerable<object?>)row[1]!).OfType<string>().ToList();
            Add((string)row[0]!, (string)row[2]!, [.. aliases, .. Shortened((string)row[0]!)]);
        }
        foreach (var (english, name) in names)
        {
            if (_forms.TryGetValue(name, out var entity))
                _forms.TryAdd(english, entity);
        }
        _longest = _forms.Keys.Select(form => form.Length).DefaultIfEmpty().Max();
    }

    /// <summary>Reads the names of a store's entities, and gives those that have one their English name.</summary>
    public static async Task<EntityLexicon> LoadAsync(IQueryStore store, QuestionWords words, CancellationToken cancellation) =>
        new(await store.RunAsync(new Query(Statement), cancellation).ConfigureAwait(false), words.Names);

    /// <summary>The entities named in <paramref name="text"/>, in its order; of forms that overlap the longest counts, then the first.</summary>
    public IReadOnlyList<EntityMention> Find(string text)
    {
        var found = new List<EntityMention>();
        for (var start = 0; start < text.Length; start++)
        {
            for (var length = Math.Min(_longest, text.Length - start); length > 1; length--)
            {
                var surface = text.Substring(start, length);
                if (_forms.TryGetValue(surface, out var entity) && !Branch().IsMatch(text, start + length))
                    found.Add(new EntityMention(start, surface, entity.Name, entity.Label));
            }
        }
        var kept = new List<EntityMention>();
        foreach (var mention in found.OrderByDescending(m => m.Surface.Length).ThenBy(m => m.Start))
        {
            if (!kept.Exists(other => mention.Start < other.End && other.Start < mention.End))
                kept.Add(mention);
        }
        return [.. kept.OrderBy(m => m.Start)];
    }

    /// <summary>The mention with the entity that its full name or its surface stands for, where the graph holds one.</summary>
    public EntityMention Linked(EntityMention mention) =>
        _forms.TryGetValue(mention.Name, out var entity) || _forms.TryGetValue(mention.Surface, out entity)
            ? new EntityMention(mention.Start, mention.Surface, entity.Name, entity.Label)
            : mention;

    private void Add(string name, string label, IEnumerable<string> forms)
    {
        foreach (var form in forms.Where(form => form.Length >= (Places.Contains(label) ? 2 : LeastLength)))
            _forms.TryAdd(form, (name, label));
    }

    /// <summary>A company without its legal form, a policy without its bracketed years, a body of Shanghai without the city.</summary>
    private static IEnumerable<string> Shortened(string name)
    {
        var legal = Array.Find(LegalForms, form => name.EndsWith(form, StringComparison.Ordinal));
        var bare = legal is null ? name : name[..^legal.Length];
        yield return bare;
        var bracket = bare.IndexOfAny(['(', '（']);
        if (bracket > 5)
            yield return bare[..bracket];
        if (bare.StartsWith("上海市", StringComparison.Ordinal) && bare.Length > 7)
            yield return bare[3..];
    }

    /// <summary>A branch that the graph does not know is not its head office.</summary>
    [GeneratedRegex(@"\G[\u4e00-\u9fff]{0,4}(?:分行|支行|分公司|子公司)", RegexOptions.CultureInvariant)]
    private static partial Regex Branch();
}
