namespace ContactBot.Dialogs.Generation.Syntax;

internal enum TextPartKind
{
    Literal,

    /// <summary>What a backslash and the character after it stand for.</summary>
    Escape,

    /// <summary>From <c>${</c> to the brace that closes it.</summary>
    Expression,
}

/// <summary>A piece of a text: characters as they are, or an expression.</summary>
/// <param name="Kind">What the piece is.</param>
/// <param name="Text">The characters it stands for; for an expression what is written, <c>${</c> and <c>}</c> included.</param>
/// <param name="Offset">Where it begins in the file.</param>
internal readonly record struct TextPart(TextPartKind Kind, string Text, int Offset)
{
    /// <summary>Whether an expression has its closing brace.</summary>
    public bool IsClosed => Text.EndsWith('}');

    /// <summary>The expression without <c>${</c> and <c>}</c>.</summary>
    public string ExpressionText => Text[2..^1];
}
