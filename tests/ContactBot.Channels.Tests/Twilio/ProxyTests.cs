using System.Security.Cryptography;
using System.Text;
using ContactBot.Channels.Twilio;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Moq;

namespace ContactBot.Channels.Tests.Twilio;

/// <summary>The signature is over the address that Twilio asked for, whatever stands between; and over bodies that are no forms too.</summary>
public sealed class ProxyTests
{
    private const string Token = "12345";
    private static readonly Dictionary<string, StringValues> Form = new() { ["Body"] = "È rotto il lampione", ["MessageSid"] = "SM1" };

    [Theory]
    [InlineData("https://chat.comune.example", "http", "127.0.0.1:5080", "https://chat.comune.example/twilio/messages")]
    [InlineData("https://www.comune.example:8443/assistente/", "http", "interno:5080", "https://www.comune.example:8443/assistente/twilio/messages")]
    [InlineData("https://www.comune.example/assistente", "https", "falso.example", "https://www.comune.example/assistente/twilio/messages")]
    [InlineData(null, "https", "chat.comune.example", "https://chat.comune.example/twilio/messages")]
    [InlineData(null, "https", "chat.comune.example:8443", "https://chat.comune.example:8443/twilio/messages")]
    public async Task The_public_address_counts_with_its_port_and_prefix(string? publicUrl, string scheme, string host, string asked)
    {
        var context = FormRequest(scheme, host, "");
        context.Request.Headers[TwilioSignature.HeaderName] = TwilioSignature.Compute(Token, asked, Form);
        Assert.NotNull(await Requests(publicUrl).ReadAsync(context));
    }

    [Theory]
    [InlineData("https://chat.comune.example", "https://altro.example/twilio/messages")]
    [InlineData("https://chat.comune.example/prefisso", "https://chat.comune.example/twilio/messages")]
    [InlineData(null, "https://chat.comune.example/twilio/messages")]
    public async Task A_signature_over_another_address_is_refused(string? publicUrl, string asked)
    {
        var context = FormRequest("http", "interno:5080", "");
        context.Request.Headers[TwilioSignature.HeaderName] = TwilioSignature.Compute(Token, asked, Form);
        Assert.Null(await Requests(publicUrl).ReadAsync(context));
    }

    [Fact]
    public async Task The_query_is_part_of_the_address()
    {
        const string query = "?m=0197a0000000700080000000000000a1.0";
        var context = FormRequest("http", "interno", query);
        context.Request.Headers[TwilioSignature.HeaderName] = TwilioSignature.Compute(Token, $"https://chat.comune.example/twilio/messages{query}", Form);
        Assert.NotNull(await Requests("https://chat.comune.example").ReadAsync(context));
    }

    [Fact]
    public async Task A_json_body_is_proven_by_its_hash()
    {
        var parameters = await ReadJsonAsync("""{"MessageSid":"SM1","MessageStatus":"delivered"}""", """{"MessageSid":"SM1","MessageStatus":"delivered"}""");
        Assert.Equal("delivered", parameters!["MessageStatus"]);
    }

    [Fact]
    public async Task A_json_body_that_was_changed_is_refused() =>
        Assert.Null(await ReadJsonAsync("""{"MessageSid":"SM1","MessageStatus":"sent"}""", """{"MessageSid":"SM1","MessageStatus":"delivered"}"""));

    [Fact]
    public async Task A_json_body_without_a_hash_is_refused()
    {
        var context = JsonRequest("""{"MessageSid":"SM1"}""", "");
        context.Request.Headers[TwilioSignature.HeaderName] = TwilioSignature.Compute(Token, "https://chat.comune.example/twilio/messages", []);
        Assert.Null(await Requests("https://chat.comune.example").ReadAsync(context));
    }

    [Fact]
    public async Task A_form_that_is_far_too_large_is_no_request_of_twilios()
    {
        var context = FormRequest("http", "interno", "");
        context.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes("Body=" + new string('a', 600 * 1024)));
        var exception = await Assert.ThrowsAsync<BadHttpRequestException>(() => Requests(null).ReadAsync(context));
        Assert.Equal(StatusCodes.Status400BadRequest, exception.StatusCode);
    }

    private static async Task<IReadOnlyDictionary<string, StringValues>?> ReadJsonAsync(string sent, string signed)
    {
        var query = $"?bodySHA256={Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(signed)))}";
        var context = JsonRequest(sent, query);
        context.Request.Headers[TwilioSignature.HeaderName] = TwilioSignature.Compute(Token, $"https://chat.comune.example/twilio/messages{query}", []);
        return await Requests("https://chat.comune.example").ReadAsync(context);
    }

    private static TwilioRequests Requests(string? publicUrl) => new(
        new TwilioOptions { AccountSid = "AC1", AuthToken = Token, PublicUrl = publicUrl is null ? null : new Uri(publicUrl), Numbers = [] }, Mock.Of<IServer>());

    private static DefaultHttpContext FormRequest(string scheme, string host, string query) => Request(
        scheme,
        host,
        query,
        "application/x-www-form-urlencoded",
        string.Join('&', Form.Select(field => $"{field.Key}={Uri.EscapeDataString(field.Value.ToString())}")));

    private static DefaultHttpContext JsonRequest(string body, string query) => Request("http", "interno", query, "application/json", body);

    private static DefaultHttpContext Request(string scheme, string host, string query, string contentType, string body)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = HttpMethods.Post;
        context.Request.Scheme = scheme;
        context.Request.Host = new HostString(host);
        context.Request.Path = "/twilio/messages";
        context.Request.QueryString = new QueryString(query);
        context.Request.ContentType = contentType;
        context.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(body));
        return context;
    }
}
