using System.Text.Json.Nodes;

namespace ContactBot.Expressions.Tests.Memory;

public sealed class AssignmentTests
{
    [Theory]
    [InlineData("x", """{"a":{"list":[1]},"x":9}""")]
    [InlineData("a.b", """{"a":{"list":[1],"b":9}}""")]
    [InlineData("a['b']", """{"a":{"list":[1],"b":9}}""")]
    [InlineData("A.LIST[0]", """{"a":{"list":[9]}}""")]
    [InlineData("a.list[1]", """{"a":{"list":[1,9]}}""")]
    [InlineData("new.deep.path", """{"a":{"list":[1]},"new":{"deep":{"path":9}}}""")]
    public void A_path_can_be_assigned(string path, string json)
    {
        foreach (var root in (object?[])[JsonValues.Parse("{a: {list: [1]}}"), JsonNode.Parse("""{"a":{"list":[1]}}""")])
        {
            Assert.True(Expression.Parse(path).Assign(new ObjectMemory(root), 9L).Succeeded);
            Assert.Equal(json, JsonValues.ToText(root));
        }
    }

    [Theory]
    [InlineData("a.list[5]")]
    [InlineData("a.list[-1]")]
    [InlineData("name.x")]
    [InlineData("name[0]")]
    [InlineData("1 + 1")]
    [InlineData("first(a.list).x")]
    public void What_leads_nowhere_can_not_be_assigned(string path)
        => Assert.Contains("not a valid path", Expression.Parse(path).Assign(Evaluating.Memory("{a: {list: [1]}, name: 'x'}"), 9L).Error, StringComparison.Ordinal);

    [Fact]
    public void The_function_sets_the_path_and_gives_the_value()
    {
        var memory = Evaluating.Memory("{a: {}}");
        Assert.Equal(6L, Expression.Parse("setPathToValue(a.x, 1 + 2) + a.x").Evaluate(memory).Value);
    }

    [Fact]
    public void A_property_of_a_NET_object_takes_what_converts_to_its_type()
    {
        var person = new Person();
        Assert.True(Expression.Parse("age").Assign(new ObjectMemory(person), 41L).Succeeded);
        Assert.Equal(41, person.Age);
    }

    private sealed class Person
    {
        public int Age { get; set; }
    }
}
