using System.Text.Json.Nodes;
using ContactBot.TestKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ContactBot.Host.Tests.LiveBot.Outside;

/// <summary>
/// Microsoft's login, the token service by its published contract (Bot Framework REST API "Token"), and a skill, on one free port. What does not follow
/// the contract is answered with 400 or 401.
/// </summary>
internal sealed class OutsideWorld : IAsyncDisposable
{
    public const string AppId = "11111111-0000-4000-8000-000000000001";
    public const string SkillAppId = "22222222-0000-4000-8000-000000000002";
    public const string Code = "481516";
    private readonly WebApplication _app;

    private OutsideWorld(WebApplication app) => _app = app;

    public string Address => _app.Urls.First();

    /// <summary>What the skill heard: the authorization and the activity.</summary>
    public EventLog<(string? Authorization, JsonNode Activity)> Skill { get; } = new();

    /// <summary>The states that sign-in pages were asked for with.</summary>
    public EventLog<JsonNode> States { get; } = new();

    public static async Task<OutsideWorld> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var world = new OutsideWorld(app);
        app.MapPost("/login/oauth2/v2.0/token", LoginAsync);
        app.MapPost("/skill/api/messages", world.TalkAsync);
        app.MapGet("/api/usertoken/GetToken", GetToken);
        app.MapGet("/api/botsignin/GetSignInResource", world.GetSignIn);
        app.MapDelete("/api/usertoken/SignOut", (HttpRequest request) => Check(request) ?? Results.StatusCode(StatusCodes.Status204NoContent));
        await app.StartAsync();
        return world;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    // Each token says whom it is for.
    private static async Task<IResult> LoginAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        return form["client_id"] == AppId && form["client_secret"] == "segreto" && form["grant_type"] == "client_credentials"
            ? Results.Text(new JsonObject { ["token_type"] = "Bearer", ["expires_in"] = 3600, ["access_token"] = $"for {form["scope"]}" }.ToJsonString(), "application/json")
            : Results.StatusCode(StatusCodes.Status401Unauthorized);
    }

    private static IResult? Check(HttpRequest request) =>
        request.Headers.Authorization != "Bearer for https://api.botframework.com/.default" ? Results.Unauthorized()
        : request.Query["userId"] != "dl_anna" || request.Query["channelId"] != "directline" || request.Query["connectionName"] != "spid" ? Results.BadRequest()
        : null;

    private static IResult GetToken(HttpRequest request) => Check(request) ?? (request.Query["code"] == Code
        ? Results.Text("""{"channelId":"directline","connectionName":"spid","token":"di-anna","expiration":"2027-01-01T00:00:00Z"}""", "application/json")
        : Results.NotFound());

    private IResult GetSignIn(HttpRequest request)
    {
        if (request.Headers.Authorization != "Bearer for https://api.botframework.com/.default")
        {
            return Results.Unauthorized();
        }

        States.Add(JsonNode.Parse(Convert.FromBase64String(request.Query["state"]!))!);
        return Results.Text("""{"signInLink":"https://token.example/signin?signin=1","tokenExchangeResource":{"id":"x1","uri":"api://us"}}""", "application/json");
    }

    private async Task<IResult> TalkAsync(HttpRequest request)
    {
        var activity = (await JsonNode.ParseAsync(request.Body))!;
        Skill.Add((request.Headers.Authorization, activity));
        return (string?)activity["deliveryMode"] != "expectReplies" ? Results.BadRequest() : Results.Text(
            (string?)activity["text"] == "30 euro"
                ? """{"activities":[{"type":"message","text":"Ricevuti."},{"type":"endOfConversation","value":{"paid":30}}]}"""
                : """{"activities":[{"type":"message","text":"Quanto vuole pagare?"}]}""",
            "application/json");
    }
}
