using KnowledgeGraph.Embedded;
using KnowledgeGraph.Graphing.Schema;
using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;
using Microsoft.Extensions.Logging.Abstractions;

namespace KnowledgeGraph.Neo4j.Tests.Fixtures;

/// <summary>Graphs of reports: three short ones for loads, the sample reports for questions and exports.</summary>
internal static class Reports
{
    private static readonly (string Name, string Text)[] _short =
    [
        ("innovation-2011.txt", """
            上海市科技创新报告（2011年）

            一、政策环境
            2011年3月，上海市科学技术委员会发布《上海市科技小巨人工程实施办法》。市科委与浦东新区共同设立创业投资引导基金，规模10亿元。
            上海浦东发展银行股份有限公司推出“科技小巨人信贷”，全年为120家企业提供贷款3.5亿元，同比增长12.2%。

            二、园区
            上海张江高科技园区位于浦东新区。全市共有高新技术企业3589家。
            """),
        ("districts-2012.txt", """
            上海市区县科技报告（2012年）

            一、徐汇区
            2012年5月，徐汇区科学技术委员会发布《徐汇区科技型中小企业扶持办法》。徐汇区建立生物医药产业技术创新战略联盟。
            上海市科学技术委员会与上海交通大学签订合作协议。复旦大学加入上海纳米技术产业联盟。

            二、长宁区
            长宁区新增科技企业215家，比上年增加18家。拟设立长宁区信息服务业发展专项资金。
            """),
        ("programmes-2013.txt", """
            上海市科技计划报告（2013年）

            一、计划
            2013年6月，上海市经济和信息化委员会发布《上海市智能制造行动计划》。中国银行股份有限公司上海市分行推出“科技履约贷”。
            上海市科学技术委员会发布《上海市科技小巨人工程实施办法》修订版，浦东新区被列入国家自主创新示范区。

            二、成果
            上海浦东发展银行股份有限公司为科技企业发放贷款8.6亿元。
            """),
    ];

    private static readonly Lazy<PropertyGraph> _samples = new(() => Built([Path.Combine(Neo4jServer.Root, "seeds", "reports")]));

    /// <summary>Of the five sample reports.</summary>
    public static PropertyGraph Samples => _samples.Value;

    /// <summary>Of all three short ones.</summary>
    public static PropertyGraph Three { get; } = Short(3);

    /// <summary>Of the first two.</summary>
    public static PropertyGraph Two { get; } = Short(2);

    /// <summary>The graph in memory, with the names of the schema: a question may use one that the graph has none of.</summary>
    public static EmbeddedStore Embedded(PropertyGraph graph)
    {
        var schema = GraphSchema.Load();
        return EmbeddedStore.FromGraph(graph, new EmbeddedStoreOptions
        {
            SchemaLabels = [.. schema.Labels.Select(label => label.Name)],
            SchemaTypes = [.. schema.RelationshipTypes.Select(type => type.Name)],
        });
    }

    /// <summary>The graph with the properties of one node changed by <paramref name="edit"/>.</summary>
    public static PropertyGraph With(PropertyGraph graph, string id, Action<SortedDictionary<string, object>> edit) =>
        new(graph.Nodes.Select(node => node.Id == id ? node with { Properties = Edited(node.Properties, edit) } : node), graph.Relationships);

    private static SortedDictionary<string, object> Edited(IReadOnlyDictionary<string, object> properties, Action<SortedDictionary<string, object>> edit)
    {
        var edited = new SortedDictionary<string, object>(properties.ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal), StringComparer.Ordinal);
        edit(edited);
        return edited;
    }

    /// <summary>Writes the first of the short reports into a folder.</summary>
    public static void WriteShort(string folder, int count)
    {
        foreach (var (name, text) in _short[..count])
            File.WriteAllText(Path.Combine(folder, name), text);
    }

    /// <summary>Of the first of the short reports.</summary>
    public static PropertyGraph Short(int count)
    {
        var folder = Directory.CreateTempSubdirectory("kg-short-reports-");
        try
        {
            WriteShort(folder.FullName, count);
            return Built([folder.FullName]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static PropertyGraph Built(IReadOnlyList<string> paths) => new GraphBuilder(new BuildOptions(), NullLoggerFactory.Instance).Build(paths, null, CancellationToken.None).Graph;
}
