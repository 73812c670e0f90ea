using ContactBot.Conversations.Outbox;
using ContactBot.Storage.Conversations;

namespace ContactBot.Conversations;

/// <summary>A conversation as those outside see it.</summary>
[GenerateSerializer, Immutable]
public sealed record ConversationView
{
    [Id(0)] public required string Id { get; init; }
    [Id(1)] public required Guid BodyId { get; init; }
    [Id(2)] public required string ChannelId { get; init; }
    [Id(3)] public required string UserId { get; init; }
    [Id(4)] public string? UserName { get; init; }
    [Id(5)] public required string Language { get; init; }
    [Id(6)] public ConversationOwner Owner { get; init; }
    [Id(7)] public DateTimeOffset OwnerSince { get; init; }
    [Id(8)] public string? OwnerReason { get; init; }
    [Id(9)] public Guid? OperatorId { get; init; }
    [Id(10)] public string? OperatorName { get; init; }
    [Id(11)] public Guid? CaseId { get; init; }
    [Id(12)] public long LastSequence { get; init; }

    /// <summary>What may be written to the citizen now; null where there are no limits.</summary>
    [Id(13)] public WritingRules? Writing { get; init; }
}
