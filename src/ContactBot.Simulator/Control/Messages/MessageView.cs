using System.Collections.Immutable;
using ContactBot.Simulator.Messaging.Messages;
using ContactBot.Simulator.Messaging.Text;

namespace ContactBot.Simulator.Control.Messages;

/// <summary>A message as one sees it from outside: on the page and in tests.</summary>
internal sealed record MessageView
{
    /// <summary>Its place among all messages, from 1.</summary>
    public required long Number { get; init; }

    public required string Sid { get; init; }
    public required MessageChannel Channel { get; init; }
    public required MessageDirection Direction { get; init; }

    /// <summary>The citizen's number.</summary>
    public required string Phone { get; init; }

    /// <summary>The municipality's number; null while a Messaging Service has not chosen it.</summary>
    public string? Line { get; init; }

    public required string Body { get; init; }
    public required MessageStatus Status { get; init; }
    public int? ErrorCode { get; init; }
    public string? ErrorMessage { get; init; }
    public required DateTimeOffset Created { get; init; }
    public required DateTimeOffset Updated { get; init; }

    /// <summary>SMS only.</summary>
    public SmsEncoding? Encoding { get; init; }

    /// <summary>SMS only.</summary>
    public int? Segments { get; init; }

    public required ImmutableArray<MediaView> Media { get; init; }
    public MessageLocation? Location { get; init; }
    public required ImmutableArray<MessageChoice> Choices { get; init; }
    public string? ListButton { get; init; }
    public string? ContentSid { get; init; }
    public string? MessagingServiceSid { get; init; }

    /// <summary>It went as an approved template, because the window was closed.</summary>
    public bool AsTemplate { get; init; }
}
