using KnowledgeGraph.Graphing;
using KnowledgeGraph.Graphing.Schema;
using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Reading;
using KnowledgeGraph.Refreshing.Contributing;
using Microsoft.Extensions.Logging.Abstractions;
using Newtonsoft.Json;

namespace KnowledgeGraph.Refreshing.Tests.Contributing;

public sealed class ContributionFolderTests
{
    private const string Key = "ab0123";
    private static readonly GraphSchema _schema = GraphSchema.Load();

    public static TheoryData<string> Reports => [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "reports"), "*.txt").Select(path => Path.GetFileName(path)!)];

    [Theory]
    [MemberData(nameof(Reports))]
    public void Write_ASampleReport_ReadsBackTheSame(string report)
    {
        using var folder = new TemporaryFolder();
        var contributions = new ContributionFolder(folder.Path);
        var written = Read(report);

        contributions.Write(Key, written);
        var read = contributions.TryRead(Key);

        Assert.NotNull(read);
        Assert.Equal(Shown(written), Shown(read));
        var (one, other) = (new GraphAssembler(_schema).Assemble([written]).Graph, new GraphAssembler(_schema).Assemble([read]).Graph);
        Assert.True(GraphChange.Between(one, other).IsEmpty);
    }

    [Fact]
    public void TryRead_AnyByteChanged_GivesNull()
    {
        using var folder = new TemporaryFolder();
        var contributions = new ContributionFolder(folder.Path);
        contributions.Write(Key, Read(Reports.First().Data));
        string path = Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories).Single();
        byte[] whole = File.ReadAllBytes(path);
        var random = new Random(7);
        for (int i = 0; i < 50; i++)
        {
            byte[] damaged = [.. whole];
            damaged[random.Next(damaged.Length)] ^= (byte)random.Next(1, 256);
            File.WriteAllBytes(path, damaged);
            Assert.Null(contributions.TryRead(Key));
            File.WriteAllBytes(path, whole[..random.Next(whole.Length)]);
            Assert.Null(contributions.TryRead(Key));
        }
        contributions.Write(Key, Read(Reports.First().Data));
        Assert.NotNull(contributions.TryRead(Key));
    }

    private static DocumentContribution Read(string report)
    {
        var files = new KnowledgeFiles(null);
        string path = Path.Combine(AppContext.BaseDirectory, "reports", report);
        return new DocumentStages(files, _schema, NullLogger.Instance).Run(ReportFinder.Find([path]).Single(), new StageClock());
    }

    private static string Shown(DocumentContribution contribution)
        => JsonConvert.SerializeObject(contribution with { Document = contribution.Document with { Blocks = [] } }, Formatting.Indented);
}
