using System.Text.Json.Nodes;
using ContactBot.Simulator.Messaging.Content;

namespace ContactBot.Simulator.Messaging.Rest.Content;

/// <summary>Twilio's <c>content.v1.content_and_approvals</c>.</summary>
internal sealed record ContentAndApprovalsBody(
    string DateCreated,
    string DateUpdated,
    string Sid,
    string AccountSid,
    string FriendlyName,
    string Language,
    IReadOnlyDictionary<string, string> Variables,
    JsonObject Types,
    ApprovalBody ApprovalRequests)
{
    public static ContentAndApprovalsBody Of(ContentTemplate template, SimulatorAccount account) => new(
        RestDates.Iso(template.Created),
        RestDates.Iso(template.Updated),
        template.Sid,
        account.AccountSid,
        template.FriendlyName,
        template.Language,
        template.Variables,
        template.Types,
        ApprovalBody.Of(template));
}
