using System.Collections.Frozen;
using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Testing;

/// <summary>What each <c>$kind</c> of a script's line is made by.</summary>
internal static class TestStepKinds
{
    private static readonly FrozenDictionary<string, Func<DialogDefinition, TestStep>> All = new Dictionary<string, Func<DialogDefinition, TestStep>>(StringComparer.Ordinal)
    {
        ["Microsoft.Test.UserSays"] = definition => new UserSays(definition),
        ["Microsoft.Test.UserActivity"] = definition => new UserActivity(definition),
        ["Microsoft.Test.UserConversationUpdate"] = definition => new UserConversationUpdate(definition),
        ["Microsoft.Test.UserTyping"] = definition => new UserTyping(definition),
        ["Microsoft.Test.CustomEvent"] = definition => new CustomEvent(definition),
        ["Microsoft.Test.UserDelay"] = definition => new UserDelay(definition),
        ["Microsoft.Test.SetProperties"] = definition => new SetTestProperties(definition),
        ["Microsoft.Test.AssertReply"] = definition => new AssertReply(definition, [definition.Source["text"]]),
        ["Microsoft.Test.AssertReplyOneOf"] = definition => new AssertReply(definition, definition.Items("text")),
        ["Microsoft.Test.AssertReplyActivity"] = definition => new AssertReply(definition, []),
        ["Microsoft.Test.AssertNoActivity"] = definition => new AssertNoActivity(definition),
        ["Microsoft.Test.MemoryAssertions"] = definition => new MemoryAssertions(definition),
        ["Microsoft.Test.AssertTelemetryContains"] = definition => new AssertTelemetryContains(definition),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static TestStep? Load(DialogDefinition script, SourceNode node)
    {
        if (script.Loader.KindOf(node) is not { } kind)
        {
            return null;
        }

        if (All.TryGetValue(kind, out var factory))
        {
            return factory(script.Part(node, "step"));
        }

        script.Loader.ReportUnknownKind(node, kind, All.Keys);
        return null;
    }
}
