using ContactBot.Host.Start;
using Microsoft.Extensions.Configuration;

namespace ContactBot.Host.Tests.Start;

/// <summary>An account that is configured wrongly stops the start with the key that is wrong.</summary>
public sealed class TwilioSettingsTests
{
    private const string Account = "Twilio:AccountSid=AC00000000000000000000000000000001";
    private const string Token = "Twilio:AuthToken=segreto";
    private const string Number = "Twilio:Numbers=+390612345678";

    [Theory]
    [InlineData("Twilio:AccountSid", "Twilio:AccountSid=AC12")]
    [InlineData("Twilio:AuthToken", Account)]
    [InlineData("Twilio:Numbers", Account, Token)]
    [InlineData("Twilio:Numbers", Account, Token, "Twilio:Numbers=0612345678")]
    [InlineData("Twilio:Numbers:0:Address", Account, Token, "Twilio:Numbers:0:Address=comune")]
    [InlineData("Twilio:Numbers:0:SmsPerSecond", Account, Token, "Twilio:Numbers:0:Address=+390612345678", "Twilio:Numbers:0:SmsPerSecond=0")]
    [InlineData("Twilio:Numbers:0:MessagingServiceSid", Account, Token, "Twilio:Numbers:0:Address=+390612345678", "Twilio:Numbers:0:MessagingServiceSid=SM1")]
    [InlineData("Twilio:Templates:avviso:ContentSid", Account, Token, Number, "Twilio:Templates:avviso:Text=Testo")]
    [InlineData("Twilio:Templates:avviso:Text", Account, Token, Number, "Twilio:Templates:avviso:ContentSid=HX00000000000000000000000000000001")]
    [InlineData("Twilio:ApiBaseUrl", Account, Token, Number, "Twilio:ApiBaseUrl=twilio")]
    public void A_setting_that_can_not_work_is_named(string key, params string[] settings)
    {
        var exception = Assert.Throws<SettingException>(() => TwilioSettings.Read(Configuration(settings), publicUrl: null));
        Assert.Contains(key, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_account_with_its_numbers_is_all_that_is_needed()
    {
        var options = TwilioSettings.Read(Configuration([Account, Token, "Twilio:Numbers=+390612345678, +393331234567"]), new Uri("https://chat.comune.example"))!;
        Assert.Equal(["+390612345678", "+393331234567"], options.Numbers.Select(number => number.Address));
        Assert.Equal("https://api.twilio.com", options.ApiBaseUrl().GetLeftPart(UriPartial.Authority));
        Assert.Equal("https://content.twilio.com", options.ContentBaseUrl().GetLeftPart(UriPartial.Authority));
    }

    [Fact]
    public void Without_an_account_there_is_nothing_to_read() => Assert.Null(TwilioSettings.Read(Configuration([]), publicUrl: null));

    private static IConfiguration Configuration(IEnumerable<string> settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => setting.Split('=', 2)).Select(pair => KeyValuePair.Create(pair[0], (string?)pair[1])))
        .Build();
}
