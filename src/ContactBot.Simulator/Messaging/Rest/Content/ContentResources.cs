using ContactBot.Simulator.Messaging.Content;
using Microsoft.AspNetCore.Http;

namespace ContactBot.Simulator.Messaging.Rest.Content;

/// <summary><c>content.twilio.com/v1/Content</c>: make, read, change and delete templates.</summary>
internal sealed class ContentResources(ContentLibrary library, SimulatorAccount account, Sids sids, TimeProvider time)
{
    public async Task<IResult> CreateAsync(HttpContext context)
    {
        var (request, error) = await JsonRequest.ReadAsync(context, TwilioJson.Default.ContentRequest);
        if ((error ?? ContentTypeRules.Check(request?.Types) ?? (string.IsNullOrEmpty(request?.Language) ? "language is required" : null)) is { } wrong)
        {
            return RestResults.Error(TwilioErrors.Invalid(wrong));
        }

        var now = time.GetUtcNow();
        var template = new ContentTemplate(
            sids.New("HX"), request!.FriendlyName ?? "", request.Language!, request.Variables ?? [], request.Types!, TemplateApproval.Unsubmitted, now, now);
        library.Put(template);
        return RestResults.Created(ContentBody.Of(template, account), TwilioJson.Default.ContentBody);
    }

    public IResult Fetch(HttpContext context, string sid) => library.Find(sid) is { } template
        ? RestResults.Ok(ContentBody.Of(template, account), TwilioJson.Default.ContentBody)
        : RestResults.NotFound(context);

    public async Task<IResult> UpdateAsync(HttpContext context, string sid)
    {
        if (library.Find(sid) is not { } template)
        {
            return RestResults.NotFound(context);
        }

        var (request, error) = await JsonRequest.ReadAsync(context, TwilioJson.Default.ContentRequest);
        if ((error ?? ContentTypeRules.Check(request?.Types)) is { } wrong)
        {
            return RestResults.Error(TwilioErrors.Invalid(wrong));
        }

        var changed = template with
        {
            FriendlyName = request!.FriendlyName ?? template.FriendlyName,
            Language = request.Language ?? template.Language,
            Variables = request.Variables ?? template.Variables,
            Types = request.Types!,
            Updated = time.GetUtcNow(),
        };
        library.Put(changed);
        return RestResults.Ok(ContentBody.Of(changed, account), TwilioJson.Default.ContentBody);
    }

    public IResult Delete(HttpContext context, string sid) => library.Remove(sid) ? Results.NoContent() : RestResults.NotFound(context);

    public IResult List(HttpContext context)
    {
        var paging = Paging.Of(context);
        var all = library.All;
        return RestResults.Ok(
            new ContentListBody([.. paging.Cut(all).Select(template => ContentBody.Of(template, account))], ListMeta.Of(paging, "contents", all.Count, account.ApiBaseUrl)),
            TwilioJson.Default.ContentListBody);
    }

    public IResult ListWithApprovals(HttpContext context)
    {
        var paging = Paging.Of(context);
        var all = library.All;
        return RestResults.Ok(
            new ContentAndApprovalsListBody(
                [.. paging.Cut(all).Select(template => ContentAndApprovalsBody.Of(template, account))], ListMeta.Of(paging, "contents", all.Count, account.ApiBaseUrl)),
            TwilioJson.Default.ContentAndApprovalsListBody);
    }
}
