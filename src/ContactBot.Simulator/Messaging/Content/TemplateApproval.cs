namespace ContactBot.Simulator.Messaging.Content;

/// <summary>What WhatsApp says about a template.</summary>
/// <param name="Status"><c>unsubmitted</c>, <c>received</c>, <c>pending</c>, <c>approved</c>, <c>rejected</c>, <c>paused</c> or <c>disabled</c>.</param>
/// <param name="Name">Under which it was handed in.</param>
/// <param name="Category"><c>UTILITY</c>, <c>MARKETING</c> or <c>AUTHENTICATION</c>.</param>
/// <param name="RejectionReason">In words; empty unless rejected.</param>
internal sealed record TemplateApproval(string Status, string? Name = null, string? Category = null, string RejectionReason = "")
{
    public static readonly TemplateApproval Unsubmitted = new("unsubmitted");

    public bool IsApproved => Status == "approved";
}
