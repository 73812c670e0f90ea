using ContactBot.Storage;
using ContactBot.Storage.Outbox;
using ContactBot.TestKit.Conversations;
using Microsoft.EntityFrameworkCore;

namespace ContactBot.TestKit.Outbox;

/// <summary>Looks into the outbox of a conversation.</summary>
public static class OutboxDriver
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>The messages of the conversation with their parts, in order.</summary>
    public static async Task<IReadOnlyList<OutboxMessage>> ReadAsync(ConversationHost host, ConversationDriver citizen)
    {
        var id = citizen.Conversation.GetPrimaryKeyString();
        await using var context = await host.Get<IDbContextFactory<ContactBotContext>>().CreateDbContextAsync();
        return await context.OutboxMessages.AsNoTracking().Include(message => message.Parts)
            .Where(message => message.ConversationId == id).OrderBy(message => message.Sequence).ToListAsync();
    }

    /// <summary>Waits until the messages are as expected.</summary>
    /// <exception cref="TimeoutException">They were not within half a minute; the message says how they are.</exception>
    public static async Task<IReadOnlyList<OutboxMessage>> WaitAsync(
        ConversationHost host, ConversationDriver citizen, Func<IReadOnlyList<OutboxMessage>, bool> expected)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        var start = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var messages = await ReadAsync(host, citizen);
            if (expected(messages))
            {
                return messages;
            }

            if (TimeProvider.System.GetElapsedTime(start) > Patience)
            {
                throw new TimeoutException(string.Join(Environment.NewLine, messages.Select(message => $"{message.Sequence} {message.State} {message.Reason}")));
            }

            await timer.WaitForNextTickAsync();
        }
    }
}
