using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Triggers;

/// <summary>What a dialog does when something happens: an event, a condition, and the actions. Immutable.</summary>
internal abstract class Trigger
{
    private readonly Expression? _condition;
    private readonly NumberExpression? _priority;
    private readonly IReadOnlyList<string> _watched;

    protected Trigger(DialogDefinition definition, params IReadOnlyList<string> events)
    {
        Events = events;
        Definition = definition;
        Scope = definition.Actions("actions");
        _condition = definition.Condition("condition");
        _priority = definition.Number("priority");
        RunsOnce = definition.Constant("runOnce", false);
        _watched = RunsOnce && _condition is not null ? ExpressionPaths.Of(_condition.Root) : [];
    }

    public DialogDefinition Definition { get; }

    /// <summary>The events that it may react to.</summary>
    public IReadOnlyList<string> Events { get; }

    public ActionScope Scope { get; }

    /// <summary>Whether it runs again only after something that its condition looks at was written.</summary>
    public bool RunsOnce { get; }

    /// <summary>Its place among the triggers of the dialog, which is its priority where the file gives none.</summary>
    public int Order { get; set; }

    /// <summary>What must hold, as alternatives of facts that must all hold; tells which of two triggers is the more specific.</summary>
    public IReadOnlyList<Clause> Clauses { get; private set; } = [];

    /// <summary>Those of its alternatives that no more specific trigger has as well.</summary>
    public IReadOnlyList<Clause> OwnClauses { get; private set; } = [];

    public void Prepare(int order)
    {
        Order = order;
        Clauses = ConditionClauses.Of(_condition?.Root, [.. Facts, .. Events.Select(name => $"event {name}")]);
    }

    public void Compare(IReadOnlyList<Trigger> others)
        => OwnClauses = [.. Clauses.Where(clause => !others.Any(other => other.Clauses.Any(clause.IsSameAs) && Generalizes(other)))];

    public bool IsTrue(ActionContext context, DialogEvent dialogEvent)
        => Matches(context, dialogEvent)
            && (_condition is null || (context.Evaluate(_condition) is { Succeeded: true } result && BooleanExpression.IsTrue(result.Value)))
            && (!RunsOnce || context.Container?.RunOnce?.HasChanged(Scope.StableId, _watched) == true);

    /// <summary>The lower, the sooner; negative disables.</summary>
    public double PriorityIn(ActionContext context) => _priority is null ? Order : _priority.Evaluate(context) ?? -1;

    public void Watch(RunOnceState state) => state.Watch(_watched);

    /// <summary>What the dialog is to do.</summary>
    public virtual ActionChange React(ActionContext context)
    {
        if (RunsOnce && context.Container?.RunOnce is { } runOnce)
        {
            runOnce.LastRun[Scope.StableId] = runOnce.Clock;
        }

        return new ActionChange(ActionChangeType.InsertActions, [Scope]);
    }

    /// <summary>What it demands beside the event's name and the file's condition, in words that compare equal when they mean the same.</summary>
    protected virtual IEnumerable<string> Facts => [];

    protected virtual bool Matches(ActionContext context, DialogEvent dialogEvent) => true;

    private bool Generalizes(Trigger other)
        => other.Clauses.All(clause => Clauses.Any(clause.IsAtLeast)) && !Clauses.All(clause => other.Clauses.Any(clause.IsAtLeast));
}
