using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Testing;

/// <summary>The user takes their time.</summary>
internal sealed class UserDelay : TestStep
{
    private readonly long _milliseconds;

    public UserDelay(DialogDefinition definition)
    {
        definition.Require("timespan");
        _milliseconds = definition.Source["timespan"]?.Value as long? ?? 0;
    }

    public override async ValueTask RunAsync(TestConversation conversation, CancellationToken cancellationToken)
        => await Task.Delay(TimeSpan.FromMilliseconds(_milliseconds), conversation.Engine.Options.Time, cancellationToken).ConfigureAwait(false);
}
