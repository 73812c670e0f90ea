using ContactBot.Simulator.Messaging.Webhooks;

namespace ContactBot.Simulator.Tests.Messaging.Webhooks;

public sealed class WebhookSignatureTests
{
    [Fact]
    public void A_form_is_signed_with_its_sorted_values() => Assert.Equal(
        "RSOYDt4T1cUTdK1PDd93/VVr8B8=",
        WebhookSignature.Of("12345", "https://mycompany.com/myapp.php?foo=1&bar=2", Form(
            ("CallSid", "CA1234567890ABCDE"), ("Caller", "+14158675309"), ("Digits", "1234"), ("From", "+14158675309"), ("To", "+18005551212"))));

    [Fact]
    public void Accents_are_signed_as_they_are() => Assert.Equal(
        "xiBh5OBLwYA47Pf0XEFc6xxmOCA=",
        WebhookSignature.Of("12345", "https://comune.example/twilio/sms", Form(
            ("To", "whatsapp:+390612345678"), ("Body", "È rotto il lampione"), ("From", "whatsapp:+393331234567"), ("MessageSid", "SM1"), ("NumMedia", "0"))));

    [Fact]
    public void A_value_that_comes_twice_counts_once() => Assert.Equal(
        WebhookSignature.Of("12345", "https://comune.example/", Form(("A", "1"), ("A", "2"))),
        WebhookSignature.Of("12345", "https://comune.example/", Form(("A", "2"), ("A", "1"), ("A", "2"))));

    private static IEnumerable<KeyValuePair<string, string>> Form(params (string Name, string Value)[] parameters) =>
        parameters.Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Value));
}
