namespace ContactBot.Expressions.Tests.Functions;

public sealed class JsonPathTests
{
    private const string Scope = """
        {offices: [
          {name: 'Anagrafe', floor: 0, open: true, desks: [{n: 1}, {n: 2}]},
          {name: 'Tributi', floor: 1, desks: []},
          {name: 'Scuola', floor: 2, open: false, 'e mail': 'scuola@comune.esempio.it'}], total: 3}
        """;

    [Theory]
    [InlineData("$.total", "3")]
    [InlineData("total", "3")]
    [InlineData("offices[0].name", "\"Anagrafe\"")]
    [InlineData("$['offices'][-1]['e mail']", "\"scuola@comune.esempio.it\"")]
    [InlineData("$.offices[*].floor", "[0,1,2]")]
    [InlineData("$.offices[0,2].name", """["Anagrafe","Scuola"]""")]
    [InlineData("$.offices[1:].name", """["Tributi","Scuola"]""")]
    [InlineData("$.offices[::-1].floor", "[2,1,0]")]
    [InlineData("$..n", "[1,2]")]
    [InlineData("$.offices[0].desks..*", """[{"n":1},{"n":2},1,2]""")]
    [InlineData("$.offices[?(@.floor >= 1)].name", """["Tributi","Scuola"]""")]
    [InlineData("$.offices[?(@.open)].floor", "[0,2]")]
    [InlineData("$.offices[?(@.open == true)].name", "\"Anagrafe\"")]
    [InlineData("$.offices[?(@.floor > 0 && (@.name == 'Scuola' || @.name == 'x'))].floor", "2")]
    [InlineData("$.offices[?(@.name =~ /^a/i)].floor", "0")]
    [InlineData("$.offices[?(@.floor < $.total)].floor", "[0,1,2]")]
    [InlineData("$..desks[?(@.n != 1)].n", "2")]
    public void A_path_selects(string path, string json)
        => Assert.Equal(json, Evaluating.Json($"jPath(all, path)", $"{{all: {Scope}, path: {JsonValues.ToText(path)}}}"));

    [Theory]
    [InlineData("$.nothing", "no matched node")]
    [InlineData("$.offices[", "ends too early")]
    [InlineData("$.offices[?(@.floor >)]", "Unexpected ')'")]
    [InlineData("$.offices[::0]", "can't be zero")]
    [InlineData("$ x", "Unexpected 'x'")]
    public void A_path_that_finds_or_means_nothing_is_an_error(string path, string part)
        => Assert.Contains(part, Evaluating.Error("jPath(all, path)", $"{{all: {Scope}, path: {JsonValues.ToText(path)}}}"), StringComparison.Ordinal);

    [Fact]
    public void Filters_do_not_nest_without_end()
    {
        var path = $"$[?({new string('(', 10_000)}@.a{new string(')', 10_000)})]";
        Assert.Contains("nests deeper", Evaluating.Error("jPath('{}', path)", $"{{path: '{path}'}}"), StringComparison.Ordinal);
    }
}
