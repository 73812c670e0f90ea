using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.SignIn;

namespace ContactBot.Dialogs.Testing;

/// <summary>A user who has signed in, or will have with a code (<c>UserTokenBasicMock</c>).</summary>
internal sealed record TokenMock(TokenOwner Owner, string ConnectionName, string Token, string? MagicCode)
{
    public static TokenMock Load(SourceNode node, DiagnosticBag diagnostics)
    {
        foreach (var name in new[] { "connectionName", "token" })
        {
            if (node[name]?.Text is null)
            {
                diagnostics.Report(DialogError.Missing, node.Location, $"a mocked token needs the property \"{name}\"");
            }
        }

        var owner = new TokenOwner(node["userId"]?.Text ?? TestConversation.DefaultUserId, node["channelId"]?.Text ?? TestConversation.ChannelId);
        return new TokenMock(owner, node["connectionName"]?.Text ?? "", node["token"]?.Text ?? "", node["magicCode"]?.Text);
    }
}
