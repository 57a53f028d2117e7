using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Tests.Reading;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace KnowledgeGraph.Tests.Pipeline;

/// <summary>What a reviewer says of names wins over the rules, at every build.</summary>
public sealed class JudgementTests : IDisposable
{
    private const string Header = "verdict\ttype\tname\tother\totherType\treason\tdate\n";
    private const string Alliances = "湖北省光通信产业技术创新联盟成立。光通信产业技术创新联盟发布年度目标。";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Build_NoJudgement_RulesJoinTheShortForm()
        => Assert.Equal(["湖北省光通信产业技术创新联盟"], Names("Alliance", Alliances, ""));

    [Fact]
    public void Build_JudgedDifferent_StayTwo()
        => Assert.Equal(
            ["光通信产业技术创新联盟", "湖北省光通信产业技术创新联盟"],
            Names("Alliance", Alliances, "different\tAlliance\t湖北省光通信产业技术创新联盟\t光通信产业技术创新联盟\t\t两个联盟\t2024-05-06\n"));

    [Fact]
    public void Build_PlaceJudgedNotToBeMeant_NameStaysBare()
    {
        const string Text = "苏州市科技工作会议召开。苏州市科技局宣传科技创新券。";
        const string Row = "different\tProduct\t苏州市科技创新券\t科技创新券\t\t指长三角通用的券\t2024-05-06\n";

        Assert.Equal(["苏州市科技创新券"], Names("Product", Text, ""));
        Assert.Equal(["科技创新券"], Names("Product", Text, Row));
    }

    [Fact]
    public void Build_JudgedSame_BecomeTheNamedOne()
        => Assert.Equal(
            ["云海量子科技有限公司"],
            Names("Enterprise", "云海量子科技有限公司和云海通信设备有限公司落户合肥市。", "same\tEnterprise\t云海量子科技有限公司\t云海通信设备有限公司\t\t改名\t2024-05-06\n"));

    [Fact]
    public void Build_JudgedSameUnderAnotherLabel_TakesTheLabelToo()
    {
        const string Text = "云海量子科技有限公司入驻合肥高新技术产业开发区。";
        string row = "same\tInstitution\t云海量子研究院\t云海量子科技有限公司\tEnterprise\t事业单位\t2024-05-06\n";

        Assert.Empty(Names("Enterprise", Text, row));
        Assert.Equal(["云海量子研究院"], Names("Institution", Text, row));
    }

    [Fact]
    public void Build_WordsJudgedToBeAnother_AreWrittenForIt()
    {
        const string Text = "苏州市科技工作会议召开。市科技局发布《苏州市科技创新规划》。";

        var names = Names("Agency", Text, "different\tAgency\t苏州市科学技术局\t市科技局\t\t这里指工业园区科技局\t2024-05-06\n");

        Assert.Contains("市科技局", names);
        Assert.DoesNotContain("苏州市科学技术局", names);
    }

    [Fact]
    public void Build_Judged_ReasonStandsBesideTheForm()
    {
        var graph = Build("云海量子科技有限公司和云海通信设备有限公司落户合肥市。", "same\tEnterprise\t云海量子科技有限公司\t云海通信设备有限公司\t\t改名\t2024-05-06\n");

        var rules = graph.Relationships.Where(r => r.Type == "MENTIONS").SelectMany(r => (IReadOnlyList<string>)r.Properties["rules"]);
        Assert.Contains("judged the same: 改名", rules);
    }

    [Theory]
    [InlineData("alike\tAgency\t甲局\t乙局\t\t因为\t2024-05-06", "neither same nor different")]
    [InlineData("same\tAgency\t甲局\t乙局\t\t\t2024-05-06", "reason")]
    [InlineData("same\tAgency\t甲局\t乙局\t\t因为\t6.5.2024", "YYYY-MM-DD")]
    [InlineData("same\tAgency\t甲局\t“甲局”\t\t因为\t2024-05-06", "one name already")]
    [InlineData("same\tAgency\t甲局\t乙局\t\t因为\t2024-05-06\nsame\tAgency\t丙局\t乙局\t\t因为\t2024-05-06", "judged twice")]
    [InlineData("same\tAgency\t甲局\t乙局\t\t因为\t2024-05-06\ndifferent\tAgency\t甲局\t乙局\t\t因为\t2024-05-06", "judged twice")]
    [InlineData("same\tAgency\t甲局\t乙局\t\t因为\t2024-05-06\nsame\tAgency\t丙局\t甲局\t\t因为\t2024-05-06", "itself judged")]
    public void Build_WrongJudgement_NamesFileAndLine(string rows, string expected)
    {
        var fault = Assert.Throws<RuleFileException>(() => Build("上海市。", rows + "\n"));

        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
        Assert.Contains("judgements.tsv, line ", fault.Message, StringComparison.Ordinal);
    }

    private List<string> Names(string label, string text, string rows)
        => [.. Build(text, rows).Nodes.Where(n => n.Labels.Contains(label)).Select(n => (string)n.Properties["name"]).Order(StringComparer.Ordinal)];

    private PropertyGraph Build(string text, string rows)
    {
        _folder.Write("my/rules/judgements.tsv", Header + rows);
        string file = _folder.Write("text.txt", text);
        var builder = new GraphBuilder(new BuildOptions { RulesFolder = Path.Combine(_folder.Path, "my"), Threads = 1 }, NullLoggerFactory.Instance);
        return builder.Build([file], null, TestContext.Current.CancellationToken).Graph;
    }
}
