using ContactBot.Storage.Conversations;

namespace ContactBot.Conversations.Tests;

public sealed class OwnerTransitionsTests
{
    private static readonly string[] Allowed =
    [
        "Bot>Waiting", "Bot>Closed", "Waiting>Operator", "Waiting>Bot", "Waiting>Closed", "Operator>Bot", "Operator>Waiting",
        "Operator>WrapUp", "Operator>Closed", "WrapUp>Closed", "WrapUp>Operator", "Closed>Bot",
    ];

    public static TheoryData<ConversationOwner, ConversationOwner> Every()
    {
        var pairs = new TheoryData<ConversationOwner, ConversationOwner>();
        foreach (var from in Enum.GetValues<ConversationOwner>())
        {
            foreach (var to in Enum.GetValues<ConversationOwner>())
            {
                pairs.Add(from, to);
            }
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(Every))]
    public void Each_change_of_owner_is_allowed_or_refused_as_the_state_machine_says(ConversationOwner from, ConversationOwner to)
    {
        var conversation = TestKit.Storage.Turns.Conversation("c") with { Owner = from, OperatorId = Guid.Empty };
        if (Allowed.Contains($"{from}>{to}"))
        {
            var after = conversation.HandTo(to, "perché sì", TestKit.Storage.Turns.Moment);
            Assert.Equal((to, "perché sì", (Guid?)null), (after.Owner, after.OwnerReason, after.OperatorId));
        }
        else
        {
            Assert.Throws<InvalidOperationException>(() => conversation.HandTo(to, "perché no", TestKit.Storage.Turns.Moment));
        }
    }
}
