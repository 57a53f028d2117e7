using System.IO.Compression;
using System.Text;
using KnowledgeGraph.Querying;
using Newtonsoft.Json;

namespace KnowledgeGraph.Cli.Asking;

/// <summary>Writes the library as saved scripts of Neo4j Browser: a zip with one folder a category and two scripts a question, one that sets its
/// parameters and one that asks (a script of two statements shows no answer), and a folder of queries that draw graphs.</summary>
internal static class FavouritesFile
{
    private const string Graphs = "graphs/";

    /// <summary>The earliest time that a zip can tell: the same library gives the same bytes.</summary>
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes <paramref name="path"/>; gives how many scripts it holds.</summary>
    public static int Write(QuestionLibrary library, string path)
    {
        var scripts = Drawings().Concat(library.Questions.SelectMany(Scripts)).ToList();
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

    private static IEnumerable<(string Name, string Script)> Scripts(Question question)
    {
        if (question.Parameters.Count > 0)
            yield return ($"{question.Category}/{question.Id}-parameters.cypher", $"// {question.TitleZh} 参数 parameters\n{Setting(question)}\n");
        yield return ($"{question.Category}/{question.Id}.cypher", $"// {question.TitleZh} {question.Title}\n{question.Statement}\n");
    }

    private static string Setting(Question question) =>
        $":params {{{string.Join(", ", question.Parameters.Select(p => $"{p.Name}: {JsonConvert.SerializeObject(p.Default)}"))}}}";

    private static string Emptied(string path)
    {
        File.Delete(path);
        return path;
    }
}
