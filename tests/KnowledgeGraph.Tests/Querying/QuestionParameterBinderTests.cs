using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Querying;
using Xunit;

namespace KnowledgeGraph.Tests.Querying;

public sealed class QuestionParameterBinderTests
{
    private static readonly Question Question = QuestionLibrary.Parse([("questions/q.cypher", """
        // id: q
        // title: A?
        // title-zh: 甲？
        // category: c
        // purpose: p
        // purpose-zh: 用
        // keywords: 甲
        // param: text | string | 市科委 | a text
        // param: open | string | null | a text or none
        // param: year | integer | 2011 | a year
        // param: share | float | 0.5 | a share
        // param: planned | boolean | false | a truth
        // param: names | list | null | names
        // column: n | an n
        // example: year=2012 | something
        RETURN [$text, $open, $year, $share, $planned, $names] AS n
        """)]).Questions[0];

    [Fact]
    public void Bind_NothingGiven_TakesEveryDefault()
    {
        var bound = Bind();

        Assert.Equal(["names", "open", "planned", "share", "text", "year"], bound.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("市科委", bound["text"]);
        Assert.Null(bound["open"]);
        Assert.Equal(2011L, bound["year"]);
        Assert.Equal(0.5, bound["share"]);
        Assert.Equal(false, bound["planned"]);
    }

    [Theory]
    [InlineData("text", "2011", "2011")]
    [InlineData("text", "null", "null")]
    [InlineData("text", "", "")]
    [InlineData("open", "null", null)]
    [InlineData("year", "-3", -3L)]
    [InlineData("year", "null", null)]
    [InlineData("share", "2", 2.0)]
    [InlineData("share", "1e3", 1000.0)]
    [InlineData("planned", "true", true)]
    public void Bind_GivenText_HasTheDeclaredType(string name, string text, object? value)
    {
        Assert.Equal(value, Bind((name, text))[name]);
    }

    [Theory]
    [InlineData("甲, 乙")]
    [InlineData("[\"甲\",\"乙\"]")]
    public void Bind_List_TakesCommasAndJson(string text)
    {
        Assert.Equal(["甲", "乙"], Assert.IsType<IEnumerable<object?>>(Bind(("names", text))["names"], exactMatch: false));
    }

    [Theory]
    [InlineData("year", "2011年", "whole number")]
    [InlineData("year", "2011.5", "whole number")]
    [InlineData("year", "99999999999999999999", "whole number")]
    [InlineData("year", "1,000", "whole number")]
    [InlineData("share", "half", "a number")]
    [InlineData("share", "NaN", "a number")]
    [InlineData("planned", "yes", "true or false")]
    [InlineData("planned", "TRUE", "true or false")]
    [InlineData("names", "[1", "a list")]
    [InlineData("names", "[[1]]", "a list")]
    public void Bind_WrongForm_NamesParameterAndForm(string name, string text, string form)
    {
        var error = Assert.Throws<QuestionException>(() => Bind((name, text)));

        Assert.Contains($"'{name}'", error.Message, StringComparison.Ordinal);
        Assert.Contains(form, error.Message, StringComparison.Ordinal);
        Assert.Contains($"'{text}'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bind_UnknownName_SuggestsTheNearest()
    {
        var error = Assert.Throws<QuestionException>(() => Bind(("yaer", "2011")));

        Assert.Contains("no parameter 'yaer'. Did you mean 'year'?", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bind_AnyWholeNumber_ComesBackUnderAnyCulture()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = OddCulture();
            Prop.ForAll<long>(number => Equals(number, Bind(("year", number.ToString(CultureInfo.InvariantCulture)))["year"]))
                .Check(RandomCases.Times(100));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    /// <summary>Minus sign and separators as Swedish has them, without need of the machine's culture tables.</summary>
    private static CultureInfo OddCulture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "−";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        return culture;
    }

    private static IReadOnlyDictionary<string, object?> Bind(params (string Name, string Text)[] given) =>
        QuestionParameterBinder.Bind(Question, given.ToDictionary(g => g.Name, g => g.Text, StringComparer.Ordinal));
}
