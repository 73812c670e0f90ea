using Microsoft.JSInterop;

namespace ContactBot.Host.OperatorConsole.Conversation;

/// <summary>Ties the script that stands beside a component to its elements.</summary>
internal static class ScriptModule
{
    /// <summary>Calls the script's <c>attach</c>.</summary>
    /// <returns>What it gives back; its <c>detach</c> ends it. Null if the browser has gone meanwhile.</returns>
    public static async Task<IJSObjectReference?> AttachAsync(this IJSRuntime javaScript, string path, params object[] arguments)
    {
        try
        {
            await using var module = await javaScript.InvokeAsync<IJSObjectReference>("import", "/" + path.TrimStart('/', '.'));
            return await module.InvokeAsync<IJSObjectReference>("attach", arguments);
        }
        catch (JSDisconnectedException)
        {
            return null;
        }
    }

    /// <summary>Ends what <see cref="AttachAsync"/> began.</summary>
    public static async ValueTask ReleaseAsync(IJSObjectReference? attached)
    {
        if (attached is null)
        {
            return;
        }

        try
        {
            await attached.InvokeVoidAsync("detach");
            await attached.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The browser has gone, and with it what was attached.
        }
    }
}
