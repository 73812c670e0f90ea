using ContactBot.Simulator.Messaging.Numbers;
using ContactBot.Simulator.Messaging.Services;
using Microsoft.AspNetCore.Http;

namespace ContactBot.Simulator.Messaging.Rest.Services;

/// <summary>The senders of a Messaging Service: each holds all numbers of the account.</summary>
internal sealed class ServiceSenders(ServiceDirectory directory, SenderNumbers numbers, SimulatorAccount account)
{
    private const string Country = "IT";

    public IResult ListPhoneNumbers(HttpContext context, string serviceSid)
    {
        if (directory.Find(serviceSid) is not { } service)
        {
            return RestResults.NotFound(context);
        }

        var paging = Paging.Of(context);
        var all = numbers.All.Where(number => !SenderNumbers.IsWhatsApp(number)).ToList();
        var created = RestDates.Iso(service.Created);
        return RestResults.Ok(
            new ServicePhoneNumberListBody(
                [.. paging.Cut(all).Select(number => new ServicePhoneNumberBody(
                    number.Sid, account.AccountSid, serviceSid, created, created, number.Address, Country, ["SMS"], UrlOf(serviceSid, "PhoneNumbers", number)))],
                ListMeta.Of(paging, "phone_numbers", all.Count, account.ApiBaseUrl)),
            TwilioJson.Default.ServicePhoneNumberListBody);
    }

    public IResult ListChannelSenders(HttpContext context, string serviceSid)
    {
        if (directory.Find(serviceSid) is not { } service)
        {
            return RestResults.NotFound(context);
        }

        var paging = Paging.Of(context);
        var all = numbers.All.Where(SenderNumbers.IsWhatsApp).ToList();
        var created = RestDates.Iso(service.Created);
        return RestResults.Ok(
            new ChannelSenderListBody(
                [.. paging.Cut(all).Select(number => new ChannelSenderBody(
                    account.AccountSid, serviceSid, number.Sid, number.Address, "WhatsApp", Country, created, created, UrlOf(serviceSid, "ChannelSenders", number)))],
                ListMeta.Of(paging, "senders", all.Count, account.ApiBaseUrl)),
            TwilioJson.Default.ChannelSenderListBody);
    }

    private string UrlOf(string serviceSid, string kind, SenderNumber number) => $"{account.ApiBaseUrl}/v1/Services/{serviceSid}/{kind}/{number.Sid}";
}
