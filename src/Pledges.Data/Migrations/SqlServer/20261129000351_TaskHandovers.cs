using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pledges.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class TaskHandovers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "TaskHandovers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    TaskId = table.Column<int>(type: "int", nullable: false),
                    No = table.Column<int>(type: "int", nullable: false),
                    FromUnitId = table.Column<int>(type: "int", nullable: false),
                    ToUnitId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TaskHandovers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TaskHandovers_AssignedTasks_TaskId",
                        column: x => x.TaskId,
                        principalTable: "AssignedTasks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_TaskHandovers_Units_FromUnitId",
                        column: x => x.FromUnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TaskHandovers_Units_ToUnitId",
                        column: x => x.ToUnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TaskOrigins",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    TaskId = table.Column<int>(type: "int", nullable: false),
                    UnitId = table.Column<int>(type: "int", nullable: false),
                    Part = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TaskOrigins", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TaskOrigins_AssignedTasks_TaskId",
                        column: x => x.TaskId,
                        principalTable: "AssignedTasks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_TaskOrigins_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_TaskHandovers_FromUnitId",
                table: "TaskHandovers",
                column: "FromUnitId");

            migrationBuilder.CreateIndex(
                name: "IX_TaskHandovers_TaskId_No",
                table: "TaskHandovers",
                columns: new[] { "TaskId", "No" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TaskHandovers_ToUnitId",
                table: "TaskHandovers",
                column: "ToUnitId");

            migrationBuilder.CreateIndex(
                name: "IX_TaskOrigins_TaskId_UnitId_Part",
                table: "TaskOrigins",
                columns: new[] { "TaskId", "UnitId", "Part" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TaskOrigins_UnitId",
                table: "TaskOrigins",
                column: "UnitId");

            TasksTakenOver.Fill(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "TaskHandovers");

            migrationBuilder.DropTable(
                name: "TaskOrigins");
        }
    }
}
