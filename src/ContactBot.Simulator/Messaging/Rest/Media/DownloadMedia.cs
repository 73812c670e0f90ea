using ContactBot.Simulator.Control;
using ContactBot.Simulator.Messaging.Media;
using Microsoft.AspNetCore.Http;

namespace ContactBot.Simulator.Messaging.Rest.Media;

/// <summary>
/// The file itself: its address asks for credentials if the account demands them, and sends on to another one, which wants none and,
/// as a content delivery network does, refuses them.
/// </summary>
internal sealed class DownloadMedia(MediaShelf shelf, RestAuthentication authentication, SimulatorAccount account, SimulatorAddress address, Current current)
{
    public const string DeliveryPath = "/media";

    public IResult Redirect(HttpContext context, string accountSid, string messageSid, string sid)
    {
        if (current.Settings.MediaAuthentication && !authentication.IsAccount(context.Request.Headers.Authorization.ToString()))
        {
            return RestResults.Error(TwilioErrors.Authenticate);
        }

        return accountSid == account.AccountSid && shelf.Find(sid) is { } file && file.MessageSid == messageSid
            ? Results.Redirect($"{address.ApiBaseUrl}{DeliveryPath}/{file.Key}", permanent: false, preserveMethod: true)
            : RestResults.NotFound(context);
    }

    public IResult Deliver(HttpContext context, string key)
    {
        if (context.Request.Headers.Authorization.Count > 0)
        {
            return Results.Text("Only one way of authentication is allowed.", statusCode: StatusCodes.Status400BadRequest);
        }

        return shelf.FindByKey(key) is { } file ? Results.Bytes(file.Content, file.ContentType) : Results.NotFound();
    }
}
