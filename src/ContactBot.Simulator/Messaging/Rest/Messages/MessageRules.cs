using ContactBot.Simulator.Messaging.Content;
using ContactBot.Simulator.Messaging.Messages;
using ContactBot.Simulator.Messaging.Numbers;
using ContactBot.Simulator.Messaging.OptOut;
using ContactBot.Simulator.Messaging.Phones;
using ContactBot.Simulator.Messaging.Services;

namespace ContactBot.Simulator.Messaging.Rest.Messages;

/// <summary>What Twilio refuses at once; everything else fails later, on its way.</summary>
internal sealed class MessageRules(SenderNumbers numbers, ServiceDirectory services, ContentLibrary library, OptOutList optOuts, TimeProvider time)
{
    private const int MaximumBody = 1600;
    private const int MaximumMedia = 10;
    private const int MaximumValidity = 36_000;
    private static readonly TimeSpan EarliestSchedule = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan LatestSchedule = TimeSpan.FromDays(35);

    /// <returns>Null: nothing against it.</returns>
    public TwilioError? Check(MessageRequest request) => Recipient(request) ?? Sender(request) ?? Content(request) ?? Options(request) ?? OptOut(request);

    private static TwilioError? Recipient(MessageRequest request)
    {
        if (request.To.Length == 0)
        {
            return TwilioErrors.RecipientMissing;
        }

        return PhoneAddress.TryParse(request.To, out var to)
            ? to is { Channel: MessageChannel.Sms, IsLandline: true } ? TwilioErrors.NotMobile(request.To) : null
            : TwilioErrors.RecipientInvalid(request.To);
    }

    private TwilioError? Sender(MessageRequest request)
    {
        if (request.ServiceSid.Length > 0)
        {
            return services.Find(request.ServiceSid) is null ? TwilioErrors.ServiceUnknown : null;
        }

        if (request.From.Length == 0)
        {
            return TwilioErrors.SenderMissing;
        }

        var channel = PhoneAddress.ChannelOf(request.From);
        return channel != PhoneAddress.ChannelOf(request.To) ? TwilioErrors.ChannelMismatch
            : numbers.Find(request.From) is not null ? null
            : channel == MessageChannel.WhatsApp ? TwilioErrors.ChannelUnknown
            : TwilioErrors.SenderInvalid(request.From);
    }

    private TwilioError? Content(MessageRequest request) => request switch
    {
        { ContentSid.Length: > 0 } when library.Find(request.ContentSid) is null => TwilioErrors.ContentSidInvalid,
        { ContentSid.Length: > 0 } => ContentVariables.Parse(request.ContentVariables) is null ? TwilioErrors.ContentVariablesInvalid : null,
        { ContentVariables.Length: > 0 } => TwilioErrors.ContentSidMissing,
        { Body: "", MediaUrls.Count: 0, PersistentActions.Count: 0 } => TwilioErrors.BodyMissing,
        { Body.Length: > MaximumBody } => TwilioErrors.BodyTooLong,
        { MediaUrls.Count: > MaximumMedia } => TwilioErrors.TooManyMedia,
        _ => request.MediaUrls.All(IsWebAddress) ? null : TwilioErrors.MediaInvalid,
    };

    private TwilioError? Options(MessageRequest request) => request switch
    {
        { StatusCallback.Length: > 0 } when !IsWebAddress(request.StatusCallback) => TwilioErrors.CallbackInvalid,
        { ValidityPeriod.Length: > 0, Validity: not (>= 1 and <= MaximumValidity) } => TwilioErrors.ValidityInvalid,
        { ScheduleType.Length: > 0, ServiceSid: "" } => TwilioErrors.ServiceNeededToSchedule,
        { ScheduleType.Length: > 0 } when !IsInSchedule(request.SendTime) => TwilioErrors.SendTimeInvalid,
        _ => null,
    };

    private TwilioError? OptOut(MessageRequest request) =>
        optOuts.Contains(request.To, request.From.Length > 0 ? request.From : numbers.For(PhoneAddress.ChannelOf(request.To))) ? TwilioErrors.Unsubscribed : null;

    private bool IsInSchedule(DateTimeOffset? instant) =>
        instant - time.GetUtcNow() is { } distance && distance >= EarliestSchedule && distance <= LatestSchedule;

    private static bool IsWebAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https";
}
