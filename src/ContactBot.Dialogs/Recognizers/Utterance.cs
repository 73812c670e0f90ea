using ContactBot.Activities;
using ContactBot.Dialogs.Memory;

namespace ContactBot.Dialogs.Recognizers;

/// <summary>
/// What is to be understood.
/// </summary>
/// <param name="Text">What the user wrote; empty where they only pressed something.</param>
/// <param name="Locale">BCP 47; may be empty.</param>
/// <param name="Value">What came with a button or a card.</param>
/// <param name="Patterns">The time that regular expressions still have for it.</param>
internal sealed record Utterance(string Text, string Locale, object? Value, PatternTime Patterns)
{
    public static Utterance Of(object? activity, string locale, PatternTime patterns)
    {
        MemoryValues.TryGetProperty(activity, "text", out var text);
        MemoryValues.TryGetProperty(activity, "value", out var value);
        return new Utterance(text as string ?? "", locale, value, patterns);
    }

    public static bool IsMessage(object? activity)
        => MemoryValues.TryGetProperty(activity, "type", out var type) && type is ActivityTypes.Message;
}
