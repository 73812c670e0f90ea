using System.Globalization;
using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Dialogs.Generation.Activities;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Generation;

/// <summary>Makes an activity of what was generated: a text becomes a message, <c>[Activity]</c> what it describes, a card or <c>[Attachment]</c> a message that holds it.</summary>
public static class ActivityFactory
{
    /// <exception cref="GenerationException">A property of <c>[Activity]</c> has a value that the Activity schema does not allow.</exception>
    public static Activity Create(object? generated)
    {
        if (generated is not null and not string && ExpressionValues.PropertiesOf(generated) is not null)
        {
            if (Generated.Is(generated, "activity"))
            {
                return CreateStructured(generated);
            }

            if (Attachments.Is(generated))
            {
                return new Activity { Type = ActivityTypes.Message, Attachments = [Attachments.CreateOne(generated)] };
            }
        }

        var text = (generated as string ?? ExpressionValues.ToText(generated, CultureInfo.CurrentCulture)).Trim();
        return new Activity { Type = ActivityTypes.Message, Text = text.Length == 0 ? null : text };
    }

    private static Activity CreateStructured(object generated)
    {
        var activity = new Activity { Type = ActivityTypes.Message };
        OrderedDictionary<string, object?>? further = null;
        foreach (var (name, value) in Generated.PropertiesOf(generated))
        {
            if (!Set(activity, name, value))
            {
                (further ??= new(StringComparer.Ordinal))[name] = value;
            }
        }

        return further is null ? activity : AddFurther(activity, further);
    }

    /// <summary>Adds properties that are more than texts, read as JSON of the schema.</summary>
    private static Activity AddFurther(Activity activity, OrderedDictionary<string, object?> further)
    {
        foreach (var (name, value) in (OrderedDictionary<string, object?>)JsonValues.Read(JsonSerializer.SerializeToUtf8Bytes(activity, ActivityJson.Default.Activity))!)
        {
            further.TryAdd(name, value);
        }

        try
        {
            return JsonSerializer.Deserialize(JsonValues.ToUtf8(further), ActivityJson.Default.Activity)!;
        }
        catch (JsonException exception)
        {
            throw new GenerationException($"[Activity] has a property that no activity can have: {exception.Message}");
        }
    }

    private static bool Set(Activity activity, string name, object? value)
    {
        switch (name)
        {
            case "attachments":
                activity.Attachments = value is null ? null : Attachments.Create(value);
                return true;
            case "suggestedActions":
                activity.SuggestedActions = value is null ? null : CreateSuggestedActions(value);
                return true;
            case "value":
                activity.Value = value is null ? null : Generated.ElementOf(value);
                return true;
            case "channelData":
                activity.ChannelData = value is null ? null : Generated.ElementOf(value);
                return true;
            default:
                return SetText(activity, name, value);
        }
    }

    private static bool SetText(Activity activity, string name, object? value)
    {
        var text = Generated.TextOf(value);
        switch (name)
        {
            case "type": activity.Type = text ?? activity.Type; break;
            case "text": activity.Text = text; break;
            case "speak": activity.Speak = text; break;
            case "inputHint": activity.InputHint = text; break;
            case "textFormat": activity.TextFormat = text; break;
            case "attachmentLayout": activity.AttachmentLayout = text; break;
            case "summary": activity.Summary = text; break;
            case "locale": activity.Locale = text; break;
            case "name": activity.Name = text; break;
            case "label": activity.Label = text; break;
            case "valueType": activity.ValueType = text; break;
            case "code": activity.Code = text; break;
            case "importance": activity.Importance = text; break;
            case "deliveryMode": activity.DeliveryMode = text; break;
            default: return false;
        }

        return true;
    }

    private static SuggestedActions CreateSuggestedActions(object value)
    {
        if (!Generated.Is(value, "suggestedActions"))
        {
            return new SuggestedActions { Actions = CardActions.Create(value) };
        }

        var actions = new SuggestedActions();
        foreach (var (name, property) in Generated.PropertiesOf(value))
        {
            if (name == "actions")
            {
                actions.Actions = CardActions.Create(property);
            }
            else if (name == "to")
            {
                actions.To = Generated.ListOf(property).ConvertAll(account => Generated.TextOf(account) ?? "");
            }
        }

        return actions;
    }
}
