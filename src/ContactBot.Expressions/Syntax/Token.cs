namespace ContactBot.Expressions.Syntax;

/// <param name="Kind">What it is.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last character.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End);
