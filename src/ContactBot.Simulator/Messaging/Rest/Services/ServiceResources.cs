using System.Globalization;
using ContactBot.Simulator.Messaging.Services;
using Microsoft.AspNetCore.Http;

namespace ContactBot.Simulator.Messaging.Rest.Services;

/// <summary><c>messaging.twilio.com/v1/Services</c>.</summary>
internal sealed class ServiceResources(ServiceDirectory directory, SimulatorAccount account, Sids sids, TimeProvider time)
{
    public async Task<IResult> CreateAsync(HttpContext context)
    {
        var form = await FormAsync(context);
        if (form["FriendlyName"].ToString().Length is 0 or > 64)
        {
            return RestResults.Error(TwilioErrors.Invalid("FriendlyName must have between 1 and 64 characters"));
        }

        var now = time.GetUtcNow();
        return Put(form, new MessagingService(sids.New("MG"), "", null, null, SmartEncoding: true, ServiceDirectory.LongestValidity, now, now), StatusCodes.Status201Created);
    }

    public IResult Fetch(HttpContext context, string sid) => directory.Find(sid) is { } service
        ? RestResults.Ok(ServiceBody.Of(service, account), TwilioJson.Default.ServiceBody)
        : RestResults.NotFound(context);

    public async Task<IResult> UpdateAsync(HttpContext context, string sid) => directory.Find(sid) is { } service
        ? Put(await FormAsync(context), service with { Updated = time.GetUtcNow() }, StatusCodes.Status200OK)
        : RestResults.NotFound(context);

    public IResult Delete(HttpContext context, string sid) => directory.Remove(sid) ? Results.NoContent() : RestResults.NotFound(context);

    public IResult List(HttpContext context)
    {
        var paging = Paging.Of(context);
        var all = directory.All;
        return RestResults.Ok(
            new ServiceListBody([.. paging.Cut(all).Select(service => ServiceBody.Of(service, account))], ListMeta.Of(paging, "services", all.Count, account.ApiBaseUrl)),
            TwilioJson.Default.ServiceListBody);
    }

    private IResult Put(IFormCollection form, MessagingService service, int status)
    {
        var changed = service with
        {
            FriendlyName = form.TryGetValue("FriendlyName", out var name) ? name.ToString() : service.FriendlyName,
            InboundUrl = Address(form, "InboundRequestUrl", service.InboundUrl),
            StatusCallback = Address(form, "StatusCallback", service.StatusCallback),
            SmartEncoding = form.TryGetValue("SmartEncoding", out var smart) ? smart == "true" : service.SmartEncoding,
            ValidityPeriod = int.TryParse(form["ValidityPeriod"], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
                ? Math.Clamp(seconds, 1, ServiceDirectory.LongestValidity)
                : service.ValidityPeriod,
        };
        return directory.TryPut(changed)
            ? RestResults.Ok(ServiceBody.Of(changed, account), TwilioJson.Default.ServiceBody, status)
            : RestResults.Error(TwilioErrors.Invalid("There are too many Messaging Services"));
    }

    private static Uri? Address(IFormCollection form, string name, Uri? before) =>
        !form.TryGetValue(name, out var text) ? before : Uri.TryCreate(text, UriKind.Absolute, out var url) ? url : null;

    private static async Task<IFormCollection> FormAsync(HttpContext context) =>
        context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : FormCollection.Empty;
}
