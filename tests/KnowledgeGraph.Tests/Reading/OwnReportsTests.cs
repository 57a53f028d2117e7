using KnowledgeGraph.Model;
using KnowledgeGraph.Reading;
using Xunit;

namespace KnowledgeGraph.Tests.Reading;

public sealed class OwnReportsTests
{
    [Fact]
    public void Manifest_FiveReports_HashesHold()
    {
        var files = ReportFinder.Find([OwnReports.Folder]);

        Assert.Equal([2010, 2011, 2017, 2021, 2023], files.Select(f => f.Facts?.Year));
        Assert.All(files, f => Assert.Equal(SourceReader.Read(f.Path).Sha256, f.Facts?.Sha256));
        Assert.All(files, f => Assert.Equal("supplied by the project's owner", f.Facts?.Origin));
    }

    [Fact]
    public void Parse_WithoutManifest_FindsTheSameYearsOrNone()
    {
        var files = ReportFinder.Find([OwnReports.Folder]);

        var years = files.Select(f => (Told: f.Facts?.Year, Found: DocumentReader.Parse(f with { Facts = null }, SourceReader.Read(f.Path)).Year)).ToList();

        // One report names four years about equally often: none is better than a wrong one.
        Assert.All(years, year => Assert.True(year.Found is null || year.Found == year.Told, $"{year}"));
        Assert.InRange(years.Count(year => year.Found is not null), files.Count - 1, files.Count);
    }

    [Theory]
    [InlineData("shanghai-2017-reform", "成立了服务于科技型中小企业的上海股权托管交易中心“科技创新板”，已有累计137家科技创新企业挂牌")]
    [InlineData("shanghai-2017-reform", "解决权益与激励问题，降低转化过程成本与风险，研究制订并发布实施")]
    [InlineData("shanghai-2017-reform", "《上海科技金融政策汇编指引》发布")]
    [InlineData("shanghai-2017-reform", "2017年全市高新技术企业新认定公示3269家（已报科技部），3375家享受2016年度税收减免优惠总额141.6亿元")]
    [InlineData("shanghai-2021-enterprise-innovation", "累计入库企业1557家,其中24家企业成功登陆科创板。")]
    [InlineData("shanghai-2023-innovation-ecosystem", "科技型企业贷款存量户数2.99万户,比上年增长49.99%,其中科技型中小企业贷款存量户2.63万户")]
    [InlineData("shanghai-2010-districts", "枫泾新能源产业基地 基地确立了太阳能")]
    public void Read_Report_TextIsWhole(string id, string expected) => Assert.Contains(expected, OwnReports.Read(id).Text.Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("shanghai-2017-reform", "开展海外人才永久居留便利服务等试点")]
    [InlineData("shanghai-2017-reform", "5.4 优化政府管理和财政投入")]
    [InlineData("shanghai-2017-reform", "完善行政审批监管体系")]
    [InlineData("shanghai-2021-enterprise-innovation", "仪器共享服务")]
    [InlineData("shanghai-2021-enterprise-innovation", "上海技术交易所全面构建适应技术交易的交易场所")]
    [InlineData("shanghai-2021-enterprise-innovation", "各类普惠性税收政策进一步落实")]
    [InlineData("shanghai-2023-innovation-ecosystem", "科普活动精彩纷呈")]
    public void Read_Report_FindsHeading(string id, string expected)
    {
        var document = OwnReports.Read(id);

        Assert.Contains(expected, document.Blocks.Where(b => b.Kind == BlockKind.Heading).Select(b => b.Span.Of(document.Text.Text)));
    }
}
