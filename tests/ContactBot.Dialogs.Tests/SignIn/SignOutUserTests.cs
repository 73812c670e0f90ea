using ContactBot.Activities;
using ContactBot.Dialogs.SignIn;
using ContactBot.Dialogs.Tests.Runtime;
using Moq;

namespace ContactBot.Dialogs.Tests.SignIn;

public sealed class SignOutUserTests
{
    [Fact]
    public async Task The_token_of_the_user_or_of_another_one_is_forgotten()
    {
        var tokens = new Mock<ITokenService>();
        using var bot = new BotFixture(BotFixture.Dialog("""
            "triggers": [ { "$kind": "Microsoft.OnBeginDialog", "actions": [
              { "$kind": "Microsoft.SignOutUser", "connectionName": "=concat('sp', 'id')" }, { "$kind": "Microsoft.SignOutUser", "userId": "eva" } ] } ]
            """)) { Services = new Services(tokens.Object) };
        await bot.SendAsync(new Activity { Type = ActivityTypes.Message, Text = "esci", From = new ChannelAccount { Id = "ada" }, ChannelId = "webchat" });
        tokens.Verify(service => service.SignOutAsync(new TokenOwner("ada", "webchat"), "spid", It.IsAny<CancellationToken>()));
        tokens.Verify(service => service.SignOutAsync(new TokenOwner("eva", "webchat"), null, It.IsAny<CancellationToken>()));
    }
}
