using System.Net;

namespace ContactBot.Channels.Twilio;

/// <summary>Twilio answered a call with an error.</summary>
internal sealed class TwilioException(HttpStatusCode status, TwilioError? error, TimeSpan? retryAfter)
    : Exception($"Twilio answered {(int)status} {error?.Code}: {error?.Message}")
{
    public HttpStatusCode Status { get; } = status;

    /// <summary>Twilio's own number of the error; null where something else answered.</summary>
    public int? Code { get; } = error?.Code;

    public TimeSpan? RetryAfter { get; } = retryAfter;
}
