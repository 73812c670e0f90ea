using ContactBot.Dialogs.Generation;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Tests.Generation;

/// <summary>Templates of a few lines that would never end or fill all memory. Without its limit a case does not fail, it hangs.</summary>
public sealed class GenerationLimitTests
{
    private const string Operations = "more than 2000000 operations";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("# t\n- ${f(100, '')}\n# f(n, p)\n- IF: ${n == 0}\n  - x\n- ELSE:\n  - ${f(n - 1, concat(p, 'a'))}${f(n - 1, concat(p, 'b'))}", Operations)]
    [InlineData("# t\n- ${f(100, '')}\n# f(n, p)\n- IF: ${n > 0 && (f(n - 1, concat(p, 'a')) == 'z' || f(n - 1, concat(p, 'b')) == 'z')}\n  - x\n- ELSE:\n  - y", Operations)]
    [InlineData("# t\n- ${foreach(range(1, 1000), a, f(a))}\n# f(n)\n- ${count(where(range(1, 100000), b, b > n))}", Operations)]
    [InlineData("# t\n- ${count(where(range(1, 1000), a, f(a)))}\n# f(n)\n- ${count(where(range(1, 100000), b, b > n))}", Operations)]
    [InlineData("# t\n- ${count(where(range(1, 1000), a, expandText('${foreach(range(1, 100000), b, b)}')))}", Operations)]
    [InlineData("# t\n- ${d(d(d(d(d(d(d(d(d(d(d(d(d(d(d(d(d(d(d(d(d(d(d(d('ab'))))))))))))))))))))))))}\n# d(x)\n- ${x}${x}", "a text of more than 4194304 characters")]
    public async Task A_template_that_takes_too_much_ends_with_a_reason(string content, string reason)
    {
        var failure = await Assert.ThrowsAsync<GenerationException>(() => EvaluateAsync(content, templates => templates.Evaluate("t", ObjectMemory.Empty)));

        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# t\n- ${v()}${v()}${v()}${v()}${v()}\n# v\n- a\n- b\n- c\n- d\n- e\n- f\n- g\n- h\n- i\n- j")]
    [InlineData("# t\n[Activity\n  Text = ${v()}\n  Speak = ${v()}\n  Name = ${v()}\n  Summary = ${v()}\n  Label = ${v()}\n]\n# v\n- a\n- b\n- c\n- d\n- e\n- f\n- g\n- h\n- i\n- j")]
    public async Task An_expansion_of_too_many_results_ends_with_a_reason(string content)
    {
        var failure = await Assert.ThrowsAsync<GenerationException>(() => EvaluateAsync(content, templates => templates.Expand("t", ObjectMemory.Empty)));

        Assert.Contains("more than 10000 results", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_list_is_no_reason_to_stop()
    {
        var result = await EvaluateAsync("# t\n- ${join(foreach(range(1, 2000), a, line(a)), '\n')}\n# line(n)\n- Riga ${n} di ${2000}", templates => templates.Evaluate("t", ObjectMemory.Empty));

        Assert.EndsWith("Riga 2000 di 2000", Assert.IsType<string>(result), StringComparison.Ordinal);
    }

    private static Task<object?> EvaluateAsync(string content, Func<LanguageTemplates, object?> evaluate)
    {
        var templates = Templates.Parse(content);
        Assert.Empty(templates.Diagnostics);
        return Task.Run(() => evaluate(templates), TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
    }
}
