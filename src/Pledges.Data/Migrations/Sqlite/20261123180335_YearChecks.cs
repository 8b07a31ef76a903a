using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pledges.Data.Migrations.Sqlite
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
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<DateOnly>(
                name: "MidYearUntil",
                table: "Years",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<int>(
                name: "ResultScale",
                table: "Years",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ReviewFrom",
                table: "Years",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            // Years of before keep the dates that held for all.
            migrationBuilder.Sql("""UPDATE "Years" SET "MidYearFrom" = "Year" || '-06-01', "MidYearUntil" = "Year" || '-07-31', "ReviewFrom" = "Year" || '-11-01', "ResultScale" = 1""");
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
