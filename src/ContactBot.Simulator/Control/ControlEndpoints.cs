using ContactBot.Simulator.Control.Events;
using ContactBot.Simulator.Control.Faults;
using ContactBot.Simulator.Control.Messages;
using ContactBot.Simulator.Control.Phones;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace ContactBot.Simulator.Control;

/// <summary>Everything that the page and tests do with the simulator.</summary>
internal static class ControlEndpoints
{
    public const string Path = "/simulator/api";

    // Ten files of 16 MB never travel together; two of them in Base64 do.
    private const int MaximumRequestBytes = 48 * 1024 * 1024;

    public static void MapControl(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup(Path).AddEndpointFilter<LocalAccess>().WithMetadata(new RequestSizeLimitAttribute(MaximumRequestBytes));
        api.MapGet("/events", (HttpContext context, EventStream call) => call.Open(context));
        api.MapGet("/snapshot", (EventStream call) => call.Snapshot());

        api.MapPost("/messages", (HttpContext context, CitizenMessages call) => call.SendAsync(context));
        api.MapGet("/messages", (HttpContext context, MessageQuery call) => call.ListAsync(context));
        api.MapGet("/messages/{sid}", (HttpContext context, string sid, MessageQuery call) => call.FetchAsync(context, sid));
        api.MapPost("/messages/{sid}/webhook", (HttpContext context, string sid, CitizenMessages call) => call.RepeatAsync(context, sid));
        api.MapPost("/messages/{sid}/read", (string sid, CitizenMessages call) => call.ReadAsync(sid));
        api.MapPost("/messages/{sid}/callback", (HttpContext context, string sid, CitizenMessages call) => call.CallBackAsync(context, sid));
        api.MapGet("/media/{sid}", (HttpContext context, string sid, MediaControl call) => call.Fetch(context, sid));

        api.MapGet("/phones", (PhoneControl call) => call.List());
        api.MapPut("/phones/{number}", (HttpContext context, string number, PhoneControl call) => call.PutAsync(context, number));
        api.MapPut("/numbers", (HttpContext context, PhoneControl call) => call.PutNumberAsync(context));
        api.MapPut("/contents/{sid}/approval", (HttpContext context, string sid, SettingsControl call) => call.DecideAsync(context, sid));

        api.MapPost("/faults", (HttpContext context, FaultControl call) => call.AddAsync(context));
        api.MapGet("/faults", (FaultControl call) => call.List());
        api.MapDelete("/faults", (FaultControl call) => call.Clear());
        api.MapGet("/settings", (SettingsControl call) => call.Fetch());
        api.MapPut("/settings", (HttpContext context, SettingsControl call) => call.PutAsync(context));
        api.MapGet("/alerts", (SettingsControl call) => call.ListAlerts());
        api.MapDelete("", (SettingsControl call) => call.Reset());
    }
}
