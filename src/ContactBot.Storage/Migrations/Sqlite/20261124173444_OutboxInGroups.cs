using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ContactBot.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class OutboxInGroups : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_OutboxMessages_Failed",
                table: "OutboxMessages");

            migrationBuilder.AddColumn<long>(
                name: "SettledAt",
                table: "OutboxMessages",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SettledBy",
                table: "OutboxMessages",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessages_Failed",
                table: "OutboxMessages",
                columns: new[] { "BodyId", "UpdatedAt" },
                filter: "\"State\" = 'Failed' AND \"SettledAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessages_Waiting",
                table: "OutboxMessages",
                columns: new[] { "ConversationId", "Sequence" },
                filter: "\"State\" IN ('Queued', 'Sending')");

            // What still waits goes out from the sender that its key names from now on.
            migrationBuilder.Sql(
                "UPDATE \"OutboxMessages\" SET \"SenderKey\" = lower(\"BodyId\") || '/' || \"SenderKey\" WHERE \"State\" IN ('Queued', 'Sending')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            // 36 characters of the body and the slash.
            migrationBuilder.Sql(
                "UPDATE \"OutboxMessages\" SET \"SenderKey\" = substr(\"SenderKey\", 38) WHERE \"State\" IN ('Queued', 'Sending')");

            migrationBuilder.DropIndex(
                name: "IX_OutboxMessages_Failed",
                table: "OutboxMessages");

            migrationBuilder.DropIndex(
                name: "IX_OutboxMessages_Waiting",
                table: "OutboxMessages");

            migrationBuilder.DropColumn(
                name: "SettledAt",
                table: "OutboxMessages");

            migrationBuilder.DropColumn(
                name: "SettledBy",
                table: "OutboxMessages");

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessages_Failed",
                table: "OutboxMessages",
                columns: new[] { "BodyId", "UpdatedAt" },
                filter: "\"State\" = 'Failed'");
        }
    }
}
