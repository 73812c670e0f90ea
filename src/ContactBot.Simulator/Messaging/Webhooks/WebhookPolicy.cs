using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace ContactBot.Simulator.Messaging.Webhooks;

/// <summary>Twilio's connection overrides: the fragment of a webhook's address, never sent and never signed.</summary>
internal sealed record WebhookPolicy
{
    public int Retries { get; init; } = 1;

    public TimeSpan ReadTimeout { get; init; } = TimeSpan.FromSeconds(15);

    public TimeSpan TotalTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>What is tried again: <c>ct</c>, <c>rt</c>, <c>4xx</c>, <c>5xx</c> or <c>all</c>.</summary>
    public IReadOnlySet<string> RetryOn { get; init; } = new HashSet<string> { "ct" };

    /// <summary>An override that makes no sense is passed over.</summary>
    public static WebhookPolicy Of(Uri url)
    {
        var overrides = QueryHelpers.ParseQuery(url.Fragment.TrimStart('#'));
        var standard = new WebhookPolicy();
        return standard with
        {
            Retries = Number("rc", 0, 5) ?? standard.Retries,
            ReadTimeout = Milliseconds("rt") ?? standard.ReadTimeout,
            TotalTimeout = Milliseconds("tt") ?? standard.TotalTimeout,
            RetryOn = overrides.TryGetValue("rp", out var kinds) ? kinds.ToString().Split(',').ToHashSet() : standard.RetryOn,
        };

        TimeSpan? Milliseconds(string key) => Number(key, 100, 15_000) is { } value ? TimeSpan.FromMilliseconds(value) : null;

        int? Number(string key, int minimum, int maximum) =>
            overrides.TryGetValue(key, out var text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
                && value >= minimum && value <= maximum
                ? value
                : null;
    }

    public bool Repeats(WebhookAnswer answer) => RetryOn.Contains("all") ? !answer.Succeeded : answer switch
    {
        { Failure: WebhookFailure.Connect } => RetryOn.Contains("ct"),
        { Failure: WebhookFailure.Timeout } => RetryOn.Contains("rt"),
        { Status: >= 400 and < 500 } => RetryOn.Contains("4xx"),
        { Status: >= 500 } => RetryOn.Contains("5xx"),
        _ => false,
    };
}
