using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pledges.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class YearChecks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "MidYearFrom",
                table: "Years",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<DateOnly>(
                name: "MidYearUntil",
                table: "Years",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<int>(
                name: "ResultScale",
                table: "Years",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ReviewFrom",
                table: "Years",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            // Years of before keep the dates that held for all.
            migrationBuilder.Sql("UPDATE [Years] SET [MidYearFrom] = DATEFROMPARTS([Year], 6, 1), [MidYearUntil] = DATEFROMPARTS([Year], 7, 31), [ReviewFrom] = DATEFROMPARTS([Year], 11, 1), [ResultScale] = 1");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "MidYearFrom",
                table: "Years");

            migrationBuilder.DropColumn(
                name: "MidYearUntil",
                table: "Years");

            migrationBuilder.DropColumn(
                name: "ResultScale",
                table: "Years");

            migrationBuilder.DropColumn(
                name: "ReviewFrom",
                table: "Years");
        }
    }
}
