using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ContactBot.Storage.Migrations.Sqlite
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ConversationId = table.Column<string>(type: "TEXT", nullable: false),
                    Activity = table.Column<string>(type: "TEXT", nullable: false),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: false),
                    NextAttemptAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Failures = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
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
