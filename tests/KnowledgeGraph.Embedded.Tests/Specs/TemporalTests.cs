using KnowledgeGraph.Model;
using KnowledgeGraph.Querying;
using NodaTime;

namespace KnowledgeGraph.Embedded.Tests.Specs;

public sealed class TemporalTests
{
    [Theory]
    [InlineData("date('2011-03-24')", "2011-03-24")]
    [InlineData("date('2011-Q2-15')", "2011-04-15")]
    [InlineData("date('20110324')", "2011-03-24")]
    [InlineData("date({year: 2012, month: 2, day: 29})", "2012-02-29")]
    [InlineData("date({date: date('2012-02-29'), month: 5})", "2012-05-29")]
    [InlineData("date(datetime('2011-12-31T23:30:00+08:00'))", "2011-12-31")]
    [InlineData("date(null)", null)]
    [InlineData("localtime('09:05:00.25')", "09:05:00.250")]
    [InlineData("time('0905+0800')", "09:05+08:00")]
    [InlineData("localdatetime({year: 2011, ordinalDay: 60, hour: 8})", "2011-03-01T08:00")]
    [InlineData("datetime('2011-07-01T08:00[Asia/Shanghai]')", "2011-07-01T08:00+08:00[Asia/Shanghai]")]
    [InlineData("datetime({epochSeconds: 0, timezone: 'Asia/Shanghai'})", "1970-01-01T08:00+08:00[Asia/Shanghai]")]
    [InlineData("datetime('1988-07-01T08:00+09:00[Asia/Shanghai]')", "1988-07-01T08:00+09:00[Asia/Shanghai]")]
    [InlineData("duration('P1Y6MT90M')", "P1Y6MT1H30M")]
    [InlineData("duration('-P1D')", "P-1D")]
    [InlineData("duration({})", "PT0S")]
    public void Construct_FromTextOrMap_WritesIso(string expression, string? text)
        => Assert.Equal(text is null ? "null" : $"'{text}'", Some.Rows($"RETURN toString({expression})"));

    [Theory]
    [InlineData("date('2012-01-31') + duration('P1M')", "'2012-02-29'")]
    [InlineData("date('2012-03-31') - duration('P1M')", "'2012-02-29'")]
    [InlineData("duration('P1D') + date('2011-12-31')", "'2012-01-01'")]
    [InlineData("localtime('23:30') + duration('PT1H')", "'00:30'")]
    [InlineData("datetime('1991-04-13T12:00[Asia/Shanghai]') + duration('P1D')", "'1991-04-14T12:00+09:00[Asia/Shanghai]'")]
    [InlineData("datetime('1991-04-13T12:00[Asia/Shanghai]') + duration('PT24H')", "'1991-04-14T13:00+09:00[Asia/Shanghai]'")]
    [InlineData("duration('P1M') * 1.5", "'P1M15DT5H14M33S'")]
    [InlineData("duration('P3D') / 2", "'P1DT12H'")]
    [InlineData("duration.between(date('2010-12-31'), date('2012-02-29'))", "'P1Y1M29D'")]
    [InlineData("duration.inDays(date('2011-01-01'), date('2012-01-01'))", "'P365D'")]
    [InlineData("duration.inSeconds(time('08:00+08:00'), time('00:30Z'))", "'PT30M'")]
    [InlineData("date.truncate('quarter', date('2011-08-09'))", "'2011-07-01'")]
    [InlineData("datetime.truncate('hour', datetime('2011-08-09T10:20:30+08:00'), {minute: 5})", "'2011-08-09T10:05+08:00'")]
    public void Reckon_WithTimes_GivesTheCalendarsAnswer(string expression, string text)
        => Assert.Equal(text, Some.Rows($"RETURN toString({expression})"));

