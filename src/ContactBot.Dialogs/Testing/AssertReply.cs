using ContactBot.Activities;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;

namespace ContactBot.Dialogs.Testing;

/// <summary>The next reply says this, or one of these, and has these properties.</summary>
internal sealed class AssertReply(DialogDefinition definition, IReadOnlyList<SourceNode?> texts) : TestStep
{
    private readonly string[] _texts = [.. texts.Select(node => node?.Text).OfType<string>().Where(text => text.Length > 0)];
    private readonly bool _isExact = definition.Constant("exact", true);
    private readonly string _description = definition.Source["description"]?.Text ?? "";
    private readonly ReplyAssertions _assertions = ReplyAssertions.Load(definition);

    public override ValueTask RunAsync(TestConversation conversation, CancellationToken cancellationToken)
    {
        var reply = conversation.TakeReply(_texts.Length > 0 ? $"{_description} Expected '{string.Join("' or '", _texts)}'." : _description);
        if (_texts.Length > 0)
        {
            CheckText(reply);
        }

        _assertions.Check(ActivityValues.Read(reply), _description);
        return ValueTask.CompletedTask;
    }

    private void CheckText(Activity reply)
    {
        if (reply.Type != ActivityTypes.Message || reply.Text is null)
        {
            throw new TestScriptException($"{_description} Expected '{_texts[0]}' but the bot sent an activity of type '{reply.Type}' without text.".TrimStart());
        }

        if (!_texts.Any(text => IsMatch(reply.Text, text)))
        {
            throw new TestScriptException($"{_description} Text '{reply.Text}' didn't match expected text: '{string.Join("' or '", _texts)}'".TrimStart());
        }
    }

    private bool IsMatch(string actual, string expected)
        => _isExact
            ? actual.Replace("\r", "", StringComparison.Ordinal).Equals(expected.Replace("\r", "", StringComparison.Ordinal), StringComparison.Ordinal)
            : actual.Trim().ToLowerInvariant().Contains(expected.Trim().ToLowerInvariant(), StringComparison.Ordinal);
}
