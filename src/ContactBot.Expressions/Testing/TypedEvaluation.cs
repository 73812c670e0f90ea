using System.Collections.Frozen;
using System.Globalization;

namespace ContactBot.Expressions.Testing;

/// <summary>Evaluates to a .NET type that a case names.</summary>
internal static class TypedEvaluation
{
    private static readonly FrozenDictionary<string, Func<Expression, EvaluationResult>> Types = new Dictionary<string, Func<Expression, EvaluationResult>>
    {
        ["bool"] = Evaluate<bool>,
        ["string"] = Evaluate<string>,
        ["byte"] = Evaluate<byte>,
        ["sbyte"] = Evaluate<sbyte>,
        ["short"] = Evaluate<short>,
        ["int"] = Evaluate<int>,
        ["long"] = Evaluate<long>,
        ["ushort"] = Evaluate<ushort>,
        ["uint"] = Evaluate<uint>,
        ["ulong"] = Evaluate<ulong>,
        ["float"] = Evaluate<float>,
        ["double"] = Evaluate<double>,
        ["decimal"] = Evaluate<decimal>,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="FormatException">Nobody knows the type.</exception>
    public static EvaluationResult Evaluate(Expression expression, string type)
        => Types.TryGetValue(type, out var evaluate) ? evaluate(expression) : throw new FormatException($"unknown targetType \"{type}\"");

    private static EvaluationResult Evaluate<T>(Expression expression)
    {
        var result = expression.Evaluate<T>(ObjectMemory.Empty);
        return new(result.Value is IConvertible number and not (string or bool) ? ToNumber(number) : result.Value, result.Error);
    }

    private static object ToNumber(IConvertible value) => value is float or double or decimal
        ? value.ToDouble(CultureInfo.InvariantCulture)
        : value is ulong large and > long.MaxValue ? (double)large : value.ToInt64(CultureInfo.InvariantCulture);
}
