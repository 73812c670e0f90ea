using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using ContactBot.Channels.Twilio;
using ContactBot.TestKit;
using Microsoft.Extensions.Primitives;

namespace ContactBot.Channels.Tests.Twilio.OfficialLibrary;

/// <summary>npm's <c>twilio</c>, unmodified, makes and accepts the same signatures.</summary>
public sealed class OfficialSignatureTests
{
    private const string Token = "0123456789abcdef0123456789abcdef";

    private static readonly (string Url, (string Name, string[] Values)[] Form)[] Cases =
    [
        ("https://comune.example/twilio/messages", [("MessageSid", ["SM1"]), ("Body", ["buongiorno"]), ("From", ["+393331234567"]), ("To", ["+390612345678"])]),
        ("https://comune.example/twilio/messages", [("Body", ["È rotto il «lampione» 👍🏽 – via Roma\n"]), ("From", ["whatsapp:+393331234567"])]),
        ("https://comune.example/twilio/messages", [("Body", [""]), ("NumMedia", ["0"])]),
        ("https://comune.example/twilio/messages", [("Body", ["  spazi  "]), ("a", ["1"]), ("B", ["2"]), ("_", ["3"]), ("Z", ["4"])]),
        ("https://comune.example/twilio/messages", [("Body", ["a+b=c&d%20e"]), ("MediaUrl0", ["https://api.twilio.com/2010-04-01/x?y=1&z=%2F"])]),
        ("https://comune.example/twilio/messages/status?m=0197a000aaaa70008000000000000001.0", [("MessageStatus", ["delivered"]), ("MessageSid", ["SM1"])]),
        ("https://comune.example/a?b=%C3%A8&c=+d&e=%20f", [("x", ["y"])]),
        ("https://comune.example:8443/twilio/messages", [("x", ["y"])]),
        ("https://comune.example:443/twilio/messages", [("x", ["y"])]),
        ("http://comune.example:80/twilio/messages", [("x", ["y"])]),
        ("https://comune.example/twilio/messages", [("m", ["2", "1", "2"]), ("n", ["z", "a"])]),
        ("https://comune.example/twilio/messages", []),
        ("https://comune.example", [("x", ["y"])]),
        ("wss://comune.example/twilio/relay", []),
        ("wss://comune.example/twilio/relay/", []),
    ];

    [Fact]
    public async Task Every_signature_of_ours_is_what_the_library_makes_and_accepts()
    {
        await using var library = await LibraryAsync();
        foreach (var (url, form) in Cases)
        {
            var signature = TwilioSignature.Compute(Token, url, Parameters(form));
            var answer = await library.JudgeAsync(url, Json(form), null, signature);
            Assert.True((bool)answer["valid"]!, url);
            Assert.Equal((string)answer["expected"]!, signature);
            Assert.True(TwilioSignature.IsValid(Token, (string)answer["expected"]!, url, Parameters(form)));
        }
    }

    [Fact]
    public async Task Neither_accepts_a_signature_of_something_else()
    {
        await using var library = await LibraryAsync();
        foreach (var (url, form) in Cases)
        {
            var signature = TwilioSignature.Compute("another token", url, Parameters(form));
            Assert.False((bool)(await library.JudgeAsync(url, Json(form), null, signature))["valid"]!, url);
            Assert.False(TwilioSignature.IsValid(Token, signature, url, Parameters(form)), url);
        }
    }

    [Theory]
    [InlineData("""{"a":1}""")]
    [InlineData("""{"testo":"È rotto"}""")]
    [InlineData("[]")]
    public async Task A_json_body_is_accepted_by_both_by_its_hash(string body)
    {
        await using var library = await LibraryAsync();
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body)));
        var url = $"https://comune.example/twilio/events?bodySHA256={hash}";
        var signature = TwilioSignature.Compute(Token, url, []);
        Assert.True((bool)(await library.JudgeAsync(url, [], body, signature))["valid"]!);
        Assert.True(TwilioSignature.IsValid(Token, signature, url, []) && TwilioSignature.IsBodyOf(hash, Encoding.UTF8.GetBytes(body)));
        Assert.False((bool)(await library.JudgeAsync(url, [], body + " ", signature))["valid"]!);
        Assert.False(TwilioSignature.IsBodyOf(hash, Encoding.UTF8.GetBytes(body + " ")));
    }

    private static IEnumerable<KeyValuePair<string, StringValues>> Parameters((string Name, string[] Values)[] form) =>
        form.Select(parameter => KeyValuePair.Create(parameter.Name, new StringValues(parameter.Values)));

    private static JsonObject Json((string Name, string[] Values)[] form) => new(form.Select(parameter => KeyValuePair.Create(
        parameter.Name, parameter.Values.Length == 1 ? JsonValue.Create(parameter.Values[0]) : (JsonNode?)new JsonArray([.. parameter.Values.Select(value => JsonValue.Create(value))]))));

    private static async Task<Library> LibraryAsync()
    {
        var folder = Path.Combine(RepositoryRoot.Path, "tests", "ContactBot.Channels.Tests", "Twilio", "OfficialLibrary", "node");
        await NodePackages.RestoreAsync(folder, TestContext.Current.CancellationToken);
        return new Library(Process.Start(new ProcessStartInfo("node", ["signatures.js"])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!);
    }

    private sealed class Library(Process process) : IAsyncDisposable
    {
        public async Task<JsonNode> JudgeAsync(string url, JsonObject parameters, string? body, string signature)
        {
            var question = new JsonObject { ["token"] = Token, ["url"] = url, ["parameters"] = parameters, ["body"] = body, ["signature"] = signature };
            await process.StandardInput.WriteLineAsync(question.ToJsonString());
            var answer = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromMinutes(1));
            return JsonNode.Parse(answer!)!;
        }

        public async ValueTask DisposeAsync()
        {
            process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
        }
    }
}
