using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Testing;

/// <summary>The dialogs have raised these telemetry events.</summary>
internal sealed class AssertTelemetryContains(DialogDefinition definition) : TestStep
{
    private readonly string _description = definition.Source["description"]?.Text ?? "";
    private readonly string[] _events = [.. definition.Texts("events").Select(node => node.Text!)];

    public override ValueTask RunAsync(TestConversation conversation, CancellationToken cancellationToken)
    {
        foreach (var name in _events)
        {
            if (!conversation.Telemetry.Contains(name, StringComparer.Ordinal))
            {
                throw new TestScriptException($"{_description} The telemetry event '{name}' was not raised.".TrimStart());
            }
        }

        return ValueTask.CompletedTask;
    }
}
