using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pledges.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class RegistersCompleted : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Registers",
                table: "SnapshotUnits",
                type: "nvarchar(max)",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "AdvisedConcrete",
                table: "Pledges",
                type: "bit",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ConsentPaper",
                table: "GoodDeeds",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ConsentRecordedBy",
                table: "GoodDeeds",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RevokedNo",
                table: "Exemplars",
                type: "nvarchar(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "RevokedOn",
                table: "Exemplars",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RevokedReason",
                table: "Exemplars",
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CopyRuns",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Host = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ById = table.Column<int>(type: "int", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    StirredAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Done = table.Column<int>(type: "int", nullable: false),
                    Total = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CopyRuns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LevelNames",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    LevelTypeId = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LevelNames", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LevelNames_LevelTypes_LevelTypeId",
                        column: x => x.LevelTypeId,
                        principalTable: "LevelTypes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "StockPhraseLists",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Text = table.Column<string>(type: "nvarchar(max)", maxLength: 60000, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StockPhraseLists", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CopyClusters",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    RunId = table.Column<int>(type: "int", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Section = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Sample = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    People = table.Column<int>(type: "int", nullable: false),
                    IsFormulaic = table.Column<bool>(type: "bit", nullable: false)
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
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    RunId = table.Column<int>(type: "int", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    UnitId = table.Column<int>(type: "int", nullable: false),
                    Section = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Count = table.Column<int>(type: "int", nullable: false),
                    Copied = table.Column<int>(type: "int", nullable: false),
                    Formulaic = table.Column<int>(type: "int", nullable: false),
                    JudgedWithCopies = table.Column<int>(type: "int", nullable: false),
                    ConcreteWithCopies = table.Column<int>(type: "int", nullable: false),
                    JudgedWithout = table.Column<int>(type: "int", nullable: false),
                    ConcreteWithout = table.Column<int>(type: "int", nullable: false)
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
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ClusterId = table.Column<int>(type: "int", nullable: false),
                    UnitId = table.Column<int>(type: "int", nullable: false),
                    People = table.Column<int>(type: "int", nullable: false)
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
                name: "IX_Commitments_Model_PledgeId",
                table: "Commitments",
                columns: new[] { "Model", "PledgeId" },
                filter: "[Model] IS NOT NULL");

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

            migrationBuilder.CreateIndex(
                name: "IX_LevelNames_LevelTypeId_From",
                table: "LevelNames",
                columns: new[] { "LevelTypeId", "From" },
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
                name: "LevelNames");

            migrationBuilder.DropTable(
                name: "StockPhraseLists");

            migrationBuilder.DropTable(
                name: "CopyClusters");

            migrationBuilder.DropTable(
                name: "CopyRuns");

            migrationBuilder.DropIndex(
                name: "IX_Commitments_Model_PledgeId",
                table: "Commitments");

            migrationBuilder.DropColumn(
                name: "Registers",
                table: "SnapshotUnits");

            migrationBuilder.DropColumn(
                name: "AdvisedConcrete",
                table: "Pledges");

            migrationBuilder.DropColumn(
                name: "ConsentPaper",
                table: "GoodDeeds");

            migrationBuilder.DropColumn(
                name: "ConsentRecordedBy",
                table: "GoodDeeds");

            migrationBuilder.DropColumn(
                name: "RevokedNo",
                table: "Exemplars");

            migrationBuilder.DropColumn(
                name: "RevokedOn",
                table: "Exemplars");

            migrationBuilder.DropColumn(
                name: "RevokedReason",
                table: "Exemplars");
        }
    }
}
