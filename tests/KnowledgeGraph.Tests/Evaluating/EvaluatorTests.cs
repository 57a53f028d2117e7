using System.Globalization;
using KnowledgeGraph.Evaluating;
using KnowledgeGraph.Evaluating.Gold;
using KnowledgeGraph.Model;
using Xunit;

namespace KnowledgeGraph.Tests.Evaluating;

public sealed class EvaluatorTests
{
    private const string Expected = """
        Agency P 1.000 R 0.500 F1 0.667 (tp 6 fp 0 fn 6)
        Policy P 1.000 R 0.800 F1 0.889 (tp 4 fp 0 fn 1)
        Fund P 1.000 R 0.750 F1 0.857 (tp 3 fp 0 fn 1)
        Enterprise P 0.333 R 1.000 F1 0.500 (tp 5 fp 10 fn 0)
        District P 0.000 R 0.000 F1 0.000 (tp 0 fp 0 fn 0)
        Alliance P 0.000 R 0.000 F1 0.000 (tp 0 fp 0 fn 0)
        Institution P 1.000 R 0.800 F1 0.889 (tp 4 fp 0 fn 1)
        Region P 0.688 R 0.815 F1 0.746 (tp 22 fp 10 fn 5)
        Park P 1.000 R 0.833 F1 0.909 (tp 5 fp 0 fn 1)
        Platform P 1.000 R 0.875 F1 0.933 (tp 7 fp 0 fn 1)
        Program P 0.738 R 0.838 F1 0.785 (tp 31 fp 11 fn 6)
        Product P 1.000 R 1.000 F1 1.000 (tp 3 fp 0 fn 0)
        Event P 1.000 R 0.909 F1 0.952 (tp 20 fp 0 fn 2)
        Industry P 1.000 R 0.852 F1 0.920 (tp 23 fp 0 fn 4)
        APPROVED P 0.000 R 0.000 F1 0.000 (tp 0 fp 0 fn 1)
        COOPERATES_WITH P 0.917 R 0.500 F1 0.647 (tp 11 fp 1 fn 11)
        ESTABLISHED P 0.667 R 0.500 F1 0.571 (tp 2 fp 1 fn 2)
        FOCUSES_ON P 0.619 R 0.342 F1 0.441 (tp 13 fp 8 fn 25)
        FUNDED P 0.250 R 0.833 F1 0.385 (tp 5 fp 15 fn 1)
        GOVERNS P 0.800 R 0.500 F1 0.615 (tp 4 fp 1 fn 4)
        HOSTED P 0.750 R 0.375 F1 0.500 (tp 3 fp 1 fn 5)
        ISSUED P 1.000 R 1.000 F1 1.000 (tp 3 fp 0 fn 0)
        LOCATED_IN P 0.750 R 0.500 F1 0.600 (tp 9 fp 3 fn 9)
        MANAGES P 0.429 R 0.429 F1 0.429 (tp 3 fp 4 fn 4)
        PARTICIPATED_IN P 0.667 R 0.286 F1 0.400 (tp 4 fp 2 fn 10)
        PART_OF P 0.200 R 0.091 F1 0.125 (tp 1 fp 4 fn 10)
        SELECTED_FOR P 1.000 R 0.667 F1 0.800 (tp 4 fp 0 fn 2)
        entities(core) P 0.643 R 0.692 F1 0.667 (tp 18 fp 10 fn 8)
        entities(all) P 0.811 R 0.826 F1 0.818 (tp 133 fp 31 fn 28)
        relations P 0.608 R 0.425 F1 0.500 (tp 62 fp 40 fn 84)
        relations(any type) P 0.792 R 0.548 F1 0.648 (tp 80 fp 21 fn 66)
        observations P 0.684 R 0.684 F1 0.684 (tp 91 fp 42 fn 42)
        observations matched 91: subject 0.780 year 0.648 indicator 0.725
        """;

    private static readonly GoldDocument _small = new(
        "small",
        [
            new("e1", "Agency", ["上海市科学技术委员会", "市科委"], "市科委"),
            new("e2", "Policy", ["科技进步条例"], "《科技进步条例》"),
            new("e3", "Agency", ["上海市金融服务办公室", "市金融办"], "市金融办"),
        ],
        [new("e1", "ISSUED", "e2", "q1"), new("e3", "COOPERATES_WITH", "e1", "q2")],
        [new("e2", "受益企业", 37, "家", "2011", "q3"), new(null, "贷款", 2.5, "亿元", "None", "q4")]);

    [Theory]
    [InlineData("000b")]
    [InlineData("001a")]
    [InlineData("001c")]
    [InlineData("002")]
    public void Score_GraphEqualToItsGold_IsPerfect(string name)
    {
        var gold = GoldReader.Read(Path.Combine(GoldFolder.Reports, name + ".json"));
        var result = Evaluator.Score(gold, NoisyGraph.WithoutNoise(gold));
        Assert.Equal(1.0, result.EntitiesAll.F1);
        Assert.Equal(1.0, result.RelationshipsAll.F1);
        Assert.Equal(1.0, result.AnyType.F1);
        Assert.Equal(1.0, result.Observations.Figures.F1);
        Assert.Equal(1.0, result.Observations.SubjectShare);
        Assert.Equal(gold.Entities.Count, result.EntitiesAll.Hits);
        Assert.Empty(result.Misses);
        Assert.Empty(result.Extras);
    }

