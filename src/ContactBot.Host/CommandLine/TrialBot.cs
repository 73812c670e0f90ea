using ContactBot.Cases.Dialogs;
using ContactBot.Dialogs;
using ContactBot.Dialogs.Loading;
using ContactBot.Host.LiveBot;

namespace ContactBot.Host.CommandLine;

/// <summary>What the verbs make a bot with: as the program does, but for the cases, which need a database.</summary>
internal static class TrialBot
{
    public static DialogBotOptions Options { get; } = BotServices.Options(TimeProvider.System) with { Kinds = DialogKinds.Standard.WithTrialCases() };
}
