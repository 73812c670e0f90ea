namespace ContactBot.Simulator.Messaging.Rest;

/// <summary>The body of every refusal.</summary>
/// <param name="Code">Twilio's number.</param>
/// <param name="Message">Twilio's words.</param>
/// <param name="MoreInfo">Where its page is.</param>
/// <param name="Status">The HTTP status.</param>
internal sealed record TwilioError(int Code, string Message, string MoreInfo, int Status)
{
    public TwilioError(int code, string message, int status = 400)
        : this(code, message, $"https://www.twilio.com/docs/errors/{code}", status)
    {
    }
}
