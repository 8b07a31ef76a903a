using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Accounts;
using Pledges.Data.Importing.Jobs;
using Pledges.Domain.Access;
using Pledges.Domain.Grading;
using Pledges.Domain.Members;
using Pledges.Domain.Organisations;
using Pledges.Domain.Pledging;

namespace Pledges.Web.Tests.City;

/// <summary>Puts the people and units of <see cref="TestCity"/> into a migrated database.</summary>
internal sealed class TestCityBuilder(PledgesDb db, IPasswordHasher<Account> hasher)
{
    private static readonly DateOnly Founded = new(2010, 1, 1);
    private static readonly DateTime Then = new(2024, 1, 1, 3, 0, 0, DateTimeKind.Utc);
    private static readonly Actor System = Actor.System(TestCity.Today);

    private readonly Dictionary<string, OrgUnit> units = [];
    private readonly Dictionary<string, Member> members = [];
    private readonly Dictionary<string, Account> accounts = [];
    private readonly Dictionary<string, Pledge> pledges = [];
    private string? passwordHash;

    public async Task<TestCity> BuildAsync()
    {
        await UnitsAsync();
        People();
        await db.SaveChangesAsync();
        await AccountsAsync();
        await PledgesAsync();
        await TransferAsync();
        return new TestCity(accounts.Keys.Union(members.Keys).ToDictionary(key => key, PersonOf), units.ToDictionary(u => u.Key, u => UnitOf(u.Value)))
        {
            TransferId = await db.Transfers.Select(t => t.Id).SingleAsync(),
            OrgEventId = await db.OrgEvents.Select(e => e.Id).SingleAsync(),
            AppealId = await db.Appeals.Select(a => a.Id).SingleAsync(),
        };
    }

    private async Task TransferAsync()
    {
        var silent = await db.Members.Include(m => m.Memberships).SingleAsync(m => m.Code == "M05");
        var transfer = Transfer.Start(silent, new TransferOrder(units["CB12"].Id, null, "7-QĐ/ĐU", new DateOnly(2026, 2, 1), null), false, System with { Today = TestCity.Today }, Then);
        transfer.Cancel("Không chuyển nữa", System, Then);
        db.Transfers.Add(transfer);
        db.OrgEvents.Add(new OrgEvent(OrgEventKind.Move, new OrgEventDecision("9-QĐ/TU", new DateOnly(2026, 3, 1), new DateOnly(2026, 4, 1)), ["CB21"], System, Then));
        await db.SaveChangesAsync();
    }

    private async Task UnitsAsync()
    {
        var levels = await db.LevelTypes.ToDictionaryAsync(l => l.Code, l => l.Id);
        Add("TU", "Đảng bộ thành phố Thử Nghiệm", "CITY", null);
        Add("DB1", "Đảng bộ phường Sông Trong", "BODY", "TU");
        Add("CB11", "Chi bộ phố 1", "CELL", "DB1");
        Add("CB12", "Chi bộ phố 2", "CELL", "DB1");
        Add("CB10", "Chi bộ phố 1 cũ", "CELL", "DB1", new DateOnly(2024, 1, 1));
        Add("DB2", "Đảng bộ xã Đồi Thông", "BODY", "TU");
        Add("CB21", "Chi bộ thôn Thượng", "CELL", "DB2");
        Add("CS3", "Chi bộ Bưu cục Trung tâm", "GCELL", "TU");
        units["CB10"].SucceededBy(units["CB11"], System, Then);
        await db.SaveChangesAsync();
        var tree = new OrgTree(
            [.. units.Values.Select(u => new TreeUnit(u.Id, u.Versions[0].From, u.Versions[0].To))],
            [.. units.Values.SelectMany(u => u.Links).Select(l => new TreeLink(l.UnitId, l.ParentId, l.From, l.To))]);
        db.Paths.AddRange(tree.Paths());

        void Add(string code, string name, string level, string? parent, DateOnly? to = null)
        {
            units[code] = new OrgUnit(code, name, levels[level], null, parent is null ? null : units[parent], Founded, to, System, Then);
            db.Units.Add(units[code]);
        }
    }

