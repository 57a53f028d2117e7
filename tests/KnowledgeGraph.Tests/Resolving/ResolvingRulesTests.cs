using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Resolving;
using KnowledgeGraph.Tests.Reading;
using Xunit;

namespace KnowledgeGraph.Tests.Resolving;

/// <summary>The words of rules/resolving.yaml, and what a mistake in it says.</summary>
public sealed class ResolvingRulesTests : IDisposable
{
    private const string Name = "rules/resolving.yaml";

    private readonly TemporaryFolder _folder = new();
    private readonly ResolvingRules _rules = ResolvingRules.Load(new KnowledgeFiles(null));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("浙江泰隆商业银行", "浙江泰隆银行")]
    [InlineData("安吉农村商业银行", "安吉农商行,安吉农商银行")]
    [InlineData("浦发硅谷银行", "")]
    public void OfBank_NameOfABank_TakesTheLongestKind(string name, string expected)
        => Assert.Equal(expected, string.Join(',', _rules.Companies.OfBank(name)));

    [Theory]
    [InlineData("首届沪台论坛", "沪台论坛")]
    [InlineData("2011沪台论坛", "沪台论坛")]
    [InlineData("沪台第十二届论坛", "沪台论坛")]
    [InlineData("沪台第十二论坛", "沪台第十二论坛")]
    public void WithoutRanks_NameOfAnEvent_LeavesOutEditionAndYear(string name, string expected)
        => Assert.Equal(expected, _rules.Merging.WithoutRanks(name));

    [Theory]
    [InlineData("辽宁省大连市甘井子区", "辽宁省", "大连市")]
    [InlineData("上海市浦东新区", "上海市", "上海市")]
    [InlineData("中部地区", "", "")]
    public void Province_FullName_IsCutAtTheEndings(string full, string province, string city)
        => Assert.Equal((province, city), (_rules.Places.Province(full), _rules.Places.City(full)));

    [Theory]
    [InlineData("  untold:", "  untolt:", "anaphors: 'untold' is missing")]
    [InlineData("    3: [", "    1: [", "together: '1' must be a number of bodies, 2 or more")]
    [InlineData("    Institution: [学校]", "    Institution: [园区]", "kinds: 'Institution' holds '园区', which another type has")]
    [InlineData("readings:", "reading: [a]\nreadings:", "has no key 'reading'")]
    public void Load_MistakeInTheFile_IsToldWithFileAndLine(string before, string after, string expected)
    {
        string text = new KnowledgeFiles(null).ReadText(Name);
        Assert.Contains(before, text, StringComparison.Ordinal);
        string path = _folder.Write("my/" + Name, text.Replace(before, after, StringComparison.Ordinal));
        var error = Assert.Throws<RuleFileException>(() => ResolvingRules.Load(new KnowledgeFiles(Path.GetDirectoryName(Path.GetDirectoryName(path)))));
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.StartsWith(path, error.Message, StringComparison.Ordinal);
    }
}
