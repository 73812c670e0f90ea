namespace ContactBot.Expressions;

/// <summary>Where the identifiers at the root of a path are found.</summary>
public interface IExpressionMemory
{
    /// <summary>
    /// Looks up a root identifier such as <c>user</c>, <c>$name</c> or <c>@city</c>. What follows it in a path (<c>.name</c>, <c>[0]</c>) is read from the
    /// value, never asked here.
    /// </summary>
    /// <returns>False when nothing has that name; the identifier then evaluates to null.</returns>
    bool TryResolve(string identifier, out object? value);
}
