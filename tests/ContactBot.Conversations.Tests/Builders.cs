using ContactBot.Conversations.Operators;
using ContactBot.Storage.Bodies;

namespace ContactBot.Conversations.Tests;

internal static class Builders
{
    public static OperatorIdentity Operator(string name = "Anna", Guid? bodyId = null) =>
        new(Guid.CreateVersion7(TimeProvider.System.GetUtcNow()), name, [bodyId ?? Body.DefaultId]);
}
