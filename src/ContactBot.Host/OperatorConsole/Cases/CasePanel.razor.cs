using ContactBot.Conversations;
using ContactBot.Conversations.Operators;
using ContactBot.Operators.CaseFiles;
using ContactBot.Storage.Conversations;
using Microsoft.AspNetCore.Components;

namespace ContactBot.Host.OperatorConsole.Cases;

/// <summary>What is known about a conversation before one reads it: the case, what the bot handed over, what happened so far.</summary>
public sealed partial class CasePanel
{
    private (Guid? CaseId, ConversationOwner Owner, DateTimeOffset Since) _shown;
    private CaseFile? _file;
    private string? _error;

    /// <summary>Read again whenever its owner or its case changes.</summary>
    [Parameter, EditorRequired]
    public ConversationView Conversation { get; set; } = null!;

    /// <summary>The operator who looks.</summary>
    [Parameter, EditorRequired]
    public OperatorIdentity Who { get; set; } = null!;

    /// <summary>On a narrow screen the panel lies over the conversation while this is true.</summary>
    [Parameter]
    public bool IsOpen { get; set; }

    /// <summary>The operator has read enough.</summary>
    [Parameter, EditorRequired]
    public EventCallback Dismiss { get; set; }

    [Inject]
    internal CaseFileReader Cases { get; set; } = null!;

    [Inject]
    internal ILogger<CasePanel> Logger { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        var now = (Conversation.CaseId, Conversation.Owner, Conversation.OwnerSince);
        if (now == _shown)
        {
            return;
        }

        _shown = now;
        if (Conversation.CaseId is not { } caseId)
        {
            _file = null;
            return;
        }

        try
        {
            _file = await Cases.FindAsync(Who, caseId, CancellationToken.None);
            _error = null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            LogNotRead(Logger, exception, caseId);
            _error = "La pratica non si apre (CB5009). La conversazione funziona lo stesso.";
        }
    }

    [LoggerMessage(1, LogLevel.Error, "CB5009: case {CaseId} could not be read for the console")]
    private static partial void LogNotRead(ILogger logger, Exception exception, Guid caseId);
}
