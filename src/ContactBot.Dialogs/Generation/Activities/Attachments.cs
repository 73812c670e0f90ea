using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Generation.Activities;

/// <summary>Attachments: cards, or files by their address.</summary>
internal static class Attachments
{
    private const string Explicit = "attachment";

    /// <summary>Whether a structure alone is an attachment.</summary>
    public static bool Is(object? structure)
        => Generated.TypeOf(structure) is var type && (CardTypes.ContentTypeOf(type) is not null || type.Equals(Explicit, StringComparison.OrdinalIgnoreCase));

    /// <summary>The attachments in a value; what is neither a structure nor the JSON text of an object is none.</summary>
    public static List<Attachment> Create(object? value) => [.. Generated.ListOf(value).Select(Read).Where(item => ExpressionValues.PropertiesOf(item) is not null).Select(CreateOne)];

    public static Attachment CreateOne(object? structure)
    {
        var type = Generated.TypeOf(structure);
        if (CardTypes.ContentTypeOf(type) is { } contentType)
        {
            return new Attachment { ContentType = contentType, Content = CardContent.Create(contentType, structure) };
        }

        return type.Equals(Explicit, StringComparison.OrdinalIgnoreCase)
            ? CreateExplicit(structure)
            : new Attachment { ContentType = CardTypes.Resolve(type.ToLowerInvariant()), Content = Generated.ElementOf(structure) };
    }

    private static Attachment CreateExplicit(object? structure)
    {
        var attachment = new Attachment();
        foreach (var (name, value) in Generated.PropertiesOf(structure))
        {
            switch (name)
            {
                case "contentType":
                    attachment.ContentType = CardTypes.Resolve(Generated.TextOf(value)?.ToLowerInvariant() ?? "");
                    break;
                case "content":
                    attachment.Content = Generated.ElementOf(value);
                    break;
                case "contentUrl":
                    attachment.ContentUrl = Generated.TextOf(value);
                    break;
                case "name":
                    attachment.Name = Generated.TextOf(value);
                    break;
                case "thumbnailUrl":
                    attachment.ThumbnailUrl = Generated.TextOf(value);
                    break;
                default:
                    (attachment.Extensions ??= new Dictionary<string, JsonElement>())[name] = Generated.ElementOf(value);
                    break;
            }
        }

        return attachment;
    }

    private static object? Read(object? item)
    {
        if (item is not string text || !text.AsSpan().TrimStart().StartsWith('{'))
        {
            return item;
        }

        try
        {
            return JsonValues.Parse(text);
        }
        catch (FormatException)
        {
            return item;
        }
    }
}
