using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pledges.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Recognition : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "CopiedFromId",
                table: "PracticeModels",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Results",
                table: "PracticeModels",
                type: "TEXT",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ResultsOn",
                table: "PracticeModels",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Disciplines",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MemberId = table.Column<int>(type: "INTEGER", nullable: true),
                    UnitId = table.Column<int>(type: "INTEGER", nullable: true),
                    DecisionNo = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Body = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Form = table.Column<int>(type: "INTEGER", nullable: false),
                    MainGround = table.Column<int>(type: "INTEGER", nullable: false),
                    FurtherGrounds = table.Column<int>(type: "INTEGER", nullable: false),
                    IsLackOfExample = table.Column<bool>(type: "INTEGER", nullable: false),
                    AppealedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Outcome = table.Column<int>(type: "INTEGER", nullable: true),
                    OutcomeOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    OutcomeNo = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    FirstForm = table.Column<int>(type: "INTEGER", nullable: true),
                    AnnulledOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AnnulReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    PostsSettledOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Disciplines", x => x.Id);
                    table.CheckConstraint("CK_Disciplines_Subject", "([MemberId] IS NULL AND [UnitId] IS NOT NULL) OR ([MemberId] IS NOT NULL AND [UnitId] IS NULL)");
                    table.ForeignKey(
                        name: "FK_Disciplines_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Disciplines_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GoodDeeds",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MemberId = table.Column<int>(type: "INTEGER", nullable: false),
                    UnitId = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Fields = table.Column<int>(type: "INTEGER", nullable: false),
                    DoneOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Beneficiaries = table.Column<int>(type: "INTEGER", nullable: true),
                    BeneficiaryGroup = table.Column<string>(type: "TEXT", maxLength: 150, nullable: true),
                    ToldBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ConsentedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    TakenDownOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    TakenDownReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GoodDeeds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GoodDeeds_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GoodDeeds_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Commendations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MemberId = table.Column<int>(type: "INTEGER", nullable: true),
                    UnitId = table.Column<int>(type: "INTEGER", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DecisionNo = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Form = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Body = table.Column<int>(type: "INTEGER", nullable: true),
                    DeedId = table.Column<int>(type: "INTEGER", nullable: true),
                    SecondReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    WithdrawnOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WithdrawReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Commendations", x => x.Id);
                    table.CheckConstraint("CK_Commendations_Subject", "([MemberId] IS NULL AND [UnitId] IS NOT NULL) OR ([MemberId] IS NOT NULL AND [UnitId] IS NULL)");
                    table.ForeignKey(
                        name: "FK_Commendations_GoodDeeds_DeedId",
                        column: x => x.DeedId,
                        principalTable: "GoodDeeds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Commendations_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Commendations_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Nominations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    MemberId = table.Column<int>(type: "INTEGER", nullable: false),
                    UnitId = table.Column<int>(type: "INTEGER", nullable: false),
                    DeedId = table.Column<int>(type: "INTEGER", nullable: false),
                    Level = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    NominatedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    NominatedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndorsedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    EndorsedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Opinion = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DecisionNo = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Nominations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Nominations_GoodDeeds_DeedId",
                        column: x => x.DeedId,
                        principalTable: "GoodDeeds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Nominations_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Nominations_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PracticeModels_CopiedFromId",
                table: "PracticeModels",
                column: "CopiedFromId");

            migrationBuilder.CreateIndex(
                name: "IX_Commendations_DecidedOn",
                table: "Commendations",
                column: "DecidedOn");

            migrationBuilder.CreateIndex(
                name: "IX_Commendations_DeedId",
                table: "Commendations",
                column: "DeedId");

            migrationBuilder.CreateIndex(
                name: "IX_Commendations_MemberId",
                table: "Commendations",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_Commendations_UnitId",
                table: "Commendations",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_Disciplines_DecidedOn",
                table: "Disciplines",
                column: "DecidedOn");

            migrationBuilder.CreateIndex(
                name: "IX_Disciplines_MemberId_DecisionNo",
                table: "Disciplines",
                columns: new[] { "MemberId", "DecisionNo" },
                unique: true,
                filter: "[MemberId] IS NOT NULL AND [AnnulledOn] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Disciplines_UnitId_DecisionNo",
                table: "Disciplines",
                columns: new[] { "UnitId", "DecisionNo" },
                unique: true,
                filter: "[UnitId] IS NOT NULL AND [AnnulledOn] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_GoodDeeds_ConsentedOn_DoneOn",
                table: "GoodDeeds",
                columns: new[] { "ConsentedOn", "DoneOn" });

            migrationBuilder.CreateIndex(
                name: "IX_GoodDeeds_DoneOn",
                table: "GoodDeeds",
                column: "DoneOn");

            migrationBuilder.CreateIndex(
                name: "IX_GoodDeeds_MemberId",
                table: "GoodDeeds",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_GoodDeeds_UnitId",
                table: "GoodDeeds",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_Nominations_DeedId",
                table: "Nominations",
                column: "DeedId");

            migrationBuilder.CreateIndex(
                name: "IX_Nominations_Open",
                table: "Nominations",
                columns: new[] { "MemberId", "Year" },
                unique: true,
                filter: "[State] < 3");

            migrationBuilder.CreateIndex(
                name: "IX_Nominations_UnitId",
                table: "Nominations",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_Nominations_Year_State",
                table: "Nominations",
                columns: new[] { "Year", "State" });

            migrationBuilder.AddForeignKey(
                name: "FK_PracticeModels_PracticeModels_CopiedFromId",
                table: "PracticeModels",
                column: "CopiedFromId",
                principalTable: "PracticeModels",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_PracticeModels_PracticeModels_CopiedFromId",
                table: "PracticeModels");

            migrationBuilder.DropTable(
                name: "Commendations");

            migrationBuilder.DropTable(
                name: "Disciplines");

            migrationBuilder.DropTable(
                name: "Nominations");

            migrationBuilder.DropTable(
                name: "GoodDeeds");

            migrationBuilder.DropIndex(
                name: "IX_PracticeModels_CopiedFromId",
                table: "PracticeModels");

            migrationBuilder.DropColumn(
                name: "CopiedFromId",
                table: "PracticeModels");

            migrationBuilder.DropColumn(
                name: "Results",
                table: "PracticeModels");

            migrationBuilder.DropColumn(
                name: "ResultsOn",
                table: "PracticeModels");
        }
    }
}
