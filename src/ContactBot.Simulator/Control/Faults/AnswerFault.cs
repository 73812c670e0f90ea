namespace ContactBot.Simulator.Control.Faults;

/// <summary>What happens to the answer of <c>POST Messages.json</c>.</summary>
/// <param name="Status">Set: refused with this HTTP status, and there is no message.</param>
/// <param name="Code">Twilio's number of the error; null: an answer as of a broken gateway, in HTML.</param>
/// <param name="Message">The words beside the number.</param>
/// <param name="DelayMilliseconds">How late the answer comes.</param>
/// <param name="Abort">The message goes, but the connection breaks before the answer.</param>
/// <param name="AfterCallbacks">The answer comes when all status callbacks have been.</param>
/// <param name="RetryAfter">Seconds, as the header of the same name.</param>
internal sealed record AnswerFault(
    int? Status = null, int? Code = null, string? Message = null, int DelayMilliseconds = 0, bool Abort = false, bool AfterCallbacks = false, int? RetryAfter = null);
