namespace ContactBot.Channels;

/// <summary>The bodies (enti) that this installation serves. Thread safe.</summary>
public interface IBodyDirectory
{
    Guid DefaultBodyId { get; }

    /// <summary>Null if no body has this short name.</summary>
    Guid? Find(string slug);
}
