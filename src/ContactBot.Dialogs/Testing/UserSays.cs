using ContactBot.Activities;
using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Testing;

/// <summary>The user writes something.</summary>
internal sealed class UserSays : TestStep
{
    private readonly string _text;
    private readonly string? _user;

    public UserSays(DialogDefinition definition)
    {
        definition.Require("text");
        _text = definition.Source["text"]?.Text ?? "";
        _user = definition.Source["user"]?.Text;
    }

    public override ValueTask RunAsync(TestConversation conversation, CancellationToken cancellationToken)
        => conversation.SendAsync(new Activity { Type = ActivityTypes.Message, Text = _text, Locale = conversation.Locale }, _user, cancellationToken);
}
