using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Testing;
using ContactBot.TestKit;

namespace ContactBot.Dialogs.Tests.Testing;

public sealed class TokenMockTests
{
    [Fact]
    public async Task A_script_says_who_is_signed_in_and_who_becomes_so_with_a_code()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "signIn.test.dialog"), """
            {
              "$kind": "Microsoft.Test.Script",
              "dialog": { "$kind": "Microsoft.AdaptiveDialog", "triggers": [ { "$kind": "Microsoft.OnBeginDialog", "actions": [
                { "$kind": "Microsoft.OAuthInput", "connectionName": "a", "property": "$a" }, { "$kind": "Microsoft.SendActivity", "activity": "a: ${$a.token}" },
                { "$kind": "Microsoft.OAuthInput", "connectionName": "b", "property": "$b" }, { "$kind": "Microsoft.SendActivity", "activity": "b: ${$b.token}" },
                { "$kind": "Microsoft.SignOutUser", "connectionName": "a" }, { "$kind": "Microsoft.OAuthInput", "connectionName": "a", "property": "$a" } ] } ] },
              "userTokenMocks": [
                { "$kind": "Microsoft.Test.UserTokenBasicMock", "connectionName": "a", "token": "one" },
                { "$kind": "Microsoft.Test.UserTokenBasicMock", "connectionName": "b", "token": "two", "magicCode": "654321" } ],
              "script": [
                { "$kind": "Microsoft.Test.UserSays", "text": "hi" },
                { "$kind": "Microsoft.Test.AssertReply", "text": "a: one" },
                { "$kind": "Microsoft.Test.AssertReplyActivity", "assertions": [ "attachments[0].content.buttons[0].value == 'https://fake.com/oauthsignin/b/test/user1'" ] },
                { "$kind": "Microsoft.Test.UserSays", "text": "654321" },
                { "$kind": "Microsoft.Test.AssertReply", "text": "b: two" },
                { "$kind": "Microsoft.Test.AssertReplyActivity", "assertions": [ "attachments[0].content.connectionName == 'a'" ] },
                { "$kind": "Microsoft.Test.AssertTelemetryContains", "events": [ "AdaptiveDialogStart", "AdaptiveDialogAction", "AdaptiveDialogTrigger", "BotMessageReceived", "BotMessageSend" ] } ]
            }
            """,
            TestContext.Current.CancellationToken);
        var result = await new TestScriptRunner(ResourceStore.Open(folder.Path), new DialogBotOptions()).RunAsync("signIn", null, TestContext.Current.CancellationToken);
        Assert.Null(result.Failure);
    }
}
