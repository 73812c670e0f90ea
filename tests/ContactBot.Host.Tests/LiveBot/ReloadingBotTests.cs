using ContactBot.Activities;
using ContactBot.Dialogs;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Runtime;
using ContactBot.Host.LiveBot;
using ContactBot.TestKit;

namespace ContactBot.Host.Tests.LiveBot;

public sealed class ReloadingBotTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _goOn = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_turn_ends_with_the_version_that_it_began_with()
    {
        Write("prima", isSlow: true);
        var bot = new ReloadingBot(_folder.Path, new DialogBotOptions { Kinds = DialogKinds.Standard.With("Test.Wait", definition => new Wait(definition, _begun, _goOn.Task)) });
        var turn = SayAsync(bot);
        await _begun.Task;

        Write("dopo", isSlow: false);
        Assert.True(bot.Refresh());

        Assert.Equal("dopo", await SayAsync(bot));
        _goOn.SetResult();
        Assert.Equal("prima", await turn);
    }

    [Fact]
    public async Task A_version_with_mistakes_is_refused_once()
    {
        Write("prima", isSlow: false);
        var bot = new ReloadingBot(_folder.Path, new DialogBotOptions());
        File.WriteAllText(Path.Combine(_folder.Path, "main.dialog"), "{");

        Assert.True(bot.Refresh());
        Assert.False(bot.Refresh());

        Assert.Equal(("main.dialog", 1), (bot.Refusal!.First.File, bot.Refusal.First.Line));
        Assert.Equal("prima", await SayAsync(bot));
    }

    [Fact]
    public void Files_that_are_saved_without_a_change_are_not_read_again()
    {
        Write("prima", isSlow: false);
        var bot = new ReloadingBot(_folder.Path, new DialogBotOptions());
        Write("prima", isSlow: false);

        Assert.False(bot.Refresh());
    }

    [Fact]
    public async Task The_folder_may_vanish_and_come_back()
    {
        Write("prima", isSlow: false);
        var bot = new ReloadingBot(_folder.Path, new DialogBotOptions());
        Directory.Delete(_folder.Path, recursive: true);

        Assert.True(bot.Refresh());
        Assert.NotNull(bot.Refusal);
        Assert.Equal("prima", await SayAsync(bot));

        Directory.CreateDirectory(_folder.Path);
        Write("dopo", isSlow: false);
        Assert.True(bot.Refresh());
        Assert.Equal("dopo", await SayAsync(bot));
    }

    private void Write(string answer, bool isSlow) => File.WriteAllText(Path.Combine(_folder.Path, "main.dialog"), $$"""
        { "$kind": "Microsoft.AdaptiveDialog", "triggers": [ { "$kind": "Microsoft.OnUnknownIntent", "actions": [
          {{(isSlow ? """{ "$kind": "Test.Wait" },""" : "")}}
          { "$kind": "Microsoft.SendActivity", "activity": "{{answer}}" } ] } ] }
        """);

    private static async Task<string?> SayAsync(ReloadingBot bot)
    {
        var activity = new Activity { Type = ActivityTypes.Message, Text = "salve", From = new ChannelAccount { Id = "anna" }, Recipient = new ChannelAccount { Id = "bot" } };
        var result = await bot.RunTurnAsync(new TurnRequest { Activity = activity }, TestContext.Current.CancellationToken);
        return Assert.Single(result.Activities).Text;
    }

    /// <summary>Goes on when it is told to.</summary>
    private sealed class Wait(DialogDefinition definition, TaskCompletionSource begun, Task goOn) : DialogAction(definition)
    {
        public override async ValueTask<object?> ExecuteAsync(ActionContext context, CancellationToken cancellationToken)
        {
            begun.SetResult();
            await goOn;
            return null;
        }
    }
}
