using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace ContactBot.Channels.Tests.DirectLine;

public sealed class UploadTests(DirectLineServer server) : IClassFixture<DirectLineServer>
{
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];

    [Fact]
    public async Task Two_files_come_with_their_message_in_the_message_s_order()
    {
        using var client = server.Client();
        var opened = await client.OpenAsync();
        using var form = new MultipartFormDataContent
        {
            {
                Part("""{"type":"message","text":"la buca","from":{"id":"dl_anna"},"channelData":{"clientActivityID":"u1"},"attachments":[{"contentType":"image/png","name":"a.png"},{"contentType":"text/plain","name":"a (1).txt"}]}""", "application/vnd.microsoft.activity"),
                "activity",
                "blob"
            },
            { Part("appunti dell'Università", "text/plain"), "file", "a (1).txt" },
            { Part(Png, "application/octet-stream"), "file", "a.png" },
        };
        var posted = await client.PostContentAsync($"/conversations/{opened.Id}/upload?userId=dl_anna", form);
        Assert.Equal(HttpStatusCode.OK, posted.Status);

        var message = (await client.ReadAsync(opened.Id)).Json.GetProperty("activities")[1];
        Assert.Equal("u1", message.GetProperty("channelData").GetProperty("clientActivityID").GetString());
        var attachments = message.GetProperty("attachments").EnumerateArray().ToList();
        Assert.Equal(["a.png", "a (1).txt"], attachments.Select(attachment => attachment.GetProperty("name").GetString()));
        Assert.Equal(["image/png", "text/plain"], attachments.Select(attachment => attachment.GetProperty("contentType").GetString()));

        using var http = new HttpClient();
        using var picture = await http.GetAsync(attachments[0].GetProperty("contentUrl").GetString(), TestContext.Current.CancellationToken);
        Assert.Equal(Png, await picture.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal("nosniff", picture.Headers.GetValues("X-Content-Type-Options").Single());
        using var text = await http.GetAsync(attachments[1].GetProperty("contentUrl").GetString(), TestContext.Current.CancellationToken);
        Assert.Equal("attachment", text.Content.Headers.ContentDisposition!.DispositionType);
    }

    [Fact]
    public async Task A_bare_file_becomes_a_message()
    {
        using var client = server.Client();
        var opened = await client.OpenAsync();
        using var content = Part(Png, "image/png");
        content.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "file", FileName = "foto.png" };
        Assert.Equal(HttpStatusCode.OK, (await client.PostContentAsync($"/conversations/{opened.Id}/upload?userId=dl_anna", content)).Status);
        var message = (await client.ReadAsync(opened.Id)).Json.GetProperty("activities")[1];
        Assert.Equal("foto.png", message.GetProperty("attachments")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task What_a_file_claims_to_be_is_not_believed()
    {
        using var client = server.Client();
        var opened = await client.OpenAsync();
        using var form = new MultipartFormDataContent { { Part("<script>alert(1)</script>", "image/png"), "file", "foto.png" } };
        var answer = await client.PostContentAsync($"/conversations/{opened.Id}/upload?userId=dl_anna", form);
        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "UnsupportedMediaType"), (answer.Status, answer.ErrorCode));
        Assert.Single((await client.ReadAsync(opened.Id)).Texts);
    }

    [Fact]
    public async Task More_than_4_MB_is_413()
    {
        using var client = server.Client();
        var opened = await client.OpenAsync();
        using var form = new MultipartFormDataContent { { Part([.. Png, .. new byte[4 * 1024 * 1024]], "image/png"), "file", "foto.png" } };
        var answer = await client.PostContentAsync($"/conversations/{opened.Id}/upload?userId=dl_anna", form);
        Assert.True(answer.Status is HttpStatusCode.RequestEntityTooLarge or HttpStatusCode.BadRequest, answer.Status.ToString());
        Assert.Single((await client.ReadAsync(opened.Id)).Texts);
    }

    [Fact]
    public async Task A_guessed_address_of_a_file_is_403()
    {
        using var client = server.Client();
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync($"/attachments/{Guid.CreateVersion7(TimeProvider.System.GetUtcNow()):n}?s=indovinata")).Status);
    }

    [Fact]
    public async Task A_form_without_a_file_is_400()
    {
        using var client = server.Client();
        var opened = await client.OpenAsync();
        using var form = new MultipartFormDataContent { { Part("{}", "application/vnd.microsoft.activity"), "activity", "blob" } };
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostContentAsync($"/conversations/{opened.Id}/upload", form)).Status);
    }

    private static ByteArrayContent Part(string text, string contentType) => Part(Encoding.UTF8.GetBytes(text), contentType);

    private static ByteArrayContent Part(byte[] content, string contentType) =>
        new(content) { Headers = { ContentType = new MediaTypeHeaderValue(contentType) } };
}
