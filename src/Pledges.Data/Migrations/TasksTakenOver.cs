using Microsoft.EntityFrameworkCore.Migrations;

namespace Pledges.Data.Migrations;

/// <summary>
/// Handovers and origins of tasks that events had moved before they were kept, from the moves of those events. What a unit that stood
/// before was in such a task is not known: it goes on co-ordinating where it does, and what one unit led and issued
/// comes back as its lead alone. The words are SQL that both engines take.
/// </summary>
internal static class TasksTakenOver
{
    private const string Moves = "OrgEventMoves m JOIN OrgEvents e ON e.Id = m.EventId AND e.State = 3 AND m.ToUnitId IS NOT NULL";

    private const string Handovers = $"""
        INSERT INTO TaskHandovers (TaskId, No, FromUnitId, ToUnitId)
        SELECT m.SubjectId, ROW_NUMBER() OVER (PARTITION BY m.SubjectId ORDER BY m.Id), m.FromUnitId, m.ToUnitId
        FROM {Moves} WHERE m.Kind IN (8, 11, 12)
        """;

    private const string CoUnits = $"""
        INSERT INTO TaskOrigins (TaskId, UnitId, Part)
        SELECT o.TaskId, o.UnitId, 2 FROM (
            SELECT c.TaskId, c.UnitId FROM TaskUnits c WHERE c.TaskId IN (SELECT h.TaskId FROM TaskHandovers h)
            UNION SELECT m.SubjectId, m.FromUnitId FROM {Moves} WHERE m.Kind = 11) o
        WHERE NOT EXISTS (
            SELECT 1 FROM {Moves} JOIN OrgEventMarks k ON k.EventId = e.Id AND k.Before IS NULL JOIN Units u ON u.Code = k.Code
            WHERE m.Kind IN (8, 11, 12) AND m.SubjectId = o.TaskId AND m.ToUnitId = o.UnitId AND u.Id = o.UnitId)
        """;

    public static void Find(MigrationBuilder migration)
    {
        migration.Sql(Handovers);
        migration.Sql(First(8, "LeadUnitId", 1));
        migration.Sql(First(12, "IssuerUnitId", 3));
        migration.Sql(CoUnits);
    }

    // Whoever gave the part away first had it; where nobody did, it is where it was.
    private static string First(int kind, string column, int part) => $"""
        INSERT INTO TaskOrigins (TaskId, UnitId, Part)
        SELECT t.Id, COALESCE((SELECT g.FromUnitId FROM OrgEventMoves g WHERE g.Id = (SELECT MIN(m.Id) FROM {Moves} WHERE m.Kind = {kind} AND m.SubjectId = t.Id)), t.{column}), {part}
        FROM AssignedTasks t WHERE t.Id IN (SELECT h.TaskId FROM TaskHandovers h)
        """;
}
