using System.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Storing;

/// <summary>A graph as a JSON-lines file.</summary>
public static class JsonLinesFile
{
    private const int BufferBytes = 1 << 16;

    /// <summary>Writes UTF-8 without byte order mark; see <see cref="WholeFile"/> for what happens to an earlier file and what is thrown.</summary>
    public static void Write(PropertyGraph graph, string path) => WholeFile.Write(path, file =>
    {
        using var output = new StreamWriter(file, new UTF8Encoding(false), BufferBytes, leaveOpen: true);
        JsonLinesWriter.Write(graph, output);
    });
}
