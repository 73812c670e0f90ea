using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ContactBot.Expressions.Tests;

public sealed class ExpressionValuesTests
{
    [Fact]
    public void Numbers_are_equal_by_value_and_objects_whatever_holds_them()
    {
        Assert.True(ExpressionValues.AreEqual(2L, 2.0));
        Assert.True(ExpressionValues.AreEqual(JsonNode.Parse("""{"a": [1]}"""), new Dictionary<string, object?> { ["a"] = new List<object?> { 1L } }));
        Assert.False(ExpressionValues.AreEqual("a", "A"));
    }

    [Fact]
    public void Equal_values_have_equal_hash_codes()
        => Assert.Equal(ExpressionValues.Equality.GetHashCode(2L), ExpressionValues.Equality.GetHashCode(2.0));

    [Theory]
    [InlineData(null, "")]
    [InlineData(true, "True")]
    [InlineData(2.5, "2,5")]
    public void A_value_has_a_text(object? value, string expected) => Assert.Equal(expected, ExpressionValues.ToText(value, CultureInfo.GetCultureInfo("it-IT")));

    [Fact]
    public void Properties_are_read_in_order_of_whatever_has_some()
    {
        Assert.Equal(["b", "a"], ExpressionValues.PropertiesOf(JsonElement.Parse("""{"b": 1, "a": 2}"""))!.Select(property => property.Key));
        Assert.Null(ExpressionValues.PropertiesOf("testo"));
        Assert.True(ExpressionValues.TryGetProperty(new { Nome = "Anna" }, "nome", out var name));
        Assert.Equal("Anna", name);
    }
}
