using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Dialogs;

namespace ContactBot.Operators.Tests;

/// <summary>A bot that repeats what it hears, and calls a person at the word «operatore».</summary>
internal sealed class ScriptedBot : IBot
{
    public ValueTask<TurnResult> RunTurnAsync(TurnRequest request, CancellationToken cancellationToken)
    {
        var activity = request.Activity;
        return ValueTask.FromResult(new TurnResult
        {
            Activities = activity switch
            {
                { Type: ActivityTypes.Message, Text: "operatore" } =>
                [
                    new Activity
                    {
                        Type = ActivityTypes.Event,
                        Name = EventNames.HandoffInitiate,
                        Value = JsonSerializer.SerializeToElement(new { reason = "Il cittadino chiede una persona" }),
                    },
                ],
                { Type: ActivityTypes.Message } => [new Activity { Type = ActivityTypes.Message, Text = $"**Ho letto** {activity.Text}" }],
                _ => [],
            },
            ConversationState = "{}"u8.ToArray(),
            UserState = request.UserState,
        });
    }
}
