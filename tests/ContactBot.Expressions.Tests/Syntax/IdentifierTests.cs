namespace ContactBot.Expressions.Tests.Syntax;

public sealed class IdentifierTests
{
    private const string Scope = """
        {"$name": 1, "@city": 2, "@@entities": 3, "#Intent": 4, "%option": 5, "^event": 6, "~x": 7, "_private": 8, "città": 9, "a": 12, "b": 5, "User": {"Name": "Anna"}}
        """;

    [Theory]
    [InlineData("$name", 1L)]
    [InlineData("@city", 2L)]
    [InlineData("@@entities", 3L)]
    [InlineData("#Intent", 4L)]
    [InlineData("%option", 5L)]
    [InlineData("^event + 1", 7L)]
    [InlineData("~x", 7L)]
    [InlineData("_private", 8L)]
    [InlineData("città", 9L)]
    [InlineData("a % b", 2L)]
    [InlineData("a%b", 2L)]
    [InlineData("a % %option", 2L)]
    [InlineData("user.name", "Anna")]
    [InlineData("USER['NAME']", "Anna")]
    [InlineData("missing.deep[3].deeper", null)]
    public void An_identifier_may_begin_with_a_sigil_and_ignores_case(string text, object? expected) => Assert.Equal(expected, Evaluating.Value(text, Scope));

    [Theory]
    [InlineData("items[3]", "out of range")]
    [InlineData("items[-1]", "out of range")]
    [InlineData("items[1.5]", "Could not coerce 1.5")]
    [InlineData("items[true]", "Could not coerce true")]
    [InlineData("name[0]", "name is not a collection")]
    public void An_element_that_is_not_there_is_an_error(string text, string part) => Assert.Contains(part, Evaluating.Error(text, "{items: [1], name: 'a'}"), StringComparison.Ordinal);

    [Fact]
    public void An_index_beyond_the_end_in_the_middle_of_a_path_is_null() => Assert.Null(Evaluating.Value("items[3].name", "{items: []}"));

    [Theory]
    [InlineData("user.name + items[2] + bag['x']", "user.name", "items[2]", "bag.x")]
    [InlineData("list[index - 1]", "list", "index")]
    [InlineData("foreach(items, i, i.x + i + other + iota)", "items", "other", "iota")]
    [InlineData("any(items, i => i == 1)", "items")]
    [InlineData("first(a).b", "a")]
    [InlineData("`${a.b} ${c}`", "a.b", "c")]
    [InlineData("{x: a, y: [b]}", "a", "b")]
    [InlineData("1 + 2")]
    public void The_paths_of_an_expression_are_known(string text, params string[] paths)
        => Assert.Equal(paths.Order(), Expression.Parse(text).References().Order());
}
