using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs;

/// <summary>A bot made of a folder of declarative dialogs (<c>.dialog</c>, <c>.lg</c>, <c>.lu</c>), loaded once. Immutable and thread safe.</summary>
public sealed class DialogBot : IBot
{
    private readonly DialogEngine _engine;

    private DialogBot(DialogEngine engine) => _engine = engine;

    /// <summary>The stable ids of the dialogs that are files, in the order of their names.</summary>
    public IReadOnlyList<string> Dialogs => _engine.DialogNames;

    /// <summary>Ends when all sentences are learnt. The bot runs before that too: a message that needs what is not learnt yet waits for it.</summary>
    public Task Ready => _engine.Ready;

    /// <summary>What in the files is probably not meant, though the bot works; by file, line and column.</summary>
    public IReadOnlyList<DialogDiagnostic> Warnings => _engine.Warnings;

    /// <summary>Loads every dialog of a folder and checks it.</summary>
    /// <exception cref="DialogLoadException">The files have mistakes; all of them are in it.</exception>
    public static DialogBot Load(string folder, DialogBotOptions? options = null) => Load(ResourceStore.Open(folder), options);

    /// <summary>Loads every dialog of a set of files and checks it.</summary>
    /// <exception cref="DialogLoadException">The files have mistakes; all of them are in it.</exception>
    public static DialogBot Load(ResourceStore store, DialogBotOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        return new DialogBot(DialogEngine.Load(store, options ?? new DialogBotOptions()));
    }

    /// <inheritdoc/>
    public async ValueTask<TurnResult> RunTurnAsync(TurnRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var runner = new TurnRunner(_engine, request);
        try
        {
            return await runner.RunAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            throw new BotTurnException($"The turn failed in {runner.Place}: {exception.Message}", exception);
        }
    }
}
