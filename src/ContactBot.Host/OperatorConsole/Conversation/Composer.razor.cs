using ContactBot.Conversations.Operators;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ContactBot.Host.OperatorConsole.Conversation;

/// <summary>
/// Where the operator writes. The browser owns the text until the server has it for certain: a message keeps its identifier
/// through lost connections and reloads, so that it arrives once.
/// </summary>
public sealed partial class Composer : IAsyncDisposable
{
    private const int MaximumIdLength = 64;

    private ElementReference _composer;
    private ElementReference _text;
    private DotNetObjectReference<Composer>? _self;
    private IJSObjectReference? _attached;

    /// <summary>What is written to.</summary>
    [Parameter, EditorRequired]
    public string ConversationId { get; set; } = "";

    /// <summary>Who writes; their drafts are kept apart from those of others at the same computer.</summary>
    [Parameter, EditorRequired]
    public OperatorIdentity Who { get; set; } = null!;

    /// <summary>Sends: the identifier, then the text.</summary>
    [Parameter, EditorRequired]
    public Func<string, string, Task<CommandOutcome>> Say { get; set; } = null!;

    /// <summary>The operator is writing.</summary>
    [Parameter, EditorRequired]
    public Func<Task> Typing { get; set; } = null!;

    [Inject]
    internal IJSRuntime JavaScript { get; set; } = null!;

    private string Key => $"console:{Who.Id:n}:{ConversationId}";

    /// <summary>Called by the script; may be repeated with the same identifier.</summary>
    /// <returns>The name of a <see cref="CommandOutcome"/>.</returns>
    [JSInvokable]
    public async Task<string> SendAsync(string externalId, string text)
    {
        if (string.IsNullOrWhiteSpace(externalId) || externalId.Length > MaximumIdLength
            || string.IsNullOrWhiteSpace(text) || text.Length > Operators.Desk.OperatorDesk.MaximumTextLength)
        {
            return nameof(CommandOutcome.NotAllowed);
        }

        return (await Say(externalId, text)).ToString();
    }

    /// <summary>Called by the script at most every few seconds.</summary>
    [JSInvokable]
    public Task TypingAsync() => Typing();

    /// <summary>Puts the cursor into the text.</summary>
    public ValueTask FocusAsync() => _text.FocusAsync();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await ScriptModule.ReleaseAsync(_attached);
        _self?.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _self = DotNetObjectReference.Create(this);
            _attached = await JavaScript.AttachAsync(
                Assets["OperatorConsole/Conversation/Composer.razor.js"], _composer, _self);
        }
    }
}
