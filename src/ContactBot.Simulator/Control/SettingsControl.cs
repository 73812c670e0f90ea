using ContactBot.Simulator.Control.Faults;
using ContactBot.Simulator.Messaging.Content;
using ContactBot.Simulator.Messaging.Media;
using ContactBot.Simulator.Messaging.Messages;
using ContactBot.Simulator.Messaging.OptOut;
using ContactBot.Simulator.Messaging.Phones;
using ContactBot.Simulator.Messaging.Receiving;
using ContactBot.Simulator.Messaging.Sending;
using ContactBot.Simulator.Messaging.Webhooks;
using Microsoft.AspNetCore.Http;

namespace ContactBot.Simulator.Control;

/// <summary>How the simulated Twilio behaves, what WhatsApp says about a template, and starting anew.</summary>
internal sealed class SettingsControl(
    Current current,
    FaultPlan faults,
    MessageLog log,
    MediaShelf shelf,
    PhoneBook phones,
    CustomerWindow window,
    OptOutList optOuts,
    ContentLibrary library,
    SentWebhooks webhooks,
    AlertLog alerts,
    SenderPace pace,
    Feed feed)
{
    public IResult Fetch() => Results.Json(current.Settings, ControlJson.Default.SimulatorSettings);

    public async Task<IResult> PutAsync(HttpContext context)
    {
        var (change, error) = await ControlRequest.ReadAsync(context, ControlJson.Default.SettingsChange);
        if (error is not null || !change!.IsPossible)
        {
            return ControlRequest.Refuse(error ?? "the numbers must not be negative, and stepMilliseconds not above 60000");
        }

        current.Settings = change.ApplyTo(current.Settings);
        pace.Reset();
        return Fetch();
    }

    public async Task<IResult> DecideAsync(HttpContext context, string sid)
    {
        var (approval, error) = await ControlRequest.ReadAsync(context, ControlJson.Default.TemplateApproval);
        if (error is not null)
        {
            return ControlRequest.Refuse(error);
        }

        if (library.Find(sid) is not { } template)
        {
            return Results.NotFound();
        }

        library.Put(template with
        {
            Approval = template.Approval with { Status = approval!.Status, RejectionReason = approval.RejectionReason, Name = approval.Name ?? template.Approval.Name, Category = approval.Category ?? template.Approval.Category },
        });
        return Results.NoContent();
    }

    public IResult ListAlerts() => Results.Json([.. alerts.All], ControlJson.Default.AlertArray);

    /// <summary>Forgets everything but the account, its numbers and its Messaging Services.</summary>
    public IResult Reset()
    {
        current.Reset();
        faults.Clear();
        log.Clear();
        shelf.Clear();
        phones.Clear();
        window.Clear();
        optOuts.Clear();
        library.Clear();
        webhooks.Clear();
        alerts.Clear();
        pace.Reset();
        feed.Publish(new Forgotten());
        return Results.NoContent();
    }
}
