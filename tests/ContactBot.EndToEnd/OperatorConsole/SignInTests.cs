using System.Net;
using System.Text.RegularExpressions;
using ContactBot.EndToEnd.Browser;
using ContactBot.TestKit.Host;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ContactBot.EndToEnd.OperatorConsole;

[Collection(nameof(ConsoleTests))]
public sealed class SignInTests(ConsoleHost host, Chromium chromium)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_first_operator_signs_in_with_the_password_of_the_file()
    {
        await using var fresh = await HostProcess.StartAsync(cancellationToken: Cancellation);
        var password = (await File.ReadAllTextAsync(Path.Combine(fresh.DataFolder, "first-password"), Cancellation)).Trim();
        var context = await chromium.OpenAsync();
        var console = new ConsolePage(await context.NewPageAsync(), fresh.Address);

        await console.GoToAsync("/console");
        await console.SignInAsync("operatore", password);

        await console.WaitForQueueAsync();
        Assert.DoesNotContain(password, fresh.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_comes_in_without_signing_in()
    {
        var console = await host.OpenAsync();

        await console.GoToAsync("/console/conversations/qualunque");

        await Expect(console.Page).ToHaveURLAsync(new Regex(@"/console/sign-in\?returnUrl=%2Fconsole%2Fconversations%2Fqualunque$"));
        await console.SignInAsync("giulia", ConsoleHost.Password);
        await Expect(console.Alert).ToContainTextAsync("Questa conversazione non c’è");
    }

    [Fact]
    public async Task A_wrong_password_is_refused_without_saying_what_was_wrong()
    {
        var console = await host.OpenAsync();
        await console.GoToAsync("/console/sign-in");

        await console.SignInAsync("giulia", "sbagliata");
        var wrongPassword = await console.Alert.InnerTextAsync();
        await console.SignInAsync("inesistente", "sbagliata");

        Assert.Equal(wrongPassword, await console.Alert.InnerTextAsync());
        await Expect(console.Page.GetByLabel("Password")).ToHaveValueAsync("");
        await console.SignInAsync("giulia", ConsoleHost.Password);
        await console.WaitForQueueAsync();
    }

    [Fact]
    public async Task Five_failures_lock_the_account_also_for_the_right_password()
    {
        var console = await host.OpenAsync();
        await console.GoToAsync("/console/sign-in");
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await console.SignInAsync("lucia", $"tentativo {attempt}");
            await Expect(console.Alert).ToBeVisibleAsync();
        }

        await console.SignInAsync("lucia", ConsoleHost.Password);

        await Expect(console.Alert).ToContainTextAsync("bloccato per cinque minuti");
    }

    [Fact]
    public async Task The_sign_in_page_needs_no_script()
    {
        var console = await host.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });

        await console.GoToAsync("/console/sign-in");
        await console.SignInAsync("giulia", ConsoleHost.Password);

        await Expect(console.Button("Esci")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("https://altrove.example/")]
    [InlineData("//altrove.example/console")]
    [InlineData("/\\altrove.example")]
    [InlineData("/consolealtrove")]
    public async Task An_address_from_outside_does_not_lead_away(string returnUrl)
    {
        var console = await host.OpenAsync();

        await console.GoToAsync($"/console/sign-in?returnUrl={Uri.EscapeDataString(returnUrl)}");
        await console.SignInAsync("giulia", ConsoleHost.Password);

        await Expect(console.Page).ToHaveURLAsync(new Uri(host.Process.Address, "/console").ToString());
    }

    [Fact]
    public async Task Who_signs_out_is_out()
    {
        var console = await host.SignInAsync();

        await console.Button("Esci").ClickAsync();
        await Expect(console.Button("Entra")).ToBeVisibleAsync();
        await console.GoToAsync("/console");

        await Expect(console.Button("Entra")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_page_of_another_site_cannot_sign_anybody_in_or_out()
    {
        using var client = new HttpClient { BaseAddress = host.Process.Address };
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["_handler"] = "sign-in",
            ["Form.UserName"] = "giulia",
            ["Form.Password"] = ConsoleHost.Password,
        });

        using var signIn = await client.PostAsync("/console/sign-in", form, Cancellation);
        using var signOut = await client.PostAsync("/console/sign-out", new FormUrlEncodedContent([]), Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, signIn.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, signOut.StatusCode);
    }

    [Fact]
    public async Task The_pages_of_the_console_allow_no_foreign_script_and_no_frame()
    {
        using var client = new HttpClient { BaseAddress = host.Process.Address };

        using var answer = await client.GetAsync("/console/sign-in", Cancellation);

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }
}
