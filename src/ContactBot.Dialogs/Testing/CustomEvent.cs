using ContactBot.Activities;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;

namespace ContactBot.Dialogs.Testing;

/// <summary>The channel tells of an event.</summary>
internal sealed class CustomEvent : TestStep
{
    private readonly string? _name;
    private readonly object? _value;

    public CustomEvent(DialogDefinition definition)
    {
        definition.Require("name");
        _name = definition.Source["name"]?.Text;
        _value = definition.Source["value"]?.ToValue();
    }

    public override ValueTask RunAsync(TestConversation conversation, CancellationToken cancellationToken)
    {
        var activity = new Activity { Type = ActivityTypes.Event, Name = _name, Value = ActivityValues.ToElement(_value), Locale = conversation.Locale };
        return conversation.SendAsync(activity, null, cancellationToken);
    }
}