    [Fact]
    public void Score_EmptyGraph_MissesEverythingAndDividesByNothing()
    {
        var result = Evaluator.Score(_small, new PropertyGraph([], []));
        Assert.Equal(new Tally(0, 0, 3), result.EntitiesCore);
        Assert.Equal(0.0, result.RelationshipsAll.F1);
        Assert.Equal(0.0, result.Observations.YearShare);
        Assert.Equal(["上海市科学技术委员会 / 市科委", "科技进步条例", "上海市金融服务办公室 / 市金融办",
            "上海市科学技术委员会 → 上海市金融服务办公室", "上海市科学技术委员会 → 科技进步条例", "受益企业 37", "贷款 2.5"], result.Misses.Select(miss => miss.Text));
    }

    [Fact]
    public void Score_NameInTitleMarksAndFullWidth_Matches()
    {
        var gold = _small with { Entities = [new("e1", "Policy", ["实施办法(试行)2011版A"], "")], Relations = [], Observations = [] };
        var graph = new PropertyGraph([Entity("Policy", "《实施 办法（试行）２０１１版ａ》")], []);
        Assert.Equal(new Tally(1, 0, 0), Evaluator.Score(gold, graph).EntitiesAll);
    }

    [Fact]
    public void Score_CooperationTheOtherWayRound_CountsButIssuedDoesNot()
    {
        var (agency, policy, office) = (Entity("Agency", "市科委"), Entity("Policy", "科技进步条例"), Entity("Agency", "市金融办"));
        var graph = new PropertyGraph([agency, policy, office], [Relate(agency, "COOPERATES_WITH", office), Relate(policy, "ISSUED", agency)]);
        var result = Evaluator.Score(_small, graph);
        Assert.Equal([new TypeTally("COOPERATES_WITH", new Tally(1, 0, 0)), new TypeTally("ISSUED", new Tally(0, 1, 1))], result.Relationships);
        Assert.Equal(new Tally(2, 0, 0), result.AnyType);
        Assert.Equal("科技进步条例 → 上海市科学技术委员会", Assert.Single(result.Extras).Text);
    }

    [Fact]
    public void Score_PeriodThatNeitherTells_IsTheRightYear()
    {
        var gold = _small with { Entities = [], Relations = [], Observations = [_small.Observations[1]] };
        var result = Evaluator.Score(gold, new PropertyGraph([Observation("o1", "贷款", 2.5, "亿元")], []));
        Assert.Equal(new ObservationTally(new Tally(1, 0, 0), 1, 1, 1), result.Observations);
    }

    [Fact]
    public void Score_TwoFiguresWithTheSameValue_TakesTheOneAboutTheSubject()
    {
        var policy = Entity("Policy", "科技进步条例");
        GraphNode[] nodes = [policy, Observation("o1", "受益企业", 37, "家"), Observation("o2", "别的", 37, "家")];
        var result = Evaluator.Score(_small, new PropertyGraph(nodes, [Relate(nodes[2], "ABOUT", policy)]));
        Assert.Equal(new ObservationTally(new Tally(1, 1, 1), 1, 0, 0), result.Observations);
        Assert.Contains(result.Extras, extra => extra.Text == "受益企业 37");
        Assert.Equal(
            ["year 受益企业 37家: none, gold 2011", "indicator 受益企业 37家: 别的, gold 受益企业"],
            result.Misread.Select(misread => $"{misread.Type} {misread.Text}"));
    }

    [Fact]
    public void Score_NoisyGraphOfOnePart_GivesTheReferencesFigures()
    {
        // Figures of the reference script for this seed; ScoreScriptTests compares with the script itself where it is there.
        var gold = GoldReader.Read(Path.Combine(GoldFolder.Reports, "000b.json"));
        Assert.Equal(Expected, Summary(Evaluator.Score(gold, NoisyGraph.Of(gold, 7))));
    }

    internal static string Summary(EvaluationResult result) => string.Join('\n', [
        .. result.Entities.Select(tally => Line(tally.Type, tally.Tally)),
        .. result.Relationships.Select(tally => Line(tally.Type, tally.Tally)),
        Line("entities(core)", result.EntitiesCore),
        Line("entities(all)", result.EntitiesAll),
        Line("relations", result.RelationshipsAll),
        Line("relations(any type)", result.AnyType),
        Line("observations", result.Observations.Figures),
        string.Create(CultureInfo.InvariantCulture, $"observations matched {result.Observations.Figures.Hits}: subject {Rounded(result.Observations.SubjectShare):0.000} year {Rounded(result.Observations.YearShare):0.000} indicator {Rounded(result.Observations.IndicatorShare):0.000}"),
    ]);

    private static string Line(string name, Tally tally) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name} P {Rounded(tally.Precision):0.000} R {Rounded(tally.Recall):0.000} F1 {Rounded(tally.F1):0.000} (tp {tally.Hits} fp {tally.Extras} fn {tally.Misses})");

    /// <summary>Half to even, as Python prints.</summary>
    private static double Rounded(double figure) => Math.Round(figure, 3, MidpointRounding.ToEven);

    private static GraphNode Entity(string type, string name) => new(
        $"{type.ToLowerInvariant()}:{name}", ["Entity", type], new Dictionary<string, object> { ["name"] = name, ["aliases"] = Array.Empty<string>() });

    private static GraphNode Observation(string id, string indicator, double value, string unit) => new(
        id, ["Observation"], new Dictionary<string, object> { ["indicator"] = indicator, ["value"] = value, ["unit"] = unit });

    private static GraphRelationship Relate(GraphNode start, string type, GraphNode end)
        => new($"{start.Id}|{type}|{end.Id}", type, start.Id, end.Id, new Dictionary<string, object>());
}
