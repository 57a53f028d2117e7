using System.Text;
using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Reading;
using KnowledgeGraph.Verifying;
using Microsoft.Extensions.Logging.Abstractions;
using Newtonsoft.Json;
using Xunit;

namespace KnowledgeGraph.Tests.Specs;

/// <summary>Builds graphs of texts at hand through the whole pipeline. Rules are loaded once for all tests.</summary>
internal static class SomeBuild
{
    private static readonly Lazy<GraphBuilder> _builder = new(() => new GraphBuilder(new BuildOptions { Threads = 1 }, NullLoggerFactory.Instance));

    /// <summary>The graph of the files and folders, none of which may fail.</summary>
    public static PropertyGraph Of(params IReadOnlyList<string> paths)
    {
        var result = _builder.Value.Build(paths, null, TestContext.Current.CancellationToken);
        Assert.Empty(result.Report.Failed);
        return result.Graph;
    }

    /// <summary>What was read, failed and dropped.</summary>
    public static BuildResult Result(params IReadOnlyList<string> paths) => _builder.Value.Build(paths, null, TestContext.Current.CancellationToken);

    /// <summary>The graph of one text as the only file, named text.txt, of a folder.</summary>
    public static PropertyGraph OfText(string text, string? title = null, int? year = null)
    {
        string folder = Directory.CreateTempSubdirectory("kg-text-").FullName;
        try
        {
            return Of(Write(folder, text, title, year));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Writes text.txt and, where there is a title or a year, the manifest; gives the path of the text.</summary>
    public static string Write(string folder, string text, string? title, int? year)
    {
        string path = Path.Combine(folder, "text.txt");
        File.WriteAllText(path, text, new UTF8Encoding(false));
        if (title is not null || year is not null)
            File.WriteAllText(Path.Combine(folder, "manifest.json"), JsonConvert.SerializeObject(new[] { new { id = "text", title, year } }));
        return path;
    }

    /// <summary>Fails with the first facts that do not stand in their files.</summary>
    public static void AssertVerified(BuildResult build)
    {
        var files = build.Report.Files.ToDictionary(file => file.Id, file => file.Path, StringComparer.Ordinal);
        var result = GraphVerifier.Verify(build.Graph, (id, _) => SourceReader.Read(files[id]));
        Assert.True(result.Failures.Count == 0, string.Join('\n', result.Failures.Take(10)));
        Assert.True(result.Checked > 0, "Nothing was checked.");
    }
}
