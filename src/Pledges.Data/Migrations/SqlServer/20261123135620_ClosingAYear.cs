using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pledges.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class ClosingAYear : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "CorrectionReason",
                table: "Years",
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "YearSnapshots",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Year = table.Column<int>(type: "int", nullable: false),
                    No = table.Column<int>(type: "int", nullable: false),
                    AsOf = table.Column<DateOnly>(type: "date", nullable: false),
                    TakenAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    TakenBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_YearSnapshots", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SnapshotUnits",
                columns: table => new
                {
                    SnapshotId = table.Column<int>(type: "int", nullable: false),
                    UnitId = table.Column<int>(type: "int", nullable: false),
                    ParentId = table.Column<int>(type: "int", nullable: true),
                    IsGrassroots = table.Column<bool>(type: "bit", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    OrganisationsGraded = table.Column<int>(type: "int", nullable: false),
                    OrganisationsOnTop = table.Column<int>(type: "int", nullable: false),
                    Counts_CadreExemplars = table.Column<int>(type: "int", nullable: false),
                    Counts_Cadres = table.Column<int>(type: "int", nullable: false),
                    Counts_Concrete = table.Column<int>(type: "int", nullable: false),
                    Counts_DoingWell = table.Column<int>(type: "int", nullable: false),
                    Counts_Exemplars = table.Column<int>(type: "int", nullable: false),
                    Counts_Graded = table.Column<int>(type: "int", nullable: false),
                    Counts_GradedGood = table.Column<int>(type: "int", nullable: false),
                    Counts_Headcount = table.Column<int>(type: "int", nullable: false),
                    Counts_Leaders = table.Column<int>(type: "int", nullable: false),
                    Counts_LeadersDoingWell = table.Column<int>(type: "int", nullable: false),
                    Counts_LeadersRegistered = table.Column<int>(type: "int", nullable: false),
                    Counts_Population = table.Column<int>(type: "int", nullable: false),
                    Counts_Registered = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SnapshotUnits", x => new { x.SnapshotId, x.UnitId });
                    table.ForeignKey(
                        name: "FK_SnapshotUnits_YearSnapshots_SnapshotId",
                        column: x => x.SnapshotId,
                        principalTable: "YearSnapshots",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_YearSnapshots_Year_No",
                table: "YearSnapshots",
                columns: new[] { "Year", "No" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SnapshotUnits");

            migrationBuilder.DropTable(
                name: "YearSnapshots");

            migrationBuilder.DropColumn(
                name: "CorrectionReason",
                table: "Years");
        }
    }
}
