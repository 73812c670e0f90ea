using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using ContactBot.Simulator.Control.Messages;
using ContactBot.Simulator.Control.Phones;
using ContactBot.Simulator.Messaging.Messages;
using ContactBot.Simulator.Messaging.Phones;
using ContactBot.Simulator.Messaging.Webhooks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace ContactBot.Simulator.Control.Events;

/// <summary>Server-sent events: <c>snapshot</c> first, then each <c>message</c>, <c>phone</c> and <c>alert</c> as it is after its change.</summary>
internal sealed class EventStream(
    Feed feed, SimulatorAccount account, MessageLog log, PhoneBook phones, AlertLog alerts, Current current, MessageViews views, PhoneControl control, IHostApplicationLifetime lifetime)
{
    private const int MaximumMessages = 1_000;

    public IResult Open(HttpContext context) => TypedResults.ServerSentEvents(FollowAsync(context.RequestAborted));

    public IResult Snapshot() => Results.Json(Now(), ControlJson.Default.SnapshotView);

    private async IAsyncEnumerable<SseItem<string>> FollowAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Subscribed before the snapshot is taken: what happens in between comes twice rather than never.
        using var subscription = feed.Subscribe();
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lifetime.ApplicationStopping);
        yield return new SseItem<string>(JsonSerializer.Serialize(Now(), ControlJson.Default.SnapshotView), "snapshot");
        while (await NextAsync(subscription, end.Token) is { } happened)
        {
            if (happened is Message written)
            {
                // A message may be a phone's first, and a citizen's opens the window, which is seen on the phone.
                yield return Changed(phones.Of(PhoneAddress.NumberOf(written.Citizen)));
            }

            yield return happened switch
            {
                Message message => new SseItem<string>(JsonSerializer.Serialize(views.Of(message), ControlJson.Default.MessageView), "message"),
                Phone phone => Changed(phone),
                Alert alert => new SseItem<string>(JsonSerializer.Serialize(alert, ControlJson.Default.Alert), "alert"),
                _ => new SseItem<string>(JsonSerializer.Serialize(Now(), ControlJson.Default.SnapshotView), "snapshot"),
            };
        }
    }

    private SseItem<string> Changed(Phone phone) => new(JsonSerializer.Serialize(control.ViewOf(phone), ControlJson.Default.PhoneView), "phone");

    private static async Task<IFeedItem?> NextAsync(FeedSubscription subscription, CancellationToken cancellationToken)
    {
        try
        {
            return await subscription.Reader.WaitToReadAsync(cancellationToken) && subscription.Reader.TryRead(out var happened) ? happened : null;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private SnapshotView Now() => new(
        account.Numbers, [.. phones.All.Select(control.ViewOf)], [.. log.All.TakeLast(MaximumMessages).Select(views.Of)], alerts.All, current.Settings);
}
