using System.Text.Json;
using ContactBot.Simulator.Messaging.Rest;

namespace ContactBot.Simulator.Messaging.Content;

/// <summary>The parameter of the same name: a JSON object whose values are strings.</summary>
internal static class ContentVariables
{
    /// <returns>Null: it is no such object.</returns>
    public static Dictionary<string, string>? Parse(string text)
    {
        try
        {
            return text.Length == 0 ? [] : JsonSerializer.Deserialize(text, TwilioJson.Default.DictionaryStringString);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
