using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Recognizers;
using ContactBot.Understanding.Intents;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ContactBot.Dialogs;

/// <summary>What a <see cref="DialogBot"/> is made with.</summary>
public sealed record DialogBotOptions
{
    /// <summary>The kinds of dialogs and actions that the files may use.</summary>
    public DialogKinds Kinds { get; init; } = DialogKinds.Standard;

    /// <summary>
    /// The file name of the dialog that a conversation begins with; where absent, the only dialog that no other refers to, or <c>main.dialog</c>, or
    /// <c>root.dialog</c>.
    /// </summary>
    public string? RootDialog { get; init; }

    /// <summary>The language where a message names none, BCP 47.</summary>
    public string DefaultLocale { get; init; } = "it-IT";

    /// <summary>The <c>settings</c> scope of memory: dictionaries, lists and scalars.</summary>
    public object? Settings { get; init; }

    /// <summary>The clock of expressions and actions.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Where "today" is for expressions that ask; null means UTC.</summary>
    public TimeZoneInfo? TimeZone { get; init; }

    /// <summary>Trains what <c>.lu</c> files teach; without one only exact and almost exact sentences are understood.</summary>
    public IIntentClassifierFactory? Classifiers { get; init; }

    /// <summary>Makes the client of <c>HttpRequest</c> actions; null gives one shared client with a time-out of 30 seconds.</summary>
    public Func<HttpClient>? Http { get; init; }

    /// <summary>Whether <c>HttpRequest</c> actions send a trace activity with what the service answered; it may hold personal data.</summary>
    public bool TracesRequests { get; init; }

    /// <summary>Which languages stand in for one that is missing; the default goes from <c>it-IT</c> to <c>it</c> to none.</summary>
    public LanguagePolicy Languages { get; init; } = LanguagePolicy.Default;

    /// <summary>What the bot says when an upgrade has removed the dialog that the conversation was in; null for a sentence in Italian, or else in English.</summary>
    public string? RestartText { get; init; }

    /// <summary>After so many actions in one turn the bot goes in circles, and the turn fails.</summary>
    public int MaximumActionsPerTurn { get; init; } = 10_000;

    /// <summary>Told the name of every telemetry event that the dialogs raise; thread safe.</summary>
    public Action<string>? Telemetry { get; init; }

    /// <summary>Where <c>LogAction</c> and handled mistakes are noted.</summary>
    public ILoggerFactory LoggerFactory { get; init; } = NullLoggerFactory.Instance;
}
