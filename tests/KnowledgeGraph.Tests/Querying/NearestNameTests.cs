using KnowledgeGraph.Querying;
using Xunit;

namespace KnowledgeGraph.Tests.Querying;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("qurey", "query")]
    [InlineData("Agencies", "Agency")]
    [InlineData("ASK", "ask")]
    [InlineData("浦东", null)]
    [InlineData("", null)]
    public void Find_Mistyped_GivesNearestOrNothing(string name, string? nearest)
    {
        Assert.Equal(nearest, NearestName.Find(name, ["query", "Agency", "ask", "questions"]));
    }

    [Fact]
    public void Find_TwoAsNear_TakesTheFirstInOrdinalOrder()
    {
        Assert.Equal("fina", NearestName.Find("fin", ["find", "fine", "fina"]));
    }

    [Fact]
    public void Find_NoNames_GivesNothing()
    {
        Assert.Null(NearestName.Find("query", []));
    }
}
