namespace ContactBot.Simulator.Messaging.Rest.Content;

/// <summary>Twilio's <c>ListContentResponse</c>.</summary>
internal sealed record ContentListBody(IReadOnlyList<ContentBody> Contents, ListMeta Meta);
