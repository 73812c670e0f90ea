using ContactBot.Dialogs;

namespace ContactBot.Host.LiveBot;

/// <summary>
/// A bot as its files once were.
/// </summary>
/// <param name="Bot">The bot.</param>
/// <param name="Stamp">Tells one state of the files from another.</param>
/// <param name="Files">How many files it is made of.</param>
/// <param name="LoadedAt">Since when it is in use.</param>
internal sealed record DialogVersion(DialogBot Bot, string Stamp, int Files, DateTimeOffset LoadedAt);
