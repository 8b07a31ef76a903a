using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pledges.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Amendments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(
                name: "CommitmentNo",
                table: "DiaryEntries",
                newName: "CommitmentKey");

            migrationBuilder.AddColumn<int>(
                name: "Amendment",
                table: "Pledges",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ConfirmedBy",
                table: "Pledges",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "LastKey",
                table: "Pledges",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Evidence",
                table: "DiaryEntries",
                type: "TEXT",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "EvidenceNo",
                table: "DiaryEntries",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "StableKey",
                table: "Commitments",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "MidYearChecks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PledgeId = table.Column<int>(type: "INTEGER", nullable: false),
                    CheckedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    RemarkBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    RemarkOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MidYearChecks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MidYearChecks_Pledges_PledgeId",
                        column: x => x.PledgeId,
                        principalTable: "Pledges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PledgeVersions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PledgeId = table.Column<int>(type: "INTEGER", nullable: false),
                    No = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    BegunAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SubmittedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ConfirmedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ConfirmedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    IsConcrete = table.Column<bool>(type: "INTEGER", nullable: true),
                    VerdictReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PledgeVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PledgeVersions_Pledges_PledgeId",
                        column: x => x.PledgeId,
                        principalTable: "Pledges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PracticeModels",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UnitId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Field = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PracticeModels", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PracticeModels_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MidYearAnswers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CheckId = table.Column<int>(type: "INTEGER", nullable: false),
                    CommitmentKey = table.Column<int>(type: "INTEGER", nullable: false),
                    Outlook = table.Column<int>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MidYearAnswers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MidYearAnswers_MidYearChecks_CheckId",
                        column: x => x.CheckId,
                        principalTable: "MidYearChecks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "VersionCommitments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    VersionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<int>(type: "INTEGER", nullable: false),
                    No = table.Column<int>(type: "INTEGER", nullable: false),
                    Section = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Deed = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Quantity = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Due = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Beneficiary = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Duty = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Check = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Model = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VersionCommitments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VersionCommitments_PledgeVersions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "PledgeVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Participations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ModelId = table.Column<int>(type: "INTEGER", nullable: false),
                    MemberId = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Participations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Participations_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Participations_PracticeModels_ModelId",
                        column: x => x.ModelId,
                        principalTable: "PracticeModels",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            // With its reference in one statement the column needs no rebuild of the table, so the migration stays in one transaction.
            migrationBuilder.Sql("""
                ALTER TABLE "DiaryEntries" ADD "ModelId" INTEGER NULL CONSTRAINT "FK_DiaryEntries_PracticeModels_ModelId" REFERENCES "PracticeModels" ("Id") ON DELETE RESTRICT
                """);

            migrationBuilder.CreateIndex(
                name: "IX_DiaryEntries_ModelId",
                table: "DiaryEntries",
                column: "ModelId");

            migrationBuilder.CreateIndex(
                name: "IX_MidYearAnswers_CheckId_CommitmentKey",
                table: "MidYearAnswers",
                columns: new[] { "CheckId", "CommitmentKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MidYearChecks_PledgeId",
                table: "MidYearChecks",
                column: "PledgeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Participations_MemberId",
                table: "Participations",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_Participations_ModelId_MemberId_From",
                table: "Participations",
                columns: new[] { "ModelId", "MemberId", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PledgeVersions_PledgeId_No",
                table: "PledgeVersions",
                columns: new[] { "PledgeId", "No" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PracticeModels_UnitId_Name",
                table: "PracticeModels",
                columns: new[] { "UnitId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_VersionCommitments_VersionId_No",
                table: "VersionCommitments",
                columns: new[] { "VersionId", "No" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_DiaryEntries_PracticeModels_ModelId",
                table: "DiaryEntries");

            migrationBuilder.DropTable(
                name: "MidYearAnswers");

            migrationBuilder.DropTable(
                name: "Participations");

            migrationBuilder.DropTable(
                name: "VersionCommitments");

            migrationBuilder.DropTable(
                name: "MidYearChecks");

            migrationBuilder.DropTable(
                name: "PracticeModels");

            migrationBuilder.DropTable(
                name: "PledgeVersions");

            migrationBuilder.DropIndex(
                name: "IX_DiaryEntries_ModelId",
                table: "DiaryEntries");

            migrationBuilder.DropColumn(
                name: "Amendment",
                table: "Pledges");

            migrationBuilder.DropColumn(
                name: "ConfirmedBy",
                table: "Pledges");

            migrationBuilder.DropColumn(
                name: "LastKey",
                table: "Pledges");

            migrationBuilder.DropColumn(
                name: "ModelId",
                table: "DiaryEntries");

            migrationBuilder.DropColumn(
                name: "Evidence",
                table: "DiaryEntries");

            migrationBuilder.DropColumn(
                name: "EvidenceNo",
                table: "DiaryEntries");

            migrationBuilder.DropColumn(
                name: "StableKey",
                table: "Commitments");

            migrationBuilder.RenameColumn(
                name: "CommitmentKey",
                table: "DiaryEntries",
                newName: "CommitmentNo");
        }
    }
}
