using ContactBot.Conversations.Consent;
using ContactBot.Conversations.Messages;
using ContactBot.Conversations.Turns;
using ContactBot.Storage.Conversations;

namespace ContactBot.Conversations;

/// <summary>Whether the citizen wants to be written to.</summary>
internal sealed partial class ConversationGrain
{
    /// <summary>Does what the citizen wishes about messages, instead of a bot's turn.</summary>
    /// <returns>False if the activity is no such wish.</returns>
    private bool ObeyWish(PendingTurn turn, InboundActivity inbound)
    {
        if (inbound.Consent is not { } rules || turn.Route is not { } route)
        {
            return false;
        }

        var isStopped = route.OptedOutAt is not null;
        if ((rules.AnsweredWish ?? ConsentWords.Read(inbound.Activity.Text, rules.ObeysCarrierWords, isStopped)) is not { } wish)
        {
            return false;
        }

        var texts = ConversationTexts.For(turn.Conversation.Language);
        switch (wish)
        {
            case ConsentWish.Stop:
                turn.Route = route with { OptedOutAt = route.OptedOutAt ?? turn.Now };
                AddNote(turn, "Il cittadino ha chiesto di non ricevere più messaggi da questo numero (STOP).");
                Confirm(turn, rules, texts.Stopped);
                break;
            case ConsentWish.Start:
                turn.Route = route with { OptedOutAt = null };
                AddNote(turn, "Il cittadino vuole di nuovo ricevere messaggi da questo numero (START).");
                Confirm(turn, rules, texts.Resumed);
                break;
            case ConsentWish.Help:
                Confirm(turn, rules, texts.Help);
                break;
        }

        return true;
    }

    // Where the provider has answered already, a second answer would be one too many.
    private void Confirm(PendingTurn turn, ConsentRules rules, string text)
    {
        if (rules.AnsweredWish is null)
        {
            turn.AddOutbound(
                SystemMessages.Text(text.Replace("{0}", rules.BodyName, StringComparison.Ordinal)),
                ConversationAccounts.Bot(options.BotName),
                TranscriptAuthor.System,
                despiteOptOut: true);
        }
    }
}
