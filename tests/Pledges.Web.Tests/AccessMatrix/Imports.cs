using static Pledges.Web.Tests.AccessMatrix.Row;

namespace Pledges.Web.Tests.AccessMatrix;

/// <summary>The roster comes in through the city office alone. The city has one file, of another machine, that waits.</summary>
public sealed class Imports : Rows
{
    public override IEnumerable<Row> All() =>
    [
        Get("/imports").For(200, Who.Office).Others(403),
        Post("/imports").For(400, Who.Office).Others(403),
        Get("/imports/{id}", _ => "/imports/1").For(200, Who.Office).Others(403),
        Post("/imports/{id}", _ => "/imports/1").For(400, Who.Office).Others(403),
    ];
}
