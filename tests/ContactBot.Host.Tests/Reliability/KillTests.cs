using System.Text.Json;
using ContactBot.TestKit.DirectLine;
using ContactBot.TestKit.Host;

namespace ContactBot.Host.Tests.Reliability;

/// <summary>The real process is killed in the middle of its work, again and again.</summary>
public sealed class KillTests
{
    private const int Citizens = 6;
    private const int Kills = 3;
    private const int MessagesBeforeKill = 60;

    [Fact]
    public async Task Every_acknowledged_message_is_there_once_and_answered_whenever_the_process_is_killed()
    {
        await using var program = await HostProcess.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        var writers = new List<Writer>();
        for (var number = 0; number < Citizens; number++)
        {
            writers.Add(await Writer.OpenAsync(program, $"dl_cittadino{number}"));
        }

        for (var kill = 0; kill < Kills; kill++)
        {
            using var killed = new CancellationTokenSource();
            var writing = writers.Select(writer => writer.WriteUntilAsync(killed.Token)).ToList();
            var goal = (kill + 1) * MessagesBeforeKill;
            while (writers.Sum(writer => writer.Acknowledged.Count) < goal)
            {
                await Task.WhenAny(writers.Select(writer => writer.NextAsync()));
            }

            await program.KillAsync();
            await killed.CancelAsync();
            await Task.WhenAll(writing);
            await program.StartAgainAsync(TestContext.Current.CancellationToken);
        }

        foreach (var writer in writers)
        {
            var transcript = await writer.ReadAnsweredAsync();
            Assert.Equal(transcript.Count, transcript.Select(activity => activity.GetProperty("id").GetString()).Distinct().Count());
            var written = transcript.Where(activity => activity.GetProperty("from").GetProperty("role").GetString() == "user").ToList();
            Assert.Equal(written.Count, written.Select(activity => activity.GetProperty("text").GetString()).Distinct().Count());
            Assert.Empty(writer.Acknowledged.Except(written.Select(activity => activity.GetProperty("id").GetString()!)));
        }
    }

    /// <summary>One citizen who writes as fast as the program answers and remembers what it acknowledged.</summary>
    private sealed class Writer(DirectLineClient client, string conversationId)
    {
        private int _number;
        private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public List<string> Acknowledged { get; } = [];

        public static async Task<Writer> OpenAsync(HostProcess program, string userId)
        {
            var client = new DirectLineClient(new Uri(program.Address, "/v3/directline").ToString(), program.Secret);
            var opened = await client.OpenAsync(userId);
            return new Writer(client, opened.Id);
        }

        public Task NextAsync() => _next.Task;

        public async Task WriteUntilAsync(CancellationToken killed)
        {
            while (!killed.IsCancellationRequested)
            {
                try
                {
                    var answer = await client.SayAsync(conversationId, $"messaggio {++_number}");
                    if ((int)answer.Status == 200)
                    {
                        Acknowledged.Add(answer.Text("id"));
                        Interlocked.Exchange(ref _next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
                    }
                }
                catch (HttpRequestException)
                {
                    // The process is gone; the test starts it again.
                    return;
                }
            }
        }

        /// <summary>The whole transcript, once the last message has been answered.</summary>
        public async Task<IReadOnlyList<JsonElement>> ReadAnsweredAsync()
        {
            var last = await client.SayAsync(conversationId, "ultimo");
            var id = last.Text("id");
            using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
            while (await timer.WaitForNextTickAsync(TestContext.Current.CancellationToken))
            {
                List<JsonElement> activities = [];
                long watermark = 0;
                IReadOnlyList<JsonElement> page;
                do
                {
                    var answer = await client.ReadAsync(conversationId, watermark);
                    page = [.. answer.Json.GetProperty("activities").EnumerateArray()];
                    activities.AddRange(page);
                    watermark = long.Parse(answer.Text("watermark"), System.Globalization.CultureInfo.InvariantCulture);
                }
                while (page.Count > 0);

                if (activities.Any(activity => activity.TryGetProperty("replyToId", out var reply) && reply.GetString() == id))
                {
                    return activities;
                }
            }

            throw new InvalidOperationException("The last message was never answered.");
        }
    }
}
