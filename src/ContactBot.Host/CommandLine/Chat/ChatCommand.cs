using System.CommandLine;
using ContactBot.Dialogs.Loading;
using ContactBot.Host.LiveBot;
using ContactBot.Host.Start;

namespace ContactBot.Host.CommandLine.Chat;

/// <summary>
/// <c>dialogs chat</c>: talks to the bot of a folder in the terminal, or over redirected streams. What is changed in the files meanwhile holds from the
/// next message on.
/// </summary>
internal static class ChatCommand
{
    private const string Quit = "/quit";
    private const string Restart = "/restart";

    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "The folder of the dialogs." };
        var locale = new Option<string>("--locale") { Description = "The language of the user, such as it-IT.", DefaultValueFactory = _ => TrialBot.Options.DefaultLocale };
        var command = new Command("chat", $"Talk to the bot of a folder; the number of a choice picks it, {Restart} begins anew, {Quit} ends.") { folder, locale };
        command.SetAction((result, cancellationToken) => RunAsync(result.GetRequiredValue(folder), result.GetRequiredValue(locale), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string folder, string locale, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder))
        {
            throw CommandLineErrors.NoFolder(folder);
        }

        try
        {
            await TalkAsync(new ReloadingBot(folder, TrialBot.Options), locale, cancellationToken);
            return 0;
        }
        catch (DialogLoadException exception)
        {
            return StartErrors.Print(exception.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        }
    }

    private static async Task TalkAsync(ReloadingBot bot, string locale, CancellationToken cancellationToken)
    {
        var screen = new ChatScreen(Console.Out);
        var conversation = new ChatConversation(bot, locale);
        screen.Show(await conversation.ArriveAsync(cancellationToken));
        while (await ReadAsync(cancellationToken) is { } line && line != Quit)
        {
            if (bot.Refresh())
            {
                screen.ShowChange(bot.Refusal);
            }

            if (line == Restart)
            {
                conversation = new ChatConversation(bot, locale);
                screen.Show(await conversation.ArriveAsync(cancellationToken));
            }
            else if (screen.Choose(line) is { } activity)
            {
                screen.Show(await conversation.SendAsync(activity, cancellationToken));
            }
        }
    }

    // What comes from a file is shown too, so that the whole conversation can be read.
    private static async Task<string?> ReadAsync(CancellationToken cancellationToken)
    {
        Console.Write("> ");
        var line = await Console.In.ReadLineAsync(cancellationToken);
        if (Console.IsInputRedirected)
        {
            Console.WriteLine(line);
        }

        return line?.Trim();
    }
}
