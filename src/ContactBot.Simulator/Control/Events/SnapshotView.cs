using ContactBot.Simulator.Control.Messages;
using ContactBot.Simulator.Control.Phones;
using ContactBot.Simulator.Messaging.Webhooks;

namespace ContactBot.Simulator.Control.Events;

/// <summary>All that there is to see.</summary>
internal sealed record SnapshotView(
    SimulatorNumbers Numbers, IReadOnlyList<PhoneView> Phones, IReadOnlyList<MessageView> Messages, IReadOnlyList<Alert> Alerts, SimulatorSettings Settings);
