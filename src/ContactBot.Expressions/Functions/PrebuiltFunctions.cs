namespace ContactBot.Expressions.Functions;

/// <summary>The functions that the language itself defines, family by family.</summary>
internal static class PrebuiltFunctions
{
    public static IEnumerable<ExpressionFunction> All() =>
    [
        .. Logic.LogicFunctions.All,
        .. Logic.ComparisonFunctions.All,
        .. Arithmetic.OperatorFunctions.All,
        .. Arithmetic.NumberFunctions.All,
        .. Strings.StringFunctions.All,
        .. Strings.LetterCase.All,
        .. Strings.RegularExpressions.All,
        .. Collections.CollectionFunctions.All,
        .. Collections.SearchFunctions.All,
        .. Collections.SliceFunctions.All,
        .. Collections.SetFunctions.All,
        .. Collections.Sorting.All,
        .. Collections.LambdaFunctions.All,
        .. Conversions.ConversionFunctions.All,
        .. Conversions.BinaryFunctions.All,
        .. Conversions.XmlFunctions.All,
        .. Conversions.StringOrValue.All,
        .. Objects.PropertyFunctions.All,
        .. Objects.PathFunctions.All,
        .. Objects.JsonPathFunctions.All,
        .. Dates.DateFunctions.All,
        .. Dates.DateParts.All,
        .. Dates.DateArithmetic.All,
        .. Dates.TimeZoneFunctions.All,
        .. Dates.TickFunctions.All,
        .. Timex.TimexPredicates.All,
        .. Timex.TimexFunctions.All,
        .. Timex.ViableDates.All,
        .. Timex.ViableTimes.All,
        .. Types.TypeFunctions.All,
        .. Uris.UriFunctions.All,
    ];
}
