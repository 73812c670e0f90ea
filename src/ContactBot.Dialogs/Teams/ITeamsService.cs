using System.Text.Json;

namespace ContactBot.Dialogs.Teams;

/// <summary>Asks Microsoft Teams, by its part of the Connector API; a host that can gives it with the services of the turn. Thread safe.</summary>
public interface ITeamsService
{
    /// <summary>What Teams answers; null for nothing.</summary>
    ValueTask<JsonElement?> AskAsync(TeamsQuestion question, CancellationToken cancellationToken);
}
