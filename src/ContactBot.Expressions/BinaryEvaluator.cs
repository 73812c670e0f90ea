using ContactBot.Expressions.Syntax;

namespace ContactBot.Expressions;

/// <summary>Computes an operator of two operands, of which it knows that neither failed. Throws nothing.</summary>
internal delegate object? BinaryEvaluator(object? left, object? right, CallNode call, EvaluationContext context);
