namespace ContactBot.Dialogs.Generation.Syntax;

/// <summary>Why a body cannot be read at all.</summary>
internal readonly record struct SyntaxProblem(int Offset, string Message);
