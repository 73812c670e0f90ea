using System.Text.Json.Nodes;

namespace ContactBot.Simulator.Messaging.Content;

/// <summary>A text with places to fill in, in one or more forms.</summary>
/// <param name="Sid"><c>HX…</c></param>
/// <param name="FriendlyName">Never shown to citizens.</param>
/// <param name="Language">ISO 639-1.</param>
/// <param name="Variables">What fills a place when the message does not say.</param>
/// <param name="Types">By name, such as <c>twilio/quick-reply</c>. Not to be changed.</param>
/// <param name="Approval">What WhatsApp says about it.</param>
/// <param name="Created">When it was made.</param>
/// <param name="Updated">When it was last changed.</param>
internal sealed record ContentTemplate(
    string Sid,
    string FriendlyName,
    string Language,
    IReadOnlyDictionary<string, string> Variables,
    JsonObject Types,
    TemplateApproval Approval,
    DateTimeOffset Created,
    DateTimeOffset Updated);
