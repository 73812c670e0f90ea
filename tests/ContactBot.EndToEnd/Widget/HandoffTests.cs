using ContactBot.EndToEnd.Browser;
using ContactBot.EndToEnd.Widget.Server;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ContactBot.EndToEnd.Widget;

public sealed class HandoffTests(Chromium chromium)
{
    [Fact]
    public async Task The_button_for_a_person_sends_the_word_that_asks_for_one()
    {
        await using var server = await WidgetServer.StartAsync();
        server.State.Answer = text => [Say.System($"In coda dopo «{text}»")];
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);

        await widget.Button("Parla con una persona").ClickAsync();

        await Expect(widget.Log).ToContainTextAsync("In coda dopo «operatore»");
    }

    [Fact]
    public async Task An_operator_is_shown_by_name_as_a_person_and_the_assistant_as_a_machine()
    {
        await using var server = await WidgetServer.StartAsync();
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);

        server.Say(Say.HandoffStatus("accepted", "Anna"));
        server.Say(Say.Operator("Anna", "Buongiorno, *sono* Anna: https://www.example.org/pagina."));

        await Expect(widget.Log).ToContainTextAsync("Ora parla con Anna, una persona.");
        await Expect(widget.Message("sono")).ToContainTextAsync("Anna · persona");
        await Expect(widget.Message("sono")).ToContainTextAsync("*sono*");
        await Expect(widget.Message("sono").GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", "https://www.example.org/pagina");
        await Expect(widget.Message("Buongiorno, come")).ToContainTextAsync("Assistente automatico");
        await Expect(widget.Panel).ToContainTextAsync("Le risponde: Anna · persona");
        await Expect(widget.Button("Parla con una persona")).ToBeHiddenAsync();

        server.Say(Say.HandoffStatus("completed"));
        server.Say(Say.EndOfConversation());

        await Expect(widget.Log).ToContainTextAsync("Le risponde di nuovo l’assistente automatico.");
        await Expect(widget.Log).ToContainTextAsync("Conversazione conclusa");
        await Expect(widget.Button("Parla con una persona")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("failed")]
    [InlineData("completed")]
    public async Task Who_waits_for_a_person_reads_so_above_until_it_is_over(string end)
    {
        await using var server = await WidgetServer.StartAsync();
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);

        server.Say(Say.HandoffQueue());
        server.Say(Say.System("Abbiamo avvisato una persona."));
        await Expect(widget.Panel).ToContainTextAsync("In attesa di una persona");

        server.Say(Say.HandoffStatus(end));
        await Expect(widget.Panel).Not.ToContainTextAsync("In attesa di una persona");
    }

    [Fact]
    public async Task A_handoff_is_not_told_twice_when_the_contact_centre_tells_it_in_its_own_words()
    {
        await using var server = await WidgetServer.StartAsync();
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);

        server.Say(Say.System("Ora parla con Anna, del Comune."));
        server.Say(Say.HandoffStatus("accepted", "Anna"));

        await Expect(widget.Panel).ToContainTextAsync("Le risponde: Anna · persona");
        await Expect(widget.Log.GetByText("Ora parla con Anna, una persona.")).ToBeHiddenAsync();
        await Expect(widget.Log.GetByText("Ora parla con Anna, del Comune.")).ToBeVisibleAsync();
    }
}
