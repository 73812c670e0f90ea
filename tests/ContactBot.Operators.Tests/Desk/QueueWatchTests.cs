using ContactBot.Conversations.Operators;
using ContactBot.Operators.Desk;
using ContactBot.Storage.Bodies;
using ContactBot.Storage.Conversations;

namespace ContactBot.Operators.Tests.Desk;

public sealed class QueueWatchTests(ContactCentreFixture centre) : IClassFixture<ContactCentreFixture>
{
    [Fact]
    public async Task Who_asks_for_a_person_is_seen_waiting_at_once_and_is_gone_when_the_talk_ends()
    {
        var who = ContactCentreFixture.Operator();
        await using var watch = await WatchAsync(who);

        var id = await centre.StartWaitingAsync();
        var waiting = await watch.UntilAsync(state => state.Conversations.Any(found => found.Id == id));
        Assert.Equal(ConversationOwner.Waiting, waiting.Conversations.Single(found => found.Id == id).Owner);

        await centre.Desk.TakeAsync(who, id);
        await watch.UntilAsync(state => state.Conversations.Any(found => found.Id == id && found.OperatorId == who.Id));

        await centre.Desk.CloseAsync(who, id, ConversationOutcome.Resolved, null);
        await watch.UntilAsync(state => state.Conversations.All(found => found.Id != id));
    }

    [Fact]
    public async Task Everyone_waits_once_and_in_the_order_in_which_they_came()
    {
        await using var watch = await WatchAsync(ContactCentreFixture.Operator());
        var ids = new List<string>();
        for (var citizen = 0; citizen < 20; citizen++)
        {
            ids.Add(await centre.StartWaitingAsync());
        }

        var state = await watch.UntilAsync(found => found.Conversations.Any(conversation => conversation.Id == ids[^1]));

        Assert.Equal(ids, state.Conversations.Where(found => found.Owner == ConversationOwner.Waiting && ids.Contains(found.Id)).Select(found => found.Id));
    }

    [Fact]
    public async Task Two_operators_see_the_same_queue()
    {
        await using var first = await WatchAsync(ContactCentreFixture.Operator("Giulia"));
        await using var second = await WatchAsync(ContactCentreFixture.Operator("Carlo"));

        var id = await centre.StartWaitingAsync();

        await first.UntilAsync(state => state.Conversations.Any(found => found.Id == id));
        await second.UntilAsync(state => state.Conversations.Any(found => found.Id == id));
    }

    [Fact]
    public async Task The_queue_of_a_body_that_one_does_not_serve_stays_hidden()
    {
        await using var own = await WatchAsync(ContactCentreFixture.Operator());
        await using var other = await WatchAsync(ContactCentreFixture.Operator("Anna", ContactCentreFixture.OtherBodyId));

        var hidden = await centre.StartWaitingAsync(ContactCentreFixture.OtherBodyId);
        await other.UntilAsync(state => state.Conversations.Any(found => found.Id == hidden));
        var seen = await centre.StartWaitingAsync();
        await own.UntilAsync(state => state.Conversations.Any(found => found.Id == seen));

        Assert.All(own.State.Conversations, found => Assert.Equal(Body.DefaultId, found.BodyId));
        Assert.All(other.State.Conversations, found => Assert.Equal(ContactCentreFixture.OtherBodyId, found.BodyId));
    }

    [Fact]
    public async Task A_conversation_that_nobody_told_the_queue_about_is_found_in_the_database()
    {
        await using var watch = await WatchAsync(ContactCentreFixture.Operator());

        await centre.CommitUnseenAsync("unseen");

        await watch.UntilAsync(state => state.Conversations.Any(found => found.Id == "unseen"));
    }

    [Fact]
    public async Task The_queue_shows_that_a_citizen_has_written()
    {
        var who = ContactCentreFixture.Operator();
        await using var watch = await WatchAsync(who);
        var id = await centre.StartWaitingAsync();
        var taken = await centre.Desk.TakeAsync(who, id);

        await centre.WriteAsync(id, "ancora una cosa");

        await watch.UntilAsync(state => state.Conversations.Any(found => found.Id == id && found.LastSequence > taken.Conversation!.LastSequence));
    }

    private async Task<QueueWatch> WatchAsync(OperatorIdentity who)
    {
        var watch = centre.Desk.WatchQueues(who);
        await watch.StartAsync();
        Assert.True(watch.State.IsCurrent);
        return watch;
    }
}
