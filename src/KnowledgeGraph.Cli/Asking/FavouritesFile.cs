using System.IO.Compression;
using System.Text;
using KnowledgeGraph.Querying;
using Newtonsoft.Json;

namespace KnowledgeGraph.Cli.Asking;

/// <summary>Writes the library as saved scripts of Neo4j Browser: a zip with one folder a category and one script a question,
/// its parameters set before its statement, and a folder of queries that draw graphs.</summary>
internal static class FavouritesFile
{
    private const string Graphs = "graphs/";

    /// <summary>The earliest time that a zip can tell: the same library gives the same bytes.</summary>
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes <paramref name="path"/>; gives how many scripts it holds.</summary>
    public static int Write(QuestionLibrary library, string path)
    {
        var scripts = Drawings().Concat(library.Questions.Select(q => ($"{q.Category}/{q.Id}.cypher", Script(q)))).ToList();
        using var zip = ZipFile.Open(Emptied(path), ZipArchiveMode.Create);
        foreach (var (name, script) in scripts)
        {
            var entry = zip.CreateEntry(name);
            entry.LastWriteTime = Time;
            using var writer = new StreamWriter(entry.Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            writer.Write(script);
        }
        return scripts.Count;
    }

    /// <summary>The queries that return paths, by the name that they have in the zip.</summary>
    internal static IEnumerable<(string Name, string Script)> Drawings()
    {
        var assembly = typeof(FavouritesFile).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Graphs, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            yield return (name, reader.ReadToEnd().ReplaceLineEndings("\n"));
        }
    }

    private static string Script(Question question)
    {
        var script = new StringBuilder($"// {question.TitleZh} {question.Title}\n");
        foreach (var parameter in question.Parameters)
            script.Append($":param {parameter.Name} => {JsonConvert.SerializeObject(parameter.Default)};\n");
        return script.Append(question.Statement).Append(";\n").ToString();
    }

    private static string Emptied(string path)
    {
        File.Delete(path);
        return path;
    }
}
