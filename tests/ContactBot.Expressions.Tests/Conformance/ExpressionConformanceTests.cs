using System.Globalization;
using System.Text.Json;

namespace ContactBot.Expressions.Tests.Conformance;

public sealed class ExpressionConformanceTests
{
    private static readonly ConformanceFile? Material = ConformanceFile.Find("expressions.json");

    public static TheoryData<string> Ids => ConformanceFile.Ids(Material);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_case_evaluates_as_expected(string id)
    {
        var testCase = Find(id);
        var options = Options(testCase);
        var expression = Expression.Parse(testCase.GetProperty("expression").GetString()!);

        Check(testCase, expression.Evaluate(Memory(testCase), options));
        Check(testCase, Expression.Parse(expression.ToString()).Evaluate(Memory(testCase), options));
        if (testCase.TryGetProperty("references", out var references))
        {
            Assert.Equal(references.EnumerateArray().Select(reference => reference.GetString()).Order(), expression.References().Order());
        }

        if (testCase.TryGetProperty("targetType", out var targetType))
        {
            Assert.Equal(testCase.GetProperty("expected").ToString(), Convert(expression, targetType.GetString()!), ignoreCase: true);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_case_holds_over_JSON_nodes_and_under_other_cultures(string id)
    {
        var testCase = Find(id);
        if (testCase.GetProperty("scope") is not { ValueKind: JsonValueKind.String } scope || scope.GetString() != "main" || testCase.TryGetProperty("expectedNow", out _))
        {
            return;
        }

        var expression = Expression.Parse(testCase.GetProperty("expression").GetString()!);
        Check(testCase, expression.Evaluate(ScopeDecoder.ToJsonMemory(Material!.Scopes.GetProperty("main")), Options(testCase)));
        var culture = CultureInfo.CurrentCulture;
        try
        {
            foreach (var name in (string[])["de-DE", "fr-FR", "es-ES", "tr-TR"])
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                Check(testCase, expression.Evaluate(Memory(testCase)));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static string? Convert(Expression expression, string targetType) => targetType switch
    {
        "bool" => Text(expression.Evaluate<bool>(ObjectMemory.Empty)),
        "string" => Text(expression.Evaluate<string>(ObjectMemory.Empty)),
        "byte" => Text(expression.Evaluate<byte>(ObjectMemory.Empty)),
        "short" => Text(expression.Evaluate<short>(ObjectMemory.Empty)),
        "int" => Text(expression.Evaluate<int>(ObjectMemory.Empty)),
        "long" => Text(expression.Evaluate<long>(ObjectMemory.Empty)),
        "ushort" => Text(expression.Evaluate<ushort>(ObjectMemory.Empty)),
        "uint" => Text(expression.Evaluate<uint>(ObjectMemory.Empty)),
        "ulong" => Text(expression.Evaluate<ulong>(ObjectMemory.Empty)),
        "float" => Text(expression.Evaluate<float>(ObjectMemory.Empty)),
        "double" => Text(expression.Evaluate<double>(ObjectMemory.Empty)),
        _ => throw new ArgumentOutOfRangeException(nameof(targetType), targetType, "unknown target type"),
    };

    private static string? Text<T>(EvaluationResult<T> result)
    {
        Assert.Null(result.Error);
        return System.Convert.ToString(result.Value, CultureInfo.InvariantCulture);
    }

    private static JsonElement Find(string id)
    {
        Assert.SkipWhen(Material is null, "The shared conformance material is not beside this repository.");
        return Material.Case(id);
    }

    private static IExpressionMemory Memory(JsonElement testCase) => ScopeDecoder.ToMemory(testCase.GetProperty("scope"), Material!.Scopes);

    private static EvaluationOptions Options(JsonElement testCase)
    {
        if (!testCase.TryGetProperty("options", out var options))
        {
            return EvaluationOptions.Default;
        }

        var substitution = options.TryGetProperty("nullSubstitution", out var text) ? text.GetString() : null;
        return new()
        {
            Culture = options.TryGetProperty("locale", out var locale) ? CultureInfo.GetCultureInfo(locale.GetString()!) : null,
            NullSubstitution = substitution is null ? null : path => substitution.Replace("${path}", path, StringComparison.Ordinal),
        };
    }

    private static void Check(JsonElement testCase, EvaluationResult result)
    {
        if (testCase.GetProperty("kind").GetString() == "error")
        {
            Assert.False(result.Succeeded);
            return;
        }

        Assert.Null(result.Error);
        var isPlatformFormat = Expectation.HasFlag(testCase, "platformFormat");
        Expectation.Equal(Unify(Expectation.Of(testCase), isPlatformFormat), Unify(result.Value, isPlatformFormat));
    }

    private static object? Unify(object? value, bool isPlatformFormat)
        => isPlatformFormat && value is string text ? text.Replace('\u202f', ' ') : value;
}
