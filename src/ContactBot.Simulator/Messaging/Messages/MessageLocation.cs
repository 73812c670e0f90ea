namespace ContactBot.Simulator.Messaging.Messages;

/// <summary>A place on the map.</summary>
/// <param name="Latitude">Degrees, −90 to 90.</param>
/// <param name="Longitude">Degrees, −180 to 180.</param>
/// <param name="Address">Street and town.</param>
/// <param name="Label">The name of the place.</param>
internal sealed record MessageLocation(double Latitude, double Longitude, string? Address = null, string? Label = null);
