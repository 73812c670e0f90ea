using System.Runtime.InteropServices;
using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Storage.Conversations;
using Microsoft.Extensions.Logging;
using Orleans.Concurrency;
using Orleans.Utilities;

namespace ContactBot.Conversations;

/// <summary>Those who hear what happens in one conversation. Not thread safe; a grain owns it.</summary>
internal sealed class ConversationWatchers(TimeSpan expiration, ILogger logger)
{
    private readonly ObserverManager<IConversationObserver> _citizens = new(expiration, logger);
    private readonly ObserverManager<IConversationObserver> _operators = new(expiration, logger);

    public void Add(IConversationObserver observer, Audience audience) => Of(audience).Subscribe(observer, observer);

    public void Remove(IConversationObserver observer)
    {
        _citizens.Unsubscribe(observer);
        _operators.Unsubscribe(observer);
    }

    /// <summary>Spreads what was committed; <paramref name="after"/> is the last sequence before it.</summary>
    public async Task EntriesAsync(IReadOnlyList<TranscriptEntry> entries, long after, long watermark)
    {
        if (_citizens.Count > 0)
        {
            var page = PageOf(entries, after, watermark, Audience.Citizen);
            await _citizens.Notify(observer => observer.OnEntriesAsync(page));
        }

        if (_operators.Count > 0)
        {
            var page = PageOf(entries, after, watermark, Audience.Operator);
            await _operators.Notify(observer => observer.OnEntriesAsync(page));
        }
    }

    /// <summary>Spreads what is not kept.</summary>
    public async Task TransientAsync(Activity activity, Audience audience)
    {
        if (Of(audience).Count == 0)
        {
            return;
        }

        var json = new Immutable<byte[]>(JsonSerializer.SerializeToUtf8Bytes(activity, ActivityJson.Default.Activity));
        await Of(audience).Notify(observer => observer.OnTransientAsync(json));
    }

    public async Task ConversationAsync(ConversationView conversation)
    {
        if (_operators.Count > 0)
        {
            await _operators.Notify(observer => observer.OnConversationAsync(conversation));
        }
    }

    /// <summary>A page of stored entries, as the audience may see it.</summary>
    public static TranscriptPage PageOf(IReadOnlyList<TranscriptEntry> entries, long after, long watermark, Audience audience)
    {
        var lines = new List<TranscriptLine>(entries.Count);
        foreach (var entry in entries)
        {
            if (audience == Audience.Operator || entry.ForCitizen)
            {
                lines.Add(new TranscriptLine(entry.Sequence, entry.Author, entry.ForCitizen, WholeArray(entry.Json)));
            }
        }

        return new TranscriptPage(lines, after, watermark);
    }

    private static byte[] WholeArray(ReadOnlyMemory<byte> json) =>
        MemoryMarshal.TryGetArray(json, out var segment) && segment.Offset == 0 && segment.Count == segment.Array!.Length
            ? segment.Array
            : json.ToArray();

    private ObserverManager<IConversationObserver> Of(Audience audience) => audience == Audience.Citizen ? _citizens : _operators;
}
