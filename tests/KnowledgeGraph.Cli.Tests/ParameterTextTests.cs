using Xunit;

namespace KnowledgeGraph.Cli.Tests;

public sealed class ParameterTextTests
{
    [Theory]
    [InlineData("2011", 2011L)]
    [InlineData("-7", -7L)]
    [InlineData("0.5", 0.5)]
    [InlineData("1e3", 1000.0)]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("null", null)]
    [InlineData("True", "True")]
    [InlineData("市科委", "市科委")]
    [InlineData("\"2011\"", "2011")]
    [InlineData("'true'", "true")]
    [InlineData("\"", "\"")]
    [InlineData("", "")]
    [InlineData("NaN", "NaN")]
    [InlineData("Infinity", "Infinity")]
    [InlineData("2011年", "2011年")]
    public void Typed_Text_HasTheTypeThatItLooksLike(string text, object? value)
    {
        Assert.Equal(value, ParameterText.Typed("p", text));
    }

    [Fact]
    public void Typed_JsonList_KeepsTypesAndDates()
    {
        var list = Assert.IsType<IEnumerable<object?>>(ParameterText.Typed("p", "[1, 2.5, \"甲\", true, null, \"2011-12-09T00:00:00\", [1]]"), exactMatch: false).ToList();

        Assert.Equal([1L, 2.5, "甲", true, null, "2011-12-09T00:00:00"], list.Take(6));
        Assert.Equal([1L], Assert.IsType<IEnumerable<object?>>(list[6], exactMatch: false));
    }

    [Fact]
    public void Typed_JsonMap_BecomesAMap()
    {
        var map = Assert.IsType<IReadOnlyDictionary<string, object?>>(ParameterText.Typed("p", "{\"a\": 1}"), exactMatch: false);

        Assert.Equal(1L, map["a"]);
    }

    [Theory]
    [InlineData("[1, 2")]
    [InlineData("{a")]
    [InlineData("[1] [2]")]
    public void Typed_MalformedJson_NamesTheParameter(string text)
    {
        var error = Assert.Throws<UsageException>(() => ParameterText.Typed("years", text));

        Assert.Contains("'years'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Split_EqualsSignsInTheValue_BelongToIt()
    {
        Assert.Equal("a=b", ParameterText.Split(["x=a=b"])["x"]);
    }

    [Theory]
    [InlineData("agency")]
    [InlineData("=x")]
    public void Split_TextWithoutName_IsRefused(string text)
    {
        Assert.Contains("name=value", Assert.Throws<UsageException>(() => ParameterText.Split([text])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Split_NameGivenTwice_IsRefused()
    {
        Assert.Contains("'a' is given twice", Assert.Throws<UsageException>(() => ParameterText.Split(["a=1", "$a=2"])).Message, StringComparison.Ordinal);
    }
}
