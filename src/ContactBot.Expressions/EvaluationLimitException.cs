namespace ContactBot.Expressions;

/// <summary>An evaluation takes more than <see cref="ExpressionLimits"/> allows. Unlike other mistakes nothing inside the expression can go on after it.</summary>
internal sealed class EvaluationLimitException(string message) : Exception(message);
