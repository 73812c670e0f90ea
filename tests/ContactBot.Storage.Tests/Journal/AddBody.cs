using ContactBot.Storage.Bodies;
using ContactBot.Storage.Journal;
using ContactBot.TestKit.Storage;

namespace ContactBot.Storage.Tests.Journal;

/// <summary>A change that adds a row.</summary>
internal sealed class AddBody(string code) : ITransactionalChange
{
    public Task ApplyAsync(ContactBotContext context, CancellationToken cancellationToken)
    {
        context.Bodies.Add(new Body
        {
            Id = Guid.CreateVersion7(Turns.Moment),
            Code = code,
            Name = "Comune di D'Angelò",
            CreatedAt = Turns.Moment,
        });
        return Task.CompletedTask;
    }
}
