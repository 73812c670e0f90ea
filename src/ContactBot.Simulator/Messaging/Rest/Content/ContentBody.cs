using System.Text.Json.Nodes;
using ContactBot.Simulator.Messaging.Content;

namespace ContactBot.Simulator.Messaging.Rest.Content;

/// <summary>Twilio's <c>content.v1.content</c>.</summary>
internal sealed record ContentBody(
    string DateCreated,
    string DateUpdated,
    string Sid,
    string AccountSid,
    string FriendlyName,
    string Language,
    IReadOnlyDictionary<string, string> Variables,
    JsonObject Types,
    string Url,
    Dictionary<string, string> Links)
{
    public static ContentBody Of(ContentTemplate template, SimulatorAccount account)
    {
        var url = $"{account.ApiBaseUrl}/v1/Content/{template.Sid}";
        return new ContentBody(
            RestDates.Iso(template.Created),
            RestDates.Iso(template.Updated),
            template.Sid,
            account.AccountSid,
            template.FriendlyName,
            template.Language,
            template.Variables,
            template.Types,
            url,
            new() { ["approval_create"] = $"{url}/ApprovalRequests/whatsapp", ["approval_fetch"] = $"{url}/ApprovalRequests" });
    }
}
