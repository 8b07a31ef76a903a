using Pledges.Domain.Access;
using Pledges.Domain.Members;
using Pledges.Domain.Organisations;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;

namespace Pledges.Domain.Tests.Base;

/// <summary>Subjects with defaults: a cell, its secretary, a member and the year 2026, on 20 January, in time.</summary>
internal static class A
{
    public const int Year = 2026;
    public const int Cell = 5;
    public const int Body = 2;
    public const int OwnerId = 11;
    public static readonly DateOnly Today = new(2026, 1, 20);
    public static readonly DateTime Now = new(2026, 1, 20, 3, 0, 0, DateTimeKind.Utc);

    public static Actor Office => Actor.System(Today);

    public static Actor Secretary => new(102, "Hoàng Thị Giang", 12, Today, [new Grant(Role.Member, 0), new Grant(Role.CellSecretary, Cell)], [Cell]);

    public static Actor Owner(DateOnly? today = null) => new(101, "Lê Văn An", OwnerId, today ?? Today, [new Grant(Role.Member, 0)], []);

    public static PledgeYear PledgeYear(bool isClosed = false)
    {
        var year = new PledgeYear(Year, 1, YearSettings.Usual(Year, "D"), Office, Now);
        typeof(PledgeYear).GetProperty(nameof(Domain.Pledging.PledgeYear.Form))!.SetValue(year, FormVersion.FirstDelivered());
        if (isClosed)
        {
            year.Close(0, Office, Now);
        }

        return year;
    }

    public static MemberDetails Details(string name = "Lê Văn An") => new(name, 1965, Gender.Male, new DateOnly(1990, 2, 3), new DateOnly(1991, 2, 3));

    public static Member Member(string code = "000123")
    {
        var member = new Member(code, Details(), Office, Now);
        member.Join(Cell, new DateOnly(2020, 1, 1), null, null, Office, Now);
        return member.WithId(OwnerId);
    }

    public static OrgUnit Unit(string code, OrgUnit? parent = null) => new(code, "Chi bộ phố 1", 1, null, parent, new DateOnly(2020, 1, 1), null, Office, Now);

    public static Post Secretaryship(DateOnly from, DateOnly? to = null) => new(Cell, PostType.Secretary, null, PostKind.Party, true, false, from, to);

    public static List<CommitmentText> Texts(int count = 3) =>
        [.. new[] { "tu_tuong", "chuc_trach", "dao_duc", "ky_luat", "tac_phong", "khac_phuc", "hanh_dong", "dao_duc" }.Take(count).Select(s => new CommitmentText(s, $"Việc của mục {s}", Quantity: "12 buổi", Due: "hằng tháng"))];

    public static Dictionary<int, (Fulfilment? Fulfilment, string? Outcome)> Review(Pledge pledge) =>
        pledge.Commitments.ToDictionary(c => c.No, _ => ((Fulfilment?)Fulfilment.Fully, (string?)"Đã làm đủ"));

    /// <summary>A pledge that went its way up to the state; a running or later one has a note with the identity 1 in its diary.</summary>
    public static Pledge Pledge(PledgeState state, PledgeYear? of = null)
    {
        var year = of ?? PledgeYear();
        var pledge = Domain.Pledging.Pledge.Start(year, Member(), Owner(), Now).WithId(21);
        pledge.SaveDraft(year, Texts(), Owner(), Now);
        Action[] way =
        [
            () => pledge.Submit(year, Owner(), Now),
            () => pledge.Confirm(year, true, null, Secretary, Now),
            () => Noted(pledge, year),
            () => pledge.ReviewOneself(year, Review(pledge), "Tự nhận xét", Owner(), Now),
            () => pledge.Assess(year, PledgeResult.Good, null, Secretary, Now),
        ];
        foreach (var step in way.Take(state switch { PledgeState.Draft => 0, PledgeState.Submitted or PledgeState.Returned => 1, PledgeState.Confirmed => 3, PledgeState.SelfReviewed => 4, _ => 5 }))
        {
            step();
        }

        if (state == PledgeState.Returned)
        {
            pledge.Return(year, "Chi bộ phố 1", 1, "Nêu rõ số buổi.", Secretary, Now);
        }
        else if (state == PledgeState.Stopped)
        {
            pledge.Stop("Chuyển đi nơi khác", Secretary, Now);
        }

        Assert.Equal(state, pledge.State);
        return pledge;
    }

    /// <summary>The identity that the database would give.</summary>
    public static T WithId<T>(this T row, int id)
        where T : class
    {
        typeof(T).GetProperty(nameof(Aggregate.Id))!.SetValue(row, id);
        return row;
    }

    private static void Noted(Pledge pledge, PledgeYear year)
    {
        pledge.Note(year, new DiaryNote(Today, 1, "Giúp hai hộ dọn ngõ", 2, IsShared: true), Owner(), Now);
        pledge.Diary[0].WithId(1);
    }
}
