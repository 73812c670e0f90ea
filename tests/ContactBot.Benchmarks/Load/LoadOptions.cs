using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace ContactBot.Benchmarks.Load;

/// <summary>What a load run does; each by its name on the command line.</summary>
internal sealed record LoadOptions
{
    /// <summary>Conversations that are open at the same time, each with its own connections.</summary>
    public int Conversations { get; init; } = 200;

    /// <summary>How long each load is kept up while it is measured.</summary>
    public TimeSpan Duration { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long it is driven before anything is measured, so that the code is compiled and the caches are warm.</summary>
    public TimeSpan WarmUp { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Turns a second that arrive whether or not the earlier ones are answered, in rising order.</summary>
    public IReadOnlyList<int> Rates { get; init; } = [250, 500, 1000, 1250, 1500, 2000, 2500, 3000];

    /// <summary>Whether the bot on the JavaScript SDK is measured too.</summary>
    public bool Peers { get; init; } = true;

    /// <exception cref="FormatException">A value is not of its kind.</exception>
    public static LoadOptions Parse(string[] args)
    {
        var settings = new ConfigurationBuilder().AddCommandLine(args).Build();
        var defaults = new LoadOptions();
        return new LoadOptions
        {
            Conversations = settings.GetValue("conversations", defaults.Conversations),
            Duration = TimeSpan.FromSeconds(settings.GetValue("seconds", defaults.Duration.TotalSeconds)),
            WarmUp = TimeSpan.FromSeconds(settings.GetValue("warmup", defaults.WarmUp.TotalSeconds)),
            Peers = settings.GetValue("peers", defaults.Peers),
            Rates = settings["rates"] is { } rates
                ? [.. rates.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(rate => int.Parse(rate, CultureInfo.InvariantCulture))]
                : defaults.Rates,
        };
    }
}
