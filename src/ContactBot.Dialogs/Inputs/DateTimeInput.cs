using System.Globalization;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Recognizers.Entities;
using ContactBot.Dialogs.Runtime;
using Microsoft.Recognizers.Text.DateTime;

namespace ContactBot.Dialogs.Inputs;

/// <summary>Asks for a date or time; the answer is the list of what it may mean, each with <c>timex</c> and <c>value</c>.</summary>
internal sealed class DateTimeInput(DialogDefinition definition) : InputDialog(definition)
{
    private readonly OutputFormat _format = OutputFormat.LoadFormula(definition);
    private readonly StringExpression? _defaultLocale = definition.Text("defaultLocale");

    private protected override ValueTask<InputState> OnRecognizeAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var input = GetInput(context);
        if (input is List<object?>)
        {
            SetInput(context, _format.Apply(context, input));
            return new(InputState.Valid);
        }

        if (input is not string text)
        {
            return new(InputState.Unrecognized);
        }

        var found = DateTimeRecognizer.RecognizeDateTime(text, EntityCulture.Of(context.InputLocale(_defaultLocale)), refTime: Now(context.Turn));
        if (found.Count == 0 || found[0].Resolution?.GetValueOrDefault("values") is not List<Dictionary<string, string>> values)
        {
            return new(InputState.Unrecognized);
        }

        SetInput(context, values.ConvertAll(ToValue));
        SetInput(context, _format.Apply(context, GetInput(context)));
        return new(InputState.Valid);
    }

    // "Tomorrow" is meant where the user is, or else where the bot is.
    private static DateTime Now(TurnContext turn)
        => DateTimeOffset.TryParse(turn.Activity.LocalTimestamp, CultureInfo.InvariantCulture, out var local)
            ? local.DateTime
            : TimeZoneInfo.ConvertTime(turn.Time.GetUtcNow(), turn.Engine.Options.TimeZone ?? TimeZoneInfo.Utc).DateTime;

    private static object? ToValue(Dictionary<string, string> resolution)
    {
        var value = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var name in new[] { "timex", "value", "start", "end" })
        {
            if (resolution.TryGetValue(name, out var text))
            {
                value[name] = text;
            }
        }

        return value;
    }
}
