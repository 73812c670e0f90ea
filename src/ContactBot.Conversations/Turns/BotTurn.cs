using ContactBot.Activities;
using ContactBot.Dialogs;
using Microsoft.Extensions.Logging;

namespace ContactBot.Conversations.Turns;

/// <summary>Runs the bot for one activity, within a time limit. Thread safe.</summary>
internal sealed partial class BotTurn(IBot bot, IServiceProvider services, ConversationOptions options, TimeProvider time, ILogger<BotTurn> logger)
{
    /// <returns>Null if the turn failed; what the dialogs threw is in the log.</returns>
    public async Task<TurnResult?> RunAsync(PendingTurn turn, Activity activity, ReadOnlyMemory<byte> conversationState, ReadOnlyMemory<byte> userState)
    {
        using var timeout = new CancellationTokenSource(options.TurnTimeout, time);
        try
        {
            var request = new TurnRequest
            {
                Activity = activity,
                ConversationState = conversationState,
                UserState = userState,
                Services = new TurnServices(turn.Conversation, services),
            };
            return await bot.RunTurnAsync(request, timeout.Token);
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested)
        {
            LogTimeout(turn.Conversation.Id, options.TurnTimeout.TotalSeconds);
            return null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            LogFailure(exception, turn.Conversation.Id);
            return null;
        }
    }

    [LoggerMessage(1, LogLevel.Error, "CB4001: the bot did not end its turn in conversation {ConversationId} within {Seconds} s")]
    private partial void LogTimeout(string conversationId, double seconds);

    [LoggerMessage(2, LogLevel.Error, "CB4002: the bot failed in conversation {ConversationId}")]
    private partial void LogFailure(Exception exception, string conversationId);
}
