using System.Globalization;
using ContactBot.Activities;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Inputs;

/// <summary>The answers that a question offers: listed, computed, or written by the language generator as JSON or as <c>one | two</c>.</summary>
internal sealed class ChoiceSet
{
    private readonly IReadOnlyList<Choice>? _constant;
    private readonly ValueExpression? _value;
    private readonly string? _template;

    private ChoiceSet(ValueExpression? value, string? template)
    {
        _value = value;
        _template = template;
        _constant = value is ConstantExpression constant ? Read(constant.Value) : null;
    }

    public static ChoiceSet? Load(DialogDefinition definition, string name) => definition.Source[name] switch
    {
        null => null,
        { Text: { } text } when text.StartsWith('=') => new ChoiceSet(definition.Value(name), null),
        { Text: { } text } => new ChoiceSet(null, text),
        _ => new ChoiceSet(definition.Value(name), null),
    };

    public IReadOnlyList<Choice> Evaluate(ActionContext context)
        => _constant ?? Read(_template is null ? _value?.Evaluate(context) : context.Generate(_template));

    private static IReadOnlyList<Choice> Read(object? value) => value switch
    {
        string text when text.TrimStart().StartsWith('[') => Read(JsonValues.Parse(text)),
        string text => [.. text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part => new Choice(part, []))],
        _ => [.. (MemoryValues.ToList(value) ?? []).Select(ReadChoice).OfType<Choice>()],
    };

    private static Choice? ReadChoice(object? value)
    {
        if (value is not OrderedDictionary<string, object?> choice)
        {
            return Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } text ? new Choice(text, []) : null;
        }

        MemoryValues.TryGetProperty(choice, "value", out var name);
        MemoryValues.TryGetProperty(choice, "synonyms", out var synonyms);
        MemoryValues.TryGetProperty(choice, "action", out var action);
        return new Choice(
            Convert.ToString(name, CultureInfo.InvariantCulture) ?? "",
            [.. (MemoryValues.ToList(synonyms) ?? []).OfType<string>()],
            action is OrderedDictionary<string, object?> button ? ReadAction(button) : null);
    }

    private static CardAction ReadAction(OrderedDictionary<string, object?> button)
    {
        MemoryValues.TryGetProperty(button, "type", out var type);
        MemoryValues.TryGetProperty(button, "title", out var title);
        MemoryValues.TryGetProperty(button, "text", out var text);
        MemoryValues.TryGetProperty(button, "value", out var value);
        return new CardAction { Type = type as string ?? "imBack", Title = title as string, Text = text as string, Value = ActivityValues.ToElement(value) };
    }
}
