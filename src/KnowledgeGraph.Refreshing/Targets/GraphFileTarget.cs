using System.Security.Cryptography;
using KnowledgeGraph.Embedded;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Storing;

namespace KnowledgeGraph.Refreshing.Targets;

/// <summary>Keeps a graph file, the same bytes as a build of the same reports would write, with the file beside it that tells where the reports lie.</summary>
/// <param name="path">The file; replaced as a whole when the graph differs.</param>
public sealed class GraphFileTarget(string path) : IRefreshTarget
{
    /// <summary>The head of the file holds the checksums of all its sections: as many bytes name its content.</summary>
    private const int HeadBytes = 1 << 14;

    /// <inheritdoc/>
    public string Name => "graph file";

    /// <inheritdoc/>
    public Task<TargetResult> ApplyAsync(RefreshedGraph graph, string? mark, CancellationToken cancellationToken)
    {
        bool isKnown = mark is not null && mark == MarkOf(path);
        if (!isKnown || !graph.Change.IsEmpty)
        {
            var metadata = GraphMetadata.Of(graph.Reports.Count, graph.Passages);
            if (!isKnown || !SnapshotWriter.TryUpdate(path, graph.Change, metadata))
            {
                var whole = graph.Whole;
                cancellationToken.ThrowIfCancellationRequested();
                SnapshotWriter.Write(whole, metadata, path);
            }
        }
        SourcesFile.Write(path, graph.Reports);
        return Task.FromResult(new TargetResult(MarkOf(path)!, isKnown && graph.Change.IsEmpty ? $"{path} is up to date" : $"{path} was written"));
    }

    private static string? MarkOf(string path)
    {
        if (!File.Exists(path))
            return null;
        using var file = File.OpenHandle(path);
        byte[] head = new byte[HeadBytes];
        int length = RandomAccess.Read(file, head, 0);
        return Convert.ToHexStringLower(SHA256.HashData(head.AsSpan(0, length)));
    }
}
