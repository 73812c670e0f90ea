using System.Text.Json.Serialization;
using ContactBot.Simulator.Control.Events;
using ContactBot.Simulator.Control.Faults;
using ContactBot.Simulator.Control.Messages;
using ContactBot.Simulator.Control.Phones;
using ContactBot.Simulator.Messaging.Content;
using ContactBot.Simulator.Messaging.Receiving;
using ContactBot.Simulator.Messaging.Webhooks;

namespace ContactBot.Simulator.Control;

/// <summary>JSON of the control.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(IncomingMessage))]
[JsonSerializable(typeof(SentView))]
[JsonSerializable(typeof(MessageView[]))]
[JsonSerializable(typeof(WebhookView[]))]
[JsonSerializable(typeof(WebhookRepetition))]
[JsonSerializable(typeof(CallbackRequest))]
[JsonSerializable(typeof(PhoneView[]))]
[JsonSerializable(typeof(PhoneChange))]
[JsonSerializable(typeof(NumberChange))]
[JsonSerializable(typeof(Fault))]
[JsonSerializable(typeof(Fault[]))]
[JsonSerializable(typeof(Alert[]))]
[JsonSerializable(typeof(SimulatorSettings))]
[JsonSerializable(typeof(SettingsChange))]
[JsonSerializable(typeof(TemplateApproval))]
[JsonSerializable(typeof(SnapshotView))]
internal sealed partial class ControlJson : JsonSerializerContext;
