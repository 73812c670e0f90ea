using ContactBot.Activities;
using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Testing;

/// <summary>The user is writing.</summary>
internal sealed class UserTyping(DialogDefinition definition) : TestStep
{
    private readonly string? _user = definition.Source["user"]?.Text;

    public override ValueTask RunAsync(TestConversation conversation, CancellationToken cancellationToken)
        => conversation.SendAsync(new Activity { Type = ActivityTypes.Typing, Locale = conversation.Locale }, _user, cancellationToken);
}
