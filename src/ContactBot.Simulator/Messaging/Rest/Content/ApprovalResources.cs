using System.Text.RegularExpressions;
using ContactBot.Simulator.Messaging.Content;
using Microsoft.AspNetCore.Http;

namespace ContactBot.Simulator.Messaging.Rest.Content;

/// <summary>Asking WhatsApp for a template's approval. It is given at once, unless it is decided otherwise from outside.</summary>
internal sealed partial class ApprovalResources(ContentLibrary library, SimulatorAccount account)
{
    private static readonly string[] Categories = ["UTILITY", "MARKETING", "AUTHENTICATION"];

    public async Task<IResult> CreateAsync(HttpContext context, string sid)
    {
        if (library.Find(sid) is not { } template)
        {
            return RestResults.NotFound(context);
        }

        var (request, error) = await JsonRequest.ReadAsync(context, TwilioJson.Default.ApprovalRequest);
        if ((error ?? Check(request)) is { } wrong)
        {
            return RestResults.Error(TwilioErrors.Invalid(wrong));
        }

        library.Put(template with { Approval = new TemplateApproval("approved", request!.Name, request.Category) });
        var received = template with { Approval = new TemplateApproval("received", request.Name, request.Category) };
        return RestResults.Created(ApprovalBody.Of(received) with { Type = null }, TwilioJson.Default.ApprovalBody);
    }

    public IResult Fetch(HttpContext context, string sid) => library.Find(sid) is { } template
        ? RestResults.Ok(
            new ApprovalFetchBody(sid, account.AccountSid, ApprovalBody.Of(template), $"{account.ApiBaseUrl}/v1/Content/{sid}/ApprovalRequests"),
            TwilioJson.Default.ApprovalFetchBody)
        : RestResults.NotFound(context);

    private static string? Check(ApprovalRequest? request) => request switch
    {
        { Name: { Length: > 0 } name } when !TemplateName().IsMatch(name) => "name must be of lower case letters, digits and underscores",
        { Name.Length: > 0, Category: { } category } when Categories.Contains(category) => null,
        _ => "name and category (UTILITY, MARKETING or AUTHENTICATION) are required",
    };

    [GeneratedRegex(@"\A[a-z0-9_]{1,512}\z", RegexOptions.CultureInvariant)]
    private static partial Regex TemplateName();
}
