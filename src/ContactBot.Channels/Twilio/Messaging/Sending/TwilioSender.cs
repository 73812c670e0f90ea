using System.Globalization;
using System.Net;
using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Channels.Twilio.Messaging.Rendering;
using ContactBot.Conversations.Outbox;
using ContactBot.Storage.Outbox;

namespace ContactBot.Channels.Twilio.Messaging.Sending;

/// <summary>Sends what is said in a conversation as SMS or by WhatsApp. Thread safe.</summary>
internal sealed class TwilioSender(
    string channelId, TwilioApi api, WhatsAppContents contents, TwilioOptions options, TwilioRequests requests, TimeProvider time) : IChannelSender
{
    private const int SmsAtOnce = 2;
    private const int WhatsAppAtOnce = 16;

    // Twilio's clock is not ours.
    private static readonly TimeSpan ClockDifference = TimeSpan.FromSeconds(5);

    public string ChannelId => channelId;

    private bool IsWhatsApp => channelId == TwilioChannels.WhatsApp;

    public bool Sends(Activity activity) => activity.Type == ActivityTypes.Message;

    public SenderLimits LimitsOf(string sender) => NumberOf(sender) switch
    {
        null => new SenderLimits(1, 1),
        var number => IsWhatsApp ? new SenderLimits(number.WhatsAppPerSecond, WhatsAppAtOnce) : new SenderLimits(number.SmsPerSecond, SmsAtOnce),
    };

    public WritingRules RulesFor(ChannelRoute route) => IsWhatsApp
        ? new WritingRules
        {
            FreeTextUntil = WhatsAppWindow.EndOf(route),
            OnlyTemplates = !WhatsAppWindow.IsOpen(route, time.GetUtcNow()),
            OptedOutAt = route.OptedOutAt,
            Templates = [.. options.Templates.Select(template => new WritingTemplate(template.Key, template.Value.Text))],
        }
        : new WritingRules { OptedOutAt = route.OptedOutAt };

    public bool MeansOptOut(string? errorCode) => errorCode == TwilioErrors.OptedOut.ToString(CultureInfo.InvariantCulture);

    public string? AdviceFor(string? errorCode) =>
        TwilioErrors.Advise(int.TryParse(errorCode, NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code : null);

    public int PartsOf(OutboundMessage message) => IsOutsideWindow(message) ? 1 : Math.Max(1, Render(message).Count);

    public async Task<SendResult> SendAsync(OutboundMessage message, CancellationToken cancellationToken)
    {
        if (NumberOf(message.Route.Sender) is not { } number)
        {
            return new SendResult.Rejected("Il numero da cui scrivere non è più tra quelli configurati (Twilio:Numbers).");
        }

        try
        {
            if (await ContentOfAsync(message, number, cancellationToken) is not { } content)
            {
                return IsOutsideWindow(message)
                    ? new SendResult.Rejected(
                        $"{TwilioErrors.Explain(TwilioErrors.NotInsideWindow)} Per lo scopo «{PurposeOf(message.Activity)}» non è configurato alcun modello.",
                        TwilioErrors.NotInsideWindow.ToString(CultureInfo.InvariantCulture))
                    : new SendResult.Rejected("Il messaggio non ha nulla che si possa mostrare su questo canale.");
            }

            var sent = await api.SendAsync([.. AddressesOf(message, number), .. content], cancellationToken);
            return new SendResult.Accepted(
                sent.Sid, int.TryParse(sent.NumSegments, NumberStyles.None, CultureInfo.InvariantCulture, out var segments) && segments > 0 ? segments : null);
        }
        catch (TwilioException exception)
        {
            return ResultOf(exception);
        }
    }

    public async Task<LookupResult> FindAsync(OutboundMessage message, CancellationToken cancellationToken)
    {
        var from = NumberOf(message.Route.Sender)?.MessagingServiceSid is null || IsWhatsApp ? Wire(message.Route.Sender) : null;
        var bodies = Render(message);
        IReadOnlyList<TwilioMessage> sent;
        try
        {
            sent = await api.ListAsync(Wire(message.Route.Recipient), from, cancellationToken);
        }
        catch (Exception exception) when (exception is TwilioException or HttpRequestException)
        {
            return LookupResult.NotKnown;
        }

        var found = sent.FirstOrDefault(candidate =>
            candidate.Direction is null or "outbound-api"
            && !message.KnownExternalIds.Contains(candidate.Sid)
            && IsSince(candidate, message.AttemptedAt - ClockDifference)
            && (message.Part >= bodies.Count || bodies[message.Part].Choices is not null || IsOutsideWindow(message) || candidate.Body == bodies[message.Part].Body));
        return found is null ? LookupResult.NotSent : new LookupResult.Found(new SendResult.Accepted(found.Sid));
    }

    /// <summary>What a message outside the window is about.</summary>
    internal static string PurposeOf(Activity activity) =>
        activity.ChannelData is { ValueKind: JsonValueKind.Object } data && data.TryGetProperty("purpose", out var purpose)
            && purpose.ValueKind == JsonValueKind.String
                ? purpose.GetString()!
                : TwilioTemplate.DefaultPurpose;

    private static bool IsSince(TwilioMessage message, DateTimeOffset moment) =>
        !DateTimeOffset.TryParse(message.DateCreated, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var created) || created >= moment;

    private static SendResult ResultOf(TwilioException exception)
    {
        var reason = TwilioErrors.Explain(exception.Code);
        var code = exception.Code?.ToString(CultureInfo.InvariantCulture);
        return TwilioErrors.MayBeRepeated(exception.Code, (int)exception.Status)
            // Something between us and Twilio answered: nobody knows how far the request came.
            ? exception.Code is null && exception.Status is not (HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable)
                ? new SendResult.Unknown(reason)
                : new SendResult.Later(reason, exception.RetryAfter, TwilioErrors.ConcernsWholeSender(exception.Code, (int)exception.Status), code)
            : new SendResult.Rejected(reason, code);
    }

    private IEnumerable<KeyValuePair<string, string>> AddressesOf(OutboundMessage message, TwilioNumber number)
    {
        yield return new("To", Wire(message.Route.Recipient));
        yield return number.MessagingServiceSid is { } service && !IsWhatsApp
            ? new("MessagingServiceSid", service)
            : new("From", Wire(message.Route.Sender));
        yield return new("StatusCallback", requests.PublicUrlOf(
            string.Create(CultureInfo.InvariantCulture, $"{TwilioMessaging.StatusPath}?m={message.Id:n}.{message.Part}")));
    }

    /// <summary>What is sent; null if there is nothing that could be.</summary>
    private async Task<IReadOnlyList<KeyValuePair<string, string>>?> ContentOfAsync(
        OutboundMessage message, TwilioNumber number, CancellationToken cancellationToken)
    {
        if (IsOutsideWindow(message))
        {
            return options.Templates.TryGetValue(PurposeOf(message.Activity), out var template)
                ? [new("ContentSid", template.ContentSid), new("ContentVariables", TemplateVariables.Fill(template, number, message))]
                : null;
        }

        var parts = Render(message);
        if (message.Part >= parts.Count)
        {
            return null;
        }

        var part = parts[message.Part];
        if (part.Choices is { } choices)
        {
            var sid = await contents.FindAsync(choices, message.Language, cancellationToken);
            var variables = JsonSerializer.Serialize(
                new Dictionary<string, string> { ["1"] = part.Body }, TwilioJson.Plain.Default.DictionaryStringString);
            return [new("ContentSid", sid), new("ContentVariables", variables)];
        }

        return part.MediaUrl is { } media ? [new("MediaUrl", media)] : [new("Body", part.Body)];
    }

    // Checked at this moment and not when it was queued: the window may have closed meanwhile, or opened.
    private bool IsOutsideWindow(OutboundMessage message) =>
        IsWhatsApp && (HasTemplate(message.Activity) || !WhatsAppWindow.IsOpen(message.Route, time.GetUtcNow()));

    // Who names a purpose for which there is a template wants the template, whatever the window.
    private bool HasTemplate(Activity activity) =>
        activity.ChannelData is { ValueKind: JsonValueKind.Object } data && data.TryGetProperty("purpose", out _)
        && options.Templates.ContainsKey(PurposeOf(activity));

    private IReadOnlyList<WirePart> Render(OutboundMessage message) => IsWhatsApp
        ? WhatsAppRendering.Render(message.Activity)
        : SmsRendering.Render(message.Activity, options.MaximumSegments);

    private string Wire(string address) => new PhoneAddress(channelId, address).Wire;

    private TwilioNumber? NumberOf(string sender) => options.Numbers.FirstOrDefault(number => number.Address == sender);
}
