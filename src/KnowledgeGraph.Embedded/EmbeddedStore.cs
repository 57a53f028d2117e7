using KnowledgeGraph.Embedded.Snapshots;
using KnowledgeGraph.Model;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Embedded;

/// <summary>A graph snapshot that answers reading openCypher without a server. Immutable; any number of threads may query it at once.</summary>
public sealed class EmbeddedStore : IQueryStore, IDisposable
{
    private readonly GraphView _graph;
    private readonly QueryEngine _engine;
    private readonly MappedFile? _file;
    private bool _disposed;

    private EmbeddedStore(MappedFile? file, SnapshotSections sections, EmbeddedStoreOptions? options)
    {
        _file = file;
        _graph = new GraphView(sections);
        _engine = new QueryEngine(_graph, options ?? new EmbeddedStoreOptions());
    }

    /// <summary>What the file's writer noted about it, by key.</summary>
    public IReadOnlyDictionary<string, string> Metadata => _graph.Metadata;

    /// <summary>Labels that nodes of this graph have, in ordinal order.</summary>
    public IReadOnlyList<string> KnownLabels => _graph.LabelNames;

    /// <summary>Relationship types of this graph, in ordinal order.</summary>
    public IReadOnlyList<string> KnownTypes => _graph.TypeNames;

    /// <summary>Property keys of nodes and relationships, in ordinal order.</summary>
    public IReadOnlyList<string> KnownPropertyKeys => _graph.KeyNames;

    /// <summary>Number of nodes.</summary>
    public int NodeCount => _graph.NodeCount;

    /// <summary>Number of relationships.</summary>
    public int RelationshipCount => _graph.RelationshipCount;

    /// <summary>Maps a graph file into memory. Header and table of sections are checked always, the sections too where the file has
    /// 64 MB at most; of a larger one <see cref="SnapshotDoctor"/> checks them. Throws <see cref="SnapshotException"/> when the file is missing,
    /// not a graph file, of another format version, cut off or damaged; the message says which and what to do. A file that is renamed over it
    /// later does not change what this store reads.</summary>
    public static EmbeddedStore Open(string path, EmbeddedStoreOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var file = SnapshotReader.Map(path);
        try
        {
            return new EmbeddedStore(file, SnapshotReader.Read(file, path), options);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>A store in memory, without a file and without metadata.</summary>
    public static EmbeddedStore FromGraph(PropertyGraph graph, EmbeddedStoreOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return new EmbeddedStore(null, SnapshotBuilder.Build(graph, new Dictionary<string, string>(StringComparer.Ordinal)), options);
    }

    /// <summary>The whole graph, equal to the one that was written; lists that hold only texts come back as lists of strings.</summary>
    public PropertyGraph ReadGraph()
    {
        return Reading(() => GraphReader.Read(_graph));
    }

    /// <summary>The nodes whose texts share words with <paramref name="text"/>, best first, equal ones by id. The text is taken as it stands:
    /// a whole question will do, and no sign in it is an operator. Chinese is compared by pairs of neighbouring characters.</summary>
    /// <param name="index"><c>entityText</c> (names and aliases of entities) or <c>passageText</c>; another throws <see cref="QueryException"/>.</param>
    /// <param name="text">A name, some words or a sentence.</param>
    /// <param name="limit">How many to return at most.</param>
    public IReadOnlyList<TextMatch> FindText(string index, string text, int limit)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        return Reading(() => _engine.FindText(index, text, limit));
    }

    /// <inheritdoc/>
    public ValueTask<QueryResult> RunAsync(Query query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        return ValueTask.FromResult(Reading(() => _engine.Run(query, cancellationToken)));
    }

    /// <summary>Later queries throw <see cref="ObjectDisposedException"/>; those that run end first, then the file is let go.</summary>
    public void Dispose()
    {
        _disposed = true;
        _file?.Dispose();
    }

    private T Reading<T>(Func<T> read)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        _file?.Enter();
        try
        {
            return read();
        }
        finally
        {
            _file?.Leave();
        }
    }
}
