using ContactBot.Conversations.Operators;
using ContactBot.Operators.Desk;
using ContactBot.Storage.Conversations;

namespace ContactBot.Operators.Tests.Desk;

public sealed class ConversationWatchTests(ContactCentreFixture centre) : IClassFixture<ContactCentreFixture>
{
    private readonly OperatorIdentity _who = ContactCentreFixture.Operator();

    [Fact]
    public async Task What_both_sides_write_appears_in_order_and_once()
    {
        var id = await centre.StartWaitingAsync();
        await using var watch = await OpenAsync(id);
        await centre.Desk.TakeAsync(_who, id);

        for (var line = 0; line < 10; line++)
        {
            await centre.WriteAsync(id, $"cittadina {line}");
            await centre.Desk.SayAsync(_who, id, $"operatore {line}", $"say-{line}");
            await centre.Desk.SayAsync(_who, id, $"operatore {line}", $"say-{line}");
        }

        var state = await watch.UntilAsync(found => found.Items.Any(item => item.Text == "operatore 9"));
        string[] expected = [.. Enumerable.Range(0, 10).SelectMany(line => new[] { $"cittadina {line}", $"operatore {line}" })];
        Assert.Equal(expected, state.Items.Where(item => item.Author is TranscriptAuthor.Citizen or TranscriptAuthor.Operator).Select(item => item.Text!).TakeLast(20));
        Assert.Equal(state.Items.Select(item => item.Sequence).Order().Distinct(), state.Items.Select(item => item.Sequence));
    }

    [Fact]
    public async Task A_long_conversation_shows_its_end_and_the_rest_on_demand()
    {
        var id = await centre.StartAsync();
        for (var line = 1; line <= 12; line++)
        {
            await centre.WriteAsync(id, $"riga {line}");
        }

        await using var watch = await OpenAsync(id);
        Assert.Equal(10, watch.State.Items.Count);
        Assert.True(watch.State.HasEarlier);

        while (watch.State.HasEarlier)
        {
            await watch.ShowEarlierAsync();
        }

        var citizens = watch.State.Items.Where(item => item.Author == TranscriptAuthor.Citizen).Select(item => item.Text!);
        Assert.Equal(Enumerable.Range(1, 12).Select(line => $"riga {line}"), citizens);
    }

    [Fact]
    public async Task The_citizen_is_seen_writing_until_the_message_arrives()
    {
        var id = await centre.StartWaitingAsync();
        await using var watch = await OpenAsync(id);

        await centre.SendTypingAsync(id);
        await watch.UntilAsync(state => state.IsCitizenTyping);

        await centre.WriteAsync(id, "ecco");
        await watch.UntilAsync(state => !state.IsCitizenTyping && state.Items.Any(item => item.Text == "ecco"));
    }

    [Fact]
    public async Task Who_has_the_conversation_is_seen_by_the_others()
    {
        var id = await centre.StartWaitingAsync();
        await using var watch = await OpenAsync(id);
        var colleague = ContactCentreFixture.Operator("Carlo");

        Assert.Equal(CommandOutcome.Done, (await centre.Desk.TakeAsync(colleague, id)).Outcome);

        var state = await watch.UntilAsync(found => found.Conversation.Owner == ConversationOwner.Operator);
        Assert.Equal("Carlo", state.Conversation.OperatorName);
        Assert.Equal(CommandOutcome.Taken, (await centre.Desk.TakeAsync(_who, id)).Outcome);
    }

    [Fact]
    public async Task A_conversation_of_another_body_does_not_exist()
    {
        var id = await centre.StartWaitingAsync(ContactCentreFixture.OtherBodyId);

        Assert.Null(await centre.Desk.OpenAsync(_who, id));
        Assert.Equal(CommandOutcome.Unknown, (await centre.Desk.TakeAsync(_who, id)).Outcome);
        Assert.Null((await centre.Desk.TakeAsync(_who, id)).Conversation);
        Assert.Null(await centre.Desk.OpenAsync(_who, "never-started"));
    }

    private async Task<ConversationWatch> OpenAsync(string id)
    {
        var watch = await centre.Desk.OpenAsync(_who, id);
        Assert.NotNull(watch);
        await watch.StartAsync();
        return watch;
    }
}
