using System.Collections.Immutable;
using ContactBot.Simulator.Messaging.Messages;

namespace ContactBot.Simulator.Control.Faults;

/// <summary>What happens to the status callbacks.</summary>
/// <param name="DelayMilliseconds">How late each comes.</param>
/// <param name="Copies">How often each comes.</param>
/// <param name="Reversed">They come when the message has ended, last first.</param>
/// <param name="LeaveOut">Those that never come.</param>
internal sealed record CallbackFault(int DelayMilliseconds = 0, int Copies = 1, bool Reversed = false, ImmutableArray<MessageStatus> LeaveOut = default);
