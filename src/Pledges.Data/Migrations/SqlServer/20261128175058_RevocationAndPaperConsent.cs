using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pledges.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class RevocationAndPaperConsent : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
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