    private void People()
    {
        Join("M01", "Lê Văn An", "CB11");
        Join("M02", "Trần Thị Bình", "CB11");
        Join("M03", "Ngô Văn Cường", "CB11");
        Join("M04", "Phạm Thị Dung", "CB11");
        Join("M05", "Đặng Văn Đông", "CB11");
        Join("M06", "Hoàng Thị Giang", "CB11", ("CB11", PostType.Secretary));
        Join("M07", "Vũ Văn Hải", "CB11", ("CB11", PostType.DeputySecretary));
        Join("M11", "Bùi Thị Hạnh", "CB12");
        Join("M12", "Đỗ Văn Khánh", "CB12", ("CB12", PostType.Secretary));
        Join("M13", "Nguyễn Thị Lan", "CB12", ("DB1", PostType.Secretary));
        Join("M21", "Mai Văn Lâm", "CB21");
        Join("M22", "Lưu Thị Mai", "CB21", ("CB21", PostType.Secretary));
        Join("M23", "Trịnh Văn Nam", "CB21", ("DB2", PostType.Secretary));
        Join("M31", "Tống Thị Nga", "CS3");
        Join("M32", "Cao Văn Phúc", "CS3", ("CS3", PostType.Secretary));

        void Join(string code, string name, string cell, params ReadOnlySpan<(string Unit, PostType Type)> posts)
        {
            var member = new Member(code, new MemberDetails(name, 1965, Gender.Unknown, new DateOnly(1990, 2, 3), new DateOnly(1991, 2, 3)), System, Then);
            member.Join(units[cell].Id, new DateOnly(2020, 1, 1), null, null, System, Then);
            foreach (var (unit, type) in posts)
            {
                member.Enter(new Post(units[unit].Id, type, null, PostKind.Party, false, false, new DateOnly(2023, 1, 1), null), System, Then);
            }

            members[code] = member;
            db.Members.Add(member);
        }
    }

    private async Task AccountsAsync()
    {
        foreach (var (code, member) in members.Where(m => m.Key != "M05"))
        {
            accounts[code] = Account.For(member);
        }

        accounts["thuongvu"] = Account.ForStaff("thuongvu", "Đinh Thường Vụ");
        accounts["vanphong"] = Account.ForStaff("vanphong", "Lý Văn Phòng");
        accounts["kiemtra"] = Account.ForStaff("kiemtra", "Tạ Kiểm Tra");
        accounts["quantri"] = Account.ForStaff("quantri", "Hà Quản Trị");
        accounts["khongvaitro"] = Account.ForStaff("khongvaitro", "Vi Không Vai Trò");
        foreach (var account in accounts.Values)
        {
            account.SetPassword(passwordHash ??= hasher.HashPassword(account, Password.Normal(Person.OnePassword)));
        }

        db.Users.AddRange(accounts.Values);
        await db.SaveChangesAsync();
        Appoint("thuongvu", Role.StandingCommittee);
        Appoint("vanphong", Role.CityOffice);
        Appoint("kiemtra", Role.InspectionCommission);
        Appoint("quantri", Role.Administrator);
        await db.SaveChangesAsync();

        void Appoint(string user, Role role) =>
            db.Appointments.Add(new RoleAppointment(accounts[user].Id, role, units["TU"].Id, new DateOnly(2024, 1, 1), null, System, Then));
    }

