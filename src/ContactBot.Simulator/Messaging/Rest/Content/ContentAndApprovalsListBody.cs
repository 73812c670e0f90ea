namespace ContactBot.Simulator.Messaging.Rest.Content;

/// <summary>Twilio's <c>ListContentAndApprovalsResponse</c>.</summary>
internal sealed record ContentAndApprovalsListBody(IReadOnlyList<ContentAndApprovalsBody> Contents, ListMeta Meta);
