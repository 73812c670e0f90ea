using ContactBot.Expressions.Syntax;

namespace ContactBot.Expressions;

/// <summary>Computes a call that decides itself which of its arguments it evaluates, when and how often.</summary>
public delegate object? LazyFunctionEvaluator(CallNode call, EvaluationContext context);
