using Pledges.Domain.Organisations;
using Pledges.Domain.Tests.Base;

namespace Pledges.Domain.Tests.Organisations;

public sealed class OrgUnitTests
{
    private static readonly DateOnly From = new(2020, 1, 1);

    [Fact]
    public void Found_WithAParent_HasNameAndLinkForItsLife()
    {
        var body = A.Unit("DB1");
        var cell = new OrgUnit(" 007 ", " Chi bộ   phố 1", 5, " ", body, From, new DateOnly(2024, 1, 1), A.Office, A.Now);
        Assert.Equal("007", cell.Code);
        Assert.Equal(("Chi bộ phố 1", "chi bo pho 1", null), (cell.Versions[0].Name, cell.Versions[0].SearchName, cell.Versions[0].Sector));
        Assert.Same(body, cell.Links[0].Parent);
        Assert.NotNull(cell.At(new DateOnly(2023, 12, 31)));
        Assert.Null(cell.At(new DateOnly(2024, 1, 1)));
        Assert.Equal(["unit.founded"], cell.Happenings.Select(h => h.Kind));
    }

    [Fact]
    public void SucceededBy_Twice_IsSaidOnce()
    {
        var (old, next) = (A.Unit("CB1"), A.Unit("CB2"));
        old.SucceededBy(next, A.Office, A.Now);
        old.SucceededBy(next, A.Office, A.Now);
        Assert.Same(next, old.Successor);
        Assert.Single(old.Happenings, h => h.Kind == "unit.succeeded");
        old.HasNoSuccessor(A.Office, A.Now);
        Assert.Null(old.Successor);
    }

    [Fact]
    public void Correct_WithTheSameFacts_ChangesNothing()
    {
        var body = A.Unit("DB1");
        var cell = A.Unit("CB1", body);
        var before = Snapshot.Of(cell);
        Assert.False(cell.Correct("Chi bộ  phố 1 ", 1, "", body, From, null, A.Office, A.Now));
        Assert.Equal(before, Snapshot.Of(cell));
    }

    [Fact]
    public void Correct_WithOtherFacts_PutsVersionAndLinkRight()
    {
        var (body, other) = (A.Unit("DB1").WithId(1), A.Unit("DB2").WithId(2));
        var cell = A.Unit("CB1", body).WithId(3);
        Assert.True(cell.Correct("Chi bộ phố 2", 1, null, other, From, null, A.Office, A.Now));
        Assert.Same(other, cell.Links[0].Parent);
        Assert.Equal("chi bo pho 2", cell.Versions[0].SearchName);

        Assert.True(cell.Correct("Chi bộ phố 2", 1, null, null, From, null, A.Office, A.Now));
        Assert.Empty(cell.Links);
        Assert.True(cell.Correct("Chi bộ phố 2", 1, null, body, From, null, A.Office, A.Now));
        Assert.Same(body, cell.Links[0].Parent);
        Assert.Equal(3, cell.Happenings.Count(h => h.Kind == "unit.corrected"));
    }
}
