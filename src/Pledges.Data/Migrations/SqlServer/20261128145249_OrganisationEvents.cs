using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pledges.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class OrganisationEvents : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "From",
                table: "LevelTypes",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "To",
                table: "LevelTypes",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "OrgEvents",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    DecisionNo = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EffectiveOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Posts = table.Column<int>(type: "int", nullable: false),
                    Batch = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    BatchId = table.Column<int>(type: "int", nullable: true),
                    No = table.Column<int>(type: "int", nullable: false),
                    UndoesId = table.Column<int>(type: "int", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Problem = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    AppliedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrgEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OrgEvents_OrgEvents_UndoesId",
                        column: x => x.UndoesId,
                        principalTable: "OrgEvents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OrgEventChoices",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    EventId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    SubjectId = table.Column<int>(type: "int", nullable: false),
                    To = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrgEventChoices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OrgEventChoices_OrgEvents_EventId",
                        column: x => x.EventId,
                        principalTable: "OrgEvents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OrgEventMarks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    EventId = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Before = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    After = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrgEventMarks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OrgEventMarks_OrgEvents_EventId",
                        column: x => x.EventId,
                        principalTable: "OrgEvents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OrgEventMoves",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    EventId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    SubjectId = table.Column<int>(type: "int", nullable: false),
                    FromUnitId = table.Column<int>(type: "int", nullable: false),
                    ToUnitId = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrgEventMoves", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OrgEventMoves_OrgEvents_EventId",
                        column: x => x.EventId,
                        principalTable: "OrgEvents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OrgEventResults",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    EventId = table.Column<int>(type: "int", nullable: false),
                    No = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    LevelTypeId = table.Column<int>(type: "int", nullable: true),
                    Sector = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    ParentCode = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrgEventResults", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OrgEventResults_LevelTypes_LevelTypeId",
                        column: x => x.LevelTypeId,
                        principalTable: "LevelTypes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OrgEventResults_OrgEvents_EventId",
                        column: x => x.EventId,
                        principalTable: "OrgEvents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OrgEventSources",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    EventId = table.Column<int>(type: "int", nullable: false),
                    No = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    To = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrgEventSources", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OrgEventSources_OrgEvents_EventId",
                        column: x => x.EventId,
                        principalTable: "OrgEvents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_OrgEventChoices_EventId_Kind_SubjectId",
                table: "OrgEventChoices",
                columns: new[] { "EventId", "Kind", "SubjectId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OrgEventMarks_Code",
                table: "OrgEventMarks",
                column: "Code");

            migrationBuilder.CreateIndex(
                name: "IX_OrgEventMarks_EventId",
                table: "OrgEventMarks",
                column: "EventId");

            migrationBuilder.CreateIndex(
                name: "IX_OrgEventMoves_EventId_Kind",
                table: "OrgEventMoves",
                columns: new[] { "EventId", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_OrgEventMoves_Kind_SubjectId",
                table: "OrgEventMoves",
                columns: new[] { "Kind", "SubjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_OrgEventResults_Code",
                table: "OrgEventResults",
                column: "Code");

            migrationBuilder.CreateIndex(
                name: "IX_OrgEventResults_EventId_No",
                table: "OrgEventResults",
                columns: new[] { "EventId", "No" });

            migrationBuilder.CreateIndex(
                name: "IX_OrgEventResults_LevelTypeId",
                table: "OrgEventResults",
                column: "LevelTypeId");

            migrationBuilder.CreateIndex(
                name: "IX_OrgEvents_BatchId",
                table: "OrgEvents",
                column: "BatchId");

            migrationBuilder.CreateIndex(
                name: "IX_OrgEvents_State_EffectiveOn",
                table: "OrgEvents",
                columns: new[] { "State", "EffectiveOn" });

            migrationBuilder.CreateIndex(
                name: "IX_OrgEvents_UndoesId",
                table: "OrgEvents",
                column: "UndoesId");

            migrationBuilder.CreateIndex(
                name: "IX_OrgEventSources_Code",
                table: "OrgEventSources",
                column: "Code");

            migrationBuilder.CreateIndex(
                name: "IX_OrgEventSources_EventId_No",
                table: "OrgEventSources",
                columns: new[] { "EventId", "No" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "OrgEventChoices");

            migrationBuilder.DropTable(
                name: "OrgEventMarks");

            migrationBuilder.DropTable(
                name: "OrgEventMoves");

            migrationBuilder.DropTable(
                name: "OrgEventResults");

            migrationBuilder.DropTable(
                name: "OrgEventSources");

            migrationBuilder.DropTable(
                name: "OrgEvents");

            migrationBuilder.DropColumn(
                name: "From",
                table: "LevelTypes");

            migrationBuilder.DropColumn(
                name: "To",
                table: "LevelTypes");
        }
    }
}
