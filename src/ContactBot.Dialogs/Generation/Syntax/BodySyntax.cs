namespace ContactBot.Dialogs.Generation.Syntax;

/// <summary>The body of a template.</summary>
internal abstract record BodySyntax(int Offset);

/// <summary>Lines of which one is chosen.</summary>
internal sealed record VariationsSyntax(int Offset, IReadOnlyList<VariationSyntax> Lines) : BodySyntax(Offset);

/// <summary>A line, or characters that belong to no line.</summary>
/// <param name="Offset">Where it begins.</param>
/// <param name="Parts">What it consists of.</param>
/// <param name="IsText">False for characters outside any line, which are a mistake.</param>
/// <param name="IsClosed">False when a fence is opened and not closed.</param>
internal sealed record VariationSyntax(int Offset, IReadOnlyList<TextPart> Parts, bool IsText = true, bool IsClosed = true);

/// <summary><c>IF: … ELSEIF: … ELSE:</c></summary>
internal sealed record ConditionSyntax(int Offset, IReadOnlyList<RuleSyntax> Rules) : BodySyntax(Offset);

/// <summary><c>SWITCH: … CASE: … DEFAULT:</c></summary>
internal sealed record SwitchSyntax(int Offset, IReadOnlyList<RuleSyntax> Rules) : BodySyntax(Offset);

/// <summary>A keyword with its expressions, and the lines below it.</summary>
internal sealed record RuleSyntax(int Offset, RuleKeyword Keyword, string KeywordText, IReadOnlyList<TextPart> Parts, VariationsSyntax? Body)
{
    public IEnumerable<TextPart> Expressions => Parts.Where(part => part.Kind == TextPartKind.Expression);

    public bool IsCondition => Keyword <= RuleKeyword.Else;
}

internal enum RuleKeyword
{
    If,
    ElseIf,
    Else,
    Switch,
    Case,
    Default,
}

/// <summary><c>[Type … ]</c></summary>
/// <param name="Offset">Where it begins.</param>
/// <param name="Name">The type; what is written in its place when that is no name.</param>
/// <param name="HasName">Whether <paramref name="Name"/> is a name.</param>
/// <param name="Lines">Its properties and references.</param>
/// <param name="Errors">Lines that are neither.</param>
/// <param name="IsClosed">Whether <c>]</c> ends it.</param>
internal sealed record StructureSyntax(
    int Offset,
    string Name,
    bool HasName,
    IReadOnlyList<StructureLineSyntax> Lines,
    IReadOnlyList<TextPart> Errors,
    bool IsClosed) : BodySyntax(Offset);

/// <summary>A property with its values, or, without a property, an expression that gives further properties.</summary>
internal sealed record StructureLineSyntax(string? Property, IReadOnlyList<IReadOnlyList<TextPart>> Values);
