using Pledges.Data.Queries;

namespace Pledges.Web.Papers.Facts;

/// <summary>The ledger of a cell and year: everybody who belongs to it, in the order of names, then who has gone and whose pledge stopped with it.</summary>
public sealed record LedgerFacts(UnitHead Unit, int Year, DateOnly AsOf, IReadOnlyList<ReviewRow> Rows, IReadOnlyList<ReviewRow> Gone);
