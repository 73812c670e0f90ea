using ContactBot.EndToEnd.Browser;
using ContactBot.EndToEnd.Widget.Server;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ContactBot.EndToEnd.Widget;

public sealed class FileTests(Chromium chromium)
{
    private const string Pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    [Fact]
    public async Task Files_are_chosen_listed_and_sent_together_with_the_words()
    {
        await using var server = await WidgetServer.StartAsync();
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);
        var picture = Convert.FromBase64String(Pixel);

        await widget.ChooseFilesAsync(("foto.png", "image/png", picture), ("foto.png", "image/png", picture), ("nota.txt", "text/plain", [65, 66]));
        await Expect(widget.Panel.GetByRole(AriaRole.List, new() { Name = "File da inviare" }).GetByRole(AriaRole.Listitem)).ToHaveCountAsync(3);
        await widget.Button("Togli nota.txt").ClickAsync();
        await widget.WriteAsync("Ecco la buca");

        await Expect(widget.Message("Ecco la buca")).ToContainTextAsync("Inviato");
        await Expect(widget.Message("Ecco la buca").GetByRole(AriaRole.Img, new() { Name = "foto.png" })).ToBeVisibleAsync();
        Assert.Equal(["foto.png", "foto (1).png"], server.State.Uploads.Select(upload => (string)upload["name"]!));
        Assert.All(server.State.Uploads, upload => Assert.Equal("application/vnd.microsoft.activity", (string)upload["partType"]!));
    }

    [Fact]
    public async Task Files_over_4_MB_are_refused_before_they_are_sent()
    {
        await using var server = await WidgetServer.StartAsync();
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);

        await widget.ChooseFilesAsync(("grande.pdf", "application/pdf", new byte[3 * 1024 * 1024]), ("altro.pdf", "application/pdf", new byte[2 * 1024 * 1024]));

        await Expect(widget.Panel.GetByRole(AriaRole.Alert)).ToContainTextAsync("«altro.pdf» non è stato aggiunto: i file possono pesare al massimo 4 MB in tutto.");
        await Expect(widget.Button("Togli grande.pdf")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_big_photograph_is_made_smaller_to_fit_the_limit()
    {
        await using var server = await WidgetServer.StartAsync();
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);

        await widget.Input.EvaluateAsync(
            """
            async input => {
              const canvas = new OffscreenCanvas(2400, 1000);
              const context = canvas.getContext('2d');
              const noise = context.createImageData(2400, 1000);
              noise.data.forEach((_, i) => noise.data[i] = i % 4 === 3 ? 255 : Math.random() * 256);
              context.putImageData(noise, 0, 0);
              const transfer = new DataTransfer();
              transfer.items.add(new File([await canvas.convertToBlob()], 'buca.png', { type: 'image/png' }));
              input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }));
            }
            """);
        await Expect(widget.Button("Togli buca.jpg")).ToBeVisibleAsync();
        await widget.Button("Invia").ClickAsync();

        await Expect(widget.Log.GetByRole(AriaRole.Img, new() { Name = "buca.jpg" })).ToHaveJSPropertyAsync("naturalWidth", 2000);
        Assert.InRange((long)Assert.Single(server.State.Uploads)["size"]!, 1, 4 * 1024 * 1024);
    }

    [Theory]
    [InlineData("paste", "clipboardData")]
    [InlineData("drop", "dataTransfer")]
    public async Task A_file_can_be_pasted_and_dragged_in(string act, string carrier)
    {
        await using var server = await WidgetServer.StartAsync();
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);

        await widget.Input.EvaluateAsync(
            """
            (input, [act, carrier]) => {
              const transfer = new DataTransfer();
              transfer.items.add(new File(['buca'], 'buca.txt', { type: 'text/plain' }));
              const kind = act === 'paste' ? ClipboardEvent : DragEvent;
              input.dispatchEvent(new kind(act, { [carrier]: transfer, bubbles: true, composed: true, cancelable: true }));
            }
            """,
            new[] { act, carrier });
        await widget.Button("Invia").ClickAsync();

        await Expect(widget.Log.GetByRole(AriaRole.Link, new() { Name = "buca.txt" })).ToBeVisibleAsync();
    }
}
