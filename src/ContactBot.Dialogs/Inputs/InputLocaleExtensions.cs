using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Inputs;

internal static class InputLocaleExtensions
{
    /// <summary>The language of the turn, or else the one that the input names.</summary>
    public static string InputLocale(this ActionContext context, StringExpression? fallback)
        => string.IsNullOrEmpty(context.Turn.Activity.Locale) && fallback?.Evaluate(context) is { Length: > 0 } named ? named : context.Turn.Locale;
}
