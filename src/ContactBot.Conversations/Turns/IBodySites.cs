namespace ContactBot.Conversations.Turns;

/// <summary>Knows where the web pages of bodies are. Thread safe.</summary>
public interface IBodySites
{
    /// <summary>The address below which the body's pages are; null if it is not known.</summary>
    Uri? SiteOf(Guid bodyId);
}
