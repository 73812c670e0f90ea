using System.Globalization;
using System.Text.Json;
using ContactBot.Dialogs.Loading;
using ContactBot.Expressions;

namespace ContactBot.Host.LiveBot;

/// <summary>
/// What the dialogs see as <c>settings</c>: the bot's own <c>settings/appsettings.json</c> (as Composer writes it), and over it of the configuration
/// <c>MicrosoftAppId</c>, <c>SkillHostEndpoint</c>, <c>skill</c> and all of <c>ContactBot:Settings</c>. Nothing else: the configuration holds secrets, and
/// what a dialog can read it can say.
/// </summary>
internal static class DialogSettings
{
    private const string File = "settings/appsettings.json";
    private const string Own = "ContactBot:Settings";
    private const string Secret = "MicrosoftAppPassword";
    private static readonly string[] Shared = ["MicrosoftAppId", "SkillHostEndpoint", "skill"];
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <exception cref="DialogLoadException">The bot's file is not JSON.</exception>
    public static OrderedDictionary<string, object?> Read(string dialogsFolder, IConfiguration? configuration = null)
    {
        var settings = OfBot(Path.Combine(dialogsFolder, File));
        settings.Remove(Secret);
        if (configuration is not null)
        {
            foreach (var section in Shared.Select(configuration.GetSection).Concat(configuration.GetSection(Own).GetChildren()).Where(section => section.Exists()))
            {
                Merge(settings, section.Key, ValueOf(section));
            }
        }

        return settings;
    }

    private static OrderedDictionary<string, object?> OfBot(string path)
    {
        try
        {
            if (System.IO.File.Exists(path))
            {
                using var document = JsonDocument.Parse(System.IO.File.ReadAllBytes(path), Lenient);
                if (JsonValues.FromElement(document.RootElement) is OrderedDictionary<string, object?> settings)
                {
                    return settings;
                }
            }
        }
        catch (JsonException exception)
        {
            var place = new SourceLocation(File, (int)(exception.LineNumber ?? 0) + 1, (int)(exception.BytePositionInLine ?? 0) + 1);
            throw new DialogLoadException([new DialogDiagnostic("CB2006", place, "the settings of the bot are not JSON; correct them or take the file away")]);
        }

        return new OrderedDictionary<string, object?>(StringComparer.Ordinal);
    }

    private static void Merge(OrderedDictionary<string, object?> target, string name, object? value)
    {
        var key = target.Keys.FirstOrDefault(key => key.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? name;
        if (value is OrderedDictionary<string, object?> inner && target.TryGetValue(key, out var known) && known is OrderedDictionary<string, object?> outer)
        {
            foreach (var (property, content) in inner)
            {
                Merge(outer, property, content);
            }

            return;
        }

        target[key] = value;
    }

    // Configuration knows lists only as sections named 0, 1, 2 …
    private static object? ValueOf(IConfigurationSection section)
    {
        var children = section.GetChildren().ToList();
        if (children.Count == 0)
        {
            return section.Value;
        }

        if (children.All(child => int.TryParse(child.Key, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
        {
            return children.Select(ValueOf).ToList();
        }

        var value = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var child in children)
        {
            value[child.Key] = ValueOf(child);
        }

        return value;
    }
}
