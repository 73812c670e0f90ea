namespace ContactBot.Expressions.Tests.Functions;

public sealed class CollectionFunctionTests
{
    private const string Scope = "{items: ['b', 'a', 'c'], people: [{name: 'Bruno', age: 30}, {name: 'anna', age: 41}, {name: 'Carla'}], bag: {x: 1, y: 'due'}}";

    [Theory]
    [InlineData("foreach(items, x => concat(x, '!'))", """["b!","a!","c!"]""")]
    [InlineData("select(people, p, p.name)", """["Bruno","anna","Carla"]""")]
    [InlineData("foreach(bag, p, concat(p.key, '=', p.value))", """["x=1","y=due"]""")]
    [InlineData("where(people, p, p.age > 30)", """[{"name":"anna","age":41}]""")]
    [InlineData("where(bag, p, isString(p.value))", """{"y":"due"}""")]
    [InlineData("foreach([[1, 2], [3]], row, foreach(row, cell, cell * count(row)))", "[[2,4],[3]]")]
    [InlineData("foreach([1], x, foreach([2], x, x))", "[[2]]")]
    [InlineData("any(items, x, x == 'a')", "true")]
    [InlineData("all(items, x, x == 'a')", "false")]
    [InlineData("all([], x, x == 'a')", "true")]
    [InlineData("sortBy(items)", """["a","b","c"]""")]
    [InlineData("sortByDescending([2, 10, 1.5])", "[10,2,1.5]")]
    [InlineData("foreach(sortBy(people, 'name'), p, p.name)", """["anna","Bruno","Carla"]""")]
    [InlineData("foreach(sortByDescending(people, 'age'), p, p.name)", """["anna","Bruno","Carla"]""")]
    [InlineData("indicesAndValues(['a'])", """[{"index":0,"value":"a"}]""")]
    [InlineData("indicesAndValues({x: 1})", """[{"index":"x","value":1}]""")]
    [InlineData("union([1, 2], [2.0, 3])", "[1,2,3]")]
    [InlineData("intersection([1, 2, 3], [3, 2], [2, 5])", "[2]")]
    [InlineData("unique([1, '1', 1.0, {a: 1}, {a: 1}])", """[1,"1",{"a":1}]""")]
    [InlineData("flatten([1, [2, [3, [4]]]])", "[1,2,3,4]")]
    [InlineData("flatten([1, [2, [3, [4]]]], 1)", "[1,2,[3,[4]]]")]
    [InlineData("take(items, 2)", """["b","a"]""")]
    [InlineData("take('abc', 2)", "\"ab\"")]
    [InlineData("skip(items, 2)", """["c"]""")]
    [InlineData("skip(items, 9)", "[]")]
    [InlineData("subArray(items, 1)", """["a","c"]""")]
    [InlineData("subArray(items, 1, 2)", """["a"]""")]
    [InlineData("reverse(items)", """["c","a","b"]""")]
    [InlineData("range(3, 3)", "[3,4,5]")]
    [InlineData("join(items, ', ', ' e ')", "\"b, a e c\"")]
    [InlineData("join([], ',')", "\"\"")]
    [InlineData("first(items)", "\"b\"")]
    [InlineData("last([])", "null")]
    [InlineData("count(bag)", "2")]
    [InlineData("contains(items, 'c')", "true")]
    [InlineData("contains(bag, 'Y')", "true")]
    [InlineData("contains(null, 'x')", "false")]
    [InlineData("empty([]) && empty('') && empty({}) && empty(null) && !empty(0)", "true")]
    [InlineData("coalesce(null, missing, 'x')", "\"x\"")]
    public void Collection_functions_give(string expression, string json) => Assert.Equal(json, Evaluating.Json(expression, Scope));

    [Theory]
    [InlineData("foreach(missing, x, x)", "'missing' evaluated to null.")]
    [InlineData("foreach(1, x, x)", "is not a collection or structure object")]
    [InlineData("foreach(items, x, x * 2)", "x is not a number")]
    [InlineData("sortBy([1, 'a'])", "can't be compared")]
    [InlineData("subArray(items, 4)", "out of range")]
    [InlineData("subArray(items, 2, 1)", "out of range")]
    [InlineData("join(bag, ',')", "bag is not a list")]
    [InlineData("union(items, bag)", "bag is not a list")]
    [InlineData("count(missing)", "must be a string or list")]
    [InlineData("indicesAndValues(1)", "is not an array or object")]
    public void Collection_functions_report(string expression, string part) => Assert.Contains(part, Evaluating.Error(expression, Scope), StringComparison.Ordinal);

    [Fact]
    public void The_variable_of_a_lambda_is_gone_after_it() => Assert.Null(Evaluating.Value("coalesce(first(where([1], x, false)), x)"));

    [Fact]
    public void A_list_in_memory_is_never_changed_by_sorting_or_reversing()
    {
        var memory = Evaluating.Memory(Scope);
        Expression.Parse("[sortBy(items), reverse(items), setProperty(bag, 'x', 9), merge(bag, {x: 9}), removeProperty(bag, 'x')]").Evaluate(memory);
        Assert.Equal("""[["b","a","c"],{"x":1,"y":"due"}]""", JsonValues.ToText(Expression.Parse("[items, bag]").Evaluate(memory).Value));
    }
}
