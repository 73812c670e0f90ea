namespace ContactBot.Expressions;

/// <summary>What an evaluation gave, as a .NET type that the caller asked for.</summary>
/// <param name="Value">The converted value; the type's default when there is none.</param>
/// <param name="Error">Why there is no value, or why it is not of that type.</param>
public readonly record struct EvaluationResult<T>(T? Value, string? Error)
{
    /// <summary>Whether there is a value, which may well be null.</summary>
    public bool Succeeded => Error is null;
}
