using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pledges.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class WordingAdvice : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "AdvisedConcrete",
                table: "Pledges",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CopyRuns",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Host = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ById = table.Column<int>(type: "INTEGER", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    StirredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Done = table.Column<int>(type: "INTEGER", nullable: false),
                    Total = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CopyRuns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StockPhraseLists",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 60000, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StockPhraseLists", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CopyClusters",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RunId = table.Column<int>(type: "INTEGER", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Section = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Sample = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    People = table.Column<int>(type: "INTEGER", nullable: false),
                    IsFormulaic = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CopyClusters", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CopyClusters_CopyRuns_RunId",
                        column: x => x.RunId,
                        principalTable: "CopyRuns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CopyUnits",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RunId = table.Column<int>(type: "INTEGER", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    UnitId = table.Column<int>(type: "INTEGER", nullable: false),
                    Section = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false),
                    Copied = table.Column<int>(type: "INTEGER", nullable: false),
                    Formulaic = table.Column<int>(type: "INTEGER", nullable: false),
                    JudgedWithCopies = table.Column<int>(type: "INTEGER", nullable: false),
                    ConcreteWithCopies = table.Column<int>(type: "INTEGER", nullable: false),
                    JudgedWithout = table.Column<int>(type: "INTEGER", nullable: false),
                    ConcreteWithout = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CopyUnits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CopyUnits_CopyRuns_RunId",
                        column: x => x.RunId,
                        principalTable: "CopyRuns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CopyClusterUnits",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ClusterId = table.Column<int>(type: "INTEGER", nullable: false),
                    UnitId = table.Column<int>(type: "INTEGER", nullable: false),
                    People = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CopyClusterUnits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CopyClusterUnits_CopyClusters_ClusterId",
                        column: x => x.ClusterId,
                        principalTable: "CopyClusters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CopyClusters_RunId_Year",
                table: "CopyClusters",
                columns: new[] { "RunId", "Year" });

            migrationBuilder.CreateIndex(
                name: "IX_CopyClusterUnits_ClusterId",
                table: "CopyClusterUnits",
                column: "ClusterId");

            migrationBuilder.CreateIndex(
                name: "IX_CopyClusterUnits_UnitId",
                table: "CopyClusterUnits",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_CopyUnits_RunId_Year_UnitId_Section",
                table: "CopyUnits",
                columns: new[] { "RunId", "Year", "UnitId", "Section" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CopyClusterUnits");

            migrationBuilder.DropTable(
                name: "CopyUnits");

            migrationBuilder.DropTable(
                name: "StockPhraseLists");

            migrationBuilder.DropTable(
                name: "CopyClusters");

            migrationBuilder.DropTable(
                name: "CopyRuns");

            migrationBuilder.DropColumn(
                name: "AdvisedConcrete",
                table: "Pledges");
        }
    }
}
