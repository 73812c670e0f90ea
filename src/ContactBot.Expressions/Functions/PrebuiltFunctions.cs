namespace ContactBot.Expressions.Functions;

/// <summary>The functions that the language itself defines, family by family.</summary>
internal static class PrebuiltFunctions
{
    public static IEnumerable<ExpressionFunction> All() =>
    [
        .. Logic.LogicFunctions.All,
        .. Logic.ComparisonFunctions.All,
        .. Arithmetic.OperatorFunctions.All,
        .. Strings.StringFunctions.All,
        .. Collections.CollectionFunctions.All,
        .. Collections.LambdaFunctions.All,
        .. Conversions.ConversionFunctions.All,
        .. Dates.DateFunctions.All,
    ];
}
