using Newtonsoft.Json.Linq;
using Xunit;

namespace KnowledgeGraph.Cli.Tests.Verbs;

public sealed class QueryVerbTests(GraphFixture graph) : IClassFixture<GraphFixture>
{
    [Fact]
    public void Query_Parameter_IsTypedAndBound()
    {
        var run = Query("MATCH (o:Observation) WHERE o.year = $year AND o.unit = $unit RETURN o.value AS value", "--param", "year=2010", "--param", "unit=家", "--format", "csv");

        Assert.Equal(0, run.Code);
        Assert.Equal(["value", "31"], run.OutLines);
    }

    [Fact]
    public void Query_NodesRelationshipsAndPaths_AreJsonObjects()
    {
        var run = Query("MATCH p = (b {name: '上海银行股份有限公司'})-[r:OFFERS]->(x:Product) RETURN b, r, p", "--format", "json");

        var row = JArray.Parse(run.Out)[0];
        Assert.Equal("上海银行股份有限公司", (string?)row["b"]!["properties"]!["name"]);
        Assert.Equal("OFFERS", (string?)row["r"]!["type"]);
        Assert.Equal(2, row["p"]!["nodes"]!.Count());
    }

    [Fact]
    public void Query_SyntaxError_ShowsThePlaceUnderACaret()
    {
        var run = Query("MATCH (n:Policy) RETRUN n.name").Refused("line 1, column 18");

        var lines = run.Error.ReplaceLineEndings("\n").TrimEnd().Split('\n');
        Assert.Equal("  MATCH (n:Policy) RETRUN n.name", lines[1]);
        Assert.Equal("  " + new string(' ', 17) + "^", lines[2]);
    }

    [Theory]
    [InlineData("MATCH (n:Polcy) RETURN n", "Polcy", "Policy")]
    [InlineData("MATCH (n) RETURN toUper(n.name)", "toUper", "toUpper")]
    [InlineData("MATCH (n:Policy) WHERE n.name = $nme RETURN n", "nme", "")]
    public void Query_UnknownName_IsRefusedWithTheNearest(string statement, string name, string nearest)
    {
        var run = Query(statement, "--param", "name=x").Refused(name);

        Assert.Contains(nearest, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CREATE (n:Policy)")]
    [InlineData("MATCH (n) DETACH DELETE n")]
    [InlineData("LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row")]
    public void Query_WritingOrLoading_IsRefused(string statement)
    {
        Query(statement).Refused("line 1");
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n")]
    public void Query_EmptyStatement_IsRefused(string statement)
    {
        Query(statement).Refused("The statement is empty");
    }

    [Fact]
    public void Query_NoGraph_SaysHowToGetOne()
    {
        using var folder = new TemporaryFolder();

        KgRun.Of("query", "RETURN 1", "--graph", folder.File("none.kg")).Refused("kg build");
    }

    [Fact]
    public void Query_ForeignFile_IsRefused()
    {
        using var folder = new TemporaryFolder();

        KgRun.Of("query", "RETURN 1", "--graph", folder.Write("text.kg", "not a graph at all, only some text")).Refused("is not a graph file");
    }

    [Fact]
    public void Query_DamagedFile_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var bytes = File.ReadAllBytes(graph.Path);
        bytes[bytes.Length / 2] ^= 0x55;
        File.WriteAllBytes(folder.File("damaged.kg"), bytes);

        KgRun.Of("query", "MATCH (n) RETURN count(n)", "--graph", folder.File("damaged.kg")).Refused("damaged");
    }

    [Fact]
    public void Query_CutOffFile_IsRefused()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("cut.kg"), File.ReadAllBytes(graph.Path)[..200]);

        KgRun.Of("query", "RETURN 1", "--graph", folder.File("cut.kg")).Refused("cut off");
    }

    [Fact]
    public void Query_Folder_IsRefused()
    {
        using var folder = new TemporaryFolder();

        KgRun.Of("query", "RETURN 1", "--graph", folder.Path).Refused("is a folder");
    }

    private KgRun Query(string statement, params string[] rest) => KgRun.Of(["query", statement, "--graph", graph.Path, .. rest]);
}
