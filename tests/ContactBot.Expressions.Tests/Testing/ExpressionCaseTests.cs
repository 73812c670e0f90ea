using System.Text;
using System.Text.Json;
using ContactBot.Expressions.Testing;

namespace ContactBot.Expressions.Tests.Testing;

public sealed class ExpressionCaseTests
{
    [Theory]
    [InlineData("""{"kind": "value", "expression": "1 + 1", "expected": 2}""")]
    [InlineData("""{"kind": "value", "expression": "7 / 2.0", "expected": 3.5}""")]
    [InlineData("""{"kind": "value", "expression": "nome", "expected": "Anna", "references": ["nome"]}""")]
    [InlineData("""{"kind": "value", "expression": "base64ToBinary('AQID')", "expected": {"$bytes": "AQID"}}""")]
    [InlineData("""{"kind": "value", "expression": "createArray(1, 'due')", "expected": [1, "due"]}""")]
    [InlineData("""{"kind": "value", "expression": "cognome", "expected": "${x} manca", "options": {"nullSubstitution": "${x} manca"}}""")]
    [InlineData("""{"kind": "value", "expression": "formatNumber(1.5, 1)", "expected": "1,5", "options": {"locale": "it-IT", "threadCulture": "en-US"}}""")]
    [InlineData("""{"kind": "typed", "expression": "'12'", "targetType": "int", "expected": 12}""")]
    [InlineData("""{"kind": "error", "expression": "nome[0].x / 0"}""")]
    public void A_case_passes_that_expects_what_is_evaluated(string testCase) => Assert.Null(Run(testCase));

    [Theory]
    [InlineData("""{"kind": "value", "expression": "1 + 1", "expected": 3}""", "expected 3, got 2")]
    [InlineData("""{"kind": "value", "expression": "1 + 1", "expected": 2.0}""", "expected 2, got 2")]
    [InlineData("""{"kind": "value", "expression": "1 + 1", "expected": "2"}""", "expected \"2\", got 2")]
    [InlineData("""{"kind": "value", "expression": "createArray(1)", "expected": [1, 2]}""", "expected [")]
    [InlineData("""{"kind": "value", "expression": "base64ToBinary('AQID')", "expected": {"$bytes": "AQIE"}}""", "the bytes AQID")]
    [InlineData("""{"kind": "value", "expression": "nome", "expected": "Anna", "references": ["cognome"]}""", "expected the references cognome, got nome")]
    [InlineData("""{"kind": "value", "expression": "1 / 0", "expected": 1}""", "got the error")]
    [InlineData("""{"kind": "value", "expression": "1 +", "expected": 1}""", "can't be parsed")]
    [InlineData("""{"kind": "error", "expression": "1"}""", "expected an error")]
    [InlineData("""{"kind": "typed", "expression": "1", "targetType": "char", "expected": 1}""", "unknown targetType \"char\"")]
    [InlineData("""{"kind": "altro", "expression": "1", "expected": 1}""", "unknown kind \"altro\"")]
    [InlineData("""{"kind": "value", "expected": 1}""", "the case can't be run")]
    [InlineData("""{"kind": "value", "expression": "1", "expected": 1, "scope": "nessuno"}""", "no scope \"nessuno\"")]
    public void A_case_that_expects_something_else_says_what_it_got(string testCase, string failure)
        => Assert.Contains(failure, Run(testCase), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"where": "any", "expression": "1 / 0"}""", null)]
    [InlineData("""{"where": "parse", "expression": "1 +"}""", null)]
    [InlineData("""{"where": "any", "expression": "1"}""", "accepted as 1")]
    [InlineData("""{"where": "parse", "expression": "1 / 0"}""", "accepted as")]
    [InlineData("""{"where": "parse", "expression": "1 +", "errorEquals": "altro"}""", "expected the error \"altro\"")]
    [InlineData("""{"where": "dopo", "expression": "1 +"}""", "unknown where \"dopo\"")]
    public void An_expression_that_must_fail_is_held_to_it(string testCase, string? failure)
    {
        var result = Run(testCase, "bad-expressions/1");
        Assert.True(failure is null ? result is null : result?.Contains(failure, StringComparison.Ordinal) == true, result);
    }

    [Fact]
    public void A_mark_comments_and_commas_too_many_are_welcome()
        => Assert.Null(Assert.Single(Load("\uFEFF{\"format\": \"expressions/1\", // ciao\n \"cases\": [{\"kind\": \"value\", \"scope\": null, \"expression\": \"1\", \"expected\": 1,},],}").Cases).Run());

    [Theory]
    [InlineData("""{"format": "lg-cases/1", "cases": []}""")]
    [InlineData("""{"cases": []}""")]
    [InlineData("""{"format": "expressions/1"}""")]
    [InlineData("""[]""")]
    [InlineData("""{""")]
    public void A_file_of_another_kind_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => Load(json));

    private static string? Run(string testCase, string format = "expressions/1")
    {
        var scoped = testCase.Contains("\"scope\"", StringComparison.Ordinal) ? testCase : testCase[..^1] + ", \"scope\": {\"nome\": \"Anna\"}}";
        return Load($$"""{"format": "{{format}}", "cases": [{{scoped}}]}""").Cases[0].Run();
    }

    private static ExpressionCaseFile Load(string json)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, json, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return ExpressionCaseFile.Load(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