    private async Task PledgesAsync()
    {
        var form = await db.Forms.Include(f => f.Sections).FirstAsync();
        var scheme = await db.GradeSchemes.Select(s => s.Code).OrderByDescending(c => c).FirstAsync();
        var closed = new PledgeYear(TestCity.ClosedYear, form.Id, YearSettings.Usual(TestCity.ClosedYear, scheme), System, Then);
        var open = new PledgeYear(TestCity.Year, form.Id, YearSettings.Usual(TestCity.Year, scheme), System, Then);
        db.Years.AddRange(closed, open);
        await db.SaveChangesAsync();
        db.ImportJobs.Add(new ImportJob("none", "", "danh-sach.xlsx", "another machine", System, Then));
        var last = Pledge.FromRegister(TestCity.ClosedYear, members["M01"], new(new(2025, 1, 20), new(2025, 1, 25), true, PledgeResult.Good), System, Then);
        db.Pledges.Add(last);
        await MeetingAsync(closed);
        closed.Close(0, System, Then);
        await db.SaveChangesAsync();
        db.PracticeModels.Add(new PracticeModel(units["DB1"].Id, new("Ngày thứ bảy tình nguyện", "Phục vụ nhân dân", "Dọn vệ sinh ngõ phố", new(2025, 1, 1), null), System, Then));
        await db.SaveChangesAsync();
        foreach (var code in new[] { "M01", "M02", "M03", "M06", "M11", "M21", "M32" })
        {
            db.Pledges.Add(pledges[code] = HandedIn(open, code));
        }

        var (handedOn, decidedAt) = (As("M06"), Then.AddYears(2).AddDays(40));
        pledges["M01"].Confirm(open, true, null, handedOn, decidedAt);
        pledges["M03"].Return(open, "Chi bộ phố 1", 1, "Nêu rõ số buổi và thời gian thực hiện.", handedOn, decidedAt);
        await db.SaveChangesAsync();
    }

    private async Task MeetingAsync(PledgeYear year)
    {
        var scheme = await db.GradeSchemes.SingleAsync(s => s.Code == year.SchemeCode);
        var (member, secretary, at) = (members["M01"].Id, As("M06"), Then.AddYears(2));
        var meeting = YearMeeting.Start(year, units["CB11"].Id, secretary, at);
        var entry = new MemberRecord(member) { Attendance = Attendance.Present, Votes = new Dictionary<string, int> { ["FAIR"] = 1 }, Grade = "FAIR" };
        meeting.Save(year, scheme, new MeetingRecord(new DateOnly(2025, 12, 12), "Nhà văn hóa phố 1", "Hoàng Thị Giang", "Vũ Văn Hải", 1, [entry]), secretary, at);
        meeting.Propose(year, scheme, secretary, at);
        meeting.Decide(year, units["DB1"].Id, new HashSet<int> { member }, As("M13"), at);
        db.Meetings.Add(meeting);
        db.Appeals.Add(GradeAppeal.File(year, scheme, meeting, "Đề nghị xem lại mức xếp loại", As("M01"), at));
    }

    private Pledge HandedIn(PledgeYear year, string code)
    {
        var (actor, at) = (As(code), Then.AddYears(2).AddDays(30));
        var pledge = Pledge.Start(year, members[code], actor, at);
        pledge.SaveDraft(
            year,
            [
                new("tu_tuong", $"Đọc và kể một mẩu chuyện về Bác trong sinh hoạt chi bộ ({code})", "12 buổi", "hằng tháng", "đảng viên trong chi bộ"),
                new("chuc_trach", "Trả lời kiến nghị của hộ dân trong tổ", "trong 3 ngày", "cả năm", "45 hộ", "tổ trưởng dân phố"),
                new("dao_duc", "Giúp hộ già yếu dọn vệ sinh ngõ", "2 hộ", "chiều thứ bảy hằng tuần", "2 hộ người cao tuổi"),
            ],
            actor,
            at);
        pledge.Submit(year, actor, at);
        return pledge;
    }

    private Actor As(string code) => new(accounts[code].Id, members[code].FullName, members[code].Id, new DateOnly(2026, 1, 31), [], []);

    private Person PersonOf(string key)
    {
        var (member, account) = (members.GetValueOrDefault(key), accounts.GetValueOrDefault(key));
        return new Person(member?.FullName ?? account!.DisplayName, key)
        {
            AccountId = account?.Id ?? 0,
            MemberId = member?.Id ?? 0,
            PledgeId = pledges.GetValueOrDefault(key)?.Id ?? 0,
        };
    }

    private static Unit UnitOf(OrgUnit unit) => new(unit.Code, unit.Versions[0].Name) { Id = unit.Id };
}
