using ContactBot.Simulator.Messaging.Messages;
using ContactBot.Simulator.Messaging.Numbers;
using ContactBot.Simulator.Messaging.Phones;
using Microsoft.AspNetCore.Http;

namespace ContactBot.Simulator.Control.Phones;

/// <summary>The citizens' phones, and the municipality's numbers.</summary>
internal sealed class PhoneControl(PhoneBook phones, CustomerWindow window, SenderNumbers numbers)
{
    private const int MaximumName = 100;

    public PhoneView ViewOf(Phone phone) => new(phone.Number, phone.ProfileName, phone.Reachable, phone.ReadReceipts, window.IsOpen(phone.Number, OwnNumber));

    private string OwnNumber => PhoneAddress.NumberOf(numbers.For(MessageChannel.WhatsApp));

    public IResult List() => Results.Json([.. phones.All.Select(ViewOf)], ControlJson.Default.PhoneViewArray);

    public async Task<IResult> PutAsync(HttpContext context, string number)
    {
        var (change, error) = await ControlRequest.ReadAsync(context, ControlJson.Default.PhoneChange);
        if (error is not null || !PhoneAddress.TryParse(number, out var address) || address.Channel != MessageChannel.Sms || change!.ProfileName?.Length > MaximumName)
        {
            return ControlRequest.Refuse(error ?? $"the number must be one such as +393990001001, and the name not longer than {MaximumName} characters");
        }

        if (change.WindowOpen == true)
        {
            window.Open(number, OwnNumber);
        }
        else if (change.WindowOpen == false)
        {
            window.Close(number);
        }

        var phone = phones.Of(number);
        phone = phones.Put(phone with
        {
            ProfileName = change.ProfileName ?? phone.ProfileName,
            Reachable = change.Reachable ?? phone.Reachable,
            ReadReceipts = change.ReadReceipts ?? phone.ReadReceipts,
        });
        return Results.Json(ViewOf(phone), ControlJson.Default.PhoneView);
    }

    public async Task<IResult> PutNumberAsync(HttpContext context)
    {
        var (change, error) = await ControlRequest.ReadAsync(context, ControlJson.Default.NumberChange);
        if (error is not null || change!.MessageMethod is not (null or "GET" or "POST"))
        {
            return ControlRequest.Refuse(error ?? "messageMethod must be GET or POST");
        }

        return numbers.Find(change.Address) is { } number
            && numbers.TryUpdate(number with { MessageUrl = change.MessageUrl, MessageMethod = change.MessageMethod ?? "POST", FallbackUrl = change.FallbackUrl })
            ? Results.NoContent()
            : Results.NotFound();
    }
}
