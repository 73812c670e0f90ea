using ContactBot.Activities;
using ContactBot.Conversations.Consent;

namespace ContactBot.Conversations;

/// <summary>What a channel adapter took from the wire. Handed over: the adapter must not touch it afterwards.</summary>
[GenerateSerializer, Immutable]
public sealed record InboundActivity
{
    /// <summary>The activity; the adapter has checked its size and set its sender.</summary>
    [Id(0)] public required Activity Activity { get; init; }

    /// <summary>The sender's identifier; a second activity with the same one has no effect.</summary>
    [Id(1)] public string? ExternalId { get; init; }

    /// <summary>How the answers get back; null where the citizen's client comes and reads them.</summary>
    [Id(2)] public InboundRoute? Route { get; init; }

    /// <summary>How citizens say on this channel whether they want messages; null where nobody writes to them unasked.</summary>
    [Id(3)] public ConsentRules? Consent { get; init; }
}
