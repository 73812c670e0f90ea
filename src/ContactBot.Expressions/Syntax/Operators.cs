namespace ContactBot.Expressions.Syntax;

/// <summary>The binary operators, loosest first. Equality binds tighter than <c>&amp;</c> and the orderings, as the language defines it.</summary>
internal static class Operators
{
    public const int Loosest = 1;
    public const int Ternary = 1;
    public const int Power = 10;

    /// <summary>How tightly a token binds as a binary operator; 0 when it is none.</summary>
    public static int Precedence(TokenKind kind) => kind switch
    {
        TokenKind.Question => Ternary,
        TokenKind.Coalesce => 2,
        TokenKind.Or => 3,
        TokenKind.And => 4,
        TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual => 5,
        TokenKind.Concatenate => 6,
        TokenKind.Equal or TokenKind.NotEqual => 7,
        TokenKind.Plus or TokenKind.Minus => 8,
        TokenKind.Multiply or TokenKind.Divide or TokenKind.Remainder => 9,
        TokenKind.Power => Power,
        _ => 0,
    };

    /// <summary>The name under which the operator's function is found.</summary>
    public static string Name(TokenKind kind) => kind switch
    {
        TokenKind.Coalesce => "??",
        TokenKind.Or => "||",
        TokenKind.And => "&&",
        TokenKind.Less => "<",
        TokenKind.LessOrEqual => "<=",
        TokenKind.Greater => ">",
        TokenKind.GreaterOrEqual => ">=",
        TokenKind.Concatenate => "&",
        TokenKind.Equal => "==",
        TokenKind.NotEqual => "!=",
        TokenKind.Plus => "+",
        TokenKind.Minus => "-",
        TokenKind.Multiply => "*",
        TokenKind.Divide => "/",
        TokenKind.Remainder => "%",
        _ => "^",
    };
}