    [Theory]
    [InlineData("date('2011-01-02').weekYear", "2010")]
    [InlineData("date('2011-05-15').dayOfQuarter", "45")]
    [InlineData("datetime('2011-05-15T10:00[Asia/Shanghai]').timezone", "'Asia/Shanghai'")]
    [InlineData("datetime('1970-01-01T08:00:01+08:00').epochMillis", "1000")]
    [InlineData("duration('P14M').monthsOfYear", "2")]
    [InlineData("date('2011-01-02') < date('2011-01-10')", "true")]
    [InlineData("time('08:00+08:00') < time('01:00Z')", "true")]
    [InlineData("date('2011-01-02') < localdatetime('2011-01-02T00:00')", "null")]
    [InlineData("date('2011-01-02') = '2011-01-02'", "false")]
    [InlineData("duration('P1D') = duration('PT24H')", "false")]
    [InlineData("duration('P1D') < duration('P2D')", "null")]
    [InlineData("datetime({timezone: 'Asia/Shanghai'}).offset", "'+08:00'")]
    [InlineData("datetime({timezone: 'UTC'}).year > 2000", "true")]
    [InlineData("valueType(datetime())", "'ZONED DATETIME NOT NULL'")]
    public void Read_FieldsAndOrder_AsTheLanguageHasIt(string expression, string value)
        => Assert.Equal(value, Some.Rows($"RETURN {expression}"));

    [Theory]
    [InlineData("date('2011-02-29')", "not a day of the calendar")]
    [InlineData("date('soon')", "is not a date")]
    [InlineData("date({month: 2})", "needs the field 'year'")]
    [InlineData("date({year: 2011, day: 2})", "needs 'month'")]
    [InlineData("date({year: 2011, moth: 2})", "takes no field 'moth'")]
    [InlineData("localtime('10:00+08:00')", "without a zone")]
    [InlineData("datetime('2011-01-01T00:00+05:00[Asia/Shanghai]')", "does not have at that time")]
    [InlineData("datetime({year: 2011, timezone: 'Asia/Shangai'})", "is not a time zone")]
    [InlineData("date('9999-12-31') + duration('P1D')", "not supported")]
    [InlineData("date('2011-01-01').yaer", "Did you mean 'year'?")]
    [InlineData("date.truncate('hour', date('2011-01-01'))", "cannot cut")]
    public void Wrong_Time_IsRefusedWithItsReason(string expression, string reason)
        => Assert.Contains(reason, Some.Error($"RETURN {expression}").Message, StringComparison.Ordinal);

    [Fact]
    public void StatementTime_WithinOneStatement_StandsStill()
        => Assert.Equal("true", Some.Rows("UNWIND range(1, 2000) AS x WITH collect(DISTINCT datetime()) AS ts RETURN size(ts) = 1"));

    [Fact]
    public void Parameter_OfEachKind_ComesBackAsItIs()
    {
        object[] values = [
            new LocalDate(2011, 3, 24), new LocalTime(8, 30), new LocalTime(8, 30).WithOffset(Offset.FromHours(8)),
            new LocalDateTime(2011, 3, 24, 8, 30), new LocalDateTime(2011, 3, 24, 8, 30).InZoneStrictly(DateTimeZoneProviders.Tzdb["Asia/Shanghai"]),
            new DurationValue(14, -2, 5, 6),
        ];

        Assert.All(values, value => Assert.Equal(value, Some.Run("RETURN $x", ("x", value)).Rows[0][0]));
        Assert.Equal(new LocalDate(2011, 3, 24), Some.Run("RETURN $x", ("x", new DateOnly(2011, 3, 24))).Rows[0][0]);
    }

    [Fact]
    public void Property_OfEachKind_SurvivesTheSnapshot()
    {
        (string Key, object Value)[] properties = [
            ("a", new LocalDate(2011, 3, 24)), ("b", new LocalTime(8, 30)), ("c", new LocalTime(8, 30).WithOffset(Offset.FromHours(8))),
            ("d", new LocalDateTime(2011, 3, 24, 8, 30)), ("e", new LocalDateTime(2011, 3, 24, 8, 30).InZoneStrictly(DateTimeZoneProviders.Tzdb["Asia/Shanghai"])),
            ("f", new DurationValue(14, -2, 5, 6)),
        ];
        using var store = EmbeddedStore.FromGraph(new PropertyGraph([Some.Node("n", ["X"], properties)], []));

        var read = store.ReadGraph().Nodes[0].Properties;

        Assert.All(properties, p => Assert.Equal(p.Value, read[p.Key]));
    }
}
