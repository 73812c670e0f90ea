using ContactBot.Conversations;
using ContactBot.Operators.Queue;
using ContactBot.Storage.Bodies;
using ContactBot.Storage.Conversations;
using FsCheck.Xunit;

namespace ContactBot.Operators.Tests.Queue;

public sealed class WaitingRoomTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);
    private readonly WaitingRoom _room = new();

    [Fact]
    public void Those_who_wait_come_first_and_the_longest_waiting_before_all()
    {
        _room.Apply(View("c", ConversationOwner.Waiting, minute: 3));
        _room.Apply(View("b", ConversationOwner.Operator, minute: 1));
        _room.Apply(View("a", ConversationOwner.Waiting, minute: 2));
        _room.Apply(View("d", ConversationOwner.WrapUp, minute: 0));

        Assert.Equal(["a", "c", "b", "d"], Ids());
    }

    [Theory]
    [InlineData(ConversationOwner.Bot)]
    [InlineData(ConversationOwner.Closed)]
    public void A_conversation_that_is_no_longer_with_people_leaves(ConversationOwner owner)
    {
        _room.Apply(View("a", ConversationOwner.Waiting, sequence: 1));

        Assert.True(_room.Apply(View("a", owner, sequence: 2)));

        Assert.Empty(Ids());
    }

    [Fact]
    public void A_late_message_does_not_bring_back_one_who_has_left()
    {
        _room.Apply(View("a", ConversationOwner.Closed, sequence: 5));

        Assert.False(_room.Apply(View("a", ConversationOwner.Operator, sequence: 4)));

        Assert.Empty(Ids());
    }

    [Fact]
    public void One_who_comes_again_waits_again()
    {
        _room.Apply(View("a", ConversationOwner.Closed, sequence: 5));

        Assert.True(_room.Apply(View("a", ConversationOwner.Waiting, sequence: 9, minute: 30)));

        Assert.Equal(["a"], Ids());
    }

    [Fact]
    public void A_message_told_twice_changes_nothing()
    {
        _room.Apply(View("a", ConversationOwner.Waiting, sequence: 2));

        Assert.False(_room.Apply(View("a", ConversationOwner.Waiting, sequence: 2)));
    }

    [Fact]
    public void What_the_database_does_not_hold_is_gone()
    {
        _room.Apply(View("a", ConversationOwner.Waiting));
        _room.Apply(View("b", ConversationOwner.Waiting));

        Assert.True(_room.Replace([View("b", ConversationOwner.Waiting), View("c", ConversationOwner.Waiting)]));
        Assert.False(_room.Replace([View("b", ConversationOwner.Waiting), View("c", ConversationOwner.Waiting)]));

        Assert.Equal(["b", "c"], Ids());
    }

    /// <summary>Whatever the order in which messages arrive, and however often, nobody is lost, doubled or overtaken.</summary>
    [Property(MaxTest = 500)]
    public bool Messages_in_any_order_end_in_the_truth((byte Conversation, byte Owner)[] history, int seed)
    {
        var views = history
            .Select((step, index) => View($"c{step.Conversation % 5}", (ConversationOwner)(step.Owner % 5), sequence: index + 1, minute: index))
            .ToList();
        var truth = views
            .GroupBy(view => view.Id)
            .Select(steps => steps.Last())
            .Where(view => view.Owner is ConversationOwner.Waiting or ConversationOwner.Operator or ConversationOwner.WrapUp)
            .OrderBy(view => view.Owner).ThenBy(view => view.OwnerSince).ThenBy(view => view.Id, StringComparer.Ordinal);

        var arriving = views.Concat(views).ToArray();
        new Random(seed).Shuffle(arriving);
        var room = new WaitingRoom();
        foreach (var view in arriving)
        {
            room.Apply(view);
        }

        return room.InOrder().SequenceEqual(truth);
    }

    private IEnumerable<string> Ids() => _room.InOrder().Select(view => view.Id);

    private static ConversationView View(string id, ConversationOwner owner, long sequence = 1, int minute = 0) => new()
    {
        Id = id,
        BodyId = Body.DefaultId,
        ChannelId = "directline",
        UserId = "u",
        Language = "it-IT",
        Owner = owner,
        OwnerSince = Start.AddMinutes(minute),
        LastSequence = sequence,
    };
}
