using ContactBot.Expressions.Syntax;

namespace ContactBot.Expressions;

/// <summary>A function or operator of the language: what it is called, what it takes, and how it is computed. Immutable.</summary>
public sealed class ExpressionFunction
{
    private ExpressionFunction(string name, FunctionSignature signature, ValueKinds returns)
        => (Name, Signature, Returns) = (name, signature, returns);

    /// <summary>The name as written in a call; may hold dots, and end in <c>!</c>.</summary>
    public string Name { get; }

    /// <summary>The arguments it takes.</summary>
    public FunctionSignature Signature { get; }

    /// <summary>What it may return.</summary>
    public ValueKinds Returns { get; }

    /// <summary>Whether an argument that fails makes it false instead of failing it, as comparisons do.</summary>
    internal bool IsCondition { get; private init; }

    /// <summary>Whether its second argument is a variable that stands for something new in the third.</summary>
    internal bool IsLambda { get; private init; }

    /// <summary>Checks more than the signature can say; returns what is wrong, or null.</summary>
    internal Func<ExpressionNode[], string?>? Validate { get; private init; }

    /// <summary>Prepares one call of the function while it is parsed; returns null when there is nothing to prepare.</summary>
    internal Func<ExpressionNode[], FunctionTable, FunctionEvaluator?>? Prepare { get; private init; }

    internal FunctionEvaluator? Evaluator { get; private init; }

    internal LazyFunctionEvaluator? LazyEvaluator { get; private init; }

    /// <summary>The quick way to compute a call of exactly two arguments.</summary>
    internal BinaryEvaluator? BinaryEvaluator { get; private init; }

    /// <summary>A function of its evaluated arguments.</summary>
    public static ExpressionFunction Create(string name, FunctionSignature signature, ValueKinds returns, FunctionEvaluator evaluator)
        => new(name, signature, returns) { Evaluator = evaluator };

    /// <summary>A function that evaluates its arguments itself.</summary>
    public static ExpressionFunction CreateLazy(string name, FunctionSignature signature, ValueKinds returns, LazyFunctionEvaluator evaluator)
        => new(name, signature, returns) { LazyEvaluator = evaluator };

    /// <summary>A comparison: false when an argument fails, and blind to <see cref="EvaluationOptions.NullSubstitution"/>.</summary>
    internal static ExpressionFunction Condition(string name, FunctionSignature signature, FunctionEvaluator evaluator)
        => new(name, signature, ValueKinds.Boolean) { Evaluator = evaluator, IsCondition = true };

    /// <summary>A comparison of two operands.</summary>
    internal static ExpressionFunction Comparison(string name, BinaryEvaluator evaluator)
        => new(name, FunctionSignature.Of(ValueKinds.Any, ValueKinds.Any), ValueKinds.Boolean) { BinaryEvaluator = evaluator, IsCondition = true };

    /// <summary>A function <c>name(collection, variable, body)</c>.</summary>
    internal static ExpressionFunction CreateLambda(string name, ValueKinds returns, LazyFunctionEvaluator evaluator)
        => new(name, FunctionSignature.Of(ValueKinds.Any, ValueKinds.Any, ValueKinds.Any), returns)
        {
            LazyEvaluator = evaluator,
            IsLambda = true,
            Validate = static arguments => arguments[1] is IdentifierNode ? null : $"Second parameter is not an identifier: {arguments[1]}",
        };

    /// <summary>The same function under another name.</summary>
    internal ExpressionFunction As(string name) => Copy(name, Validate, Prepare);

    /// <summary>The same function with a check of its own at parse time.</summary>
    internal ExpressionFunction Checked(Func<ExpressionNode[], string?> validate) => Copy(Name, validate, Prepare);

    /// <summary>The same function, each call of which is prepared at parse time.</summary>
    internal ExpressionFunction Prepared(Func<ExpressionNode[], FunctionTable, FunctionEvaluator?> prepare) => Copy(Name, Validate, prepare);

    /// <summary>The same function with a quick way for two arguments.</summary>
    internal ExpressionFunction WithBinary(BinaryEvaluator evaluator) => Copy(Name, Validate, Prepare, evaluator);

    private ExpressionFunction Copy(
        string name,
        Func<ExpressionNode[], string?>? validate,
        Func<ExpressionNode[], FunctionTable, FunctionEvaluator?>? prepare,
        BinaryEvaluator? binaryEvaluator = null)
        => new(name, Signature, Returns)
        {
            Evaluator = Evaluator,
            LazyEvaluator = LazyEvaluator,
            BinaryEvaluator = binaryEvaluator ?? BinaryEvaluator,
            IsCondition = IsCondition,
            IsLambda = IsLambda,
            Validate = validate,
            Prepare = prepare,
        };
}
