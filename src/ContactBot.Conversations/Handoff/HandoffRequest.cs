using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Dialogs;

namespace ContactBot.Conversations.Handoff;

/// <summary>The bot's wish that a person takes over.</summary>
internal sealed record HandoffRequest
{
    public const int MaximumReasonLength = 200;

    /// <summary>In plain words, for the operator.</summary>
    public required string Reason { get; init; }

    /// <summary>What the citizen wrote when it was asked for.</summary>
    public string? Trigger { get; init; }

    /// <summary>The value of the <c>handoff.initiate</c> event, as the dialogs filled it in.</summary>
    public JsonElement? Context { get; init; }

    public TurnResult? Turn { get; init; }

    public static HandoffRequest From(Activity initiate, Activity incoming, TurnResult result) => new()
    {
        Reason = ReasonOf(initiate.Value) ?? "Il cittadino chiede una persona",
        Trigger = incoming.Text,
        Context = initiate.Value,
        Turn = result,
    };

    /// <summary>The bot is broken, so nobody but the conversation can ask.</summary>
    public static HandoffRequest AfterFailure(Activity incoming) => new()
    {
        Reason = "L'assistente automatico non ha funzionato",
        Trigger = incoming.Text,
    };

    private static string? ReasonOf(JsonElement? value) =>
        value is { ValueKind: JsonValueKind.Object } context
        && context.TryGetProperty("reason", out var reason)
        && reason.ValueKind == JsonValueKind.String
        && reason.GetString() is { Length: > 0 and <= MaximumReasonLength } text
            ? text
            : null;
}
