using System.Text.Json.Nodes;

namespace ContactBot.Simulator.Messaging.Rest.Content;

/// <summary>Twilio's <c>ContentCreateRequest</c> and <c>ContentUpdateRequest</c>.</summary>
internal sealed record ContentRequest(string? FriendlyName = null, string? Language = null, Dictionary<string, string>? Variables = null, JsonObject? Types = null);
