using KnowledgeGraph.Verifying;
using Xunit;

namespace KnowledgeGraph.Tests.Verifying;

public sealed class GraphVerifierTests
{
    private readonly SampleGraph _sample = new();

    [Fact]
    public void Verify_GraphThatFitsItsFile_HoldsInFull()
    {
        var result = _sample.Verify();
        Assert.Empty(result.Failures);
        VerificationCount[] counts =
        [
            new(FactKind.Report, 1, 1), new(FactKind.Passage, 3, 3), new(FactKind.Mention, 1, 1),
            new(FactKind.Relationship, 2, 2), new(FactKind.Observation, 1, 1), new(FactKind.Subject, 1, 1),
        ];
        Assert.Equal(counts, result.Counts);
        Assert.Equal((9, 9), (result.Checked, result.Held));
    }

    [Fact]
    public void Verify_FileEditedInPlace_SaysThatItChangedAndWhichPassageIsGone()
    {
        _sample.Raw = SampleGraph.RawText.Replace("10亿元", "20亿元", StringComparison.Ordinal);
        _sample.Sha256 = "def";
        var failures = _sample.Verify().Failures;
        Assert.Equal([FactKind.Report, FactKind.Passage], failures.Select(failure => failure.Kind));
        Assert.Equal("The file r.md has changed since the graph was built; build it again.", failures[0].Reason);
        Assert.Equal("r#3", failures[1].Id);
    }

    [Fact]
    public void Verify_FileThatCannotBeRead_FailsTheReportAndItsPassages()
    {
        var result = _sample.SetNode("r", "path", "gone.md").Verify();
        Assert.Equal("The file gone.md cannot be read: no file gone.md", result.Failures[0].Reason);
        Assert.Equal(4, result.Failures.Count);
        Assert.Equal(5, result.Held);
    }

    [Fact]
    public void Verify_FileCutShort_SaysThatOffsetsAreOutside()
    {
        _sample.Raw = SampleGraph.RawText[..20];
        Assert.Contains(_sample.Verify().Failures, failure => failure.Id == "r#3" && failure.Reason.Contains("outside the file, which has 20", StringComparison.Ordinal));
    }

    [Fact]
    public void Verify_OffsetsOfCleanText_FailThePassage()
        => AssertFails(_sample.SetNode("r#3", "start", 21L), FactKind.Passage, "does not hold the passage's text");

    [Fact]
    public void Verify_QuoteOfAnotherPassage_FailsTheRelationship()
        => AssertFails(_sample.SetRelationship("ISSUED", "policy:创新办法", "quote", "新区设立引导基金10亿元。"), FactKind.Relationship, "quote does not stand in r#2");

    [Fact]
    public void Verify_NoQuote_FailsTheRelationship()
        => AssertFails(_sample.SetRelationship("ISSUED", "policy:创新办法", "quote", ""), FactKind.Relationship, "no quote");

    [Fact]
    public void Verify_EvidenceThatIsNoPassage_NamesIt()
        => AssertFails(_sample.SetRelationship("ISSUED", "policy:创新办法", "evidence", new[] { "r#2", "r#99" }), FactKind.Relationship, "r#99 is no passage");

    [Fact]
    public void Verify_NoEvidence_FailsTheRelationship()
        => AssertFails(_sample.SetRelationship("ISSUED", "policy:创新办法", "evidence", Array.Empty<string>()), FactKind.Relationship, "no passage as evidence");

    [Fact]
    public void Verify_EndOutsideTheQuoteWithoutACarrier_FailsTheRelationship()
        => AssertFails(_sample.SetRelationship("ESTABLISHED", "fund:引导基金", "carriedBy", ""), FactKind.Relationship, "does not say what carried it");

    [Fact]
    public void Verify_CarriedSurfaceThatStandsNowhereBefore_FailsTheRelationship()
        => AssertFails(_sample.SetRelationship("ESTABLISHED", "fund:引导基金", "startSurface", "徐汇区"), FactKind.Relationship, "'徐汇区' is carried");

    [Fact]
    public void Verify_CarriedSurfaceOfALaterPassage_FailsTheRelationship()
        => AssertFails(
            _sample.SetRelationship("ISSUED", "policy:创新办法", "startSurface", "引导基金").SetRelationship("ISSUED", "policy:创新办法", "carriedBy", "list"),
            FactKind.Relationship,
            "neither in the headings of r#2");

    [Fact]
    public void Verify_CarriedSurfaceOfAnEarlierPassage_Holds()
    {
        _sample.SetRelationship("ESTABLISHED", "fund:引导基金", "startSurface", "市科委");
        Assert.Empty(_sample.Verify().Failures);
    }

    [Fact]
    public void Verify_BothEndsCarried_FailsTheRelationship()
        => AssertFails(_sample.SetRelationship("ESTABLISHED", "fund:引导基金", "endSurface", "市科委"), FactKind.Relationship, "Neither of its ends");

    [Fact]
    public void Verify_MentionThatThePassageLacks_NamesTheSurface()
        => AssertFails(_sample.SetRelationship("MENTIONS", "agency:市科委", "surfaces", new[] { "市科委", "区科委" }), FactKind.Mention, "'区科委' does not stand in r#2");

    [Fact]
    public void Verify_FigureOutsideTheQuote_FailsTheObservation()
        => AssertFails(_sample.SetNode("o1", "raw", "11亿元"), FactKind.Observation, "'11亿元' does not stand");

    [Fact]
    public void Verify_SubjectOutsideTheQuote_FailsTheSubject()
        => AssertFails(_sample.SetRelationship("ABOUT", "fund:引导基金", "subjectSurface", "市科委"), FactKind.Subject, "does not say what carried it");

    [Fact]
    public void Verify_ObservationWithoutPassage_FailsItAndItsSubject()
        => Assert.Equal([FactKind.Observation, FactKind.Subject], _sample.Remove("STATED_IN").Verify().Failures.Select(failure => failure.Kind));

    [Fact]
    public void Verify_PassageWithoutReport_FailsIt()
        => Assert.Equal(3, _sample.Remove("HAS_PASSAGE").Verify().Failures.Count(failure => failure.Reason == "No report has this passage."));

    private static void AssertFails(SampleGraph sample, FactKind kind, string reason)
    {
        var failure = Assert.Single(sample.Verify().Failures);
        Assert.Equal(kind, failure.Kind);
        Assert.Contains(reason, failure.Reason, StringComparison.Ordinal);
    }
}
