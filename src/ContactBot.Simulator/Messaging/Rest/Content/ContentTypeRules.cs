using System.Collections.Frozen;
using System.Text.Json.Nodes;

namespace ContactBot.Simulator.Messaging.Rest.Content;

/// <summary>The forms that a template may have, and what each must say.</summary>
internal static class ContentTypeRules
{
    private static readonly FrozenDictionary<string, string[]> Required = new Dictionary<string, string[]>
    {
        ["twilio/text"] = ["body"],
        ["twilio/media"] = ["media"],
        ["twilio/location"] = ["latitude", "longitude"],
        ["twilio/list-picker"] = ["body", "button", "items"],
        ["twilio/call-to-action"] = ["body", "actions"],
        ["twilio/quick-reply"] = ["body", "actions"],
        ["twilio/card"] = ["title"],
        ["twilio/catalog"] = ["body"],
        ["twilio/carousel"] = ["body", "cards"],
        ["twilio/flows"] = ["body", "button_text", "pages", "type"],
        ["twilio/schedule"] = ["id", "title", "timeSlots"],
        ["whatsapp/card"] = ["body"],
        ["whatsapp/authentication"] = ["actions"],
        ["whatsapp/flows"] = ["body", "button_text", "flow_id"],
    }.ToFrozenDictionary();

    /// <returns>What is wrong, in Twilio's manner; null: nothing.</returns>
    public static string? Check(JsonObject? types)
    {
        if (types is not { Count: > 0 })
        {
            return "types is required";
        }

        foreach (var (name, form) in types)
        {
            if (!Required.TryGetValue(name, out var required))
            {
                return $"{name} is not a content type";
            }

            if (form is not JsonObject fields || required.Any(field => fields[field] is null))
            {
                return $"{name}: {string.Join(", ", required)} are required";
            }
        }

        return null;
    }
}
