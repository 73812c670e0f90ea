namespace ContactBot.Expressions.Values;

internal static class Truth
{
    /// <summary>Whether a condition holds: everything is true but false and null.</summary>
    public static bool Of(object? value) => value is bool boolean ? boolean : value is not null;
}
