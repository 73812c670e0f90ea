using System.Security.Cryptography;
using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Channels.Twilio.Messaging.Rendering;
using ContactBot.Storage.Installation;

namespace ContactBot.Channels.Twilio.Messaging.Sending;

/// <summary>
/// Buttons and lists, which Twilio takes only as contents made before. Each set of choices is made once, with the question as
/// its variable, and kept for the installation. Thread safe.
/// </summary>
internal sealed class WhatsAppContents(TwilioApi api, TwilioOptions options, IInstallationValues values)
{
    private const int MaximumButtonTitle = 20;
    private const int MaximumItemTitle = 24;
    private const int MaximumItemDescription = 72;
    private const int MaximumId = 128;
    private const string QuestionVariable = "{{1}}";

    /// <summary>The identifier of the content that shows these choices.</summary>
    public Task<string> FindAsync(IReadOnlyList<CardAction> choices, string language, CancellationToken cancellationToken)
    {
        var content = ContentOf(choices, language.Split('-')[0]);
        var hash = SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(content, TwilioJson.Api.Default.TwilioContent));
        return values.GetOrAddAsync(
            $"twilio/{options.AccountSid}/{Convert.ToHexStringLower(hash)}", cancellation => api.CreateContentAsync(content, cancellation), cancellationToken);
    }

    private static TwilioContent ContentOf(IReadOnlyList<CardAction> choices, string language) => new(
        $"contactbot_{choices.Count}",
        language,
        new Dictionary<string, string> { ["1"] = "Come possiamo aiutarla?" },
        choices.Count <= WhatsAppRendering.MaximumButtons
            ? new TwilioContentTypes
            {
                QuickReply = new TwilioQuickReply(
                    QuestionVariable,
                    [.. choices.Select(choice => new TwilioQuickReplyAction(Cut(choice.Title!, MaximumButtonTitle), Cut(choice.Title!, MaximumId)))]),
            }
            : new TwilioContentTypes
            {
                ListPicker = new TwilioListPicker(
                    QuestionVariable,
                    language == "it" ? "Scegli" : "Choose",
                    [.. choices.Select(ItemOf)]),
            });

    private static TwilioListItem ItemOf(CardAction choice) => new(
        Cut(choice.Title!, MaximumId),
        Cut(choice.Title!, MaximumItemTitle),
        choice.Title!.Length > MaximumItemTitle ? Cut(choice.Title, MaximumItemDescription) : null);

    private static string Cut(string text, int length) => text.Length <= length ? text : $"{text[..(length - 1)].TrimEnd()}…";
}
