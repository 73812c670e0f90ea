using FsCheck;
using FsCheck.Fluent;

namespace ContactBot.Expressions.Tests.Syntax;

/// <summary>Makes well-formed expressions of every sort of syntax.</summary>
internal static class ExpressionGenerator
{
    private static readonly Gen<string> Leaves = Gen.Elements(
        "1", "0", "42", "3.25", "0.000001", "123456789012345678901234.5", "true", "False", "null", "''", "'it\\'s'", "\"a \\\"quote\\\"\"", "'back\\\\slash \\d \\n'", "`plain`",
        "a", "b", "$x", "@city", "#Intent", "user.name", "user.tags[0]", "items[1]", "items[a - 2]", "user['name']", "EOL()", "{}", "[]");

    public static Gen<string> Texts { get; } = Gen.Sized(size => Of(Math.Min(size, 12))).Where(HasFittingOperands);

    private static Gen<string> Of(int size)
    {
        if (size <= 1)
        {
            return Leaves;
        }

        var inner = Of(size / 2);
        var operators = Gen.Elements("+", "-", "*", "/", "%", "^", "==", "!=", "<", "<=", ">", ">=", "&&", "||", "&", "??");
        return Gen.OneOf(
            Leaves,
            inner.Select(text => $"({text})"),
            inner.Select(text => $"!{text}"),
            inner.Select(text => $"- {text}"),
            inner.SelectMany(left => operators.SelectMany(operation => inner.Select(right => $"{left} {operation} {right}"))),
            inner.ArrayOf(3).Select(texts => $"({texts[0]}) ? ({texts[1]}) : ({texts[2]})"),
            inner.ArrayOf(3).Select(texts => $"if({texts[0]}, {texts[1]}, {texts[2]})"),
            inner.ArrayOf(2).Select(texts => $"concat({texts[0]}, {texts[1]})"),
            inner.ArrayOf(2).Select(texts => $"[{texts[0]}, {texts[1]}]"),
            inner.ArrayOf(2).Select(texts => $"{{x: {texts[0]}, 'y z': {texts[1]}}}"),
            inner.Select(text => $"{{x: {text}}}.x"),
            inner.Select(text => $"foreach(items, i => [i, {text}])"),
            inner.Select(text => $"first({text})"),
            inner.Where(text => !text.Contains('`', StringComparison.Ordinal)).Select(text => $"`pre ${{{text}}} \\` \\${{post}}`"));
    }

    /// <summary>An operand of a kind that its operator refuses is no mistake of the syntax; such texts are left out.</summary>
    private static bool HasFittingOperands(string text)
    {
        try
        {
            return Expression.Parse(text) is not null;
        }
        catch (ExpressionException exception)
        {
            return exception.Message == ExpressionException.InvalidSyntax ? throw new InvalidOperationException($"The generator made {text}.", exception) : false;
        }
    }
}
