using System.Globalization;

namespace ContactBot.Expressions.Tests.Limits;

/// <summary>Short expressions that would take hours or all memory: each must end soon and say why. Without its limit a case does not fail, it hangs.</summary>
public sealed class EvaluationLimitTests
{
    private const string Operations = "takes more than 2000000 operations";
    private const string Text = "a text of more than 4194304 characters";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    // Every level holds the one below twice: 2^40 parts in a handful of lists.
    private static readonly object Tower = Enumerable.Range(0, 40).Aggregate((object)new List<object?>(), (inner, _) => new List<object?> { inner, inner });

    private static readonly object OtherTower = Enumerable.Range(0, 40).Aggregate((object)new List<object?>(), (inner, _) => new List<object?> { inner, inner });

    private static readonly object Nested = Enumerable.Range(0, 60).Aggregate((object)"x", (inner, _) => new OrderedDictionary<string, object?> { ["a"] = inner });

    private static readonly ObjectMemory Memory = new(new OrderedDictionary<string, object?>
    {
        ["long"] = new string('a', 1_000_000),
        ["tower"] = Tower,
        ["other"] = OtherTower,
        ["nested"] = Nested,
        ["objects"] = Enumerable.Range(0, 40).Aggregate((object)new OrderedDictionary<string, object?>(), (inner, _) => new OrderedDictionary<string, object?> { ["a"] = inner, ["b"] = inner }),
        ["lists"] = Enumerable.Range(0, 20_000).Select(object? (number) => new List<object?> { 1L, 2L, (long)number }).ToList(),
        ["xml"] = $"<a>{string.Concat(Enumerable.Repeat("<b><c/></b>", 2_000))}</a>",
        ["path"] = "x[getProperty(path)]",
        ["x"] = new List<object?> { 1L },
    });

    [Theory]
    [InlineData("foreach(range(1, 100000), a, foreach(range(1, 100000), b, a + b))", Operations)]
    [InlineData("where(range(1, 100000), a, where(range(1, 100000), b, true))", Operations)]
    [InlineData("any(range(1, 100000), a, all(range(1, 100000), b, length(long) > 0))", Operations)]
    [InlineData("foreach(range(1, 100000), a, contains(lists, a))", Operations)]
    [InlineData("foreach(range(1, 100000), a, replace(long, 'b', 'c'))", Operations)]
    [InlineData("foreach(range(1, 100000), a, sortBy(range(1, 10000)))", Operations)]
    [InlineData("foreach(range(1, 100000), a, split(long, ''))", Operations)]
    [InlineData("unique(lists)", Operations)]
    [InlineData("flatten(tower)", Operations)]
    [InlineData("merge(objects, objects)", Operations)]
    [InlineData("xml(tower)", Operations)]
    [InlineData("replace(long, 'a', long)", Text)]
    [InlineData("join(range(1, 100000), long)", Text)]
    [InlineData("concat(long, long, long, long, long)", Text)]
    [InlineData("`${long}${long}${long}${long}${long}`", Text)]
    [InlineData("uriComponent(replace(long, 'a', 'èè'))", Text)]
    [InlineData("jsonStringify(tower)", "longer than 16777216 bytes as JSON")]
    [InlineData("string(tower)", "longer than 16777216 bytes as JSON")]
    [InlineData("`${tower}`", "longer than 16777216 bytes as JSON")]
    [InlineData("tower == other", "more than 1000000 parts")]
    [InlineData("contains([tower], other)", "more than 1000000 parts")]
    [InlineData("jPath(nested, '$..*..*..*..*..*..*..*..*')", Operations)]
    [InlineData("jPath(tower, '$..x')", Operations)]
    [InlineData("jPath(lists, '$[?($..x == $..y)]')", Operations)]
    [InlineData("xPath(xml, '//*[count(//*[count(//*) > 0]) > 0]')", Operations)]
    [InlineData("getProperty(path)", "nest deeper")]
    public async Task An_expression_that_takes_too_much_ends_with_a_reason(string text, string reason)
    {
        var result = await EvaluateAsync(text);

        Assert.Contains(reason, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Texts_that_double_in_nested_loops_are_stopped()
    {
        var text = "'ab'";
        for (var level = 40; level > 0; level--)
        {
            var inner = level == 40 ? "v40" : text;
            text = string.Create(CultureInfo.InvariantCulture, $"first(foreach([{(level == 1 ? "'ab'" : $"concat(v{level - 1}, v{level - 1})")}], v{level}, {inner}))");
        }

        var result = await EvaluateAsync(text);

        Assert.Contains(Text, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("where(range(1, 1000), a, isMatch('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '^(a+)+$'))")]
    [InlineData("where(range(1, 1000), a, isMatch('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', concat('^(a+)', '+$')))")]
    [InlineData("jPath(foreach(range(1, 1000), a, {t: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'}), '$[?(@.t =~ /^(a+)+$/)]')")]
    public async Task A_loop_does_not_wait_for_one_regular_expression_after_the_other(string text)
    {
        var result = await EvaluateAsync(text);

        Assert.Contains(Operations, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("count(foreach(range(1, 100000), a, a * 2 + 1))", 100_000)]
    [InlineData("count(where(range(1, 100000), a, a % 2 == 0))", 50_000)]
    [InlineData("length(join(range(1, 100000), ', '))", 688_893)]
    [InlineData("count(unique(concat(range(1, 50000), range(1, 50000))))", 50_000)]
    [InlineData("last(sortBy(range(1, 50000)))", 50_000)]
    [InlineData("length(replace(long, 'a', 'bb'))", 2_000_000)]
    [InlineData("count(where(range(1, 300), a, contains(range(1, 300), a)))", 300)]
    [InlineData("count(xPath(xml, '//b[c]'))", 2_000)]
    public async Task What_a_dialog_may_well_need_is_far_from_the_limits(string text, long expected)
    {
        var result = await EvaluateAsync(text);

        Assert.Null(result.Error);
        Assert.Equal(expected, result.Value);
    }

    [Fact]
    public void Evaluations_that_are_parts_of_one_share_what_they_may_take()
    {
        var expression = Expression.Parse("count(range(1, 10000))");
        var operations = 50_000;

        var results = Enumerable.Range(0, 10).Select(_ => expression.Evaluate(Memory, EvaluationOptions.Default, ref operations)).ToList();

        Assert.Equal(10_000L, results[0].Value);
        Assert.Contains("operations", results[^1].Error, StringComparison.Ordinal);
        Assert.Equal(0, operations);
    }

    private static Task<EvaluationResult> EvaluateAsync(string text)
        => Task.Run(() => Expression.Parse(text).Evaluate(Memory), TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
}
