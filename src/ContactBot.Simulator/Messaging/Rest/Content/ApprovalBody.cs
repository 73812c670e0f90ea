using System.Text.Json.Serialization;
using ContactBot.Simulator.Messaging.Content;

namespace ContactBot.Simulator.Messaging.Rest.Content;

/// <summary>Twilio's <c>content.v1.content.approval_create</c>, which names no type, and the part <c>whatsapp</c> of <c>approval_fetch</c>.</summary>
internal sealed record ApprovalBody(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Type,
    string? Name,
    string? Category,
    string? ContentType,
    string Status,
    string RejectionReason,
    bool AllowCategoryChange)
{
    public static ApprovalBody Of(ContentTemplate template) => new(
        "whatsapp",
        template.Approval.Name,
        template.Approval.Category,
        template.Types.Select(type => type.Key).FirstOrDefault(),
        template.Approval.Status,
        template.Approval.RejectionReason,
        AllowCategoryChange: true);
}
