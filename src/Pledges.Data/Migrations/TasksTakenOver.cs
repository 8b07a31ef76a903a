using Microsoft.EntityFrameworkCore.Migrations;

namespace Pledges.Data.Migrations;

/// <summary>
/// Fills the handovers and origins of tasks that events moved before these were kept, from the moves of those events. What a unit
/// that stood before was in such a task is not known: where it co-ordinates, it goes on co-ordinating. SQL that both engines take.
/// </summary>
internal static class TasksTakenOver
{
    // As stored: BelongingKind, OrgEventState, TaskPart.
    private const int Lead = 8;
    private const int Share = 11;
    private const int Issue = 12;
    private const string Applied = "3";
    private const int Leads = 1;
    private const int CoOrdinates = 2;
    private const int Issues = 3;

    private const string AppliedMoves = $"OrgEventMoves m JOIN OrgEvents e ON e.Id = m.EventId AND e.State = {Applied} JOIN Units f ON f.Id = m.FromUnitId JOIN Units t ON t.Id = m.ToUnitId";
    private const string TakerWasFounded = "NOT EXISTS (SELECT 1 FROM UnitVersions v WHERE v.UnitId = m.ToUnitId AND v.[From] < e.EffectiveOn)";
    private const string HandedOver = "(SELECT h.TaskId FROM TaskHandovers h)";

    public static void Fill(MigrationBuilder migration)
    {
        migration.Sql($"""
            INSERT INTO TaskHandovers (TaskId, No, FromUnitId, ToUnitId)
            SELECT m.SubjectId, ROW_NUMBER() OVER (PARTITION BY m.SubjectId ORDER BY m.Id), m.FromUnitId, m.ToUnitId
            FROM {AppliedMoves} WHERE m.Kind IN ({Lead}, {Share}, {Issue})
            """);
        migration.Sql($"""
            INSERT INTO TaskOrigins (TaskId, UnitId, Part)
            SELECT a.Id, COALESCE({FirstGiver(Lead)}, a.LeadUnitId), {Leads}
            FROM AssignedTasks a WHERE a.Id IN {HandedOver}
            """);
        // With the lead went what its unit had issued itself: then a unit that the event founded issues it.
        migration.Sql($"""
            INSERT INTO TaskOrigins (TaskId, UnitId, Part)
            SELECT a.Id, COALESCE({FirstGiver(Issue)}, CASE WHEN EXISTS (
                    SELECT 1 FROM {AppliedMoves} WHERE m.Kind = {Lead} AND m.SubjectId = a.Id AND m.ToUnitId = a.IssuerUnitId AND {TakerWasFounded})
                THEN {FirstGiver(Lead)} END, a.IssuerUnitId), {Issues}
            FROM AssignedTasks a WHERE a.Id IN {HandedOver}
            """);
        migration.Sql($"""
            INSERT INTO TaskOrigins (TaskId, UnitId, Part)
            SELECT o.TaskId, o.UnitId, {CoOrdinates} FROM (
                SELECT c.TaskId, c.UnitId FROM TaskUnits c WHERE c.TaskId IN {HandedOver}
                UNION SELECT m.SubjectId, m.FromUnitId FROM {AppliedMoves} WHERE m.Kind = {Share}) o
            WHERE NOT EXISTS (SELECT 1 FROM {AppliedMoves} WHERE m.Kind IN ({Lead}, {Share}, {Issue}) AND m.SubjectId = o.TaskId AND m.ToUnitId = o.UnitId AND {TakerWasFounded})
            """);
    }

    private static string FirstGiver(int kind) =>
        $"(SELECT g.FromUnitId FROM OrgEventMoves g WHERE g.Id = (SELECT MIN(m.Id) FROM {AppliedMoves} WHERE m.Kind = {kind} AND m.SubjectId = a.Id))";
}
