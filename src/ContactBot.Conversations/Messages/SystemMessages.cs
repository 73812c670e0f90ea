using System.Globalization;
using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Conversations.Operators;

namespace ContactBot.Conversations.Messages;

/// <summary>Makes the activities that the conversation itself sends.</summary>
internal static class SystemMessages
{
    public static Activity Text(string text, params ReadOnlySpan<string> actions)
    {
        var activity = new Activity { Type = ActivityTypes.Message, Text = text, TextFormat = "plain", InputHint = "acceptingInput" };
        if (actions.Length > 0)
        {
            var cardActions = new List<CardAction>(actions.Length);
            foreach (var action in actions)
            {
                cardActions.Add(new CardAction
                {
                    Type = "imBack",
                    Title = action,
                    Value = JsonSerializer.SerializeToElement(action, MessageJson.Default.String),
                });
            }

            activity.SuggestedActions = new SuggestedActions { Actions = cardActions };
        }

        return activity;
    }

    public static Activity Waiting(ConversationTexts texts) => Text(texts.Waiting, texts.BackToBotAction);

    public static Activity OperatorJoined(ConversationTexts texts, string name) => Text(Format(texts.OperatorJoined, name));

    public static Activity Closed(ConversationTexts texts, string name, ConversationOutcome outcome, string? caseNumber)
    {
        var text = Format(texts.Closed, name, outcome switch
        {
            ConversationOutcome.Resolved => texts.Resolved,
            ConversationOutcome.Forwarded => texts.Forwarded,
            ConversationOutcome.NotResolved => texts.NotResolved,
            _ => texts.Abandoned,
        });
        return Text(caseNumber is null ? text : text + " " + Format(texts.CaseNumber, caseNumber));
    }

    /// <summary>The event by which a hub tells a client and the bot how a handoff goes.</summary>
    public static Activity HandoffStatus(string state, string? operatorName = null) => new()
    {
        Type = ActivityTypes.Event,
        Name = EventNames.HandoffStatus,
        Value = JsonSerializer.SerializeToElement(new HandoffStatus(state, OperatorName: operatorName), MessageJson.Default.HandoffStatus),
    };

    /// <summary>The event by which a client learns that the conversation is in the queue.</summary>
    public static Activity HandoffQueue() => new() { Type = ActivityTypes.Event, Name = EventNames.HandoffQueue };

    public static Activity EndOfConversation() => new()
    {
        Type = ActivityTypes.EndOfConversation,
        Code = "completedSuccessfully",
    };

    public static Activity Typing(ChannelAccount from, string conversationId) => new()
    {
        Type = ActivityTypes.Typing,
        From = from,
        Conversation = new ConversationAccount { Id = conversationId },
    };

    private static string Format(string format, params ReadOnlySpan<object?> values) =>
        string.Format(CultureInfo.InvariantCulture, format, values);
}
