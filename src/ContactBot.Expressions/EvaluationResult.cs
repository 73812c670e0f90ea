namespace ContactBot.Expressions;

/// <summary>What an evaluation gave: a value, or the reason why there is none.</summary>
/// <param name="Value">Null, bool, string, long, double, DateTime, byte[], a list, an object, or whatever the memory holds.</param>
/// <param name="Error">Why there is no value; null when the evaluation succeeded.</param>
public readonly record struct EvaluationResult(object? Value, string? Error)
{
    /// <summary>Whether there is a value, which may well be null.</summary>
    public bool Succeeded => Error is null;
}
