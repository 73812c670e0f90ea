using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Recognizers.Lu;
using ContactBot.Dialogs.Runtime;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Triggers;

/// <summary><c>OnIntent</c>: the user wants something, and the entities that the file asks for were understood.</summary>
internal class IntentTrigger : Trigger
{
    private readonly string? _intent;
    private readonly string? _intentInMemory;
    private readonly IReadOnlyList<Expression> _entities;

    public IntentTrigger(DialogDefinition definition, string? intent)
        : base(definition, DialogEventNames.RecognizedIntent)
    {
        _intent = intent?.TrimStart('#');
        _intentInMemory = _intent is null ? null : LuNames.InMemory(_intent);
        _entities = [.. definition.Texts("entities").Select(entity => definition.ParseExpression(entity.Text!.StartsWith('@') || entity.Text.StartsWith("turn.", StringComparison.OrdinalIgnoreCase) ? entity.Text : $"@{entity.Text}", entity)).OfType<Expression>()];
    }

    protected override IEnumerable<string> Facts
        => _entities.Select(entity => $"exists({entity})").Append($"turn.recognized.intent == '{_intent}'");

    protected override bool Matches(ActionContext context, DialogEvent dialogEvent)
        => context.Turn.TurnScope.TryGetValue("recognized", out var recognized)
            && MemoryValues.TryGetProperty(recognized, "intent", out var intent)
            && intent is string name
            && (name.Equals(_intent, StringComparison.Ordinal) || name.Equals(_intentInMemory, StringComparison.Ordinal))
            && _entities.All(entity => context.Evaluate(entity) is { Succeeded: true, Value: not null });
}
