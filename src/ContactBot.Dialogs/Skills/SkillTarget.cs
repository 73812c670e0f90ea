using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Skills;

/// <summary>The skill that an action talks to, and how what is said to it is addressed.</summary>
internal sealed class SkillTarget
{
    private readonly StringExpression _appId;
    private readonly StringExpression _endpoint;
    private readonly StringExpression _callerAppId;
    private readonly StringExpression _hostEndpoint;
    private readonly string _place;

    public SkillTarget(DialogDefinition definition)
    {
        definition.Require("skillEndpoint");
        _place = definition.StableId;
        _appId = definition.Text("skillAppId") ?? Constant("");
        _endpoint = definition.Text("skillEndpoint") ?? Constant("");
        _callerAppId = definition.Text("botId") ?? Setting(definition, "MicrosoftAppId");
        _hostEndpoint = definition.Text("skillHostEndpoint") ?? Setting(definition, "SkillHostEndpoint");
    }

    /// <summary>Sends an activity; returns what the skill answers.</summary>
    /// <exception cref="DialogRunException">There is no client, no address, or no proper answer.</exception>
    public async ValueTask<IReadOnlyList<Activity>> SendAsync(ActionContext context, Activity activity, string conversation, CancellationToken cancellationToken)
    {
        var client = context.Turn.Find<ISkillClient>()
            ?? throw new DialogRunException("CB2306", $"{_place}: this bot is not set up to talk to skills; register a skill client (ISkillClient, such as HttpSkillClient).");
        if (!Uri.TryCreate(_endpoint.Evaluate(context), UriKind.Absolute, out var endpoint) || endpoint.Scheme is not ("http" or "https"))
        {
            throw new DialogRunException("CB2307", $"{_place}: the skillEndpoint is not an absolute http or https address; write it in full, such as https://skill.example.it/api/messages.");
        }

        try
        {
            return await client.SendAsync(
                new Skill(_appId.Evaluate(context) ?? "", endpoint, _callerAppId.Evaluate(context) ?? ""),
                Address(context, activity, conversation),
                cancellationToken).ConfigureAwait(false);
        }
        catch (SkillException exception)
        {
            throw new DialogRunException("CB2308", $"{_place}: {exception.Message}; see whether it runs, and handle the error with OnError.", exception);
        }
    }

    /// <summary>An answer as if it were the bot's own: the skill's addresses mean nothing outside.</summary>
    public static Activity ToOurs(Activity answer)
    {
        answer.Id = null;
        answer.Conversation = null;
        answer.From = null;
        answer.Recipient = null;
        answer.ServiceUrl = null;
        answer.ReplyToId = null;
        answer.DeliveryMode = null;
        return answer;
    }

    private Activity Address(ActionContext context, Activity activity, string conversation)
    {
        var incoming = context.Turn.Activity;
        var sent = JsonSerializer.Deserialize(JsonSerializer.SerializeToUtf8Bytes(activity, ActivityJson.Default.Activity), ActivityJson.Default.Activity)!;
        sent.Type ??= ActivityTypes.Message;
        sent.Id ??= Guid.CreateVersion7(context.Turn.Time.GetUtcNow()).ToString();
        sent.DeliveryMode = "expectReplies";
        sent.ChannelId = incoming.ChannelId;
        sent.Locale ??= context.Turn.Locale;
        sent.From = incoming.From;
        sent.Recipient = new ChannelAccount { Id = _appId.Evaluate(context), Role = "skill" };
        sent.ServiceUrl = _hostEndpoint.Evaluate(context) is { Length: > 0 } host ? host : incoming.ServiceUrl;
        sent.RelatesTo = ConversationReferences.Of(incoming);
        sent.Conversation = new ConversationAccount { Id = conversation, IsGroup = incoming.Conversation?.IsGroup };
        return sent;
    }

    private static StringExpression Constant(string text) => new(ValueExpression.Constant(text));

    private static StringExpression Setting(DialogDefinition definition, string name)
        => definition.ParseExpression($"settings.{name}", definition.Source) is { } expression ? new StringExpression(new ComputedExpression(expression)) : Constant("");
}
