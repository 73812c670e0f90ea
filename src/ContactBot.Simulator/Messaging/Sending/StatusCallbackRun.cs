using ContactBot.Simulator.Control.Faults;
using ContactBot.Simulator.Messaging.Messages;

namespace ContactBot.Simulator.Messaging.Sending;

/// <summary>The callbacks of one message: in order and without holding up the message, unless something is to go wrong with them. Not thread safe.</summary>
internal sealed class StatusCallbackRun(StatusCallbacks callbacks, CallbackFault fault, CancellationToken cancellationToken)
{
    private readonly Stack<Message> _held = [];
    private Task _last = Task.CompletedTask;

    public void Report(Message message)
    {
        if (!fault.LeaveOut.IsDefault && fault.LeaveOut.Contains(message.Status))
        {
            return;
        }

        if (fault.Reversed)
        {
            _held.Push(message);
        }
        else
        {
            _last = SendAfterAsync(_last, message);
        }
    }

    /// <summary>Ends when all have been answered.</summary>
    public Task CompleteAsync()
    {
        while (_held.TryPop(out var message))
        {
            _last = SendAfterAsync(_last, message);
        }

        return _last;
    }

    private async Task SendAfterAsync(Task previous, Message message)
    {
        await previous;
        await callbacks.SendAsync(message, fault.Copies, fault.DelayMilliseconds, cancellationToken);
    }
}
