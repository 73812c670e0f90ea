using ContactBot.Activities;
using ContactBot.Dialogs;

namespace ContactBot.Host.Start;

/// <summary>Registers the bot.</summary>
internal static class BotServices
{
    public static IServiceCollection AddBot(this IServiceCollection services) => services.AddSingleton<IBot, GreetingBot>();

    /// <summary>Greets, repeats, and hands over on «operatore», until the dialogs are there.</summary>
    private sealed class GreetingBot : IBot
    {
        public ValueTask<TurnResult> RunTurnAsync(TurnRequest request, CancellationToken cancellationToken)
        {
            List<Activity> answers = request.Activity switch
            {
                { Type: ActivityTypes.ConversationUpdate } => [new() { Type = ActivityTypes.Message, Text = "Sono l'assistente automatico del Comune. Scriva «operatore» per parlare con una persona." }],
                { Type: ActivityTypes.Message, Text: "operatore" } => [new() { Type = ActivityTypes.Event, Name = EventNames.HandoffInitiate }],
                { Type: ActivityTypes.Message, Text: var text } => [new() { Type = ActivityTypes.Message, Text = text }],
                _ => [],
            };
            return new(new TurnResult { Activities = answers, ConversationState = request.ConversationState, UserState = request.UserState });
        }
    }
}
