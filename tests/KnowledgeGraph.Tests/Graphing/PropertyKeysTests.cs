using KnowledgeGraph.Graphing;
using Xunit;

namespace KnowledgeGraph.Tests.Graphing;

public sealed class PropertyKeysTests
{
    private readonly PropertyKeys _keys = new("amount", "name", "year");

    [Fact]
    public void Of_ValuesThatAreNull_LeavesTheirKeysOut()
    {
        var properties = _keys.Of(null, "科技局", PropertyKeys.Whole(2011));

        Assert.Equal([new("name", "科技局"), new("year", 2011L)], properties);
        Assert.False(properties.ContainsKey("amount"));
        Assert.Equal(2011L, properties["year"]);
    }

    [Fact]
    public void Of_SameKeys_SharesThem() => Assert.Same(_keys.Of(1.5, null, null).Keys, _keys.Of(2.5, null, null).Keys);

    [Fact]
    public void Constructor_KeysOutOfOrder_Throws() => Assert.Throws<ArgumentException>(() => new PropertyKeys("b", "a"));
}
