using KnowledgeGraph.Evaluating.Gold;
using Xunit;

namespace KnowledgeGraph.Tests.Evaluating;

public sealed class GoldReaderTests : IDisposable
{
    private const string Good = """
        {"entities": [{"id": "e1", "type": "Agency", "names": ["市科委"], "evidence": "市科委"}],
         "relations": [],
         "observations": [
          {"subject": null, "indicator": "企业", "value": 37, "unit": "家", "period": null},
          {"subject": "e1", "indicator": "项目", "value": 2.5, "unit": "项"}]}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("kg-gold-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Read_PeriodNullOrMissing_IsReadAsTheReferenceComparesIt()
    {
        var gold = GoldReader.Read(Put("a.json", Good));
        Assert.Equal("a", gold.Name);
        Assert.Equal(["None", ""], gold.Observations.Select(observation => observation.Period));
        Assert.Equal([null, "e1"], gold.Observations.Select(observation => observation.Subject));
    }

    [Theory]
    [InlineData("\"Agency\"", "\"Ministry\"", ", line 1: 'Ministry' is no entity type")]
    [InlineData("[\"市科委\"]", "[]", ", line 1: an entity needs 'names'")]
    [InlineData("\"relations\": []", "\"relation\": []", ": needs 'relations', a list")]
    [InlineData("\"relations\": []", "\"relations\": [{\"head\": \"e1\", \"type\": \"ISSUED\", \"tail\": \"e9\"}]", ", line 2: 'tail' is 'e9', which is no entity")]
    [InlineData("\"value\": 37", "\"value\": \"37\"", ", line 4: an observation needs 'value', a number")]
    [InlineData("\"subject\": null, ", "", ", line 4: an observation needs 'subject'")]
    [InlineData("\"unit\": \"家\"", "\"unit\": 5", ", line 4: 'unit' is missing or not a text")]
    [InlineData("\"observations\": [", "\"observations\": [1,", ", line 3: each of 'observations' must be an object")]
    [InlineData("}]}", "}]", ": is not a JSON object")]
    [InlineData("\"relations\": []", "\"entities\": []", "entities")]
    public void Read_WrongGold_NamesFileAndProblem(string right, string wrong, string problem)
    {
        Assert.Contains(right, Good, StringComparison.Ordinal);
        string path = Put("bad.json", Good.Replace(right, wrong, StringComparison.Ordinal));
        var error = Assert.Throws<GoldException>(() => GoldReader.Read(path));
        Assert.StartsWith(path, error.Message, StringComparison.Ordinal);
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TwoEntitiesWithOneId_NamesIt()
    {
        string path = Put("twice.json", """{"entities": [{"id":"e1","type":"Fund","names":["a"]},{"id":"e1","type":"Fund","names":["b"]}], "relations": [], "observations": []}""");
        Assert.Contains("two entities have the id 'e1'", Assert.Throws<GoldException>(() => GoldReader.Read(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void LoadAll_FolderOfSets_TellsThemApartAndLeavesTheFloorsOut()
    {
        var sets = GoldSet.LoadAll([GoldFolder.Path]);
        Assert.Equal(["bays", "cities", "cities-more", "coasts", "genres", "hubs", "kept", "kept-again", "kept-more", "lakes", "made", "outside", "plains", "provinces", "regions", "regions-more", "reports", "reports-more", "rivers", "towns", "valleys", "zones"], sets.Select(set => set.Name));
        Assert.All(sets, set => Assert.Equal(Directory.GetFiles(Path.Combine(GoldFolder.Path, set.Name), "*.txt").Length, set.Parts.Count));
        Assert.Equal(["000b", "001a", "001c", "002"], sets.Single(set => set.Name == "reports").Parts.Select(part => part.Document.Name));
        Assert.All(sets.SelectMany(set => set.Parts), part => Assert.True(File.Exists(part.TextPath)));
    }

    [Fact]
    public void LoadAll_FilesOfTwoFolders_AreGroupedByFolder()
    {
        var sets = GoldSet.LoadAll([Path.Combine(GoldFolder.Reports, "002.json"), Path.Combine(GoldFolder.Path, "outside", "h09.json"), Path.Combine(GoldFolder.Reports, "001a.json")]);
        Assert.Equal(["reports", "outside"], sets.Select(set => set.Name));
        Assert.Equal(["001a", "002"], sets[0].Parts.Select(part => part.Document.Name));
    }

    [Fact]
    public void Load_GoldWithoutText_SaysWhatIsMissing()
    {
        Put("a.json", Good);
        Assert.Contains("put a.txt there", Assert.Throws<GoldException>(() => GoldSet.Load(_folder)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none", "does not exist")]
    [InlineData("", "holds no gold file")]
    public void LoadAll_NothingThere_SaysSo(string name, string problem)
        => Assert.Contains(problem, Assert.Throws<GoldException>(() => GoldSet.LoadAll([Path.Combine(_folder, name)])).Message, StringComparison.Ordinal);

    private string Put(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
