using System.Globalization;
using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Memory;

/// <summary>An activity in the form that memory holds it in, and back.</summary>
internal static class ActivityValues
{
    public static OrderedDictionary<string, object?> Read(Activity activity)
    {
        var value = new OrderedDictionary<string, object?>(16, StringComparer.OrdinalIgnoreCase);
        Add(value, "type", activity.Type);
        Add(value, "id", activity.Id);
        Add(value, "timestamp", activity.Timestamp?.ToString("O", CultureInfo.InvariantCulture));
        Add(value, "localTimestamp", activity.LocalTimestamp);
        Add(value, "localTimezone", activity.LocalTimezone);
        Add(value, "serviceUrl", activity.ServiceUrl);
        Add(value, "channelId", activity.ChannelId);
        Add(value, "from", Read(activity.From));
        Add(value, "conversation", Read(activity.Conversation));
        Add(value, "recipient", Read(activity.Recipient));
        Add(value, "locale", activity.Locale);
        Add(value, "text", activity.Text);
        Add(value, "speak", activity.Speak);
        Add(value, "name", activity.Name);
        Add(value, "replyToId", activity.ReplyToId);
        Add(value, "textFormat", activity.TextFormat);
        Add(value, "inputHint", activity.InputHint);
        Add(value, "valueType", activity.ValueType);
        Add(value, "entities", activity.Entities?.Select(JsonValues.FromElement).ToList());
        Add(value, "value", Read(activity.Value));
        Add(value, "channelData", Read(activity.ChannelData));
        if (HasMore(activity))
        {
            AddRest(value, activity);
        }

        return value;
    }

    /// <summary>The activity that an object of memory describes.</summary>
    /// <exception cref="JsonException">The object describes none.</exception>
    public static Activity ToActivity(object? value)
        => JsonSerializer.Deserialize(JsonValues.ToUtf8(value), ActivityJson.Default.Activity) ?? new Activity();

    /// <summary>A value in the form that an activity carries it in.</summary>
    public static JsonElement? ToElement(object? value)
    {
        if (value is null)
        {
            return null;
        }

        using var document = JsonDocument.Parse(JsonValues.ToUtf8(value));
        return document.RootElement.Clone();
    }

    private static bool HasMore(Activity activity)
        => activity.MembersAdded is not null || activity.MembersRemoved is not null || activity.ReactionsAdded is not null || activity.ReactionsRemoved is not null
            || activity.Attachments is not null || activity.SuggestedActions is not null || activity.RelatesTo is not null
            || activity.TopicName is not null || activity.Action is not null || activity.Label is not null || activity.Code is not null || activity.Summary is not null
            || activity.AttachmentLayout is not null || activity.Extensions is not null;

    private static void AddRest(OrderedDictionary<string, object?> value, Activity activity)
    {
        var all = JsonSerializer.SerializeToElement(activity, ActivityJson.Default.Activity);
        foreach (var property in all.EnumerateObject())
        {
            if (!value.ContainsKey(property.Name))
            {
                value.Add(property.Name, JsonValues.FromElement(property.Value));
            }
        }
    }

    private static object? Read(JsonElement? element) => element is { } given ? JsonValues.FromElement(given) : null;

    public static OrderedDictionary<string, object?>? Read(ChannelAccount? account)
    {
        if (account is null)
        {
            return null;
        }

        var value = new OrderedDictionary<string, object?>(3, StringComparer.OrdinalIgnoreCase);
        Add(value, "id", account.Id);
        Add(value, "name", account.Name);
        Add(value, "aadObjectId", account.AadObjectId);
        Add(value, "role", account.Role);
        AddExtensions(value, account.Extensions);
        return value;
    }

    private static OrderedDictionary<string, object?>? Read(ConversationAccount? account)
    {
        if (account is null)
        {
            return null;
        }

        var value = new OrderedDictionary<string, object?>(3, StringComparer.OrdinalIgnoreCase);
        Add(value, "isGroup", account.IsGroup);
        Add(value, "conversationType", account.ConversationType);
        Add(value, "id", account.Id);
        Add(value, "name", account.Name);
        Add(value, "tenantId", account.TenantId);
        AddExtensions(value, account.Extensions);
        return value;
    }

    private static void AddExtensions(OrderedDictionary<string, object?> value, IDictionary<string, JsonElement>? extensions)
    {
        foreach (var (name, element) in extensions ?? new Dictionary<string, JsonElement>())
        {
            value[name] = JsonValues.FromElement(element);
        }
    }

    private static void Add(OrderedDictionary<string, object?> value, string name, object? item)
    {
        if (item is not null)
        {
            value.Add(name, item);
        }
    }
}
