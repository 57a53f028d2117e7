using KnowledgeGraph.Model;
using KnowledgeGraph.Tests.Reading;
using KnowledgeGraph.Tests.Specs;
using Xunit;

namespace KnowledgeGraph.Tests.Resolving;

/// <summary>What texts of different places and years call alike: one thing only where it is one.</summary>
public sealed class AcrossDocumentsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Build_EditionsOfAKnownEvent_StayApart()
    {
        var graph = Of(
            "# 苏州市科技工作总结\n\n苏州市科技局组织20家企业参加第十九届中国国际工业博览会。中国国际工业博览会上，12个项目签约。",
            "# 无锡市科技工作总结\n\n无锡市科技局组织30家企业参加第二十三届中国国际工业博览会。");
        AssertApart(graph, "Event", "第十九届中国国际工业博览会", "第二十三届中国国际工业博览会");
        Assert.DoesNotContain(graph.Nodes, n => Equals(n.Properties.GetValueOrDefault("name"), "中国国际工业博览会"));
    }

    [Theory]
    [InlineData("南昌高新区管委会", "南昌高新技术产业开发区管理委员会", "南昌高新技术产业开发区管理委员会")]
    [InlineData("宜春市三阳产业园管委会", "宜春市三阳产业园管理委员会", "宜春市三阳产业园管理委员会")]
    [InlineData("赣江新区管委会", "赣江新区管理委员会", "江西赣江新区管理委员会")]
    public void Build_AdministrationOfAZoneInShortAndInFull_IsOne(string shortForm, string full, string name)
    {
        var graph = Of(
            $"# 科技工作总结\n\n{shortForm}印发《关于支持科技型企业融资的若干意见》。",
            $"# 科技工作要点\n\n{full}设立成果转化引导基金。");
        Assert.Equal(name, NameOf(graph, "Agency", shortForm));
        Assert.Single(graph.Nodes, n => n.Labels.Contains("Agency"));
    }

    [Fact]
    public void Build_AdministrationOfAZoneNamedInItsCity_IsThatZones()
    {
        var graph = Of(
            "# 厦门市科技工作总结\n\n火炬高新区管委会印发《关于支持科技型企业融资的若干意见》。",
            "# 科技工作要点\n\n厦门火炬高技术产业开发区管理委员会设立成果转化引导基金。");
        Assert.Equal("厦门火炬高技术产业开发区管理委员会", NameOf(graph, "Agency", "火炬高新区管委会"));
        Assert.Single(graph.Nodes, n => n.Labels.Contains("Agency"));
    }

    [Fact]
    public void Build_RankOfWhatAnotherCityHasByName_IsThePlaces()
    {
        var graph = Of("# 重庆市科技工作总结\n\n重庆市科技局认定市级科技企业孵化器12家，渝北创新空间入选市级科技企业孵化器。");
        Assert.Equal("重庆市科技企业孵化器", NameOf(graph, "Program", "市级科技企业孵化器"));
    }

    [Fact]
    public void Build_VouchersOfTwoCities_StayApart()
    {
        var graph = Of(
            "# 绍兴市科技工作总结\n\n绍兴市科技局推出绍兴市科技创新券。全年发放科技创新券2000万元。",
            "# 湖州市科技工作总结\n\n湖州市科技局推出湖州市科技创新券，科技创新券可在长三角通用。");
        AssertApart(graph, "Product", "绍兴市科技创新券", "湖州市科技创新券");
    }

    [Fact]
    public void Build_VoucherWithoutAPlace_IsThatOfTheText()
    {
        var graph = Of(
            "# 绍兴市2021年科技工作总结\n\n绍兴市科技局发放科技创新券2000万元。",
            "# 绍兴市2022年科技工作总结\n\n绍兴市科技局扩大绍兴市科技创新券的使用范围。",
            "# 湖州市科技工作总结\n\n湖州市科技局发放科技创新券900万元。");
        Assert.Equal("绍兴市科技创新券", NameOf(graph, "Product", "绍兴市科技创新券"));
        Assert.Equal("湖州市科技创新券", NameOf(graph, "Product", "湖州市科技创新券"));
        Assert.Equal(2, graph.Nodes.Count(n => n.Labels.Contains("Product")));
    }

    [Fact]
    public void Build_TitlesOfTwoProvinces_StayApart()
    {
        var graph = Of(
            "# 南昌市科技工作总结\n\n南昌华勤电子科技有限公司入选江西省科技领军企业。",
            "# 合肥市科技工作总结\n\n科大讯飞股份有限公司入选安徽省科技领军企业。");
        AssertApart(graph, "Program", "江西省科技领军企业", "安徽省科技领军企业");
    }

    [Fact]
    public void Build_TitleOfAProvinceAndTheStates_StayApart()
    {
        var graph = Of(
            "# 潍坊市科技工作总结\n\n潍柴动力股份有限公司被认定为山东省制造业单项冠军企业。",
            "# 宁波市科技工作总结\n\n宁波舜宇光电信息有限公司入选国家级制造业单项冠军企业。");
        AssertApart(graph, "Program", "山东省制造业单项冠军企业", "国家级制造业单项冠军企业");
    }

    [Fact]
    public void Build_ScienceWeeks_AreThoseOfTheirPlaces()
    {
        var graph = Of(
            "# 黑龙江省科技工作总结\n\n黑龙江省科技厅举办黑龙江省科技活动周，120家单位参加。",
            "# 宁波市科技工作总结\n\n宁波市科技局举办科技活动周，开放实验室80个。",
            "# 国家科普工作总结\n\n科技部启动全国科技活动周。");
        AssertApart(graph, "Event", "黑龙江省科技活动周", "宁波市科技活动周");
        AssertApart(graph, "Event", "黑龙江省科技活动周", "全国科技活动周");
    }

    [Fact]
    public void Build_TitleWithOtherMarks_IsOnePolicy()
    {
        var graph = Of(
            "# 绍兴市科技工作总结\n\n绍兴市政府印发《绍兴市算力产业发展行动方案(2021-2023年)》。",
            "# 绍兴市算力工作总结\n\n落实《绍兴市算力产业发展行动方案（2021—2023年）》，建设算力中心。");
        var policy = Assert.Single(graph.Nodes, static n => n.Labels.Contains("Policy"));
        Assert.Equal("绍兴市算力产业发展行动方案（2021—2023年）", policy.Properties["name"]);
        Assert.Equal(["绍兴市算力产业发展行动方案(2021-2023年)"], policy.Properties["aliases"] as IEnumerable<string>);
    }

    [Fact]
    public void Build_PilotOfTheStateInACity_IsTheStates()
    {
        var graph = Of(
            "# 上海市科技工作总结\n\n上海市科委印发《上海市促进科技和金融结合试点实施方案》，推进上海市促进科技和金融结合试点。",
            "# 杭州市科技工作总结\n\n杭州市获批促进科技和金融结合试点。");
        Assert.Equal("促进科技和金融结合试点", NameOf(graph, "Program", "上海市促进科技和金融结合试点"));
    }

    [Fact]
    public void Build_NameThatTwoLongerOnesExtend_IsTheLongest()
    {
        var graph = Of("# 济南市科技工作总结\n\n济南市推进科创金融改革试验区建设。《济南市科创金融改革试验区建设实施方案》细化《山东省济南市科创金融改革试验区总体方案》。");
        Assert.Equal("山东省济南市科创金融改革试验区", NameOf(graph, "Park", "科创金融改革试验区"));
    }

    [Theory]
    [InlineData("市级天使投资引导基金", "昆明市天使投资引导基金", "贵阳市天使投资引导基金")]
    [InlineData("省级产业投资引导基金", "云南省产业投资引导基金", "贵州省产业投资引导基金")]
    public void Build_RankForThePlaceOfTheText_IsReadAsThePlace(string name, string first, string second)
    {
        var graph = Of(
            $"# 云南省昆明市科技工作总结\n\n昆明市科技局设立{name}，规模5亿元。",
            $"# 贵州省贵阳市科技工作总结\n\n贵阳市科技局设立{name}，规模8亿元。");
        AssertApart(graph, "Fund", first, second);
    }

    [Fact]
    public void Build_PlaceBeforeAThingOfThatPlace_IsTheKnownThing()
    {
        var graph = Of(
            "# 杨浦区科技工作总结\n\n杨浦区环同济知识经济圈总产出突破500亿元。",
            "# 上海市科技工作总结\n\n环同济知识经济圈集聚设计企业。");
        Assert.Equal("环同济知识经济圈", NameOf(graph, "Park", "杨浦区环同济知识经济圈"));
    }

    [Fact]
    public void Build_BodyOfTheState_IsOneInAllTexts()
    {
        var graph = Of(
            "# 南昌市科技工作总结\n\n全市新增国家高新技术企业300家。",
            "# 合肥市科技工作总结\n\n全市高新技术企业达到5000家。");
        Assert.Equal("高新技术企业", NameOf(graph, "Program", "国家高新技术企业"));
    }

    private PropertyGraph Of(params string[] texts)
        => SomeBuild.Of([.. texts.Select((text, i) => _folder.Write($"{i}.md", text))]);

    private static void AssertApart(PropertyGraph graph, string label, string one, string other)
        => Assert.NotEqual(NameOf(graph, label, one), NameOf(graph, label, other));

    /// <summary>The name of the one entity with this name or other name.</summary>
    private static string NameOf(PropertyGraph graph, string label, string name)
    {
        var found = graph.Nodes.Where(n => n.Labels.Contains(label) && NamesOf(n).Contains(name)).ToList();
        Assert.True(found.Count == 1, $"{found.Count} entities are called {name}: {string.Join("; ", graph.Nodes.Where(n => n.Labels.Contains(label)).Select(n => string.Join(", ", NamesOf(n))))}");
        return (string)found[0].Properties["name"]!;
    }

    private static IEnumerable<string> NamesOf(GraphNode node)
        => (node.Properties.GetValueOrDefault("aliases") as IEnumerable<string> ?? []).Append((string)node.Properties["name"]!);
}
