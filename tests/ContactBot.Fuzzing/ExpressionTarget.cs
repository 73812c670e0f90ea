using ContactBot.Expressions;

namespace ContactBot.Fuzzing;

/// <summary>Expressions: parsed, printed, parsed again, and evaluated.</summary>
internal sealed class ExpressionTarget : FuzzTarget
{
    private static readonly ObjectMemory Memory = new(JsonValues.Parse(
        "{user: {name: 'Anna', age: 42, tags: ['x', 'y']}, items: [1, 2.5, null, 'a', {x: 1}], when: '2026-03-05T14:30:00.000Z', xml: '<a><b>1</b></a>', turn: {}}"));

    public override string Name => "expressions";

    public override IReadOnlyList<string> Corpus { get; } =
    [
        "user.age >= 18 && user.name == 'Anna'",
        "`Buongiorno ${user.name}, ha ${user.age + 1} anni \\` \\${x}`",
        "if(empty(user.tags), 'no', toUpper(user.tags[0]))",
        "join(foreach(where(items, i, i != null), j, string(j)), ', ')",
        "{a: [1, 2, {b: 'c'}], 'd e': -2.5e3}.a[2].b",
        "formatDateTime(addDays(when, 3), 'dd/MM/yyyy', 'it-IT')",
        "sortBy(indicesAndValues(items), 'index')[0].value ?? 'none'",
        "isMatch('a1', '^[a-z]\\\\d+$') || (2 ^ 3 ^ 2) % 7 != 0 ? 1 : 2",
        "jPath(user, '$..tags[?(@ == \\'x\\')]')",
        "xPath(xml, '//b[position() = 1]')",
        "resolve('XXXX-03-05', when)",
        "setPathToValue(user.nick, concat(user.name, 1, true))",
        "replace(uriComponent('è à'), '%', '\\\\n')",
        "$x + @y + @@z + #Intent + %class + ~a",
        "json('{\\\"a\\\": [1, 2]}').a[getProperty('user.age') - 42]",
    ];

    public override IReadOnlyList<string> Tokens { get; } =
    [
        "(", ")", "[", "]", "{", "}", "${", "`", "'", "\"", "\\", ",", ":", ".", "?", "??", "=>", "==", "!=", "<=", "&&", "||", "&", "^", "%", "!", "-", "+", "*", "/",
        "null", "true", "0", "9223372036854775807", "1e308", "user", "items", "foreach(", "where(items, i, ", "string(", "range(1, ", "concat(", "@", "$", "#", "~", "\0", "\ud83d", "è", "\n",
    ];

    public override void Run(string input)
    {
        Expression expression;
        try
        {
            expression = Expression.Parse(input);
        }
        catch (ExpressionException exception)
        {
            Require(exception.Position >= 0 && exception.Position <= input.Length, $"The mistake is at {exception.Position}, outside of the text.");
            return;
        }

        var canonical = expression.ToString();
        if (canonical.Length <= ExpressionLimits.MaximumLength)
        {
            Require(ParseAgain(canonical) == canonical, $"It prints as {canonical}, which prints differently.");
        }

        expression.Evaluate(Memory);
        expression.References();
    }

    // Parentheses that printing adds may take a text just within the limit of nesting beyond it.
    private static string ParseAgain(string canonical)
    {
        try
        {
            return Expression.Parse(canonical).ToString();
        }
        catch (ExpressionException exception) when (exception.Detail.Contains("nests deeper", StringComparison.Ordinal))
        {
            return canonical;
        }
    }
}
