using Pledges.Data.Queries;
using Pledges.Domain.Inspections;

namespace Pledges.Web.Papers.Facts;

/// <summary>The programme of a body and year, with the names of the subjects by inspection.</summary>
public sealed record ProgrammeFacts(UnitHead Unit, InspectionBody Body, int Year, InspectionProgramme? Approved, IReadOnlyList<InspectionRow> Rows, ILookup<int, string> Subjects);

/// <summary>What the register says of one subject of an inspection.</summary>
public sealed record NoticeFacts(UnitHead Unit, Inspection Inspection, string Topic, InspectionSubject Subject, string Name, IReadOnlyList<(Finding Finding, RemedyRow? Remedy)> Findings);

/// <summary>Open remedies as a list; the unit is that of the reader.</summary>
public sealed record RemedyListFacts(UnitHead Unit, DateOnly On, IReadOnlyList<RemedyRow> Rows);
