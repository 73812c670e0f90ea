using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace ContactBot.Channels.Twilio.Messaging.Receiving;

/// <summary>A message as Twilio's webhook brings it.</summary>
internal sealed record InboundMessage
{
    private const int MaximumMedia = 10;
    private const int MaximumSidLength = 64;

    public required string Sid { get; init; }
    public required PhoneAddress From { get; init; }
    public required PhoneAddress To { get; init; }

    /// <summary>May be empty.</summary>
    public required string Body { get; init; }

    public string? ProfileName { get; init; }

    /// <summary>What a pressed button or chosen item is called by us.</summary>
    public string? Choice { get; init; }

    public IReadOnlyList<(Uri Url, string ContentType)> Media { get; init; } = [];
    public double? Latitude { get; init; }
    public double? Longitude { get; init; }
    public string? PlaceAddress { get; init; }
    public string? PlaceLabel { get; init; }

    /// <summary>Twilio has understood one of the words for stopping and has answered itself.</summary>
    public string? OptOutType { get; init; }

    /// <returns>The message, or why it is none.</returns>
    public static (InboundMessage? Message, string? Refusal) Read(IReadOnlyDictionary<string, StringValues> parameters)
    {
        if (Text("MessageSid") is not { Length: > 0 and <= MaximumSidLength } sid)
        {
            return (null, "CB3302: MessageSid is missing");
        }

        if (PhoneAddress.Parse(Text("To")) is not { } to)
        {
            return (null, "CB3303: To is missing or no number");
        }

        if (PhoneAddress.Parse(Text("From")) is not { } from || from.ChannelId != to.ChannelId)
        {
            return (null, "CB3304: From is missing or no number that could be answered");
        }

        return (new InboundMessage
        {
            Sid = sid,
            From = from,
            To = to,
            Body = Text("Body") ?? "",
            ProfileName = Text("ProfileName") is { Length: > 0 } name ? name : null,
            Choice = Text("ButtonPayload") ?? Text("ListId") ?? Text("ButtonText"),
            Media = [.. MediaOf()],
            Latitude = Coordinate("Latitude", 90),
            Longitude = Coordinate("Longitude", 180),
            PlaceAddress = Text("Address"),
            PlaceLabel = Text("Label"),
            OptOutType = Text("OptOutType"),
        }, null);

        string? Text(string name) => parameters.TryGetValue(name, out var value) && value.Count > 0 && value[0]!.Length > 0 ? value[0] : null;

        double? Coordinate(string name, double maximum) =>
            double.TryParse(Text(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) <= maximum ? value : null;

        IEnumerable<(Uri, string)> MediaOf()
        {
            _ = int.TryParse(Text("NumMedia"), NumberStyles.None, CultureInfo.InvariantCulture, out var count);
            for (var number = 0; number < Math.Min(count, MaximumMedia); number++)
            {
                if (Uri.TryCreate(Text($"MediaUrl{number}"), UriKind.Absolute, out var url))
                {
                    yield return (url, Text($"MediaContentType{number}") ?? "application/octet-stream");
                }
            }
        }
    }
}
