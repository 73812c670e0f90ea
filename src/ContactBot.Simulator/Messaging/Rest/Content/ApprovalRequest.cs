namespace ContactBot.Simulator.Messaging.Rest.Content;

/// <summary>Twilio's <c>ContentApprovalRequest</c>.</summary>
internal sealed record ApprovalRequest(string? Name = null, string? Category = null);
