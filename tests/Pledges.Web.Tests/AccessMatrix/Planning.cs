using static Pledges.Web.Tests.AccessMatrix.Row;

namespace Pledges.Web.Tests.AccessMatrix;

/// <summary>
/// Plans are written by the unit and decided by the level above; tasks are issued by the office or a committee, reported by their
/// units, decided by the issuer; indicators are the office's. The plan is DB1's, handed in; the task is the city's, DB1 leads, CB11
/// co-ordinates.
/// </summary>
public sealed class Planning : Rows
{
    private static readonly Who[] WithoutUnit = [Who.Nobody, Who.Member, Who.Fellow, Who.OtherMember, Who.Administrator];
    private static readonly Who[] OfOtherUnits = [Who.OtherSecretary, Who.OtherCommittee, Who.GrassrootsSecretary];
    private static readonly Who[] CellsAndOthers = [Who.Secretary, Who.Deputy, .. OfOtherUnits];

    public override IEnumerable<Row> All() =>
    [
        Get("/plans").For(403, WithoutUnit).Others(200),
        Get("/plans/remind").For(200, Who.Office).Others(403),
        Post("/plans/remind").For(400, Who.Office).Others(403),
        Get("/organisations/{code}/plans", c => $"/organisations/{c.Cell.Code}/plans").For(403, WithoutUnit).For(404, OfOtherUnits).Others(200),
        Get("/organisations/{code}/plans/new", c => $"/organisations/{c.Cell.Code}/plans/new").For(200, Who.Secretary, Who.Deputy).For(404, OfOtherUnits).Others(403),
        Post("/organisations/{code}/plans/new", c => $"/organisations/{c.Cell.Code}/plans/new").For(400, Who.Secretary, Who.Deputy).For(404, OfOtherUnits).Others(403),
        Get("/plans/{id}", c => $"/plans/{c.PlanId}").For(200, Who.Committee, Who.Standing, Who.Office, Who.Inspection).For(404, CellsAndOthers).Others(403),
        Get("/plans/{id}/print", c => $"/plans/{c.PlanId}/print").For(200, Who.Committee, Who.Standing, Who.Office, Who.Inspection).For(404, CellsAndOthers).Others(403),
        Get("/plans/{id}/edit", c => $"/plans/{c.PlanId}/edit").For(302, Who.Committee).For(404, CellsAndOthers).Others(403),
        Post("/plans/{id}/edit", c => $"/plans/{c.PlanId}/edit").For(400, Who.Committee).For(404, CellsAndOthers).Others(403),
        Get("/plans/{id}/decide", c => $"/plans/{c.PlanId}/decide").For(200, Who.Office).For(404, CellsAndOthers).Others(403),
        Post("/plans/{id}/decide", c => $"/plans/{c.PlanId}/decide").For(400, Who.Office).For(404, CellsAndOthers).Others(403),
        Get("/plans/{id}/revise", c => $"/plans/{c.PlanId}/revise").For(200, Who.Committee).For(404, CellsAndOthers).Others(403),
        Post("/plans/{id}/revise", c => $"/plans/{c.PlanId}/revise").For(400, Who.Committee).For(404, CellsAndOthers).Others(403),
        Get("/plans/{id}/report", c => $"/plans/{c.PlanId}/report?year=2026&half=1").For(200, Who.Committee).For(404, CellsAndOthers).Others(403),
        Post("/plans/{id}/report", c => $"/plans/{c.PlanId}/report").For(400, Who.Committee).For(404, CellsAndOthers).Others(403),

        Get("/tasks").For(403, WithoutUnit).Others(200),
        Get("/tasks/print").For(403, WithoutUnit).Others(200),
        Get("/tasks/calendar").For(403, WithoutUnit).Others(200),
        Post("/tasks/calendar").For(403, WithoutUnit).Others(200),
        Get("/organisations/{code}/tasks", c => $"/organisations/{c.Cell.Code}/tasks").For(403, WithoutUnit).For(404, OfOtherUnits).Others(200),
        Get("/tasks/new").For(200, Who.Committee, Who.OtherCommittee, Who.Office).Others(403),
        Post("/tasks/new").For(400, Who.Committee, Who.OtherCommittee, Who.Office).Others(403),
        Get("/tasks/{id}", c => $"/tasks/{c.TaskId}").For(403, WithoutUnit).For(404, OfOtherUnits).Others(200),
        Get("/tasks/{id}/print", c => $"/tasks/{c.TaskId}/print").For(403, WithoutUnit).For(404, OfOtherUnits).Others(200),
        Get("/tasks/{id}/report", c => $"/tasks/{c.TaskId}/report").For(200, Who.Committee, Who.Secretary, Who.Deputy).For(404, OfOtherUnits).Others(403),
        Post("/tasks/{id}/report", c => $"/tasks/{c.TaskId}/report").For(400, Who.Committee, Who.Secretary, Who.Deputy).For(404, OfOtherUnits).Others(403),
        Get("/tasks/{id}/decide", c => $"/tasks/{c.TaskId}/decide").For(200, Who.Office).For(404, OfOtherUnits).Others(403),
        Post("/tasks/{id}/decide", c => $"/tasks/{c.TaskId}/decide").For(400, Who.Office).For(404, OfOtherUnits).Others(403),
        Get("/tasks/{id}/change", c => $"/tasks/{c.TaskId}/change").For(200, Who.Office).For(404, OfOtherUnits).Others(403),
        Post("/tasks/{id}/change", c => $"/tasks/{c.TaskId}/change").For(400, Who.Office).For(404, OfOtherUnits).Others(403),
        Get("/calendar/{token}.ics", _ => "/calendar/khong-co.ics").Everybody(404),

        Get("/targets").For(403, WithoutUnit).Others(200),
        Get("/targets/new").For(200, Who.Office).Others(403),
        Post("/targets/new").For(400, Who.Office).Others(403),
        Get("/targets/{id}", c => $"/targets/{c.IndicatorId}").For(200, Who.Office).Others(403),
        Post("/targets/{id}", c => $"/targets/{c.IndicatorId}").For(400, Who.Office).Others(403),
        Get("/targets/{id}/report", c => $"/targets/{c.IndicatorId}/report").For(200, Who.Office).Others(403),
        Post("/targets/{id}/report", c => $"/targets/{c.IndicatorId}/report").For(400, Who.Office).Others(403),
    ];
}
