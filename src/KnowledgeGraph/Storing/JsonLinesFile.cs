using System.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Storing;

/// <summary>A JSON-lines file that is either the old one or the whole new one, whatever happens in between.</summary>
public static class JsonLinesFile
{
    private const int BufferBytes = 1 << 16;

    /// <summary>Writes UTF-8 without byte order mark to a temporary file in the same folder, flushes it to disk and renames it over <paramref name="path"/>.
    /// Where that fails (<see cref="IOException"/>, <see cref="UnauthorizedAccessException"/>) an earlier file stays and nothing is left behind.</summary>
    public static void Write(PropertyGraph graph, string path)
    {
        string full = Path.GetFullPath(path);
        string temporary = $"{full}.{Environment.ProcessId}.tmp";
        try
        {
            using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, BufferBytes))
            {
                using (var output = new StreamWriter(file, new UTF8Encoding(false), BufferBytes, leaveOpen: true))
                    JsonLinesWriter.Write(graph, output);
                file.Flush(flushToDisk: true);
            }
            File.Move(temporary, full, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
