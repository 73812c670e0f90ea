using ContactBot.Simulator.Messaging.Content;
using ContactBot.Simulator.Messaging.Messages;
using ContactBot.Simulator.Messaging.Phones;

namespace ContactBot.Simulator.Messaging.Sending;

/// <summary>What WhatsApp refuses when a message reaches it, long after the API has taken it on.</summary>
internal sealed class ChannelRules(CustomerWindow window)
{
    private const int OutsideWindow = 63016;
    private const int ContentRefused = 63005;
    private const int ContentInvalid = 63021;
    private const int VariablesMissing = 63028;

    /// <returns>Twilio's number of the error; null: it goes.</returns>
    public int? Check(OutgoingDraft draft, string sender) => draft.Message switch
    {
        { ContentSid: not null } when draft.Rendered is null => ContentRefused,
        { Channel: MessageChannel.Sms } => null,
        _ when !InWindow(draft.Message, sender) && !IsApprovedTemplate(draft) => OutsideWindow,
        _ when draft.Rendered is { IsComplete: false } => VariablesMissing,
        _ => ContentLimits.Holds(draft.Message.Content, InWindow(draft.Message, sender)) ? null : ContentInvalid,
    };

    public bool InWindow(Message message, string sender) => window.IsOpen(PhoneAddress.NumberOf(message.To), PhoneAddress.NumberOf(sender));

    private static bool IsApprovedTemplate(OutgoingDraft draft) => draft is { Template.Approval.IsApproved: true, Rendered.OnlyInWindow: false };
}
