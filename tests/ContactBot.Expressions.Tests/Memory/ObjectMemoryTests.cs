using System.Collections;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ContactBot.Expressions.Tests.Memory;

public sealed class ObjectMemoryTests
{
    private const string Json = """{"user":{"Name":"Anna","ages":[1,2.0,3],"home":{"city":"Torino"}},"flag":true,"nothing":null}""";

    public static TheoryData<string> Kinds => ["own", "element", "node", "dictionary", "read only", "untyped", "class"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Whatever_holds_the_data_expressions_read_it_alike(string kind)
    {
        var memory = new ObjectMemory(Make(kind));

        Assert.Equal("Anna", Expression.Parse("user.name").Evaluate(memory).Value);
        Assert.Equal(2.0, Expression.Parse("user.ages[1]").Evaluate(memory).Value);
        Assert.Equal(6.0, Expression.Parse("sum(user.ages)").Evaluate(memory).Value);
        Assert.Equal("Torino", Expression.Parse("USER['home'].City").Evaluate(memory).Value);
        Assert.Equal(true, Expression.Parse("flag && nothing == null && missing == null && contains(user.home, 'city') && count(user.ages) == 3").Evaluate(memory).Value);
        Assert.Equal("[[\"city\",\"Torino\"]]", JsonValues.ToText(Expression.Parse("foreach(user.home, p, [toLower(p.key), p.value])").Evaluate(memory).Value));
        Assert.Equal(true, Expression.Parse("user.ages == [1, 2, 3]").Evaluate(memory).Value);
    }

    [Fact]
    public void The_exact_name_wins_over_one_that_differs_in_case()
    {
        var memory = Evaluating.Memory("{name: 1, Name: 2, NAME: 3}");
        Assert.Equal(2L, Expression.Parse("Name").Evaluate(memory).Value);
        Assert.Equal(1L, Expression.Parse("nAME").Evaluate(memory).Value);
    }

    [Fact]
    public void Numbers_of_every_NET_type_compute()
    {
        var memory = new ObjectMemory(new Dictionary<string, object?> { ["a"] = 1, ["b"] = (byte)2, ["c"] = 3.5f, ["d"] = 4m, ["e"] = (ulong)5, ["f"] = (short)6, ["when"] = DayOfWeek.Monday });
        Assert.Equal(21.5, Expression.Parse("a + b + c + d + e + f").Evaluate(memory).Value);
        Assert.Equal("Monday", Expression.Parse("when").Evaluate(memory).Value);
        Assert.Equal(3L, Expression.Parse("a + b").Evaluate(memory).Value);
    }

    [Theory]
    [InlineData("Broken")]
    [InlineData("concat(Broken, '')")]
    [InlineData("`${Broken}`")]
    public void A_property_that_throws_is_an_error_of_the_evaluation(string text)
        => Assert.StartsWith("broken", Expression.Parse(text).Evaluate(new ObjectMemory(new Faulty())).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("exists(Broken)")]
    [InlineData("Broken == 1")]
    [InlineData("Broken && true")]
    public void A_property_that_throws_makes_a_condition_false(string text)
        => Assert.Equal(false, Expression.Parse(text).Evaluate(new ObjectMemory(new Faulty())).Value);

    private static object? Make(string kind) => kind switch
    {
        "own" => JsonValues.Parse(Json),
        "element" => JsonDocument.Parse(Json).RootElement,
        "node" => JsonNode.Parse(Json),
        "dictionary" => new Dictionary<string, object?> { ["user"] = new SortedDictionary<string, object?> { ["Name"] = "Anna", ["ages"] = new double[] { 1, 2, 3 }, ["home"] = JsonNode.Parse("""{"city":"Torino"}""") }, ["flag"] = true, ["nothing"] = null },
        "read only" => ImmutableDictionary<string, object?>.Empty.Add("user", new { Name = "Anna", Ages = ImmutableArray.Create(1, 2.0, 3), Home = new { City = "Torino" } }).Add("flag", true),
        "untyped" => new Hashtable { ["user"] = new Hashtable { ["Name"] = "Anna", ["ages"] = new ArrayList { 1, 2.0, 3 }, ["home"] = new Hashtable { ["city"] = "Torino" } }, ["flag"] = true },
        _ => new { User = new { Name = "Anna", Ages = new List<double> { 1, 2, 3 }, Home = new { City = "Torino" } }, Flag = true, Nothing = (string?)null },
    };

    private sealed class Faulty
    {
        public string Broken => throw new InvalidOperationException($"broken {GetHashCode()}");
    }
}
