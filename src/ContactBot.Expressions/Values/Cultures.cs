using System.Globalization;

namespace ContactBot.Expressions.Values;

internal static class Cultures
{
    /// <summary>The culture of a name given as an argument; fails the call when there is none.</summary>
    public static bool TryFind(object? name, in FunctionArguments arguments, out CultureInfo culture)
    {
        culture = CultureInfo.InvariantCulture;
        if (name is not string text)
        {
            arguments.Fail($"{ValueText.Of(name, culture)} should be a locale string.");
            return false;
        }

        try
        {
            culture = CultureInfo.GetCultureInfo(text);
            return true;
        }
        catch (CultureNotFoundException)
        {
            arguments.Fail($"{text} is not a known locale.");
            return false;
        }
    }
}
