using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ContactBot.Storage.Migrations.PostgreSql
{
    /// <summary>
    /// What the ADO.NET clustering of Orleans 10.4 expects: its two tables and its named queries. Names are not quoted,
    /// because the provider asks for them unquoted. A query changes both tables or none in one statement, so that it needs
    /// no transaction of the caller.
    /// </summary>
    public partial class OrleansClustering : Migration
    {
        private const string Silo =
            "DeploymentId = @DeploymentId AND Address = @Address AND Port = @Port AND Generation = @Generation";

        private const string RaiseVersion =
            """
            UPDATE OrleansMembershipVersionTable SET Timestamp = now(), Version = Version + 1
            WHERE DeploymentId = @DeploymentId AND Version = @Version
            """;

        private const string ReadSilos =
            """
            SELECT v.DeploymentId, m.Address, m.Port, m.Generation, m.SiloName, m.HostName, m.Status, m.ProxyPort,
                m.SuspectTimes, m.StartTime, m.IAmAliveTime, v.Version
            FROM OrleansMembershipVersionTable v
            """;

        private const string RemoveDefunct =
            """
            DELETE FROM OrleansMembershipTable
            WHERE DeploymentId = @DeploymentId AND IAmAliveTime < @IAmAliveTime AND Status <> 3
            """;

        private static readonly (string Key, string Text)[] Queries =
        [
            ("InsertMembershipVersionKey",
                """
                WITH added AS (
                    INSERT INTO OrleansMembershipVersionTable (DeploymentId) VALUES (@DeploymentId)
                    ON CONFLICT (DeploymentId) DO NOTHING RETURNING 1)
                SELECT count(*)::int FROM added
                """),
            ("InsertMembershipKey",
                $"""
                WITH raised AS (
                    {RaiseVersion} AND NOT EXISTS (SELECT 1 FROM OrleansMembershipTable WHERE {Silo}) RETURNING 1),
                added AS (
                    INSERT INTO OrleansMembershipTable (DeploymentId, Address, Port, Generation, SiloName, HostName, Status,
                        ProxyPort, StartTime, IAmAliveTime)
                    SELECT @DeploymentId, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort, @StartTime,
                        @IAmAliveTime
                    FROM raised RETURNING 1)
                SELECT count(*)::int FROM added
                """),
            ("UpdateMembershipKey",
                $"""
                WITH raised AS (
                    {RaiseVersion} AND EXISTS (SELECT 1 FROM OrleansMembershipTable WHERE {Silo}) RETURNING 1),
                changed AS (
                    UPDATE OrleansMembershipTable
                    SET Status = @Status, SuspectTimes = @SuspectTimes, IAmAliveTime = @IAmAliveTime
                    WHERE {Silo} AND EXISTS (SELECT 1 FROM raised) RETURNING 1)
                SELECT count(*)::int FROM changed
                """),
            ("UpdateIAmAlivetimeKey",
                $"""
                UPDATE OrleansMembershipTable SET IAmAliveTime = @IAmAliveTime WHERE {Silo}
                """),
            ("MembershipReadRowKey",
                $"""
                {ReadSilos}
                LEFT JOIN OrleansMembershipTable m ON m.DeploymentId = v.DeploymentId
                    AND m.Address = @Address AND m.Port = @Port AND m.Generation = @Generation
                WHERE v.DeploymentId = @DeploymentId
                """),
            ("MembershipReadAllKey",
                $"""
                {ReadSilos}
                LEFT JOIN OrleansMembershipTable m ON m.DeploymentId = v.DeploymentId
                WHERE v.DeploymentId = @DeploymentId
                """),
            ("GatewaysQueryKey",
                """
                SELECT Address, ProxyPort, Generation FROM OrleansMembershipTable
                WHERE DeploymentId = @DeploymentId AND Status = @Status AND ProxyPort > 0
                """),
            ("DeleteMembershipTableEntriesKey",
                """
                WITH silos AS (DELETE FROM OrleansMembershipTable WHERE DeploymentId = @DeploymentId)
                DELETE FROM OrleansMembershipVersionTable WHERE DeploymentId = @DeploymentId
                """),
            ("CleanupDefunctSiloEntriesKey", RemoveDefunct),
            ("CleanupDefunctSiloEntryKey", RemoveDefunct),
        ];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                CREATE TABLE OrleansQuery (
                    QueryKey varchar(64) PRIMARY KEY,
                    QueryText varchar(8000) NOT NULL);

                CREATE TABLE OrleansMembershipVersionTable (
                    DeploymentId varchar(150) PRIMARY KEY,
                    Timestamp timestamptz NOT NULL DEFAULT now(),
                    Version int NOT NULL DEFAULT 0);

                CREATE TABLE OrleansMembershipTable (
                    DeploymentId varchar(150) NOT NULL REFERENCES OrleansMembershipVersionTable,
                    Address varchar(45) NOT NULL,
                    Port int NOT NULL,
                    Generation int NOT NULL,
                    SiloName varchar(150) NOT NULL,
                    HostName varchar(150) NOT NULL,
                    Status int NOT NULL,
                    ProxyPort int NULL,
                    SuspectTimes varchar(8000) NULL,
                    StartTime timestamptz NOT NULL,
                    IAmAliveTime timestamptz NOT NULL,
                    PRIMARY KEY (DeploymentId, Address, Port, Generation));
                """);
            foreach (var (key, text) in Queries)
            {
                migrationBuilder.Sql($"INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES ('{key}', $query${text}$query$);");
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql("DROP TABLE OrleansMembershipTable, OrleansMembershipVersionTable, OrleansQuery;");
    }
}
