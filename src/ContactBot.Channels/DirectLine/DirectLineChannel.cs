namespace ContactBot.Channels.DirectLine;

/// <summary>The channel's name in the Activity schema.</summary>
public static class DirectLineChannel
{
    public const string Id = "directline";
}
