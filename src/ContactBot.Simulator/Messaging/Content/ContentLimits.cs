using ContactBot.Simulator.Messaging.Messages;

namespace ContactBot.Simulator.Messaging.Content;

/// <summary>What WhatsApp takes of a message with choices; above it the message fails.</summary>
internal static class ContentLimits
{
    private const int MaximumBody = 1024;
    private const int MaximumButtons = 3;
    private const int MaximumButtonTitle = 20;
    private const int MaximumItems = 10;
    private const int MaximumItemTitle = 24;
    private const int MaximumItemDescription = 72;

    /// <param name="content">What the citizen is to see.</param>
    /// <param name="inWindow">A template may have up to ten buttons, free words three.</param>
    public static bool Holds(MessageContent content, bool inWindow) => content.Choices.IsEmpty || (content.Body.Length is > 0 and <= MaximumBody && content.ListButton switch
    {
        { } button => button.Length is > 0 and <= MaximumButtonTitle && content.Choices.Length <= MaximumItems && content.Choices.All(IsItem),
        null => content.Choices.Length <= (inWindow ? MaximumButtons : MaximumItems) && content.Choices.All(choice => choice.Title.Length is > 0 and <= MaximumButtonTitle),
    });

    private static bool IsItem(MessageChoice choice) =>
        choice.Title.Length is > 0 and <= MaximumItemTitle && (choice.Description?.Length ?? 0) <= MaximumItemDescription;
}
