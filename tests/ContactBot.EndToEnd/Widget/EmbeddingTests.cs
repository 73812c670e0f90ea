using System.IO.Compression;
using ContactBot.EndToEnd.Browser;
using ContactBot.EndToEnd.Widget.Server;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ContactBot.EndToEnd.Widget;

public sealed class EmbeddingTests(Chromium chromium)
{
    [Theory]
    [InlineData("loader.js", 5)]
    [InlineData("chat.js", 60)]
    [InlineData("cards.js", 60)]
    public async Task A_script_keeps_to_its_budget(string file, int kibibytes)
    {
        var script = await File.ReadAllBytesAsync(Path.Combine(RepositoryFolder.WebRoot, "widget", file), TestContext.Current.CancellationToken);
        await using var compressed = new MemoryStream();
        await using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            await gzip.WriteAsync(script, TestContext.Current.CancellationToken);
        }

        Assert.InRange(compressed.Length, 1, kibibytes * 1024);
    }

    [Fact]
    public async Task Nothing_but_the_loader_is_requested_before_the_click()
    {
        await using var server = await WidgetServer.StartAsync();
        await using var widget = await WidgetPage.OpenAsync(await chromium.OpenAsync(), server);
        await widget.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.Equal(["GET /widget/loader.js"], Own(server));

        await widget.OpenChatAsync();

        await Expect(widget.Message("Buongiorno")).ToBeVisibleAsync();
        Assert.Equal(["GET /widget/loader.js", "GET /widget/chat.js", "POST /widget/token"], Own(server).Take(3));
    }

    [Fact]
    public async Task It_works_on_a_page_of_another_origin_whose_styles_are_wild_and_whose_policy_is_strict()
    {
        await using var server = await WidgetServer.StartAsync();
        await using var site = await WidgetServer.StartAsync();
        var own = server.Address;
        site.State.Pages["/comune.html"] = $"""
            <!doctype html><html lang="it"><head><meta charset="utf-8"><title>Altro Comune</title>
            <meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src {own}; connect-src {own} {own.Replace("http", "ws", StringComparison.Ordinal)}; style-src 'sha256-x'; img-src {own}">
            <script src="{own}/widget/loader.js" defer data-title="Assistente di Borgoverde" data-colour="#ffd500" data-language="it-IT"></script></head>
            <body><h1>Altro Comune</h1></body></html>
            """;
        server.State.Answer = text => [Say.Bot($"eco di {text}")];
        await using var widget = await WidgetPage.OpenAsync(await chromium.OpenAsync(), site, "/comune.html");
        await widget.Page.EvaluateAsync("document.documentElement.style.fontSize = '10px'; document.body.style.cssText = 'letter-spacing: 9px; text-transform: uppercase; direction: rtl'");

        await widget.OpenChatAsync();
        await widget.WriteAsync("prova");

        await Expect(widget.Message("eco di prova")).ToBeVisibleAsync();
        await Expect(widget.Message("eco di prova")).ToHaveCSSAsync("letter-spacing", "normal");
        await Expect(widget.Message("eco di prova")).ToHaveCSSAsync("text-transform", "none");
        await Expect(widget.Input).ToHaveCSSAsync("font-size", "16px");
        Assert.Equal("[]", await widget.Page.EvaluateAsync<string>("JSON.stringify(Object.keys(localStorage).filter(key => !key.startsWith('contactbot:')))"));
    }

    [Fact]
    public async Task A_page_that_brings_the_line_twice_and_early_shows_one_button()
    {
        await using var server = await WidgetServer.StartAsync();
        const string line = "<script src=\"/widget/loader.js\"></script>";
        server.State.Pages["/doppio.html"] = $"<!doctype html><html lang=\"it\"><head><title>Doppio</title>{line}</head><body><h1>Doppio</h1>{line}</body></html>";
        await using var widget = await WidgetPage.OpenAsync(await chromium.OpenAsync(), server, "/doppio.html");

        await Expect(widget.Launcher).ToHaveCountAsync(1);
        await widget.OpenChatAsync();
        await Expect(widget.Message("Buongiorno")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_bright_colour_of_the_page_is_darkened_until_white_text_can_be_read_on_it()
    {
        await using var server = await WidgetServer.StartAsync();
        server.State.Pages["/giallo.html"] = """
            <!doctype html><html lang="it"><head><title>Giallo</title><script src="/widget/loader.js" defer data-colour="#ffd500"></script></head><body><h1>Giallo</h1></body></html>
            """;
        await using var widget = await WidgetPage.OpenAsync(await chromium.OpenAsync(), server, "/giallo.html");

        var colour = await widget.Launcher.EvaluateAsync<string>("button => getComputedStyle(button).backgroundColor");

        var channels = colour[4..^1].Split(',').Select(channel => int.Parse(channel, System.Globalization.CultureInfo.InvariantCulture) / 255.0)
            .Select(share => share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4)).ToArray();
        var luminance = (0.2126 * channels[0]) + (0.7152 * channels[1]) + (0.0722 * channels[2]);
        Assert.InRange(1.05 / (luminance + 0.05), 4.5, 6);
    }

    [Fact]
    public async Task A_chat_that_cannot_be_loaded_says_so_and_opens_on_the_next_try()
    {
        await using var server = await WidgetServer.StartAsync();
        var context = await chromium.OpenAsync();
        await using var widget = await WidgetPage.OpenAsync(context, server);
        await context.RouteAsync("**/chat.js*", route => route.AbortAsync());

        await widget.OpenChatAsync();
        await Expect(widget.Page.GetByText("La chat non si apre")).ToBeVisibleAsync();
        await context.UnrouteAllAsync();
        await widget.OpenChatAsync();

        await Expect(widget.Message("Buongiorno")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_the_browsers_storage_the_chat_works_and_forgets()
    {
        await using var server = await WidgetServer.StartAsync();
        var context = await chromium.OpenAsync();
        await context.AddInitScriptAsync("for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError'); } });");
        await using var widget = await WidgetPage.OpenAsync(context, server);

        await widget.OpenChatAsync();
        await widget.WriteAsync("in privato");

        await Expect(widget.Message("in privato")).ToContainTextAsync("Inviato");
    }

    private static List<string> Own(WidgetServer server) =>
        [.. server.State.Requests.Where(request => request.Contains("/widget/", StringComparison.Ordinal) || request.Contains("directline", StringComparison.Ordinal))];
}
