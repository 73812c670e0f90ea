using ContactBot.Channels.Twilio;
using Microsoft.Extensions.Primitives;

namespace ContactBot.Channels.Tests.Twilio;

/// <summary>Twilio's signature, with values that its own library gives.</summary>
public sealed class SignatureTests
{
    private const string Token = "12345";

    [Fact]
    public void A_form_is_signed_by_its_sorted_values() => Assert.Equal(
        "RSOYDt4T1cUTdK1PDd93/VVr8B8=",
        TwilioSignature.Compute(Token, "https://mycompany.com/myapp.php?foo=1&bar=2", Form(
            ("To", "+18005551212"), ("CallSid", "CA1234567890ABCDE"), ("Caller", "+14158675309"), ("Digits", "1234"), ("From", "+14158675309"))));

    [Fact]
    public void Letters_beyond_ascii_are_signed_as_utf8() => Assert.Equal(
        "xiBh5OBLwYA47Pf0XEFc6xxmOCA=",
        TwilioSignature.Compute(Token, "https://comune.example/twilio/sms", Form(
            ("Body", "È rotto il lampione"), ("From", "whatsapp:+393331234567"), ("MessageSid", "SM1"), ("NumMedia", "0"), ("To", "whatsapp:+390612345678"))));

    [Fact]
    public void Json_is_signed_by_the_hash_in_its_address()
    {
        const string hash = "015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862";
        Assert.Equal("Hb+RZYDl7yQEyPfNhtCDkkqhkew=", TwilioSignature.Compute(Token, $"https://comune.example/twilio/events?bodySHA256={hash}", []));
        Assert.True(TwilioSignature.IsBodyOf(hash, """{"a":1}"""u8));
        Assert.False(TwilioSignature.IsBodyOf(hash, """{"a":2}"""u8));
        Assert.False(TwilioSignature.IsBodyOf(null, """{"a":1}"""u8));
    }

    [Fact]
    public void A_socket_is_signed_without_parameters() =>
        Assert.Equal("IsqIxtwYoGE5DZegaEbP6AFAlKY=", TwilioSignature.Compute(Token, "wss://comune.example/relay", []));

    [Theory]
    [InlineData("https://comune.example/a?b=%20c", "https://comune.example:443/a?b=%20c")]
    [InlineData("https://comune.example:443/a", "https://comune.example/a")]
    [InlineData("https://comune.example/a", "https://comune.example:8443/a")]
    [InlineData("https://comune.example", "https://comune.example:443")]
    public void A_port_may_be_named_or_not(string original, string seen) =>
        Assert.True(TwilioSignature.IsValid(Token, TwilioSignature.Compute(Token, original, []), seen, []));

    [Theory]
    [InlineData("https://comune.example/b")]
    [InlineData("http://comune.example/a")]
    [InlineData("https://comune.example/a?x")]
    [InlineData("not an address")]
    public void Another_address_is_not_signed_by_it(string seen) =>
        Assert.False(TwilioSignature.IsValid(Token, TwilioSignature.Compute(Token, "https://comune.example/a", []), seen, []));

    [Fact]
    public void A_repeated_parameter_counts_once_for_each_value_in_order() => Assert.Equal(
        TwilioSignature.Compute(Token, "https://comune.example/a", [KeyValuePair.Create("m", new StringValues(["1", "2"]))]),
        TwilioSignature.Compute(Token, "https://comune.example/a", [KeyValuePair.Create("m", new StringValues(["2", "1", "2"]))]));

    private static IEnumerable<KeyValuePair<string, StringValues>> Form(params (string Name, string Value)[] parameters) =>
        parameters.Select(parameter => KeyValuePair.Create(parameter.Name, new StringValues(parameter.Value)));
}
