using System.Diagnostics;
using System.Text;

namespace ContactBot.TestKit.Host;

/// <summary>What a process has written, on both streams, and a way to wait for a line. Thread safe.</summary>
internal sealed class ProcessOutput
{
    private readonly Lock _lock = new();
    private readonly StringBuilder _text = new();
    private readonly List<(Func<string, string?> Find, TaskCompletionSource<string?> Found)> _awaited = [];

    /// <summary>All of it so far.</summary>
    public string Text
    {
        get
        {
            lock (_lock)
            {
                return _text.ToString();
            }
        }
    }

    /// <summary>Captures what the process writes; it must have been started with both streams redirected.</summary>
    public void Follow(Process process)
    {
        process.OutputDataReceived += (_, line) => Add(line.Data);
        process.ErrorDataReceived += (_, line) => Add(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>The first finding in a line that is still to come.</summary>
    public Task<string?> WaitForAsync(Func<string, string?> find)
    {
        var found = new TaskCompletionSource<string?>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            _awaited.Add((find, found));
        }

        return found.Task;
    }

    private void Add(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_lock)
        {
            _text.AppendLine(line);
            _awaited.RemoveAll(awaited => awaited.Find(line) is { } finding && awaited.Found.TrySetResult(finding));
        }
    }
}
