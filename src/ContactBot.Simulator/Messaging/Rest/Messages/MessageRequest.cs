using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace ContactBot.Simulator.Messaging.Rest.Messages;

/// <summary>Twilio's <c>CreateMessageRequest</c>, as it came.</summary>
internal sealed record MessageRequest
{
    public string To { get; init; } = "";
    public string From { get; init; } = "";
    public string ServiceSid { get; init; } = "";
    public string Body { get; init; } = "";
    public IReadOnlyList<string> MediaUrls { get; init; } = [];
    public string ContentSid { get; init; } = "";
    public string ContentVariables { get; init; } = "";
    public string StatusCallback { get; init; } = "";
    public string ValidityPeriod { get; init; } = "";
    public string ScheduleType { get; init; } = "";
    public string SendAt { get; init; } = "";
    public bool SmartEncoded { get; init; }
    public IReadOnlyList<string> PersistentActions { get; init; } = [];

    /// <summary>Seconds.</summary>
    public int? Validity => int.TryParse(ValidityPeriod, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? seconds : null;

    public DateTimeOffset? SendTime =>
        DateTimeOffset.TryParse(SendAt, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : null;

    public static MessageRequest Read(IFormCollection form) => new()
    {
        To = Value(form, "To"),
        From = Value(form, "From"),
        ServiceSid = Value(form, "MessagingServiceSid"),
        Body = form["Body"].ToString(),
        MediaUrls = [.. form["MediaUrl"].OfType<string>().Where(url => url.Length > 0)],
        ContentSid = Value(form, "ContentSid"),
        ContentVariables = Value(form, "ContentVariables"),
        StatusCallback = Value(form, "StatusCallback"),
        ValidityPeriod = Value(form, "ValidityPeriod"),
        ScheduleType = Value(form, "ScheduleType"),
        SendAt = Value(form, "SendAt"),
        SmartEncoded = Value(form, "SmartEncoded").Equals("true", StringComparison.OrdinalIgnoreCase),
        PersistentActions = [.. form["PersistentAction"].OfType<string>()],
    };

    private static string Value(IFormCollection form, string name) => form[name].ToString().Trim();
}
