using ContactBot.Channels.Twilio;
using ContactBot.Channels.Twilio.Messaging;
using ContactBot.Simulator;

namespace ContactBot.Host.Start;

/// <summary>Puts Twilio's channels into the program: with a real account, or with the simulator in its place.</summary>
internal static class TwilioServices
{
    private const double SimulatedPerSecond = 20;

    public static void AddTwilio(this IServiceCollection services, HostSettings settings)
    {
        if (settings.Twilio is { } account)
        {
            services.AddTwilioMessaging(_ => account);
        }
        else if (settings.Simulator is not null)
        {
            services.AddTwilioMessaging(provider => Simulated(
                provider.GetRequiredService<SimulatorAccount>(), provider.GetRequiredService<IConfiguration>(), settings.DirectLine.PublicUrl));
        }
    }

    public static void MapTwilio(this IEndpointRouteBuilder routes, HostSettings settings)
    {
        if (settings.Twilio is not null || settings.Simulator is not null)
        {
            routes.MapTwilioMessaging();
        }
    }

    private static TwilioOptions Simulated(SimulatorAccount account, IConfiguration configuration, Uri? publicUrl)
    {
        var bodyName = TwilioSettings.BodyName(configuration, null);
        return new TwilioOptions
        {
            AccountSid = account.AccountSid,
            AuthToken = account.AuthToken,
            ApiBaseUrl = () => account.ApiBaseUrl,
            ContentBaseUrl = () => account.ApiBaseUrl,
            PublicUrl = publicUrl,
            Numbers =
            [
                .. new[] { account.Numbers.Sms, PhoneAddress.Parse(account.Numbers.WhatsApp)!.Address }.Distinct().Select(number =>
                    new TwilioNumber { Address = number, BodyName = bodyName, SmsPerSecond = SimulatedPerSecond }),
            ],
            Templates = TwilioSettings.Templates(configuration.GetSection(TwilioSettings.SectionName)) is { Count: > 0 } configured
                ? configured
                : account.Templates.ToDictionary(template => template.Name, TemplateOf),
        };
    }

    private static TwilioTemplate TemplateOf(SimulatorTemplate template) =>
        new() { ContentSid = template.ContentSid, Text = template.Body, Variables = new Dictionary<string, string> { ["1"] = "{text}" } };
}
