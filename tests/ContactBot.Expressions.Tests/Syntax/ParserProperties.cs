using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ContactBot.Expressions.Tests.Syntax;

public sealed class ParserProperties
{
    private static readonly string[] Fragments =
    [
        "a", "user.name", "$x", "@@y", "%", "^", "~", "1", "2.5", "'s'", "\"", "'", "`", "${", "}", "{", "[", "]", "(", ")", ",", ":", ".", "?", "??", "!", "==", "!=",
        "<", ">", "<=", "&&", "&", "||", "+", "-", "*", "/", "=>", "=", " ", "\n", "\\", "length", "foreach", "concat", "if", "null", "true", "json", "è", "\ud83d", "\0",
    ];

    [Property(MaxTest = 500)]
    public Property The_canonical_text_parses_to_the_same_expression() => Prop.ForAll(ExpressionGenerator.Texts.ToArbitrary(), text =>
    {
        var expression = Expression.Parse(text);
        var again = Expression.Parse(expression.ToString());
        return (TreeShape.Of(again.Root) == TreeShape.Of(expression.Root) && again.ToString() == expression.ToString()).Label($"{text} printed as {expression}");
    });

    [Property(MaxTest = 300)]
    public Property The_canonical_text_evaluates_to_the_same_value() => Prop.ForAll(ExpressionGenerator.Texts.ToArbitrary(), text =>
    {
        var memory = Evaluating.Memory("{a: 3, b: 'text', user: {name: 'Anna', tags: ['x', 'y']}, items: [1, 2.5, null, {x: 1}]}");
        var expression = Expression.Parse(text);
        var first = expression.Evaluate(memory);
        var second = Expression.Parse(expression.ToString()).Evaluate(memory);
        return (first.Error == second.Error && JsonValues.ToText(first.Value) == JsonValues.ToText(second.Value)).Label(text);
    });

    [Property(MaxTest = 2000)]
    public Property No_text_crashes_the_parser_or_the_evaluation() => Prop.ForAll(Gen.Elements(Fragments).ArrayOf().Select(string.Concat).ToArbitrary(), ParsesOrIsRefused);

    [Property(MaxTest = 1000)]
    public bool No_characters_crash_the_parser(string? text) => ParsesOrIsRefused(text ?? "");

    [Property(MaxTest = 1000)]
    public Property No_damaged_expression_crashes_the_parser()
        => Prop.ForAll(ExpressionGenerator.Texts.ToArbitrary(), Gen.Choose(0, 1000).ToArbitrary(), (text, seed) => ParsesOrIsRefused(text.Remove(seed % (text.Length + 1))) && ParsesOrIsRefused(text[(seed % (text.Length + 1))..]));

    [Property(MaxTest = 300)]
    public Property No_depth_of_nesting_crashes_the_parser()
        => Prop.ForAll(Gen.Elements(Fragments).ArrayOf(3).Select(string.Concat).ToArbitrary(), Gen.Choose(100, 3000).ToArbitrary(), (piece, count)
            => ParsesOrIsRefused(string.Concat(Enumerable.Repeat(piece, count))) && ParsesOrIsRefused(string.Concat(Enumerable.Repeat(piece, count)) + "1"));

    private static bool ParsesOrIsRefused(string text)
    {
        try
        {
            Expression.Parse(text).Evaluate(ObjectMemory.Empty);
            return true;
        }
        catch (ExpressionException exception)
        {
            return exception.Position >= 0 && exception.Position <= text.Length && exception.Detail.Length > 0;
        }
    }
}
