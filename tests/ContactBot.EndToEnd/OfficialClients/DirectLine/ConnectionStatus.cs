namespace ContactBot.EndToEnd.OfficialClients.DirectLine;

/// <summary>How the official client numbers its states.</summary>
internal enum ConnectionStatus
{
    Uninitialized = 0,
    Connecting = 1,
    Online = 2,
    ExpiredToken = 3,
    FailedToConnect = 4,
    Ended = 5,
}
