using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ContactBot.Storage.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Continuations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ScheduledContinuations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    ConversationId = table.Column<string>(type: "text", nullable: false),
                    Activity = table.Column<string>(type: "text", nullable: false),
                    DueAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    NextAttemptAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Failures = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScheduledContinuations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ScheduledContinuations_Bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ScheduledContinuations_Conversations_ConversationId",
                        column: x => x.ConversationId,
                        principalTable: "Conversations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduledContinuations_BodyId",
                table: "ScheduledContinuations",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_ScheduledContinuations_ConversationId",
                table: "ScheduledContinuations",
                column: "ConversationId");

            migrationBuilder.CreateIndex(
                name: "IX_ScheduledContinuations_NextAttemptAt",
                table: "ScheduledContinuations",
                column: "NextAttemptAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ScheduledContinuations");
        }
    }
}
