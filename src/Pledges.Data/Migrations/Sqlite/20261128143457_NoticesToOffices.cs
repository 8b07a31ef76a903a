using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pledges.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class NoticesToOffices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<int>(
                name: "MemberId",
                table: "Notices",
                type: "INTEGER",
                nullable: true,
                oldClrType: typeof(int),
                oldType: "INTEGER");

            migrationBuilder.AddColumn<int>(
                name: "AccountId",
                table: "Notices",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Notices_AccountId_Day_Kind_Year_UnitId",
                table: "Notices",
                columns: new[] { "AccountId", "Day", "Kind", "Year", "UnitId" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_Notices_Accounts_AccountId",
                table: "Notices",
                column: "AccountId",
                principalTable: "Accounts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Notices_Accounts_AccountId",
                table: "Notices");

            migrationBuilder.DropIndex(
                name: "IX_Notices_AccountId_Day_Kind_Year_UnitId",
                table: "Notices");

            migrationBuilder.DropColumn(
                name: "AccountId",
                table: "Notices");

            migrationBuilder.AlterColumn<int>(
                name: "MemberId",
                table: "Notices",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0,
                oldClrType: typeof(int),
                oldType: "INTEGER",
                oldNullable: true);
        }
    }
}
