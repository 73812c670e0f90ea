using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ContactBot.EndToEnd.Widget.Server;

/// <summary>Direct Line 3.0 and the widget's token, as far as the widget uses them.</summary>
internal sealed class DirectLineRoutes(ServerState state)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/widget/token", (Delegate)TokenAsync);
        routes.MapPost("/v3/directline/conversations", (Delegate)Start);
        routes.MapPost("/v3/directline/tokens/refresh", (HttpContext context) => For(context, null, state.Describe));
        routes.MapGet("/v3/directline/conversations/{id}", Reconnect);
        routes.MapGet("/v3/directline/conversations/{id}/activities", (HttpContext context, string id, string? watermark) =>
            For(context, id, conversation => conversation.After(watermark)));
        routes.MapPost("/v3/directline/conversations/{id}/activities", PostAsync);
        routes.MapPost("/v3/directline/conversations/{id}/upload", UploadAsync);
        routes.MapGet("/v3/directline/conversations/{id}/stream", StreamAsync);
    }

    private async Task<IResult> TokenAsync(HttpContext context)
    {
        var body = (await JsonNode.ParseAsync(context.Request.Body))!;
        var conversationId = (string?)body["conversationId"];
        return conversationId is not null && (state.RefusesResume || !state.Conversations.ContainsKey(conversationId))
            ? Error(403, "Forbidden")
            : Json(state.NewToken(conversationId));
    }

    private IResult Start(HttpContext context) => For(context, null, conversation =>
    {
        if (conversation.Start() && state.Greeting is { } greeting)
        {
            conversation.Add((JsonObject)greeting.DeepClone());
        }

        return WithStream(context, conversation, watermark: "");
    });

    private IResult Reconnect(HttpContext context, string id, string? watermark) =>
        For(context, id, conversation => WithStream(context, conversation, watermark));

    private async Task<IResult> PostAsync(HttpContext context, string id)
    {
        var activity = (JsonObject)(await JsonNode.ParseAsync(context.Request.Body))!;
        return await TakeAsync(context, id, activity);
    }

    private async Task<IResult> UploadAsync(HttpContext context, string id)
    {
        var form = await context.Request.ReadFormAsync();
        var part = form.Files.Single(file => file.Name == "activity");
        var activity = (JsonObject)(await JsonNode.ParseAsync(part.OpenReadStream()))!;
        var files = form.Files.Where(file => file.Name == "file").ToDictionary(file => file.FileName);
        foreach (var attachment in (JsonArray)activity["attachments"]!)
        {
            var file = files[(string)attachment!["name"]!];
            using var content = new MemoryStream();
            await file.CopyToAsync(content);
            state.Pages[$"/files/{file.FileName}"] = Convert.ToBase64String(content.ToArray());
            attachment["contentUrl"] = $"{context.Request.Scheme}://{context.Request.Host}/files/{Uri.EscapeDataString(file.FileName)}";
            state.Uploads.Enqueue(new JsonObject { ["partType"] = part.ContentType, ["name"] = file.FileName, ["size"] = file.Length });
        }

        return await TakeAsync(context, id, activity);
    }

    private async Task<IResult> TakeAsync(HttpContext context, string id, JsonObject activity)
    {
        if ((string?)activity["type"] == "typing")
        {
            Interlocked.Increment(ref state.TypingFromCitizen);
            return Json(new JsonObject { ["id"] = "typing" });
        }

        await state.Gate;
        if (state.NextPostStatuses.TryDequeue(out var status))
        {
            return Error(status, "ServiceError");
        }

        var result = For(context, id, conversation => Keep(conversation, activity));
        if (Interlocked.Decrement(ref state.AnswersToLose) >= 0)
        {
            context.Abort();
        }

        return result;
    }

    private JsonObject Keep(ServerConversation conversation, JsonObject activity)
    {
        activity["from"] = new JsonObject { ["id"] = conversation.UserId, ["role"] = "user" };
        var (id, isNew) = conversation.Add(activity);
        if (isNew && (string?)activity["text"] is { } text)
        {
            foreach (var answer in state.Answer(text))
            {
                conversation.Add(answer);
            }
        }

        return new JsonObject { ["id"] = id };
    }

    private async Task StreamAsync(HttpContext context, string id, string? watermark)
    {
        if (state.RefusesStreams || !context.WebSockets.IsWebSocketRequest || !state.Conversations.TryGetValue(id, out var conversation))
        {
            context.Response.StatusCode = 400;
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        var stream = conversation.Listen(watermark);
        var closed = DrainAsync(socket, context.RequestAborted).ContinueWith(_ => stream.Writer.TryComplete(), TaskScheduler.Default);
        try
        {
            await foreach (var frame in stream.Reader.ReadAllAsync(context.RequestAborted))
            {
                await socket.SendAsync(Encoding.UTF8.GetBytes(frame), WebSocketMessageType.Text, true, context.RequestAborted);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException)
        {
            // The browser has gone.
        }
        finally
        {
            conversation.Leave(stream);
            socket.Abort();
            await closed;
        }
    }

    private static async Task DrainAsync(WebSocket socket, CancellationToken cancellationToken)
    {
        var buffer = new byte[256];
        while ((await socket.ReceiveAsync(buffer, cancellationToken)).MessageType != WebSocketMessageType.Close)
        {
        }
    }

    private IResult For(HttpContext context, string? id, Func<ServerConversation, JsonObject> answer)
    {
        var token = context.Request.Headers.Authorization.ToString().Replace("Bearer ", "", StringComparison.Ordinal);
        if (state.ConversationOf(token) is not { } allowed || (id is not null && id != allowed))
        {
            return Error(403, "TokenExpired");
        }

        return state.Conversations.TryGetValue(allowed, out var conversation) ? Json(answer(conversation)) : Error(404, "NotFound");
    }

    private JsonObject WithStream(HttpContext context, ServerConversation conversation, string? watermark)
    {
        var description = state.Describe(conversation);
        description["streamUrl"] = $"ws://{context.Request.Host}/v3/directline/conversations/{conversation.Id}/stream?watermark={watermark}";
        return description;
    }

    private static IResult Json(JsonObject body) => Results.Text(body.ToJsonString(), "application/json");

    private static IResult Error(int status, string code) =>
        Results.Text($$$"""{"error":{"code":"{{{code}}}","message":"Told to fail"}}""", "application/json", statusCode: status);
}
