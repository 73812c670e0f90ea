using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Teams;

/// <summary>Shows cards in a tab.</summary>
internal sealed class AnswerTab(DialogDefinition definition) : AnswerTeams(definition)
{
    private readonly IActivityTemplate? _cards = definition.Activity("cards");

    protected override ValueTask<(string Name, object Content)> CreateAsync(ActionContext context, CancellationToken cancellationToken)
    {
        List<object?> cards = [.. AttachmentsOf(context, _cards).Select(attachment => Object(("card", ContentOf(attachment))))];
        return new(("tab", Object(("type", "continue"), ("value", Object(("cards", cards))))));
    }

    private static object? ContentOf(object? attachment) => MemoryValues.TryGetProperty(attachment, "content", out var content) ? content : null;
}
