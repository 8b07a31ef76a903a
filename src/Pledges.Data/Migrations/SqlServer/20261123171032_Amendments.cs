using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pledges.Data.Migrations.SqlServer
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
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ConfirmedBy",
                table: "Pledges",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "LastKey",
                table: "Pledges",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "ModelId",
                table: "DiaryEntries",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Evidence",
                table: "DiaryEntries",
                type: "nvarchar(300)",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "EvidenceNo",
                table: "DiaryEntries",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "StableKey",
                table: "Commitments",
                type: "int",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "MidYearChecks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PledgeId = table.Column<int>(type: "int", nullable: false),
                    CheckedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Remark = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    RemarkBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    RemarkOn = table.Column<DateOnly>(type: "date", nullable: true)
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
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PledgeId = table.Column<int>(type: "int", nullable: false),
                    No = table.Column<int>(type: "int", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    BegunAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SubmittedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ConfirmedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ConfirmedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    IsConcrete = table.Column<bool>(type: "bit", nullable: true),
                    VerdictReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true)
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
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UnitId = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Field = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Description = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
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
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CheckId = table.Column<int>(type: "int", nullable: false),
                    CommitmentKey = table.Column<int>(type: "int", nullable: false),
                    Outlook = table.Column<int>(type: "int", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true)
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
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    VersionId = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<int>(type: "int", nullable: false),
                    No = table.Column<int>(type: "int", nullable: false),
                    Section = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Deed = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Quantity = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Due = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Beneficiary = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Duty = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Check = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Model = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true)
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
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ModelId = table.Column<int>(type: "int", nullable: false),
                    MemberId = table.Column<int>(type: "int", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true)
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

            migrationBuilder.AddForeignKey(
                name: "FK_DiaryEntries_PracticeModels_ModelId",
                table: "DiaryEntries",
                column: "ModelId",
                principalTable: "PracticeModels",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
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
