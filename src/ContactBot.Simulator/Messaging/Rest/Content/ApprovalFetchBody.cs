namespace ContactBot.Simulator.Messaging.Rest.Content;

/// <summary>Twilio's <c>content.v1.content.approval_fetch</c>.</summary>
internal sealed record ApprovalFetchBody(string Sid, string AccountSid, ApprovalBody Whatsapp, string Url);
