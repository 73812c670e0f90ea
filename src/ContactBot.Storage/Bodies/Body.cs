namespace ContactBot.Storage.Bodies;

/// <summary>A public body (ente) that the installation serves, and the owner of everything that is kept for it.</summary>
public sealed class Body
{
    /// <summary>The body that stands for the installation as long as no other is configured.</summary>
    public static readonly Guid DefaultId = new("0197a000-0000-7000-8000-000000000001");

    public required Guid Id { get; init; }

    /// <summary>Short and stable, for addresses and settings: lower-case letters, digits and dashes.</summary>
    public required string Code { get; set; }

    /// <summary>As citizens know it, such as <c>Comune di Borgoverde</c>.</summary>
    public required string Name { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }
}
