namespace ContactBot.Simulator.Messaging.Rest;

/// <summary>The refusals of the messaging API, with the words that Twilio uses.</summary>
internal static class TwilioErrors
{
    public static TwilioError Authenticate { get; } = new(20003, "Authenticate", 401);

    public static TwilioError TooManyRequests { get; } = new(20429, "Too Many Requests", 429);

    public static TwilioError SenderMissing { get; } = new(21603, "A 'From' phone number is required.");

    public static TwilioError RecipientMissing { get; } = new(21604, "A 'To' phone number is required.");

    public static TwilioError BodyMissing { get; } = new(21602, "Message body is required.");

    public static TwilioError BodyTooLong { get; } = new(21617, "The concatenated message body exceeds the 1600 character limit");

    public static TwilioError Unsubscribed { get; } = new(21610, "Attempt to send to unsubscribed recipient");

    public static TwilioError QueueFull { get; } = new(21611, "This 'From' number has exceeded the maximum number of queued messages", 429);

    public static TwilioError TooManyMedia { get; } = new(21623, "Number of media files exceeds allowed limit");

    public static TwilioError MediaInvalid { get; } = new(21620, "Invalid media URL(s)");

    public static TwilioError CallbackInvalid { get; } = new(21609, "The 'StatusCallback' URL is not a valid URL.");

    public static TwilioError ServiceUnknown { get; } = new(21701, "The Messaging Service does not exist.", 404);

    public static TwilioError ContentSidMissing { get; } = new(21654, "ContentSid Required");

    public static TwilioError ContentSidInvalid { get; } = new(21655, "The ContentSid is Invalid");

    public static TwilioError ContentVariablesInvalid { get; } = new(21656, "The ContentVariables Parameter is invalid");

    public static TwilioError ChannelMismatch { get; } = new(21910, "Invalid From and To pair. From and To should be of the same channel");

    public static TwilioError ChannelUnknown { get; } = new(63007, "Twilio could not find a Channel with the specified From address");

    public static TwilioError ServiceNeededToSchedule { get; } = new(35118, "MessagingServiceSid is required to schedule a message");

    public static TwilioError SendTimeInvalid { get; } = new(35114, "SendAt time must be between 15 minutes and 35 days in the future");

    public static TwilioError NotFound(string path) => new(20404, $"The requested resource {path} was not found", 404);

    public static TwilioError Invalid(string what) => new(20001, what);

    public static TwilioError RecipientInvalid(string to) => new(21211, $"Invalid 'To' Phone Number: {to}");

    public static TwilioError NotMobile(string to) => new(21614, $"'To' number: {to}, is not a valid mobile number");

    public static TwilioError SenderInvalid(string from) =>
        new(21606, $"The 'From' phone number provided ({from}) is not a valid message-capable Twilio phone number for this destination/account");

    public static TwilioError ValidityInvalid { get; } = new(21626, "Invalid ValidityPeriod: it must be between 1 and 36000 seconds");
}
