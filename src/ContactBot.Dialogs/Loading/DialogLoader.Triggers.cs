using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Triggers;

namespace ContactBot.Dialogs.Loading;

internal sealed partial class DialogLoader
{
    /// <summary>A trigger of a dialog; null where it is broken.</summary>
    public Trigger? LoadTrigger(SourceNode node, DialogDefinition parent)
    {
        if (KindOf(node) is not { } kind)
        {
            return null;
        }

        if (!TriggerKinds.All.TryGetValue(kind, out var factory))
        {
            ReportUnknownKind(node, kind, TriggerKinds.All.Keys);
            return null;
        }

        var subject = node["id"]?.Text ?? node["intent"]?.Text ?? node["event"]?.Text ?? node["type"]?.Text;
        var key = subject is null ? ShortName(kind) : $"{ShortName(kind)}({subject})";
        return factory(new DialogDefinition(this, node, kind, NameUniquely(parent.StableId, key)));
    }

    /// <summary>How a dialog picks among its triggers; null where it is broken.</summary>
    public TriggerSelector? LoadSelector(SourceNode node, DialogDefinition parent)
    {
        if (KindOf(node) is not { } kind)
        {
            return null;
        }

        var definition = parent.Part(node, "selector");
        switch (kind)
        {
            case "Microsoft.FirstSelector":
                return new FirstSelector();
            case "Microsoft.TrueSelector":
                return new TrueSelector();
            case "Microsoft.RandomSelector":
                return new RandomSelector(node["seed"]?.Value is long seed ? unchecked((int)seed) : null);
            case "Microsoft.MostSpecificSelector":
                return new MostSpecificSelector(definition.Selector("selector") ?? new FirstSelector());
            case "Microsoft.ConditionalSelector":
                definition.Require("condition");
                return new ConditionalSelector(
                    definition.Boolean("condition") ?? new BooleanExpression(ValueExpression.Constant(true)),
                    definition.Selector("ifTrue") ?? new FirstSelector(),
                    definition.Selector("ifFalse") ?? new FirstSelector());
            default:
                ReportUnknownKind(node, kind, ["Microsoft.FirstSelector", "Microsoft.TrueSelector", "Microsoft.RandomSelector", "Microsoft.MostSpecificSelector", "Microsoft.ConditionalSelector"]);
                return null;
        }
    }
}
