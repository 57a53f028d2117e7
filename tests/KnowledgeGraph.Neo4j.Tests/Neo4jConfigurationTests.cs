using KnowledgeGraph.Storing;
using Microsoft.Extensions.Configuration;

namespace KnowledgeGraph.Neo4j.Tests;

public sealed class Neo4jConfigurationTests
{
    [Fact]
    public void Read_EnvironmentAndSection_TakesTheEnvironmentFirst()
    {
        var options = Read(("Neo4j:Uri", "http://section:7474"), ("Neo4j:Database", "reports"), ("Neo4j:Password", "section"), ("NEO4J_URI", "http://here:7474"), ("NEO4J_PASSWORD", "environment"));

        Assert.Equal(new Uri("http://here:7474"), options.Uri);
        Assert.Equal("environment", options.Password);
        Assert.Equal("reports", options.Database);
        Assert.Equal("neo4j", options.Username);
    }

    [Fact]
    public void Read_PasswordFile_TakesItsFirstLine()
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "from-file\n");
            Assert.Equal("from-file", Read(("NEO4J_PASSWORD_FILE", path)).Password);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Read_PasswordFileThatIsNotThere_NamesIt()
    {
        var fault = Assert.Throws<GraphStoreException>(() => Read(("NEO4J_PASSWORD_FILE", "/nowhere/password")));

        Assert.Contains("/nowhere/password", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("http://neo4j:hidden-word@localhost:7474")]
    public void Read_AddressThatIsNone_IsRefusedWithoutRepeatingIt(string address)
    {
        var fault = Assert.Throws<GraphStoreException>(() => Read(("NEO4J_URI", address)));

        Assert.DoesNotContain("hidden-word", fault.Message, StringComparison.Ordinal);
    }

    private static Neo4jOptions Read(params (string Key, string Value)[] values) =>
        Neo4jConfiguration.Read(new ConfigurationBuilder()
            .AddInMemoryCollection(values.Select(value => KeyValuePair.Create(value.Key, (string?)value.Value)))
            .Build());
}
