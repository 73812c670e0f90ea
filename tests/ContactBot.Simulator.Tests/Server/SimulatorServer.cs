using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ContactBot.Simulator.Tests.Server;

/// <summary>The simulator on a port of its own, with a program beside it. Nothing takes time unless a test says so.</summary>
internal sealed class SimulatorServer : IAsyncDisposable
{
    public const string Citizen = "+393990001001";
    private readonly WebApplication _application;
    private readonly HttpClient _client;

    private SimulatorServer(WebApplication application, ProgramStub program)
    {
        _application = application;
        Program = program;
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { BaseAddress = Address };
    }

    public ProgramStub Program { get; }

    public Uri Address => new(_application.Urls.Single());

    public SimulatorAccount Account => _application.Services.GetRequiredService<SimulatorAccount>();

    public string AccountPath => $"/2010-04-01/Accounts/{Account.AccountSid}";

    public static async Task<SimulatorServer> StartAsync(SimulatorOptions? options = null, TimeProvider? time = null)
    {
        var program = await ProgramStub.StartAsync();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddRouting().AddSingleton(time ?? TimeProvider.System);
        options ??= new SimulatorOptions();
        builder.Services.AddTwilioSimulator(options with { StepTime = TimeSpan.Zero, WebhookBaseUrl = options.PublicUrl is null ? program.Address : null });
        var application = builder.Build();
        application.MapTwilioSimulator();
        await application.StartAsync();
        return new SimulatorServer(application, program);
    }

    /// <summary>Calls Twilio's API with the account's credentials; the answer is checked against Twilio's own description.</summary>
    public async Task<(HttpStatusCode Status, JsonNode? Body)> CallAsync(HttpMethod method, string path, HttpContent? content = null)
    {
        using var answer = await RawAsync(method, path, content, $"{Account.AccountSid}:{Account.AuthToken}");
        var body = await answer.Content.ReadAsStringAsync();
        if (answer.IsSuccessStatusCode && TwilioDescription.Instance is { } description)
        {
            await description.CheckAsync(method.Method, path.Split('?')[0], (int)answer.StatusCode, body);
        }

        return (answer.StatusCode, body.Length == 0 ? null : JsonNode.Parse(body));
    }

    public async Task<HttpResponseMessage> RawAsync(HttpMethod method, string path, HttpContent? content, string? credentials)
    {
        using var request = new HttpRequestMessage(method, $"/simulator/twilio{path}") { Content = content };
        if (credentials is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(credentials)));
        }

        return await _client.SendAsync(request);
    }

    /// <summary>Sends a message from the number for SMS, or as the parameters say.</summary>
    public Task<(HttpStatusCode Status, JsonNode? Body)> CreateAsync(params (string Name, string Value)[] parameters)
    {
        var form = parameters.Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Value)).ToList();
        if (!form.Exists(pair => pair.Key is "From" or "MessagingServiceSid"))
        {
            form.Add(new("From", Account.Numbers.Sms));
        }

        if (!form.Exists(pair => pair.Key == "To"))
        {
            form.Add(new("To", Citizen));
        }

        return CallAsync(HttpMethod.Post, $"{AccountPath}/Messages.json", new FormUrlEncodedContent(form));
    }

    /// <summary>Sends a WhatsApp message.</summary>
    public Task<(HttpStatusCode Status, JsonNode? Body)> CreateWhatsAppAsync(params (string Name, string Value)[] parameters) =>
        CreateAsync([("From", Account.Numbers.WhatsApp), ("To", $"whatsapp:{Citizen}"), .. parameters]);

    /// <summary>Sends one that must be taken on.</summary>
    /// <returns>Its identifier.</returns>
    public async Task<string> SendAsync(params (string Name, string Value)[] parameters)
    {
        var (status, body) = await CreateAsync([.. parameters, ("StatusCallback", $"{Program.Address}status")]);
        Assert.Equal(HttpStatusCode.Created, status);
        return (string)body!["sid"]!;
    }

    public async Task<string> SendWhatsAppAsync(params (string Name, string Value)[] parameters) =>
        await SendAsync([("From", Account.Numbers.WhatsApp), ("To", $"whatsapp:{Citizen}"), .. parameters]);

    /// <summary>Makes a template.</summary>
    /// <returns>Its identifier.</returns>
    public async Task<string> CreateContentAsync(string json)
    {
        var (status, body) = await CallAsync(HttpMethod.Post, "/v1/Content", new StringContent(json, Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.Created, status);
        return (string)body!["sid"]!;
    }

    /// <summary>Calls the control.</summary>
    public async Task<(HttpStatusCode Status, JsonNode? Body)> ControlAsync(HttpMethod method, string path, JsonNode? body = null)
    {
        using var request = new HttpRequestMessage(method, $"/simulator/api{path}") { Content = body is null ? null : JsonContent.Create(body) };
        using var answer = await _client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        return (answer.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text));
    }

    /// <summary>A citizen writes.</summary>
    public async Task<JsonNode> WriteAsync(JsonObject message)
    {
        message["channel"] ??= "sms";
        message["from"] ??= Citizen;
        var (status, body) = await ControlAsync(HttpMethod.Post, "/messages", message);
        Assert.True(status == HttpStatusCode.Created, $"{status}: {body}");
        return body!;
    }

    public async Task FaultAsync(JsonObject fault) => Assert.Equal(HttpStatusCode.Created, (await ControlAsync(HttpMethod.Post, "/faults", fault)).Status);

    /// <summary>Waits until a message has this state.</summary>
    public async Task<JsonNode> WaitForAsync(string sid, string status)
    {
        var (_, message) = await ControlAsync(HttpMethod.Get, $"/messages/{sid}?status={status}&wait=60");
        Assert.Equal(status, (string?)message?["status"]);
        return message!;
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _application.DisposeAsync();
        await Program.DisposeAsync();
    }
}
