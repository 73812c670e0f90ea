using ContactBot.Simulator.Control;

namespace ContactBot.Simulator.Messaging.Messages;

/// <summary>One message, on its way or arrived.</summary>
internal sealed record Message : IFeedItem
{
    /// <summary>Its place among all messages, from 1.</summary>
    public long Number { get; init; }

    public required string Sid { get; init; }

    public required MessageChannel Channel { get; init; }

    public required MessageDirection Direction { get; init; }

    /// <summary>Null while a Messaging Service has not chosen the sender.</summary>
    public string? From { get; init; }

    public required string To { get; init; }

    public required MessageContent Content { get; init; }

    public required MessageStatus Status { get; init; }

    public int? ErrorCode { get; init; }

    public required DateTimeOffset Created { get; init; }

    public required DateTimeOffset Updated { get; init; }

    public DateTimeOffset? Sent { get; init; }

    public string? ServiceSid { get; init; }

    public Uri? StatusCallback { get; init; }

    /// <summary>How many files belong to it, whether they are here yet or not.</summary>
    public int MediaCount { get; init; }

    /// <summary>The content template that it was made from.</summary>
    public string? ContentSid { get; init; }

    /// <summary>It went as an approved template, because the window of 24 hours was closed.</summary>
    public bool AsTemplate { get; init; }

    public bool IsInbound => Direction == MessageDirection.Inbound;

    /// <summary>The citizen's address.</summary>
    public string Citizen => IsInbound ? From! : To;

    /// <summary>The municipality's address; null while a Messaging Service has not chosen it.</summary>
    public string? Sender => IsInbound ? To : From;
}
