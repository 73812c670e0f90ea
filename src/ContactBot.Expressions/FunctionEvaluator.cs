namespace ContactBot.Expressions;

/// <summary>Computes a call from its evaluated arguments; on failure returns <see cref="FunctionArguments.Fail"/>.</summary>
public delegate object? FunctionEvaluator(in FunctionArguments arguments);
