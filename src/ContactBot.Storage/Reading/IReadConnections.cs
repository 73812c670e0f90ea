namespace ContactBot.Storage.Reading;

/// <summary>Gives out connections for reading. Thread safe.</summary>
internal interface IReadConnections
{
    ValueTask<ReadConnection> RentAsync(CancellationToken cancellationToken);

    /// <summary>An instant as this database takes it as a parameter.</summary>
    object ToParameter(DateTimeOffset instant);

    /// <summary>An instant as this database gives it back.</summary>
    DateTimeOffset ReadInstant(System.Data.Common.DbDataReader reader, int column);
}
