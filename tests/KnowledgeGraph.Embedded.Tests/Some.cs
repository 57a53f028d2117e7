using KnowledgeGraph.Model;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Embedded.Tests;

/// <summary>Graphs and queries to test with.</summary>
internal static class Some
{
    public static readonly EmbeddedStore Store = EmbeddedStore.FromGraph(Graph());

    /// <summary>Two agencies, three policies of which one is based on the other, a fund; one loop.</summary>
    public static PropertyGraph Graph() => new(
        [
            Node("a1", ["Entity", "Agency"], ("name", "上海市科委"), ("aliases", new[] { "市科委", "沪科委" })),
            Node("a2", ["Entity", "Agency"], ("name", "浦东新区科委")),
            Node("p1", ["Entity", "Policy"], ("name", "办法"), ("year", 2010L), ("number", "31号")),
            Node("p2", ["Entity", "Policy"], ("name", "细则"), ("year", 2011L), ("draft", true)),
            Node("p3", ["Entity", "Policy"], ("name", "通知")),
            Node("f1", ["Entity", "Fund"], ("name", "引导基金"), ("amount", 1.5e9), ("year", 2010L)),
            Node("x1", []),
        ],
        [
            Relationship("a1", "ISSUED", "p1", ("year", 2010L), ("status", "done")),
            Relationship("a1", "ISSUED", "p2", ("year", 2011L), ("status", "planned")),
            Relationship("a2", "ISSUED", "p3", ("status", "done")),
            Relationship("p2", "BASED_ON", "p1"),
            Relationship("p3", "BASED_ON", "p2"),
            Relationship("p1", "ESTABLISHED", "f1"),
            Relationship("a1", "MANAGES", "f1"),
            Relationship("p1", "AMENDS", "p1"),
        ]);

    public static GraphNode Node(string id, IReadOnlyList<string> labels, params (string Key, object Value)[] properties)
        => new(id, labels, Map([.. properties, ("id", id)]));

    public static GraphRelationship Relationship(string start, string type, string end, params (string Key, object Value)[] properties)
        => new($"{start}|{type}|{end}", type, start, end, Map(properties));

    public static QueryResult Run(string statement, params (string Name, object? Value)[] parameters) => Run(Store, statement, parameters);

    public static QueryResult Run(EmbeddedStore store, string statement, params (string Name, object? Value)[] parameters)
    {
        var query = new Query(statement, parameters.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal));
        return store.RunAsync(query, TestContext.Current.CancellationToken).AsTask().GetAwaiter().GetResult();
    }

    public static string Rows(string statement, params (string Name, object? Value)[] parameters) => Shown.Rows(Run(statement, parameters));

    public static QueryException Error(string statement) => Assert.Throws<QueryException>(() => Run(statement));

    private static SortedDictionary<string, object> Map((string Key, object Value)[] properties)
        => new(properties.ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal), StringComparer.Ordinal);
}
