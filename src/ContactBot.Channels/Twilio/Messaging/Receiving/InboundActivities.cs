using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using ContactBot.Activities;

namespace ContactBot.Channels.Twilio.Messaging.Receiving;

/// <summary>Turns Twilio's messages into activities.</summary>
internal static partial class InboundActivities
{
    /// <param name="message">From the webhook.</param>
    /// <param name="attachments">Its files, as we will keep them.</param>
    public static Activity Of(InboundMessage message, IList<Attachment> attachments)
    {
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            ChannelId = message.From.ChannelId,
            Text = message.Choice ?? message.Body,
            TextFormat = "plain",
            From = new ChannelAccount { Id = message.From.Address, Name = message.ProfileName, Role = RoleTypes.User },
            Attachments = attachments.Count > 0 ? attachments : null,
        };
        if (message is { Latitude: { } latitude, Longitude: { } longitude })
        {
            AddPlace(activity, message, latitude, longitude);
        }

        return activity;
    }

    // A dialog that asks where has an answer in words; one that understands places has the place (Bot Framework's Place entity).
    private static void AddPlace(Activity activity, InboundMessage message, double latitude, double longitude)
    {
        var coordinates = new GeoCoordinates("GeoCoordinates", latitude, longitude, message.PlaceLabel);
        var place = new Place("Place", message.PlaceAddress, message.PlaceLabel, coordinates);
        activity.Entities =
        [
            JsonSerializer.SerializeToElement(place, PlaceJson.Default.Place),
            JsonSerializer.SerializeToElement(coordinates, PlaceJson.Default.GeoCoordinates),
        ];
        activity.ChannelData = JsonSerializer.SerializeToElement(new ChannelPlace(place), PlaceJson.Default.ChannelPlace);
        if (string.IsNullOrWhiteSpace(activity.Text))
        {
            var point = string.Create(CultureInfo.InvariantCulture, $"{latitude:0.######}, {longitude:0.######}");
            var words = string.Join(", ", new[] { message.PlaceLabel, message.PlaceAddress }.Where(part => !string.IsNullOrWhiteSpace(part)).Distinct());
            activity.Text = words.Length == 0 ? point : $"{words} ({point})";
        }
    }

    private sealed record GeoCoordinates(string Type, double Latitude, double Longitude, string? Name);

    private sealed record Place(string Type, string? Address, string? Name, GeoCoordinates Geo);

    private sealed record ChannelPlace(Place Location);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonSerializable(typeof(ChannelPlace))]
    private sealed partial class PlaceJson : JsonSerializerContext;
}
