using System.Text;
using System.Text.Json;

namespace ContactBot.Expressions.Tests.Values;

public sealed class JsonValuesTests
{
    [Theory]
    [InlineData("""{"b":1,"a":[true,null,"è \u2028 \"x\"",-0.5]}""", """{"b":1,"a":[true,null,"è \u2028 \"x\"",-0.5]}""")]
    [InlineData("""{"a":4.0,"b":1e3,"c":9223372036854775807,"d":9223372036854775808}""", """{"a":4.0,"b":1000.0,"c":9223372036854775807,"d":9.223372036854776E+18}""")]
    [InlineData("// nota\n[1, 2,]", "[1,2]")]
    [InlineData("\"2024-01-01T00:00:00Z\"", "\"2024-01-01T00:00:00Z\"")]
    public void JSON_read_is_written_as_it_was(string json, string expected)
    {
        Assert.Equal(expected, Encoding.UTF8.GetString(JsonValues.ToUtf8(JsonValues.Read(Encoding.UTF8.GetBytes(json)))));
        Assert.Equal(expected, JsonValues.ToText(JsonValues.Parse(json)));
    }

    [Fact]
    public void Values_have_the_types_of_the_language()
    {
        var value = Assert.IsType<OrderedDictionary<string, object?>>(JsonValues.Read("""{"i":1,"r":1.0,"t":"x","l":[]}"""u8));
        Assert.Equal([typeof(long), typeof(double), typeof(string), typeof(List<object?>)], value.Values.Select(item => item!.GetType()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[1] 2")]
    [InlineData("{'a': 1}")]
    public void Strict_reading_refuses_what_is_no_JSON(string json) => Assert.ThrowsAny<JsonException>(() => JsonValues.Read(Encoding.UTF8.GetBytes(json)));

    [Theory]
    [InlineData("{'a': \"it's\", b_1: [1,], /* c */ \"d\": .5 }", """{"a":"it's","b_1":[1],"d":0.5}""")]
    [InlineData("\ufeff ['\\u00e8\\n\\/', undefined]", """["è\n/",null]""")]
    public void Lenient_reading_takes_what_people_write(string json, string expected) => Assert.Equal(expected, JsonValues.ToText(JsonValues.Parse(json)));

    [Theory]
    [InlineData("{a: }")]
    [InlineData("{a: b}")]
    [InlineData("['a]")]
    [InlineData("[1 2]")]
    [InlineData("'\\x'")]
    [InlineData("1 2")]
    [InlineData("-")]
    [InlineData("")]
    public void Lenient_reading_has_limits(string json) => Assert.Throws<FormatException>(() => JsonValues.Parse(json));

    [Fact]
    public void Nesting_has_a_limit() => Assert.Contains("nests deeper", Assert.Throws<FormatException>(() => JsonValues.Parse(new string('[', 100_000))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_value_that_holds_itself_is_refused()
    {
        var list = new List<object?>();
        list.Add(list);
        Assert.Throws<InvalidOperationException>(() => JsonValues.ToUtf8(list));
    }

    [Fact]
    public void What_JSON_can_not_say_becomes_text()
        => Assert.Equal("""["2024-01-02T03:04:05Z","AQI=","NaN","00:01:00"]""", JsonValues.ToText(new List<object?> { new DateTime(2024, 1, 2, 3, 4, 5, DateTimeKind.Utc), new byte[] { 1, 2 }, double.NaN, TimeSpan.FromMinutes(1) }));
}
