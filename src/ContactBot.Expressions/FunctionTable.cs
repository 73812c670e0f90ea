using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using ContactBot.Expressions.Functions;

namespace ContactBot.Expressions;

/// <summary>The functions that an expression may call. Immutable and thread safe; names are compared without regard to case.</summary>
public sealed class FunctionTable
{
    private readonly FrozenDictionary<string, ExpressionFunction> _functions;
    private readonly Func<string, ExpressionFunction?>? _fallback;

    private FunctionTable(FrozenDictionary<string, ExpressionFunction> functions, Func<string, ExpressionFunction?>? fallback)
        => (_functions, _fallback) = (functions, fallback);

    /// <summary>Every function and operator of the language.</summary>
    public static FunctionTable Prebuilt { get; } = new(PrebuiltFunctions.All().ToFrozenDictionary(function => function.Name, StringComparer.OrdinalIgnoreCase), null);

    /// <summary>This table with more functions; one that has the name of an earlier one replaces it.</summary>
    public FunctionTable With(params IEnumerable<ExpressionFunction> functions)
    {
        var merged = new Dictionary<string, ExpressionFunction>(_functions, StringComparer.OrdinalIgnoreCase);
        foreach (var function in functions)
        {
            merged[function.Name] = function;
        }

        return new(merged.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase), _fallback);
    }

    /// <summary>This table, asking <paramref name="fallback"/> at parse time for a name that it does not know. The last fallback given is the only one asked.</summary>
    public FunctionTable WithFallback(Func<string, ExpressionFunction?> fallback) => new(_functions, fallback);

    /// <summary>Finds a function by the name in a call.</summary>
    public bool TryFind(string name, [NotNullWhen(true)] out ExpressionFunction? function)
        => _functions.TryGetValue(name, out function) || (function = _fallback?.Invoke(name)) is not null;
}
