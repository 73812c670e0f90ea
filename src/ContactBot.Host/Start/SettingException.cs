namespace ContactBot.Host.Start;

/// <summary>A setting can't work.</summary>
internal sealed class SettingException(string key, string what) : Exception($"CB1002: the setting {key} {what}.");
