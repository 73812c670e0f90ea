using ContactBot.Simulator.Messaging.Rest.Content;
using ContactBot.Simulator.Messaging.Rest.Media;
using ContactBot.Simulator.Messaging.Rest.Messages;
using ContactBot.Simulator.Messaging.Rest.Services;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace ContactBot.Simulator.Messaging.Rest;

/// <summary>The part of <c>api</c>, <c>content</c> and <c>messaging.twilio.com</c> that has to do with messages, under one address.</summary>
internal static class RestEndpoints
{
    private const int MaximumRequestBytes = 256 * 1024;

    public static void MapRest(this IEndpointRouteBuilder routes)
    {
        var root = routes.MapGroup(SimulatorAddress.RestPath).WithMetadata(new RequestSizeLimitAttribute(MaximumRequestBytes));
        root.MapGet("/2010-04-01/Accounts/{accountSid}/Messages/{messageSid}/Media/{sid:length(34)}", (HttpContext context, string accountSid, string messageSid, string sid, DownloadMedia call) => call.Redirect(context, accountSid, messageSid, sid));
        root.MapGet($"{DownloadMedia.DeliveryPath}/{{key}}", (HttpContext context, string key, DownloadMedia call) => call.Deliver(context, key));

        var api = root.MapGroup("").AddEndpointFilter<RestAuthentication>();
        var account = api.MapGroup("/2010-04-01/Accounts/{accountSid}");
        account.MapPost("/Messages.json", (HttpContext context, CreateMessage call) => call.HandleAsync(context));
        account.MapGet("/Messages.json", (HttpContext context, ListMessages call) => call.Handle(context));
        account.MapGet("/Messages/{sid}.json", (HttpContext context, string sid, FetchMessage call) => call.Handle(context, sid));
        account.MapPost("/Messages/{sid}.json", (HttpContext context, string sid, UpdateMessage call) => call.HandleAsync(context, sid));
        account.MapDelete("/Messages/{sid}.json", (HttpContext context, string sid, DeleteMessage call) => call.Handle(context, sid));
        account.MapGet("/Messages/{messageSid}/Media.json", (HttpContext context, string messageSid, MediaResources call) => call.List(context, messageSid));
        account.MapGet("/Messages/{messageSid}/Media/{sid}.json", (HttpContext context, string messageSid, string sid, MediaResources call) => call.Fetch(context, messageSid, sid));
        account.MapDelete("/Messages/{messageSid}/Media/{sid}.json", (HttpContext context, string messageSid, string sid, MediaResources call) => call.Delete(context, messageSid, sid));

        var content = api.MapGroup("/v1/Content");
        content.MapPost("", (HttpContext context, ContentResources call) => call.CreateAsync(context));
        content.MapGet("", (HttpContext context, ContentResources call) => call.List(context));
        content.MapGet("/{sid}", (HttpContext context, string sid, ContentResources call) => call.Fetch(context, sid));
        content.MapPut("/{sid}", (HttpContext context, string sid, ContentResources call) => call.UpdateAsync(context, sid));
        content.MapDelete("/{sid}", (HttpContext context, string sid, ContentResources call) => call.Delete(context, sid));
        content.MapPost("/{sid}/ApprovalRequests/whatsapp", (HttpContext context, string sid, ApprovalResources call) => call.CreateAsync(context, sid));
        content.MapGet("/{sid}/ApprovalRequests", (HttpContext context, string sid, ApprovalResources call) => call.Fetch(context, sid));
        api.MapGet("/v1/ContentAndApprovals", (HttpContext context, ContentResources call) => call.ListWithApprovals(context));

        var services = api.MapGroup("/v1/Services");
        services.MapPost("", (HttpContext context, ServiceResources call) => call.CreateAsync(context));
        services.MapGet("", (HttpContext context, ServiceResources call) => call.List(context));
        services.MapGet("/{sid}", (HttpContext context, string sid, ServiceResources call) => call.Fetch(context, sid));
        services.MapPost("/{sid}", (HttpContext context, string sid, ServiceResources call) => call.UpdateAsync(context, sid));
        services.MapDelete("/{sid}", (HttpContext context, string sid, ServiceResources call) => call.Delete(context, sid));
        services.MapGet("/{sid}/PhoneNumbers", (HttpContext context, string sid, ServiceSenders call) => call.ListPhoneNumbers(context, sid));
        services.MapGet("/{sid}/ChannelSenders", (HttpContext context, string sid, ServiceSenders call) => call.ListChannelSenders(context, sid));

        api.MapFallback("{**path}", (HttpContext context) => RestResults.NotFound(context));
    }
}
