using System.Globalization;
using ContactBot.Activities;
using ContactBot.Dialogs.Inputs;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.SignIn;

/// <summary>Asks the user to sign in elsewhere; the answer is the token with which the bot acts for them.</summary>
internal sealed class OAuthInput : InputDialog
{
    private const double DefaultTimeoutMilliseconds = 15 * 60 * 1000;
    private const string Expires = "expires";

    private readonly StringExpression? _connectionName;
    private readonly StringExpression? _title;
    private readonly StringExpression? _text;
    private readonly NumberExpression? _timeout;

    public OAuthInput(DialogDefinition definition)
        : base(definition)
    {
        definition.Require("connectionName");
        _connectionName = definition.Text("connectionName");
        _title = definition.Text("title");
        _text = definition.Text("text");
        _timeout = definition.Number("timeout");
    }

    internal override async ValueTask<Outcome> BeginAsync(ActionContext context, object? options, CancellationToken cancellationToken)
    {
        if (IsDisabled(context))
        {
            return Outcome.End();
        }

        Begin(context, options);
        var timeout = TimeSpan.FromMilliseconds(_timeout?.Evaluate(context) ?? DefaultTimeoutMilliseconds);
        context.Top!.EnsureState()[Expires] = (context.Turn.Time.GetUtcNow() + timeout).ToString("O", CultureInfo.InvariantCulture);
        var tokens = TokenServices.Require(context, Definition.Kind);
        if (await tokens.GetTokenAsync(TokenServices.OwnerIn(context), ConnectionIn(context), null, cancellationToken).ConfigureAwait(false) is { } token)
        {
            SetInput(context, token.ToValue());
            return Accept(context);
        }

        CountTurn(context);
        await SendCardAsync(context, tokens, cancellationToken).ConfigureAwait(false);
        return Outcome.Wait;
    }

    internal override async ValueTask<Outcome> ContinueAsync(ActionContext context, CancellationToken cancellationToken)
    {
        if (!TokenAnswer.IsRelevant(context.Turn.Activity))
        {
            return Outcome.Wait;
        }

        if (IsOver(context))
        {
            Store(context, null);
            return Outcome.End();
        }

        var tokens = TokenServices.Require(context, Definition.Kind);
        var answer = new TokenAnswer(context.Turn, tokens, TokenServices.OwnerIn(context), ConnectionIn(context));
        if (await answer.ReadAsync(cancellationToken).ConfigureAwait(false) is { } token)
        {
            SetInput(context, token.ToValue());
            return Accept(context);
        }

        if (context.Turn.Activity.Type != ActivityTypes.Message)
        {
            return Outcome.Wait;
        }

        if (!MayAskAgain(context))
        {
            return GiveUp(context);
        }

        if (!Interruptions.HasHappened(context))
        {
            CountTurn(context);
            if (Bind(context, InputState.Invalid) is { } prompt)
            {
                context.Turn.Send(prompt);
            }
        }

        await SendCardAsync(context, tokens, cancellationToken).ConfigureAwait(false);
        return Outcome.Wait;
    }

    internal override async ValueTask<Outcome> ResumeAsync(ActionContext context, object? result, CancellationToken cancellationToken)
    {
        await SendCardAsync(context, TokenServices.Require(context, Definition.Kind), cancellationToken).ConfigureAwait(false);
        return Outcome.Wait;
    }

    private protected override bool IsPromptRequired => false;

    private protected override ValueTask<InputState> OnRecognizeAsync(ActionContext context, CancellationToken cancellationToken) => new(InputState.Unrecognized);

    private protected override async ValueTask RepromptAsync(ActionContext context, CancellationToken cancellationToken)
        => await SendCardAsync(context, TokenServices.Require(context, Definition.Kind), cancellationToken).ConfigureAwait(false);

    private string ConnectionIn(ActionContext context) => _connectionName?.Evaluate(context) ?? "";

    private static bool IsOver(ActionContext context)
        => DateTimeOffset.TryParse(context.Top!.State?.GetValueOrDefault(Expires) as string, CultureInfo.InvariantCulture, out var end) && context.Turn.Time.GetUtcNow() > end;

    private async ValueTask SendCardAsync(ActionContext context, ITokenService tokens, CancellationToken cancellationToken)
    {
        var connection = ConnectionIn(context);
        var conversation = ConversationReferences.Of(context.Turn.Activity);
        var offer = await tokens.GetSignInAsync(TokenServices.OwnerIn(context), connection, conversation, cancellationToken).ConfigureAwait(false);
        context.Turn.Send(new Activity
        {
            Type = ActivityTypes.Message,
            InputHint = "acceptingInput",
            Attachments = [SignInCard.Create(context.Turn.Activity.ChannelId, connection, _title?.Evaluate(context), _text?.Evaluate(context), offer)],
        });
    }
}
